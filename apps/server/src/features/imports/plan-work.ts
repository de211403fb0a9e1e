import { sql } from "kysely";
import { readXlsx } from "hucre";
import type { ActionItem } from "@bridgehead/contract/agreements";
import { locales, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { messages } from "@bridgehead/language/messages/all";
import type { Trx } from "../../platform/database/connect.ts";
import { dayOf, type WrittenItem } from "../agreements/follow-up.ts";
import { selectActionItems, selectDutiesOfAll, selectOwners } from "../agreements/store.ts";
import { dutyColumns, itemColumns, type WorkColumn } from "../agreements/work-workbook.ts";
import { nameKey } from "./names.ts";
import { cellText, isHeader, isUuid, withText } from "./plan-list.ts";
import { added, changed, same, unclear, type Planned, type Where } from "./planned.ts";
import { refOf, type Standing, type StandingRecord } from "./standing.ts";

/** A sheet of the list of what is due, as it was exported here and perhaps corrected. */
export type WorkSheet = {
  readonly file: string;
  readonly sheet: string;
  readonly holds: "items" | "duties";
  readonly rows: readonly (readonly string[])[];
};
type Against = { readonly standing: Standing; readonly now: Date };
type Account = { readonly id: string; readonly name: string };
type Cells = ReadonlyMap<string, string>;
type Field = { readonly path: string; readonly before: string | null; readonly after: string | null };
type Body = {
  title: LocalText;
  ownerId: string | null;
  ownerLabel: string | null;
  ownerAccountId: string | null;
  dueOn: string | null;
  state: ActionItem["state"];
  result: LocalText | null;
};

/** The sheets of what is due in a workbook that came from here with its numbers; undefined for any other file. */
export async function readWorkSheets(file: string, bytes: Uint8Array): Promise<readonly WorkSheet[] | undefined> {
  const workbook = await readXlsx(bytes).catch(() => undefined);
  const sheets = (workbook?.sheets ?? []).flatMap((sheet): WorkSheet[] => {
    const rows = (sheet.rows as readonly (readonly unknown[])[]).map((row) => row.map(cellText));
    const has = (columns: readonly WorkColumn<never>[]) =>
      columns.every((column) => rows[0]?.some((head) => isHeader(head, column)));
    const needed = itemColumns.filter(({ path }) => ["id", "revision", "dueOn", "agreement"].includes(path));
    if (has(needed)) return [{ file, sheet: sheet.name, holds: "items", rows }];
    return has(dutyColumns) ? [{ file, sheet: sheet.name, holds: "duties", rows }] : [];
  });
  return sheets.some(({ holds }) => holds === "items") ? sheets : undefined;
}

export const planWork = (db: Trx, sheet: WorkSheet, against: Against): Promise<Planned[]> =>
  sheet.holds === "items" ? planItems(db, sheet, against) : planDuties(db, sheet, against);

/** Compares action items with those on record, cell by cell; a row without a number is a new item of the agreement it names. */
async function planItems(db: Trx, sheet: WorkSheet, { standing, now }: Against): Promise<Planned[]> {
  const standingItems = new Map(
    (await selectActionItems(db, dayOf(now), sql`true`)).map((item) => [item.id, item] as const),
  );
  const accounts = await selectOwners(db);
  const heads = sheet.rows[0] ?? [];
  const at = itemColumns.map((column) => heads.findIndex((head) => isHeader(head, column)));
  return linesOf(sheet).map(({ cells: line, row }) => {
    const cells: Cells = new Map(
      itemColumns.flatMap(({ path }, column): [string, string][] =>
        (at[column] ?? -1) < 0 ? [] : [[path, line[at[column] as number] ?? ""]],
      ),
    );
    const id = cells.get("id") ?? "";
    const item = standingItems.get(id);
    const where: Where = {
      id: `${sheet.file}#${sheet.sheet}-${row}`,
      kind: "action-item",
      names: textIn(cells, "title") ?? item?.title ?? {},
      file: sheet.file,
      sheet: sheet.sheet,
      row,
    };
    if (id === "") return newItem(where, cells, { standing, accounts });
    return isUuid(id) && item
      ? comparing(where, item, cells, { standing, accounts })
      : unclear(where, "record-unknown", id);
  });
}

type Known = { readonly standing: Standing; readonly accounts: readonly Account[] };

function comparing(where: Where, item: ActionItem, cells: Cells, known: Known): Planned {
  const differing = itemColumns.filter(({ path, show }) => {
    const cell = cells.get(path);
    const stands = path === "id" || path === "revision" || cell === undefined;
    return !stands && !locales.some((locale) => cellText(show(item, locale)) === cell);
  });
  if (differing.length === 0) return same(where, item.agreement);
  const fields = differing.map(({ path, show }) => ({
    path: `item:${path}`,
    before: cellText(show(item, localeOf(cells, item))) || null,
    after: cells.get(path) || null,
  }));
  if (Number(cells.get("revision")) !== item.revision)
    return unclear(where, "changed-since-export", null, item.agreement, fields);
  const body: Body = {
    title: item.title,
    ownerId: item.owner?.id ?? null,
    ownerLabel: item.ownerLabel,
    ownerAccountId: item.ownerAccount?.id ?? null,
    dueOn: item.dueOn,
    state: item.state,
    result: item.result,
  };
  const refused = readInto(body, differing, cells, known);
  if (refused) return unclear(where, refused.reason, refused.about, item.agreement, fields);
  return changed(where, item.agreement, fields, {
    do: "write-item",
    itemId: item.id,
    item: { ...asGiven(body), meetingId: item.meetingId, visitStopId: null, revision: item.revision },
  });
}

function newItem(where: Where, cells: Cells, known: Known): Planned {
  const named = cells.get("agreement") ?? "";
  if (named === "") return unclear(where, "line-field-missing", headOf("agreement"));
  const agreements = namedRecords(known.standing, named).filter(({ kind }) => kind === "agreement");
  const [agreement] = agreements;
  if (!agreement) return unclear(where, "subject-unknown", named);
  if (agreements.length > 1) return unclear(where, "several-subjects", named);
  const ref = refOf(agreement);
  const filled = itemColumns.filter(({ path }) => !closed.has(path) && cells.get(path));
  const fields: Field[] = filled.map(({ path }) => ({
    path: `item:${path}`,
    before: null,
    after: cells.get(path) ?? null,
  }));
  const body: Body = {
    title: {},
    ownerId: null,
    ownerLabel: null,
    ownerAccountId: null,
    dueOn: null,
    state: "open",
    result: null,
  };
  const refused = readInto(body, filled, cells, known);
  if (refused) return unclear(where, refused.reason, refused.about, ref, fields);
  if (!hasText(body.title)) return unclear(where, "line-field-missing", messages["column.task"].ko, ref, fields);
  const line = added(where, fields, {
    do: "give-item",
    agreementId: agreement.id,
    item: { ...asGiven(body), meetingId: null, visitStopId: null },
  });
  return { ...line, item: { ...line.item, record: ref } };
}

/** The item as its room takes it. */
const asGiven = (body: Body) => ({
  ...body,
  title: body.title as Given["title"],
  result: body.result as Given["result"],
});
type Given = Pick<WrittenItem, "title" | "result">;

const closed: ReadonlySet<string> = new Set(["id", "revision", "agreement"]);
type Refused = {
  readonly reason: "column-not-here" | "value-not-understood" | "line-field-missing" | "owner-several";
  readonly about: string;
};

/** Writes what the cells mean into the item; the first that means nothing is told instead. */
function readInto(
  body: Body,
  columns: readonly WorkColumn<ActionItem>[],
  cells: Cells,
  { standing, accounts }: Known,
): Refused | undefined {
  for (const { path } of columns) {
    const cell = cells.get(path) ?? "";
    const [name, language] = path.split(".") as [string, Locale?];
    if (closed.has(path)) return { reason: "column-not-here", about: headOf(path) };
    if (name === "title" && language) {
      body.title = withText(body.title, language, cell || null);
      if (!hasText(body.title)) return { reason: "line-field-missing", about: headOf(path) };
    } else if (name === "result" && language) {
      const result = withText(body.result ?? {}, language, cell || null);
      body.result = hasText(result) ? result : null;
    } else if (name === "dueOn") {
      const day = cell === "" ? null : dayIn(cell);
      if (day === undefined) return { reason: "value-not-understood", about: `${headOf(path)}: ${cell}` };
      body.dueOn = day;
    } else if (name === "state") {
      const state = states.find((one) =>
        locales.some((locale) => messages[`action-item-state.${one}`][locale] === cell),
      );
      if (!state) return { reason: "value-not-understood", about: `${headOf(path)}: ${cell}` };
      body.state = state;
    } else if (name === "owner") {
      const owner = ownerIn(cell, standing, accounts);
      if (!owner) return { reason: "owner-several", about: cell };
      Object.assign(body, owner);
    }
  }
  return undefined;
}

const states = ["open", "under-way", "done", "dropped"] as const;

/** Who is meant: somebody with an account, a person or body of the record, or a name as it is written. */
function ownerIn(
  cell: string,
  standing: Standing,
  accounts: readonly Account[],
): Pick<Body, "ownerId" | "ownerLabel" | "ownerAccountId"> | undefined {
  const nobody = { ownerId: null, ownerLabel: null, ownerAccountId: null };
  if (cell === "") return nobody;
  const people = accounts.filter(({ name }) => nameKey(name) === nameKey(cell));
  if (people.length > 1) return undefined;
  if (people[0]) return { ...nobody, ownerAccountId: people[0].id };
  const records = namedRecords(standing, cell).filter(({ kind }) => kind === "person" || kind === "organisation");
  if (records.length > 1) return undefined;
  return records[0] ? { ...nobody, ownerId: records[0].id } : { ...nobody, ownerLabel: cell };
}

/** Duties are dealt with on the page of their agreement: a row that is not as one on record is told, not passed over. */
async function planDuties(db: Trx, sheet: WorkSheet, { now }: Against): Promise<Planned[]> {
  const duties = await selectDutiesOfAll(db, dayOf(now), sql`true`);
  const lineOf = (cells: readonly string[]) => cells.slice(0, dutyColumns.length).join("\t");
  const known = new Set(
    duties.flatMap((duty) =>
      locales.map((locale) => lineOf(dutyColumns.map(({ show }) => cellText(show(duty, locale))))),
    ),
  );
  return linesOf(sheet).flatMap(({ cells, row }) =>
    known.has(lineOf(cells))
      ? []
      : [
          unclear(
            {
              id: `${sheet.file}#${sheet.sheet}-${row}`,
              kind: "agreement",
              names: { ko: cells[2] || cells[1] || "-" },
              file: sheet.file,
              sheet: sheet.sheet,
              row,
            },
            "duty-not-here",
          ),
        ],
  );
}

const linesOf = ({ rows }: WorkSheet) =>
  rows.slice(1).flatMap((cells, index) => (cells.every((cell) => cell === "") ? [] : [{ cells, row: index + 2 }]));

const namedRecords = (standing: Standing, words: string): StandingRecord[] => {
  const key = nameKey(words);
  return [...standing.records.values()].filter((one) => !one.isArchived && one.keys.has(key));
};

const hasText = (text: LocalText): boolean => locales.some((locale) => text[locale]);

function textIn(cells: Cells, name: "title"): LocalText | undefined {
  const texts = locales.flatMap((locale): [Locale, string][] => {
    const cell = cells.get(`${name}.${locale}`);
    return cell ? [[locale, cell]] : [];
  });
  return texts[0] ? { original: texts[0][0], ...Object.fromEntries(texts) } : undefined;
}

/** A day as Excel keeps it or as a clerk of the three languages writes it. */
function dayIn(cell: string): string | undefined {
  const [, year, month, day] = /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})\s*[.日일]?$/u.exec(cell) ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

const headOf = (path: string): string => itemColumns.find((column) => column.path === path)?.header.ko ?? path;

/** The language in which the list was exported, told by the words of its states. */
const localeOf = (cells: Cells, { state }: ActionItem): Locale =>
  locales.find((locale) => messages[`action-item-state.${state}`][locale] === cells.get("state")) ??
  locales.find((locale) => states.some((one) => messages[`action-item-state.${one}`][locale] === cells.get("state"))) ??
  "en";
