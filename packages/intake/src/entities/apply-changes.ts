import { matchHeader } from "../fields/match-header.ts";
import { buildNameIndex } from "../resolve/name-index.ts";
import type { ColumnMapping, Source } from "../result/types.ts";
import type { WrittenChange } from "../tables/change-notices.ts";
import { findDates, dateText } from "../values/dates.ts";
import { readEmail } from "../values/email.ts";
import { readLanguages } from "../values/languages.ts";
import { readMode } from "../values/mode.ts";
import { readPhone } from "../values/phone.ts";
import { isPlaceName } from "../values/places.ts";
import { readRegistrationNumber } from "../values/registration.ts";
import { flatten, mendName, squash } from "../values/text.ts";
import type { OrganisationDraft } from "./draft.ts";
import type { EventFrame } from "./event.ts";
import { sourceOf, warn, type Ledger } from "./ledger.ts";
import type { WithdrawnFirm } from "./organisations.ts";
import { readOrganisationRow } from "./organisation-row.ts";

export type ChangeFrame = { readonly event: EventFrame; readonly lunch: (day: number) => number };

/**
 * Carries out notices of changes on the firms read: a firm that is cancelled is refused by name, a value that is corrected
 * becomes a later row of its firm (so that what it replaces stays on record), a firm that is added is read from the words of
 * the notice. What fits no firm, no field or no present value is named and changes nothing.
 */
export function applyChanges(
  changes: readonly WrittenChange[],
  drafts: OrganisationDraft[],
  withdrawn: WithdrawnFirm[],
  ledger: Ledger,
  frame: ChangeFrame,
): void {
  for (const change of changes) {
    const source = sourceOf(change.grid, change.row, [change.row], change.headerRow);
    const meant = findFirm(change.firm, drafts);
    const isDone =
      meant.length > 0
        ? cancels.test(change.kind)
          ? cancel(meant, change, drafts, withdrawn, ledger)
          : correct(meant.at(-1) as OrganisationDraft, change, source, drafts, ledger, frame)
        : adds.test(change.kind) && add(change, source, drafts, ledger, frame);
    if (isDone) continue;
    const said = [change.kind, change.firm, change.field, [change.before, change.after].filter(Boolean).join(" → ")];
    warn(ledger, source, change.field || change.kind, "change-not-applied", said.filter(Boolean).join(" · "), null);
  }
}

const cancels = /취소|불참|철회|탈퇴|포기|取消|退出|不参[加会]|撤[回销]|放弃|cancel|withdr|drop(?:ped)? out/iu;
const adds = /추가|신규|새로|늦은|新增|增加|补报|追加|\badd|\bnew\b|late/iu;

/** The rows of the one firm that a notice names, in reading order; none where nobody or several are meant. */
function findFirm(name: string, drafts: readonly OrganisationDraft[]): OrganisationDraft[] {
  const index = buildNameIndex(() =>
    drafts.map((draft, at) => ({
      id: String(at),
      country: draft.country,
      names: [draft.name, draft.nameRaw, draft.core, draft.name_en, draft.name_ko, draft.name_zh].filter(
        (one) => one !== null && one !== "",
      ) as string[],
      isGone: false,
    })),
  );
  const found = index.resolve(name);
  if (found.score < 0.88) return [];
  const meant = found.ids.map((id) => drafts[Number(id)] as OrganisationDraft);
  const [first] = meant;
  const areOne = meant.every(
    (one) => (one.reg_no !== null && one.reg_no === first?.reg_no) || squash(one.core) === squash(first?.core ?? ""),
  );
  return areOne ? meant : [];
}

function cancel(
  meant: readonly OrganisationDraft[],
  change: WrittenChange,
  drafts: OrganisationDraft[],
  withdrawn: WithdrawnFirm[],
  ledger: Ledger,
): boolean {
  for (const draft of meant) {
    drafts.splice(drafts.indexOf(draft), 1);
    ledger.rejected.push({
      ...draft.source,
      reason: "withdrawn",
      raw_name: draft.name,
      remark: [change.kind, change.remark].filter((one) => one !== "").join(": "),
    });
  }
  const [first] = meant;
  if (first) withdrawn.push({ name: first.name, name_en: first.name_en });
  return true;
}

type Cells = readonly (readonly [field: string, text: string, header?: string])[];

/** A row of a list made of what a notice says. */
function readRow(
  cells: Cells,
  country: string | null,
  source: Source,
  order: number,
  ledger: Ledger,
  { event, lunch }: ChangeFrame,
): OrganisationDraft {
  const columns = cells.map(([field, , header = ""], column): ColumnMapping => ({
    column,
    header,
    field,
    confidence: 1,
    basis: "header",
  }));
  return readOrganisationRow(
    cells.map(([, text]) => text),
    source,
    order,
    {
      table: `${source.file}/${source.sheet ?? ""}/changes`,
      columns,
      byField: new Map(columns.map((column) => [column.field as string, [column]])),
      asked: new Set(cells.map(([field]) => field)),
      event,
      lunch,
      country,
      city: null,
      mode: null,
      units: "",
      formulas: () => undefined,
    },
    ledger,
    null,
  );
}

const orderOfNotices = 1e12;

function correct(
  draft: OrganisationDraft,
  change: WrittenChange,
  source: Source,
  drafts: OrganisationDraft[],
  ledger: Ledger,
  frame: ChangeFrame,
): boolean {
  const field = fieldOf(change);
  if (field === undefined || change.after === "" || !isPresent(draft, field, change.before)) return false;
  const times = /[(（]([^()（）]*)[)）]\s*$/u.exec(change.after)?.[1];
  const hasTimes = field === "mode" && times !== undefined && findDates(dateText(times)).length > 0;
  const read = readRow(
    [
      ["name", field === "name" ? change.after : draft.name],
      ...(field === "name" ? [] : [[field, change.after, change.field] as const]),
      ...(hasTimes ? [["availability", times, times] as const] : []),
    ],
    draft.country,
    source,
    orderOfNotices + change.row,
    ledger,
    frame,
  );
  const changed = changedBy(field, draft, read);
  if (changed === undefined) return false;
  const at = drafts.indexOf(draft);
  // A name in another language and a number by which the firm is known are mended where they stand.
  if (field === "name_en" || field === "reg_no") drafts[at] = { ...draft, ...changed };
  else
    drafts.push({
      ...draft,
      source,
      table: `${source.file}/${source.sheet ?? ""}/changes`,
      order: orderOfNotices + change.row,
      isUpdate: true,
      submittedAt: null,
      ...(hasTimes ? { availability_raw: read.availability_raw, availability_utc: read.availability_utc } : {}),
      ...changed,
    });
  return true;
}

function fieldOf({ field, kind }: WrittenChange): string | undefined {
  const best = (text: string) => matchHeader("organisations", text).find(({ score }) => score >= 0.6)?.field;
  return best(flatten(field)) ?? best(flatten(kind));
}

/** A notice that names the old value speaks of it: where the firm has another, somebody is to look. */
function isPresent(draft: OrganisationDraft, field: string, before: string): boolean {
  if (before === "") return true;
  if (field === "mobile") {
    const number = readPhone(before, draft.country)?.e164;
    return draft.attendees.some(({ mobile }) => mobile !== null && mobile === number);
  }
  if (field === "email") {
    const address = readEmail(before)?.address;
    return draft.attendees.some(({ email }) => email !== null && email === address);
  }
  return true;
}

function changedBy(
  field: string,
  draft: OrganisationDraft,
  read: OrganisationDraft,
): Partial<OrganisationDraft> | undefined {
  const [person] = read.attendees;
  if (field === "mobile" || field === "email") {
    const value = person?.[field];
    if (!value) return undefined;
    return { attendees: draft.attendees.map((one, index) => (index === 0 ? { ...one, [field]: value } : one)) };
  }
  if (field === "attendee_title" && read.attendees.length > 0)
    return {
      attendees: draft.attendees.map((one, index) => (index === 0 ? { ...one, title: person?.title ?? null } : one)),
    };
  if (field === "attendee_name") return person ? { attendees: read.attendees } : undefined;
  const { name, core, nameRaw, name_ko, name_zh, name_en, reg_no, reg_no_raw, mode, city, district } = read;
  const values: Readonly<Record<string, Partial<OrganisationDraft>>> = {
    name: { name, core, nameRaw, name_ko: name_ko ?? draft.name_ko, name_zh: name_zh ?? draft.name_zh },
    name_ko: { name_ko },
    name_zh: { name_zh },
    name_en: { name_en },
    reg_no: { reg_no, reg_no_raw },
    mode: { mode },
    city: { city, district },
    ceo: { ceo: read.ceo },
    founded_year: { founded_year: read.founded_year },
    employees: { employees: read.employees },
    revenue: { revenue_mkrw: read.revenue_mkrw, revenue: read.revenue },
    website: { website: read.website },
    sector: { sector: read.sector },
    offers: { offers: read.offers },
    needs: { needs: read.needs },
    coop_field: { coop_field: read.coop_field },
    pref_time: { pref_time: read.pref_time },
    availability: {
      availability_raw: read.availability_raw,
      availability_utc: read.availability_utc,
      facts: read.facts,
    },
    interpreter: { interpreterRaw: read.interpreterRaw },
    languages: { languages: read.languages },
    remark: { remark: read.remark },
  };
  return values[field];
}

/** A firm told in one cell, its parts set apart by strokes: "영문 … / 998-… / 구미시 / 제공: … / 희망: … / 탁예나 대표이사 / 010-…". */
function add(
  change: WrittenChange,
  source: Source,
  drafts: OrganisationDraft[],
  ledger: Ledger,
  frame: ChangeFrame,
): boolean {
  const cells: [string, string][] = [["name", mendName(change.firm)]];
  const left: string[] = [];
  for (const part of change.after.split(/\s+[/／|]\s+|\n/u).map((one) => one.trim())) {
    const told = labels.find(([, words]) => words.test(part));
    const field = told?.[0] ?? shapeOf(part);
    if (part === "") continue;
    if (field === undefined || cells.some(([one]) => one === field)) left.push(part);
    else cells.push([field, told ? part.replace(told[1], "").trim() : part]);
  }
  if (!cells.some(([field]) => field === "mobile" || field === "email")) return false;
  const [sector, ...rest] = left;
  if (sector !== undefined) cells.push(["sector", sector]);
  if (rest.length > 0) cells.push(["remark", rest.join("; ")]);
  drafts.push(readRow(cells, null, source, orderOfNotices + change.row, ledger, frame));
  return true;
}

const labels: readonly (readonly [string, RegExp])[] = [
  ["name_en", /^(?:영문명?|英文名?|english)\s*[:：]?\s*(?=[A-Za-z])/iu],
  ["name_zh", /^(?:중문명?|中文名?)\s*[:：]?\s*(?=\p{Script=Han})/u],
  ["offers", /^(?:제공|공급|보유|제품|기술|供|提供|产品|offers?)\s*[:：]\s*/iu],
  ["needs", /^(?:희망|수요|요청|찾는\s*것|需|需求|寻求|needs?|seeks?)\s*[:：]\s*/iu],
  ["sector", /^(?:업종|분야|行业|领域|sector)\s*[:：]\s*/iu],
  ["remark", /^(?:비고|메모|备注|remark)\s*[:：]\s*/iu],
];

function shapeOf(part: string): string | undefined {
  if (readEmail(part)) return "email";
  if (readRegistrationNumber(part)?.isValid) return "reg_no";
  if (/\d{3}/u.test(part) && readPhone(part, null)) return "mobile";
  if (/^01\d[-.\s]?\d{3,4}[-.\s]?\d{4}$/u.test(part)) return "mobile";
  if (readMode(part)) return "mode";
  if (part.length <= 12 && readLanguages(part).length > 0) return "interpreter";
  if (part.split(/\s+/u).every((word) => isPlaceName(word) || /[시군구읍면동]$/u.test(word))) return "city";
  if (/^[가-힣]{2,4}\s+\S{2,10}$|^\p{Script=Han}{2,4}\s+\p{Script=Han}{2,8}$/u.test(part)) return "attendee_name";
  return undefined;
}
