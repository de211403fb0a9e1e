import { Menu } from "@mantine/core";
import { IconSelector } from "@tabler/icons-react";
import { usePageNavigate } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { useShellContext } from "./shell-context.tsx";

/** Name of the event or partnership one is in, and the others to switch to. */
export function ContextSwitch() {
  const { t } = useLocale();
  const context = useShellContext();
  const go = usePageNavigate();
  if (!context) return null;
  const { name, choices = [] } = context;
  if (choices.length === 0) return <span className="bh-switch">{name}</span>;
  return (
    <Menu position="bottom-start" withinPortal={false} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <button type="button" className="bh-switch" aria-label={`${name}. ${t("shell.switch")}`}>
          <span>{name}</span>
          <IconSelector className="bh-i" aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice.name} onClick={() => void go(choice.address)}>
            {choice.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
