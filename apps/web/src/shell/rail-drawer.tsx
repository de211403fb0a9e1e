import { Drawer } from "@mantine/core";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { FocusBack } from "../components/focus-back.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { Rail } from "./rail.tsx";
import type { RailGroup } from "./rails.ts";

/** The rail of narrow screens. */
export default function RailDrawer({
  label,
  groups,
  onClose,
}: {
  readonly label: MessageKey;
  readonly groups: readonly RailGroup[];
  readonly onClose: () => void;
}) {
  const { t } = useLocale();
  return (
    <Drawer
      opened
      onClose={onClose}
      size={280}
      title={t(label)}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <Rail groups={groups} label={label} onGo={onClose} />
    </Drawer>
  );
}
