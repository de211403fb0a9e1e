import { useId } from "react";
import { useMantineColorScheme } from "@mantine/core";
import { IconUser } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import { signOut as signOutOperation } from "@bridgehead/contract/identity";
import { callServer } from "../app/call-server.ts";
import { PageLink } from "../app/page-link.tsx";
import { queryClient } from "../app/query-client.ts";
import { signedInQuery, useSignedIn } from "../app/signed-in.ts";
import { useLocale } from "../language/use-locale.tsx";
import { DropPanel } from "./drop-panel.tsx";
import { ownPlaces } from "./own-places.ts";

const schemes = [
  { value: "auto", label: "shell.theme.system" },
  { value: "light", label: "shell.theme.light" },
  { value: "dark", label: "shell.theme.dark" },
] as const;

/** The signed-in person, the theme, signing out; for guests the way in. */
export function AccountMenu() {
  const { t, format } = useLocale();
  const signedIn = useSignedIn();
  const person = signedIn?.account;
  const grants = signedIn?.grants ?? [];
  const { href } = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const group = useId();
  const signOut = async () => {
    await callServer(signOutOperation, { body: { everywhere: false } });
    queryClient.clear();
    await queryClient.invalidateQueries(signedInQuery);
  };

  return (
    <>
      {person === null && (
        <PageLink to="/sign-in" search={{ back: href }} className="bh-sign-in-link">
          {t("shell.sign-in")}
        </PageLink>
      )}
      <DropPanel
        className="bh-account"
        label={person ? `${t("shell.account")}${format.colon}${person.name}` : t("shell.theme")}
        trigger={
          <>
            <IconUser className="bh-i" aria-hidden />
            {person && <span>{person.name}</span>}
          </>
        }
      >
        <fieldset>
          <legend>{t("shell.theme")}</legend>
          {schemes.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name={group} checked={colorScheme === value} onChange={() => setColorScheme(value)} />
              {t(label)}
            </label>
          ))}
        </fieldset>
        {person && (
          <>
            {ownPlaces(grants).map(({ kind, label, address }) => (
              <PageLink key={`${kind} ${address.params?.["eventId"]}`} {...address}>
                {t(label)}
              </PageLink>
            ))}
            <PageLink to="/account">{t("shell.account")}</PageLink>
            <button type="button" onClick={() => void signOut()}>
              {t("shell.sign-out")}
            </button>
          </>
        )}
      </DropPanel>
    </>
  );
}
