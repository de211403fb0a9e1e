import { IconSelector } from "@tabler/icons-react";
import { PageLink } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { DropPanel } from "./drop-panel.tsx";
import { useShellContext } from "./shell-context.tsx";

/** Name of the event or partnership one is in, and the others to switch to. */
export function ContextSwitch() {
  const { t } = useLocale();
  const context = useShellContext();
  if (!context) return null;
  const { name, choices = [] } = context;
  if (choices.length === 0) return <span className="bh-switch">{name}</span>;
  return (
    <DropPanel
      className="bh-switch"
      label={`${name}. ${t("shell.switch")}`}
      trigger={
        <>
          <span>{name}</span>
          <IconSelector className="bh-i" aria-hidden />
        </>
      }
    >
      {choices.map((choice) => (
        <PageLink key={choice.name} {...choice.address}>
          {choice.name}
        </PageLink>
      ))}
    </DropPanel>
  );
}
