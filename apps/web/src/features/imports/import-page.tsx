import "../record/record.css";
import "./imports.css";
import { useState } from "react";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { acceptImport, undoImport, type ImportItem } from "@bridgehead/contract/imports";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { queryClient } from "../../app/query-client.ts";
import { OldToNew } from "../../components/diff-table.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { WordsByScript } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useSave } from "../agreements/use-save.ts";
import { RecordLink } from "../record/record-link.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useWords as useCodes } from "../events/use-words.ts";
import { useWords } from "../record/use-words.ts";
import { importQuery } from "./queries.ts";
import { useItemWords } from "./use-item-words.ts";

const changes = ["added", "changed", "unclear", "same"] as const;
const rowsAtOnce = 100;

/** `/imports/:id`: what the files would change, line by line; taken in whole, but for lines left out, and taken back. */
export default function ImportPage() {
  const { importId = "" } = useParams({ strict: false }) as { importId?: string };
  const { t, format } = useLocale();
  const codes = useCodes();
  const { data } = useSuspenseQuery(importQuery(importId));
  const { counts, state, items, files } = data;
  const writable = counts.added + counts.changed;
  const [shown, setShown] = useState<ImportItem["change"] | undefined>(
    writable + counts.unclear > 0 ? undefined : "same",
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [rowsDrawn, setRowsDrawn] = useState(rowsAtOnce);
  const readAgain = () => queryClient.invalidateQueries({ queryKey: ["imports"] });
  const accept = useSave(
    () => callServer(acceptImport, { params: { importId }, body: { leaveOut: [...left] } }).finally(readAgain),
    () => notifyDone(t("import.accepted")),
  );
  const undo = useSave(
    () => callServer(undoImport, { params: { importId } }).finally(readAgain),
    () => notifyDone(t("import.undone")),
  );
  const rows = items.filter(({ change }) => (shown === undefined ? change !== "same" : change === shown));
  const say =
    state === "accepted"
      ? t("import.say-accepted", counts)
      : state === "undone"
        ? t("import.say-undone")
        : writable === 0
          ? t("import.say-nothing")
          : counts.changed === 0
            ? t("import.say-ready-added", counts)
            : counts.added === 0
              ? t("import.say-ready-changed", counts)
              : t("import.say-ready", counts);
  return (
    <>
      <Lead
        isLive
        page={`${t("import.page")}${format.dot}${files.map(({ name }) => name).join(format.dot)}`}
        say={<Stressed text={say} />}
        why={
          counts.unclear > 0 && state === "ready"
            ? t("import.unclear-why", { count: counts.unclear })
            : t("import.counts", counts)
        }
        primary={
          state === "ready" && writable > 0 ? (
            <Button variant="filled" loading={accept.isPending} onClick={() => accept.mutate()}>
              {t("import.accept")}
            </Button>
          ) : undefined
        }
        actions={
          state === "accepted" ? (
            <Button loading={undo.isPending} onClick={() => undo.mutate()}>
              {t("import.undo")}
            </Button>
          ) : undefined
        }
      />
      {(accept.error ?? undo.error) && <ProblemNote error={accept.error ?? undo.error} />}
      <div className="bh-record-column">
        <Panel title={t("import.lines")} count={rows.length}>
          <div className="bh-import-tabs" role="group" aria-label={t("import.col.change")}>
            {changes.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={shown === one}
                disabled={counts[one] === 0}
                onClick={() => setShown(shown === one ? undefined : one)}
              >
                {t(`import.change.${one}`)} <b>{counts[one]}</b>
              </button>
            ))}
          </div>
          <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("import.lines")}>
            <table className="bh-table is-cards">
              <thead>
                <tr>
                  {state === "ready" && <th scope="col">{t("import.col.take")}</th>}
                  <th scope="col">{t("import.col.change")}</th>
                  <th scope="col">{t("import.col.line")}</th>
                  <th scope="col">{t("import.col.record")}</th>
                  <th scope="col">{t("import.col.difference")}</th>
                  <th scope="col">{t("import.col.where")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, rowsDrawn).map((item) => (
                  <Line
                    key={item.id}
                    item={item}
                    isTaken={state === "ready" ? !left.has(item.id) : undefined}
                    onTake={(take) => {
                      const next = new Set(left);
                      if (take) next.delete(item.id);
                      else next.add(item.id);
                      setLeft(next);
                    }}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {rows.length > rowsDrawn && (
            <button type="button" className="bh-data-more" onClick={() => setRowsDrawn(rowsDrawn + 4 * rowsAtOnce)}>
              {t("components.table.more", { count: rows.length - rowsDrawn })}
            </button>
          )}
        </Panel>
        <Panel title={t("import.files")} count={files.length} padded>
          <ul className="bh-import-files">
            {files.map((file) => (
              <li key={file.name}>
                {file.skipped === null || file.skipped === "nothing-recognised" ? (
                  <>
                    <b>{file.name}</b> <span className="bh-muted">{t(`import.holds.${file.holds}`)}</span>
                  </>
                ) : (
                  codes.say(`intake.skip.${file.skipped}`, file.name, { file: file.name })
                )}
                {file.skipped === "nothing-recognised" && (
                  <p className="bh-xs">{t("import.skipped.nothing-recognised")}</p>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}

type LineProps = {
  readonly item: ImportItem;
  readonly isTaken: boolean | undefined;
  readonly onTake: (take: boolean) => void;
};

function Line({ item, isTaken, onTake }: LineProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const { fieldOf, valueOf, reasonOf } = useItemWords();
  const name = words.name(item);
  const writes = item.change === "added" || item.change === "changed";
  return (
    <tr className={isTaken === false ? "is-left-out" : undefined}>
      {isTaken !== undefined && (
        <td data-head={t("import.col.take")}>
          {writes && (
            <input
              type="checkbox"
              checked={isTaken}
              aria-label={t("import.take-line", { name })}
              onChange={({ currentTarget }) => onTake(currentTarget.checked)}
            />
          )}
        </td>
      )}
      <td data-head={t("import.col.change")}>
        <span className={`bh-import-change is-${item.change}`}>{t(`import.change.${item.change}`)}</span>
      </td>
      <th scope="row">
        <WordsByScript>{name}</WordsByScript>
        <p className="bh-xs bh-muted">{t(`kind.${item.kind}`)}</p>
      </th>
      <td data-head={t("import.col.record")}>
        {item.record ? <RecordLink record={item.record} /> : <span className="bh-muted">—</span>}
      </td>
      <td data-head={t("import.col.difference")}>
        <div>
          {item.reason && <p>{reasonOf(item)}</p>}
          <ul className="bh-import-fields">
            {item.fields.map(({ path, before, after }) => (
              <li key={path}>
                <span className="bh-second">{fieldOf(path)}</span>{" "}
                {before === null ? (
                  <ins>
                    <WordsByScript>{valueOf(path, after, item.kind) ?? ""}</WordsByScript>
                  </ins>
                ) : (
                  <OldToNew
                    before={valueOf(path, before, item.kind)}
                    after={after === null ? t("import.empty") : valueOf(path, after, item.kind)}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      </td>
      <td className="bh-xs bh-muted" data-head={t("import.col.where")}>
        {[item.file, item.sheet, item.row === null ? null : t("import.row", { row: item.row })]
          .filter(Boolean)
          .join(format.dot)}
      </td>
    </tr>
  );
}
