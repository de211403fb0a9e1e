import { Lead } from "../components/lead.tsx";
import { Panel } from "../components/panel.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { Rail } from "./rail.tsx";
import { recordRail } from "./rails.ts";

/** The first page until a feature brings a richer one under the same path. */
export default function StartPage() {
  const { t } = useLocale();
  return (
    <>
      <Lead page={t("shell.start")} say={t("shell.start.say")} why={t("shell.start.why")} />
      <Panel title={t("shell.start.record")}>
        <Rail groups={recordRail} label="shell.start.record" />
      </Panel>
    </>
  );
}
