import { Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { IconUser } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import { signOut as signOutOperation } from "@bridgehead/contract/identity";
import { callServer } from "../app/call-server.ts";
import { PageLink, usePageNavigate } from "../app/page-link.tsx";
import { hasPage } from "../app/pages.ts";
import { queryClient } from "../app/query-client.ts";
import { signedInQuery, useSignedIn } from "../app/signed-in.ts";
import { useLocale } from "../language/use-locale.tsx";

const schemes = [
  { value: "auto", label: "shell.theme.system" },
  { value: "light", label: "shell.theme.light" },
  { value: "dark", label: "shell.theme.dark" },
] as const;

/** The signed-in person, the theme, signing out; for guests the way in. */
export function AccountMenu() {
  const { t } = useLocale();
  const signedIn = useSignedIn();
  const person = signedIn?.account;
  const go = usePageNavigate();
  const { href } = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = async () => {
    await callServer(signOutOperation, { body: { everywhere: false } });
    queryClient.clear();
    await queryClient.invalidateQueries(signedInQuery);
  };

  return (
    <>
      {person === null && hasPage("/sign-in") && (
        <PageLink to="/sign-in" search={{ back: href }} className="bh-sign-in-link">
          {t("shell.sign-in")}
        </PageLink>
      )}
      <Menu position="bottom-end" width={220} withinPortal={false} transitionProps={{ duration: 120 }}>
        <Menu.Target>
          <button
            type="button"
            className="bh-account"
            aria-label={person ? `${t("shell.account")}: ${person.name}` : t("shell.theme")}
          >
            <IconUser className="bh-i" aria-hidden />
            {person && <span>{person.name}</span>}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("shell.theme")}</Menu.Label>
          <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
            {schemes.map(({ value, label }) => (
              <Menu.RadioItem key={value} value={value} closeMenuOnClick>
                {t(label)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          {person && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => void go({ to: "/account" })}>{t("shell.account")}</Menu.Item>
              <Menu.Item onClick={() => void signOut()}>{t("shell.sign-out")}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
