import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { BatchState } from "./batch-list.tsx";

/** Beside the mailbag: what accepting comes to in numbers, and the files with what each gave. */
export function BatchAside({ batch }: { readonly batch: IntakeBatch }) {
  const { t, format } = useLocale();
  const words = useWords();
  const { differences } = batch;
  const organisations = (kind: string) =>
    differences.items.filter((one) => one.noun === "organisation" && one.kind === kind).length;
  const lines = [
    ["organisations-added", organisations("added")],
    ["organisations-changed", organisations("changed")],
    ["organisations-gone", organisations("gone")],
    [
      "other",
      differences.added +
        differences.changed +
        differences.gone -
        differences.items.filter((one) => one.noun === "organisation").length,
    ],
    ["merged", batch.merged.length],
    ["left-apart", batch.leftApart.length],
    ["rejected", batch.rejected.length],
    ["warnings", batch.warnings.length],
  ] as const;
  return (
    <aside className="bh-stack" aria-label={t("intake.aside")}>
      {batch.state !== "failed" && (
        <Panel
          title={t(batch.state === "accepted" ? "intake.aside.accepted" : "intake.aside.will")}
          aside={<BatchState state={batch.state} />}
        >
          <dl className="bh-sums">
            {lines.map(([key, value]) => (
              <div key={key}>
                <dt>{t(`intake.sum.${key}`)}</dt>
                <dd>{format.number(value)}</dd>
              </div>
            ))}
          </dl>
          {(batch.state === "questions" || batch.state === "ready") && (
            <p className="bh-panel-body bh-xs bh-muted">{t("intake.aside.undo")}</p>
          )}
        </Panel>
      )}
      <Panel title={t("intake.files")} count={batch.files.length}>
        <ul className="bh-files">
          {batch.files.map((file) => (
            <li key={file.name}>
              {file.skipped === null ? (
                <IconCircleCheck className="bh-i is-ok" aria-hidden />
              ) : (
                <IconAlertTriangle className="bh-i is-bad" aria-hidden />
              )}
              <div>
                {file.skipped === null ? (
                  <span className="bh-code">{file.name}</span>
                ) : (
                  <span>
                    {words.say(`intake.skip.${file.skipped.replaceAll(" ", "-")}`, file.name, { file: file.name })}
                  </span>
                )}
                <span className="bh-xs bh-muted">
                  {format.number(Math.max(1, Math.round(file.byteCount / 1024)))} kB
                  {file.replaces !== null && `${format.dot}${t("intake.files.replaces", { file: file.replaces })}`}
                </span>
              </div>
              {file.skipped === null && <b>{format.number(file.records)}</b>}
            </li>
          ))}
        </ul>
        {batch.readAlong > 0 && (
          <p className="bh-panel-body bh-xs bh-muted">{t("intake.files.read-along", { count: batch.readAlong })}</p>
        )}
      </Panel>
    </aside>
  );
}
