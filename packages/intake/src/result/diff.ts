import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { squash } from "../values/text.ts";
import type { DiffEntry, DiffKind, FieldChange, IntakeDiff, IntakeResult, Source } from "./types.ts";

type Row = Readonly<Record<string, unknown>> & { readonly sources?: readonly Source[] };
type Side = Partial<Pick<IntakeResult, Collection>>;
type Collection =
  | "organisations"
  | "interpreters"
  | "slots"
  | "tables"
  | "private_rooms"
  | "online_rooms"
  | "required_attendance"
  | "wishes"
  | "blacklist"
  | "agreements"
  | "indicators";

type Shape = {
  readonly collection: Collection;
  readonly kind: DiffKind;
  readonly keys: (row: Row, names: Names) => readonly string[];
  readonly label: (row: Row) => string;
  readonly ids?: readonly string[];
};
/** Organisations by id, as a text that means the same in both readings. */
type Names = (id: unknown) => string;

const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const core = (value: unknown): string => squash(splitLegalForm(text(value)).core);

const shapes: readonly Shape[] = [
  {
    collection: "organisations",
    kind: "organisation",
    keys: (row) => [
      ...(row.reg_no ? [`reg:${text(row.reg_no)}`] : []),
      `name:${text(row.country)}:${core(row.name_local)}`,
      ...(row.name_en ? [`en:${text(row.country)}:${core(row.name_en)}`] : []),
    ],
    label: (row) => text(row.name_local),
  },
  {
    collection: "interpreters",
    kind: "interpreter",
    keys: (row) => [...(row.phone ? [`phone:${text(row.phone)}`] : []), `name:${squash(text(row.name))}`],
    label: (row) => text(row.name),
  },
  { collection: "slots", kind: "slot", keys: (row) => [text(row.start_utc)], label: (row) => text(row.start_local) },
  { collection: "tables", kind: "table", keys: (row) => [text(row.code)], label: (row) => text(row.code) },
  {
    collection: "private_rooms",
    kind: "private-room",
    keys: (row) => [squash(text(row.name))],
    label: (row) => text(row.name),
  },
  {
    collection: "online_rooms",
    kind: "online-room",
    keys: (row) => [squash(text(row.code))],
    label: (row) => text(row.code),
  },
  {
    collection: "required_attendance",
    kind: "required-attendance",
    keys: (row) => [`${squash(text(row.event))}|${text(row.start_local)}`],
    label: (row) => text(row.event),
    ids: ["firms"],
  },
  {
    collection: "wishes",
    kind: "wish",
    keys: (row) => [`${squash(text(row.requester_raw))}|${squash(text(row.raw))}|${text(row.rank)}`],
    label: (row) => `${text(row.requester_raw)} → ${text(row.raw)}`,
    ids: ["requester", "resolved", "candidates"],
  },
  {
    collection: "blacklist",
    kind: "blacklist",
    keys: (row) => [`${squash(text(row.requester_raw))}|${squash(text(row.raw))}`],
    label: (row) => `${text(row.requester_raw)} × ${text(row.raw)}`,
    ids: ["requester", "resolved"],
  },
  {
    collection: "agreements",
    kind: "agreement",
    keys: (row) => [squash(text(row.title))],
    label: (row) => text(row.title),
    ids: ["party_ids"],
  },
  {
    collection: "indicators",
    kind: "indicator",
    keys: (row) => [["region", "subject", "indicator", "date"].map((field) => squash(text(row[field]))).join("|")],
    label: (row) => `${text(row.subject)} ${text(row.indicator)}`,
  },
];

/** Where a record stands in its file is no part of what it says, nor is our own numbering. */
const position = new Set(["id", "sources", "file", "sheet", "row", "rows", "record", "role", "no", "score", "basis"]);

/**
 * What a second reading brings beside what is known: added, changed (field by field, old and new), gone and unchanged. Records
 * meet by what identifies them (registration number, phone, code, name), never by their place in a file, so a sheet in another
 * order changes nothing and the same file twice is all `unchanged`. `before` may be an earlier result or known records of the
 * same shape; collections that are missing on either side are not compared, and with nothing known at all everything is added.
 */
export function diffIntake(known: Side | undefined, after: Side): IntakeDiff {
  const before: Side = known ?? Object.fromEntries(shapes.map(({ collection }) => [collection, []]));
  const diff: {
    added: DiffEntry[];
    changed: IntakeDiff["changed"][number][];
    gone: DiffEntry[];
    unchanged: DiffEntry[];
  } = { added: [], changed: [], gone: [], unchanged: [] };
  const [namesBefore, namesAfter] = [nameTable(before), nameTable(after)];
  for (const shape of shapes) {
    const [old, next] = [before[shape.collection], after[shape.collection]] as readonly (readonly Row[] | undefined)[];
    if (!old || !next) continue;
    const byKey = new Map<string, Row[]>();
    for (const row of old)
      for (const key of shape.keys(row, namesBefore)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
    const met = new Set<Row>();
    for (const row of next) {
      const match = shape
        .keys(row, namesAfter)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((one) => !met.has(one));
      const entry = entryOf(shape, row, namesAfter);
      if (!match) diff.added.push(entry);
      else {
        met.add(match);
        const changes = compare(shape, match, row, namesBefore, namesAfter);
        if (changes.length === 0) diff.unchanged.push(entry);
        else diff.changed.push({ ...entry, changes });
      }
    }
    for (const row of old) if (!met.has(row)) diff.gone.push(entryOf(shape, row, namesBefore));
  }
  return diff;
}

function nameTable(side: Side): Names {
  const names = new Map(
    (side.organisations ?? []).map(({ id, reg_no, country, name_local }) => [
      id,
      reg_no ?? `${country ?? ""}:${core(name_local)}`,
    ]),
  );
  return (id) => (typeof id === "string" ? (names.get(id) ?? id) : "");
}

const entryOf = (shape: Shape, row: Row, names: Names): DiffEntry => ({
  kind: shape.kind,
  key: shape.keys(row, names)[0] ?? "",
  label: shape.label(row),
  sources: row.sources ?? [],
});

function compare(shape: Shape, before: Row, after: Row, namesBefore: Names, namesAfter: Names): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)].filter((field) => !position.has(field)));
  return [...fields].flatMap((field): FieldChange[] => {
    const isReference = shape.ids?.includes(field) === true;
    const [old, next] = [
      comparable(before[field], isReference ? namesBefore : undefined),
      comparable(after[field], isReference ? namesAfter : undefined),
    ];
    return old === next
      ? []
      : [{ field, before: before[field] ?? null, after: after[field] ?? null, sources: after.sources ?? [] }];
  });
}

function comparable(value: unknown, names: Names | undefined): string {
  if (value === undefined || value === null || value === "") return "null";
  if (names && typeof value === "string") return names(value);
  if (names && Array.isArray(value)) return JSON.stringify(value.map((id) => names(id)));
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
