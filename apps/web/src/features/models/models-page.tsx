import "./models.css";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { readModels } from "@bridgehead/contract/models";
import { callServer } from "../../app/call-server.ts";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";

const modelsQuery = queryOptions({ queryKey: ["models"], queryFn: () => callServer(readModels, {}) });

/** Declares the outside model to everybody who signs in: which, for what, and what it is given. Read only. */
export default function ModelsPage() {
  const { t } = useLocale();
  const { data } = useSuspenseQuery(modelsQuery);
  const isOn = data.host !== null;
  return (
    <>
      <Lead
        page={t("models.page")}
        say={<Stressed text={isOn ? t("models.say.on", { host: data.host ?? "" }) : t("models.say.off")} />}
        why={t(isOn ? "models.why.on" : "models.why.off")}
      />
      <Panel title={t("models.uses")} padded>
        <dl className="bh-model-uses">
          <dt>{t("models.use.vectors")}</dt>
          <dd>{data.embeddingModel ?? t("models.use.off")}</dd>
          <dt>{t("models.use.drafts")}</dt>
          <dd>{data.chatModel ?? t("models.use.off")}</dd>
          <dt>{t("models.kept")}</dt>
          <dd>{t("models.kept.count", { count: data.vectorsKept })}</dd>
        </dl>
        <p className="bh-xs bh-muted">{t("models.set-up")}</p>
      </Panel>
    </>
  );
}
