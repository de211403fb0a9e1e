import "../record/record.css";
import "./imports.css";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { addressOf } from "@bridgehead/contract/client";
import { exportIndicators, exportRecords } from "@bridgehead/contract/imports";
import { recordKinds } from "@bridgehead/domain/record/kinds";
import { PageLink, usePageNavigate } from "../../app/page-link.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { handIn, importMegabytesMax, importsQuery } from "./queries.ts";

/** `/imports`: files into the record, lists out of it, and what was taken in before. */
export default function ImportsPage() {
  const { t, format, locale } = useLocale();
  const go = usePageNavigate();
  const { data } = useSuspenseQuery(importsQuery);
  const upload = useMutation({
    mutationFn: handIn,
    onSuccess: ({ id }) => void go({ to: "/imports/$importId", params: { importId: id } }),
  });
  return (
    <>
      <Lead page={t("import.page")} say={<Stressed text={t("import.say")} />} why={t("import.why")} />
      <div className="bh-record-column">
        <FileDrop
          say={t("import.drop")}
          kinds={t("import.kinds")}
          megabytesMax={importMegabytesMax}
          isBusy={upload.isPending}
          onFiles={(files) => upload.mutate(files)}
        />
        {upload.isPending && <p role="status">{t("import.reading")}</p>}
        {upload.error && <ProblemNote error={upload.error} />}
        <Panel title={t("import.earlier")} count={data.imports.length} padded>
          {data.imports.length === 0 ? (
            <p className="bh-muted">{t("import.none")}</p>
          ) : (
            <ul className="bh-record-rows">
              {data.imports.map((one) => (
                <li key={one.id}>
                  <div>
                    <p>
                      <PageLink to="/imports/$importId" params={{ importId: one.id }}>
                        {one.files.map(({ name }) => name).join(format.dot)}
                      </PageLink>
                    </p>
                    <p className="bh-record-line">
                      <b>{t(`import.state.${one.state}`)}</b>
                      <span>{t("import.counts", one.counts)}</span>
                      <span>
                        {[one.createdBy, format.day(one.createdAt.slice(0, 10))].filter(Boolean).join(format.dot)}
                      </span>
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <Panel title={t("import.export-all")} padded>
          <ul className="bh-edit-links">
            {recordKinds.map((kind) => (
              <li key={kind}>
                <a href={`${addressOf(exportRecords, { query: { kind } })}&lang=${locale}`} download>
                  {t(`kinds.${kind}`)}
                </a>
              </li>
            ))}
            <li>
              <a href={`${addressOf(exportIndicators, {})}?lang=${locale}`} download>
                region_indicators.csv
              </a>
            </li>
          </ul>
        </Panel>
      </div>
    </>
  );
}
