import { cellText } from "../cells/grid.ts";
import type { MappedTable } from "../fields/map-columns.ts";
import type { DataRow } from "../tables/found-table.ts";
import { readMode } from "../values/mode.ts";
import { cityInText, countryInText, countryOfScript, readCountry } from "../values/places.ts";
import { readRegistrationNumber } from "../values/registration.ts";
import { meaningful, mendName } from "../values/text.ts";
import type { OrganisationDraft } from "./draft.ts";
import type { EventFrame } from "./event.ts";
import { fieldLabel, sourceOf, warn, type Ledger } from "./ledger.ts";
import { isWithdrawn, readOrganisationRow, type RowFrame } from "./organisation-row.ts";
import { readPeople } from "./people.ts";
import { splitItems } from "./items.ts";

/** A row that was refused but whose firm somebody may still ask for by name. */
export type WithdrawnFirm = { readonly name: string; readonly name_en: string | null };
export type OrganisationRows = { readonly drafts: OrganisationDraft[]; readonly withdrawn: WithdrawnFirm[] };

const nameFields = ["name", "name_ko", "name_zh", "name_en"];
const personFields = new Set([
  "attendee_name",
  "attendee_title",
  "mobile",
  "email",
  "wechat",
  "remark",
  "phone_2",
  "offers",
  "needs",
  "interpreter",
]);

/**
 * Reads a table of firms. A row without a name belongs to the firm above (a second participant, a further line of products)
 * or is refused; a row that is struck through or says it is cancelled is refused by name.
 */
export function readOrganisations(
  mapped: MappedTable,
  order: number,
  event: EventFrame,
  lunch: (day: number) => number,
  ledger: Ledger,
  onRow: (done: number) => void,
): OrganisationRows {
  const { table, columns } = mapped;
  const { grid } = table;
  const headerEnd = table.headerRows.at(-1) ?? -1;
  const frameOf = (row: DataRow): RowFrame => ({
    ...frame,
    formulas: (column) => (grid.formulas.size === 0 ? undefined : grid.formulas.get(`${row.row},${column}`)),
  });
  const frame: RowFrame = {
    table: `${grid.file}/${grid.sheet}/${table.index}`,
    columns,
    byField: groupByField(columns),
    asked: new Set(columns.flatMap(({ field }) => (field === null ? [] : [field]))),
    event,
    lunch,
    country: countryOfTable(mapped),
    city: columns.some(({ field }) => field === "city" || field === "address")
      ? null
      : ([grid.sheet, ...table.titles].map(cityInText).find((city) => city !== undefined) ?? null),
    mode: modeOfTable(mapped),
    units: unitsIn([...table.titles, ...table.notes]),
    formulas: () => undefined,
  };
  const byField = new Map<string, number[]>();
  for (const { field, column } of columns)
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), column]);
  const drafts: OrganisationDraft[] = [];
  const withdrawn: WithdrawnFirm[] = [];
  let last: OrganisationDraft | undefined;
  for (const [index, row] of table.rows.entries()) {
    if (index % 2_000 === 0) onRow(index);
    const text = (field: string) =>
      (byField.get(field) ?? [])
        .map((column) => cellText(row.cells[column]))
        .filter((one) => one !== "")
        .join("\n");
    const own = (field: string) =>
      (byField.get(field) ?? []).some((column) => cellText(row.cells[column]) !== "" && !row.merged.has(column));
    const source = sourceOf(grid, row.row, table.isForm ? row.rows : [row.row], headerEnd);
    const name = nameFields.map(text).find((one) => meaningful(one) !== null);
    const ownsName = nameFields.some(own);
    if (!ownsName && last && (name !== undefined || isContinuation(row, columns, own))) {
      last = appendTo(last, row, text, own, drafts);
      continue;
    }
    if (name === undefined) {
      if (
        columns.some(({ field, column }) => field !== "serial" && field !== null && cellText(row.cells[column]) !== "")
      )
        ledger.rejected.push({ ...source, reason: "missing organisation name", raw_name: null });
      last = undefined;
      continue;
    }
    const remark = text("remark");
    if (row.isStruck || isWithdrawn(remark, text("status"))) {
      ledger.rejected.push({
        ...source,
        reason: "withdrawn",
        raw_name: mendName(name),
        ...(remark === "" ? {} : { remark }),
      });
      withdrawn.push({ name, name_en: meaningful(text("name_en")) });
      last = undefined;
      continue;
    }
    if (!hasContact(text, byField)) {
      ledger.rejected.push({
        ...source,
        reason: "no contact",
        raw_name: mendName(name),
        ...(remark === "" ? {} : { remark }),
      });
      withdrawn.push({ name, name_en: meaningful(text("name_en")) });
      last = undefined;
      continue;
    }
    last = readOrganisationRow(row.cells, source, order + index, frameOf(row), ledger, row.section);
    drafts.push(last);
  }
  warnAboutGaps(mapped, drafts, ledger);
  return { drafts, withdrawn };
}

function groupByField(columns: MappedTable["columns"]): Map<string, MappedTable["columns"][number][]> {
  const groups = new Map<string, MappedTable["columns"][number][]>();
  for (const column of columns)
    if (column.field !== null) groups.set(column.field, [...(groups.get(column.field) ?? []), column]);
  return groups;
}

/** A row with neither name nor number of its own that only adds people or lines to the firm above. */
function isContinuation(row: DataRow, columns: MappedTable["columns"], own: (field: string) => boolean): boolean {
  const filled = columns.filter(
    ({ field, column }) =>
      field !== null && own(field) && cellText(row.cells[column]) !== "" && !row.merged.has(column),
  );
  return filled.length > 0 && filled.every(({ field }) => personFields.has((field as string).replace(/#\d$/u, "")));
}

function appendTo(
  last: OrganisationDraft,
  row: DataRow,
  text: (field: string) => string,
  own: (field: string) => boolean,
  drafts: OrganisationDraft[],
): OrganisationDraft {
  const ownText = (field: string) => (own(field) ? text(field) : "");
  const { people } = readPeople(
    {
      name: ownText("attendee_name"),
      title: ownText("attendee_title"),
      phone: ownText("mobile"),
      email: ownText("email"),
      wechat: ownText("wechat"),
      asksWechat: last.asked.has("wechat"),
    },
    last.country,
  );
  const rows = [...(last.source.rows ?? (last.source.row === undefined ? [] : [last.source.row])), row.row + 1];
  const source = last.source.record === undefined ? { ...last.source, rows } : last.source;
  const next: OrganisationDraft = {
    ...last,
    source,
    attendees: [
      ...last.attendees,
      ...people.filter((person) => person.name !== "" || person.email !== null || person.mobile !== null),
    ],
    offers: [...last.offers, ...splitItems(ownText("offers"))],
    needs: [...last.needs, ...splitItems(ownText("needs"))],
    remark: [last.remark, ownText("remark")].filter((one) => one !== "").join("\n"),
  };
  drafts[drafts.length - 1] = next;
  return next;
}

function hasContact(text: (field: string) => string, byField: ReadonlyMap<string, readonly number[]>): boolean {
  const contacts = ["attendee_name", "mobile", "email", "phone_2", "wechat"];
  if (!contacts.some((field) => byField.has(field))) return true;
  return contacts.some((field) => meaningful(text(field)) !== null);
}

/** What texts around a table say about the units of its money: (단위: 백만원), ※ 매출: 억 원. */
function unitsIn(texts: readonly string[]): string {
  const found = texts.flatMap((text) => {
    const said =
      /(?:단위|单位|單位|単位|units?|매출액?|营业额|产值|revenue|turnover|sales)\s*[:：=]\s*([^;；※\n]{1,24})/iu.exec(
        text,
      )?.[1];
    return said === undefined ? [] : [said];
  });
  return found[0] ?? "";
}

/** The country most rows of a table speak for: by registration number, then by the script of the names. */
function countryOfTable(mapped: MappedTable): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string | undefined, weight: number) =>
    country && votes.set(country, (votes.get(country) ?? 0) + weight);
  const columnsOf = (...fields: string[]) =>
    mapped.columns.filter(({ field }) => field !== null && fields.includes(field)).map(({ column }) => column);
  for (const row of mapped.table.rows.slice(0, 200)) {
    for (const column of columnsOf("reg_no")) {
      const number = readRegistrationNumber(cellText(row.cells[column]));
      if (number) vote(number.kind === "kr" ? "KR" : "CN", 3);
    }
    for (const column of columnsOf("name", "name_ko", "name_zh")) vote(countryOfScript(cellText(row.cells[column])), 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  if (best && best[1] >= mapped.table.rows.slice(0, 200).length * 0.5) return best[0];
  const spoken = [mapped.table.grid.sheet, ...mapped.table.titles]
    .map((one) => readCountry(one) ?? undefined)
    .find((one) => one !== undefined);
  return spoken ?? best?.[0] ?? mapped.table.titles.map(countryInText).find((one) => one !== undefined) ?? null;
}

/** Online when the table asks for a video program and for no way of attending, or when its title says so. */
function modeOfTable(mapped: MappedTable): "onsite" | "online" | null {
  if (mapped.columns.some(({ field }) => field === "mode")) return null;
  if (mapped.columns.some(({ field }) => field === "meeting_software")) return "online";
  const spoken = [mapped.table.grid.sheet, ...mapped.table.titles]
    .map((one) => readMode(one))
    .find((one) => one !== undefined);
  if (spoken === "online" || spoken === "onsite") return spoken;
  return readMode(mapped.table.grid.file.replace(/[_.-]+/gu, " ")) === "online" ? "online" : null;
}

const gapFields = [
  "name_en",
  "ceo",
  "email",
  "mobile",
  "needs",
  "offers",
  "pref_time",
  "attendee_name",
  "sector",
  "reg_no",
] as const;

/** A blank where nearly every other row has something deserves a look; a column that many leave out does not. */
function warnAboutGaps(mapped: MappedTable, drafts: readonly OrganisationDraft[], ledger: Ledger): void {
  if (drafts.length < 8) return;
  for (const field of gapFields) {
    const columns = mapped.columns.filter((column) => column.field === field);
    const first = columns[0];
    if (!first) continue;
    const gaps = drafts.filter((draft) =>
      isGap(
        draft,
        field,
        mapped,
        columns.map(({ column }) => column),
      ),
    );
    if (gaps.length === 0 || gaps.length > Math.max(1, drafts.length * 0.02)) continue;
    for (const draft of gaps)
      warn(ledger, draft.source, fieldLabel(first.header), "missing", null, expectation(field, draft));
  }
}

function isGap(
  draft: OrganisationDraft,
  field: (typeof gapFields)[number],
  mapped: MappedTable,
  columns: readonly number[],
): boolean {
  const index =
    draft.source.record === undefined
      ? (draft.source.row ?? 1) - 1
      : draft.source.record + (mapped.table.headerRows.at(-1) ?? 0);
  const cells = mapped.table.isForm ? undefined : mapped.table.grid.rows[index];
  if (!cells) return false;
  if (columns.some((column) => cellText(cells[column]) !== "")) return false;
  return field !== "mobile" || draft.attendees.every((person) => person.mobile === null);
}

function expectation(field: (typeof gapFields)[number], draft: OrganisationDraft): string {
  if (field === "email" && draft.attendees.some(({ mobile }) => mobile !== null)) return "accepted with mobile only";
  if (field === "pref_time") return "ANY by default";
  if (field === "needs") return "accepted, need missing";
  if (field === "name_en") return "accepted, English name missing";
  return "accepted";
}
