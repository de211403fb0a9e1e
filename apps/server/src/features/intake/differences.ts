import { diffIntake, type FieldChange, type IntakeDiff, type IntakeResult } from "@bridgehead/intake";

/** What a mailbag changes, and from what: the batch that was the newest accepted one when it was read (null: none). */
export type BatchDifferences = IntakeDiff & { readonly base: string | null; readonly readAlong: number };

const nothing: Partial<IntakeResult> = {
  organisations: [],
  interpreters: [],
  slots: [],
  tables: [],
  private_rooms: [],
  online_rooms: [],
  required_attendance: [],
  wishes: [],
  blacklist: [],
  agreements: [],
  indicators: [],
};

/** Fields that name organisations by our own numbers, which differ from one reading to the next. */
const references = new Set(["requester", "resolved", "candidates", "firms", "party_ids"]);

/** Compares two readings; where a field names organisations, the difference says their names. */
export function differencesOf(known: IntakeResult | undefined, result: IntakeResult): IntakeDiff {
  const diff = diffIntake(known ?? nothing, result);
  const [namesBefore, namesAfter] = [namesOf(known), namesOf(result)];
  const named = (change: FieldChange): FieldChange =>
    references.has(change.field)
      ? { ...change, before: spoken(change.before, namesBefore), after: spoken(change.after, namesAfter) }
      : change;
  return { ...diff, changed: diff.changed.map((entry) => ({ ...entry, changes: entry.changes.map(named) })) };
}

const namesOf = (result: IntakeResult | undefined): ReadonlyMap<string, string> =>
  new Map((result?.organisations ?? []).map(({ id, name_local }) => [id, name_local]));

function spoken(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => spoken(one, names));
  return typeof value === "string" ? (names.get(value) ?? value) : value;
}
