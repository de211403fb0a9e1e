import { useMemo } from "react";
import type { Difference as Change, IntakeBatch } from "@bridgehead/contract/intake";
import { DiffTable, type Difference } from "../../components/diff-table.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { Stressed } from "../record/stressed.tsx";
import { usePlaces } from "./use-places.ts";

/** Fields whose values the server keeps to itself. */
const contactFields = /mobile|phone|email|wechat|attendee/i;

/** What accepting would change: what is altered field by field, what is gone, what comes new. */
export function BatchDifferences({ batch, excelHref }: { readonly batch: IntakeBatch; readonly excelHref: string }) {
  const { t, format } = useLocale();
  const words = useWords();
  const { places } = usePlaces();
  const { items } = batch.differences;
  const rows = useMemo(() => items.flatMap(rowsOf), [items]);
  const nouns = Map.groupBy(items, (item) => `${item.noun} ${item.kind}`);
  return (
    <div className="bh-stack">
      {nouns.size > 0 && (
        <ul className="bh-diff-sums" aria-label={t("intake.differences.sums")}>
          {[...nouns].map(([key, members]) => {
            const [noun = "", kind = ""] = key.split(" ");
            return (
              <li key={key}>
                <Stressed text={words.say(`intake.change.${noun}`, noun, { kind, count: members.length })} />
              </li>
            );
          })}
        </ul>
      )}
      <DiffTable
        label={t(batch.state === "accepted" ? "intake.differences.accepted" : "intake.differences")}
        excelHref={excelHref}
        differences={rows.map(({ change, field, before, after }, index): Difference => ({
          id: `${index}`,
          kind: change.kind,
          subject: subjectOf(change),
          field: field === null ? words.say(`intake.noun.${change.noun}`, change.noun) : fieldName(field),
          before: spoken(field, before),
          after: change.kind === "added" ? t("components.diff.added") : spoken(field, after),
          because: places(change.sources),
        }))}
      />
      {batch.differences.unchanged > 0 && (
        <p className="bh-note">{t("intake.differences.unchanged", { count: batch.differences.unchanged })}</p>
      )}
      {((batch.counts["agreements"] ?? 0) > 0 || (batch.counts["indicators"] ?? 0) > 0) && (
        <p className="bh-note">
          {t("intake.differences.kept-here", {
            agreements: batch.counts["agreements"] ?? 0,
            indicators: batch.counts["indicators"] ?? 0,
          })}
        </p>
      )}
    </div>
  );

  /** A slot is called by the instant at which it begins. */
  function subjectOf({ noun, label }: Change): string {
    return noun === "slot" && /^\d{4}-\d\d-\d\dT/.test(label)
      ? `${format.day(label.slice(0, 10), "screen")} ${label.slice(11, 16)}`
      : label;
  }

  function fieldName(field: string): string {
    return words.say(`intake.field.${field}`, field);
  }

  function spoken(field: string | null, value: string | null | undefined): string | undefined {
    if (value === undefined) return undefined;
    if (value === null) return field !== null && contactFields.test(field) ? t("intake.hidden") : undefined;
    if (field === "mode") return words.mode(value);
    if (field === "country") return words.side(value);
    return value.replaceAll(" · ", format.dot);
  }
}

type Row = {
  readonly change: Change;
  readonly field: string | null;
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
};

/** One row per field that changes; a thing that comes or goes is one row. */
function rowsOf(change: Change): Row[] {
  if (change.kind === "changed")
    return change.fields.map(({ field, before, after }) => ({ change, field, before, after }));
  return [
    {
      change,
      field: null,
      before: change.kind === "gone" ? change.label : undefined,
      after: undefined,
    },
  ];
}
