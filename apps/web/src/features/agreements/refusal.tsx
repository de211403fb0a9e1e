import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { OldToNew } from "../../components/diff-table.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useToday } from "../record/use-today.ts";
import { useChangeWords, type ChangedField } from "./change-words.ts";
import { historyQuery } from "./queries.ts";
import { isConflict } from "./use-save.ts";

type RefusalProps = {
  readonly error: unknown;
  /** The record whose history tells what was changed; absent for what keeps no history of its own. */
  readonly record?: {
    readonly id: string;
    readonly looked: number;
    readonly nameOf: (id: string) => string | undefined;
  };
  /** What somebody else changed, where the record's history does not tell. */
  readonly changed?: readonly ChangedField[];
  /** Saves what was typed on top of the other person's change. */
  readonly onSaveMine: () => void;
  /** Takes the other person's version into the form. */
  readonly onTakeTheirs: () => void;
};

/** Why a change was not taken. Where somebody else was faster: whose change, what it changed, and both ways on. */
export function Refusal({ error, record, changed = [], onSaveMine, onTakeTheirs }: RefusalProps) {
  const { t, format, timeZone } = useLocale();
  const today = useToday();
  if (!error) return null;
  if (!isConflict(error)) return <ProblemNote error={error} />;
  const by = String(error.problem.facts?.["by"] ?? "");
  const at = String(error.problem.facts?.["at"] ?? "");
  return (
    <div className="bh-note is-warn bh-work-conflict" role="alert">
      <IconRefresh aria-hidden />
      <div>
        <p>
          <b>{by ? t("agreements.conflict.by", { name: by }) : t("agreements.conflict")}</b>
          {at && <time dateTime={at}> {format.instant(at, timeZone, today)}</time>}
        </p>
        <p>{t("agreements.conflict.kept")}</p>
        {record ? <HistorySince {...record} /> : <ChangedList changed={changed} />}
        <div className="bh-row">
          <Button size="xs" onClick={onSaveMine}>
            {t("agreements.conflict.save-mine")}
          </Button>
          <Button size="xs" onClick={onTakeTheirs}>
            {t("agreements.conflict.take-theirs")}
          </Button>
        </div>
      </div>
    </div>
  );
}

function HistorySince({
  id,
  looked,
  nameOf,
}: {
  readonly id: string;
  readonly looked: number;
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { format, timeZone } = useLocale();
  const today = useToday();
  const { data } = useQuery(historyQuery(id, looked));
  const { deed, fields } = useChangeWords(nameOf);
  return (
    <ul className="bh-work-changes">
      {(data?.changes ?? []).map((change) => (
        <li key={change.revision}>
          <b>{change.actor}</b>
          {format.dot}
          {deed(change)}
          {format.dot}
          <time dateTime={change.at}>{format.instant(change.at, timeZone, today)}</time>
          <ChangedList changed={fields(change)} />
        </li>
      ))}
    </ul>
  );
}

/** Fields before and after, one a line. */
export function ChangedList({ changed }: { readonly changed: readonly ChangedField[] }) {
  const { t, format } = useLocale();
  if (changed.length === 0) return null;
  return (
    <ul className="bh-work-changed">
      {changed.map(({ id, field, before, after }) => (
        <li key={id}>
          <span className="bh-second">{field}</span>
          {format.colon}
          {before === undefined ? (
            <ins>{after}</ins>
          ) : after === undefined ? (
            <del>{before}</del>
          ) : (
            <OldToNew before={before} after={after} />
          )}
          {after === undefined && <span className="bh-vh"> {t("agreements.taken-away")}</span>}
        </li>
      ))}
    </ul>
  );
}
