import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useToday } from "../record/use-today.ts";
import { useChangeWords } from "./change-words.ts";
import { historyQuery } from "./queries.ts";
import { ChangedList } from "./refusal.tsx";

const shownAtOnce = 6;

/** Every change of a record in words: who, when, and each field before and after. */
export function HistoryPanel({
  id,
  nameOf,
}: {
  readonly id: string;
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { t, format, timeZone } = useLocale();
  const today = useToday();
  const { data } = useQuery(historyQuery(id));
  const { deed, fields } = useChangeWords(nameOf);
  const [isOpen, setOpen] = useState(false);
  const changes = data?.changes ?? [];
  const shown = isOpen ? changes : changes.slice(0, shownAtOnce);
  return (
    <Panel title={t("agreements.history")} count={changes.length} aside={t("agreements.history.rule")}>
      {data && changes.length === 0 && <p className="bh-panel-body bh-muted">{t("agreements.history.none")}</p>}
      <ol className="bh-work-history">
        {shown.map((change) => (
          <li key={change.revision}>
            <time dateTime={change.at} className="bh-xs bh-muted">
              {format.instant(change.at, timeZone, today)}
            </time>
            <div>
              <b>{change.actor}</b>
              {format.dot}
              {deed(change)}
              <ChangedList changed={fields(change)} />
            </div>
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" className="bh-record-more" onClick={() => setOpen(true)}>
          {t("record.more", { count: changes.length - shown.length })}
        </button>
      )}
    </Panel>
  );
}
