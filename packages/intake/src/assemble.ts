import type { MappedTable } from "./fields/map-columns.ts";
import { applyChanges } from "./entities/apply-changes.ts";
import { readAgenda } from "./entities/agenda.ts";
import { readAgreements } from "./entities/agreements.ts";
import type { OrganisationDraft } from "./entities/draft.ts";
import { findEvent, type EventFrame } from "./entities/event.ts";
import { counterpartLanguages, finishOrganisation } from "./entities/finish-organisation.ts";
import { readAllIndicators, readIndicatorCrosses } from "./entities/indicator-crosses.ts";
import { readInterpreters } from "./entities/interpreters.ts";
import { enumeratesByHabit, knownItems, splitItems } from "./entities/items.ts";
import { fieldLabel, newLedger, type Ledger } from "./entities/ledger.ts";
import { mergeGroup, mergeOrganisations, type MergedOrganisation } from "./entities/merge-organisations.ts";
import { readOrganisations, type WithdrawnFirm } from "./entities/organisations.ts";
import { readRequiredAttendance } from "./entities/required-attendance.ts";
import { readHalls, readOnlineRooms, readPrivateRooms, readTables } from "./entities/venue.ts";
import { readWishColumns } from "./entities/wish-columns.ts";
import { readWishMatrices } from "./entities/wish-matrix.ts";
import { readWrittenWishes, resolveWishes, type WrittenWish } from "./entities/wishes.ts";
import type { ReadMail } from "./read-mail.ts";
import { readAliases } from "./resolve/aliases.ts";
import { buildNameIndex, type NamedParty } from "./resolve/name-index.ts";
import { findNearDuplicates } from "./resolve/near-duplicates.ts";
import { askAboutDrafts, askAboutNames, correctDrafts } from "./result/ask.ts";
import { collectBareNeeds } from "./result/bare-needs.ts";
import { warnAboutBrokenText } from "./result/broken-text.ts";
import { countRecords } from "./result/count.ts";
import { makeQuestion, questionId, type AnswerBook } from "./result/questions.ts";
import type {
  IgnoredRows,
  IntakeIndicator,
  IntakeOrganisation,
  IntakeResult,
  MergedDuplicate,
  Source,
  TableKind,
  TableMapping,
} from "./result/types.ts";
import { cellText } from "./cells/grid.ts";
import type { WrittenChange } from "./tables/change-notices.ts";
import { offsetText } from "./values/zones.ts";

/** Turns recognised tables into the result: records first, then who is meant by whom, then questions and counts. */
export function assembleRecords(
  mail: ReadMail,
  answers: AnswerBook,
  timeZone: string | undefined,
  progress: (step: number, label: string) => void,
): IntakeResult {
  const of = (kind: TableKind) => mail.tables.filter((mapped) => mapped.kind === kind);
  const ledger = newLedger();
  ledger.questions.push(...mail.questions);
  warnAboutBrokenText(mail.tables, ledger);
  const event = eventWithAnswer(findEvent(mail.tables, mail.texts, timeZone), answers);
  const agenda = readAgenda(of("agenda"), event);
  const firmsRead = readFirms(of("organisations"), mail.changes, event, agenda.lunch, ledger, answers, () =>
    progress(1, "organisations"),
  );
  const { organisations, merges, conflicts, withdrawn } = firmsRead;
  progress(2, "names");
  const aliased = readAliases(of("aliases"), organisations);
  const firms = aliased.organisations;
  const gone = withdrawn.map((one, at): NamedParty => ({
    id: `withdrawn-${at + 1}`,
    country: null,
    names: [one.name, ...(one.name_en === null ? [] : [one.name_en])],
    isGone: true,
  }));
  // Others may still ask for a firm by the name it had in an earlier row.
  const formerNames = new Map(
    merges.map(({ id, dropped }) => [
      id,
      dropped.flatMap(({ field, dropped: name }) => (field === "name_local" && typeof name === "string" ? [name] : [])),
    ]),
  );
  const index = buildNameIndex(() => [
    ...firms.map((firm) => ({
      id: firm.id,
      country: firm.country,
      names: [...aliased.namesOf(firm.id, firm), ...(formerNames.get(firm.id) ?? [])],
      isGone: false,
    })),
    ...gone,
  ]);
  const matrices = readWishMatrices(mail.unread, index);
  const columns = readWishColumns(
    mail.unread.filter((grid) => !matrices.read.includes(grid)),
    index,
  );
  // Sums in a file of firms are sums of those firms.
  const listsFirms = new Set(of("organisations").map(({ table }) => table.grid.file));
  const crosses = readIndicatorCrosses(
    mail.unread.filter(
      (grid) => !matrices.read.includes(grid) && !columns.read.includes(grid) && !listsFirms.has(grid.file),
    ),
  );
  const isUnread = (file: string, sheet: string) =>
    ![...matrices.read, ...columns.read, ...crosses.read].some(
      (grid) => grid.file === file && (grid.isDelimited || grid.sheet === sheet),
    );
  const written: WrittenWish[] = [
    ...readWrittenWishes(of("wishes")),
    ...matrices.wishes,
    ...columns.wishes,
    ...firmsRead.wishes,
  ];
  const ids = new Set(firms.map(({ id }) => id));
  /** Whom a person chose; a firm that is not (or no longer) here is no answer, and the question is asked again. */
  const answer = (about: string, ...key: (string | number | undefined)[]) => {
    const given = answers.read(
      about === "requester" ? "requester" : about === "required-firm" ? "required-firm" : "wish",
      [about, ...key],
    );
    return given === null || given === undefined || ids.has(given) ? given : undefined;
  };
  const resolved = resolveWishes(written, index, (about, wish) =>
    answer(about, wish.requesterRaw, about === "requester" ? "" : wish.raw),
  );
  progress(3, "records");
  const required = readRequiredAttendance(of("required-attendance"), event, agenda, index, (name, raw) =>
    answer("required-firm", name, raw),
  );
  const interpreters = readInterpreters(of("interpreters"), event);
  const near = [...findNearDuplicates(firms).filter(({ ids }) => ids.length > 0), ...conflicts].filter(
    (pair, at, all) => all.findIndex((other) => other.ids.join() === pair.ids.join()) === at,
  );
  askAboutNames(
    ledger,
    firms,
    resolved.doubts,
    required.doubts,
    near.filter(({ ids }) => answers.read("near-duplicate", ids) === undefined),
    gone,
  );
  if (event.days.length === 0 && mail.tables.some(({ kind }) => kind === "organisations" || kind === "agenda"))
    ledger.questions.push(makeQuestion("event-dates", ["event"], "intake.question.event-dates", {}, { sources: [] }));
  const firmOf = firmFinder(firms);
  const base = {
    format: "bridgehead-intake/1" as const,
    event: {
      zone: event.zone,
      offset: event.isZoneKnown ? offsetText(event.offset) : null,
      days: event.days,
      title: event.title,
    },
    organisations: firms,
    duplicates_merged: [...merges, ...interpreters.merges],
    near_duplicates_not_merged: near,
    rejected_rows: ledger.rejected,
    ignored_rows: ignoredRows(mail.tables),
    ignored_sheets: mail.ignoredSheets.filter(({ file, sheet }) => isUnread(file, sheet)),
    warnings: ledger.warnings.map(({ source, ...warning }) => {
      const firm = firmOf(source);
      return firm === undefined ? warning : { ...warning, firm };
    }),
    repairs: ledger.repairs,
    interpreters: interpreters.interpreters,
    agenda: agenda.items,
    slots: agenda.slots,
    halls: readHalls(of("halls")),
    tables: readTables(of("tables")),
    private_rooms: readPrivateRooms(of("private-rooms"), event),
    online_rooms: readOnlineRooms(of("online-rooms")),
    required_attendance: required.required,
    wishes: resolved.wishes,
    blacklist: resolved.blacklist,
    agreements: readAgreements(of("agreements"), index),
    indicators: numbered([...readAllIndicators(of("indicators")), ...crosses.indicators], mail),
    questions: ledger.questions,
    skipped_files: mail.skipped.filter(({ file, reason }) => reason !== "nothing recognised" || isUnread(file, "")),
    mappings: mail.tables.map(toMapping),
  };
  return { ...base, counts: countRecords(base) };
}

function eventWithAnswer(event: EventFrame, answers: AnswerBook): EventFrame {
  const given = answers.read("event-dates", ["event"]);
  const days = given?.match(/\d{4}-\d{2}-\d{2}/gu);
  return days ? { ...event, days: [...new Set(days)].sort(), year: Number(days[0]?.slice(0, 4)) } : event;
}

type Firms = {
  organisations: IntakeOrganisation[];
  merges: MergedDuplicate[];
  conflicts: { ids: string[]; names: string[]; reason: string }[];
  withdrawn: WithdrawnFirm[];
  wishes: WrittenWish[];
};

function readFirms(
  tables: readonly MappedTable[],
  changes: readonly WrittenChange[],
  event: EventFrame,
  lunch: (day: number) => number,
  ledger: Ledger,
  answers: AnswerBook,
  onRow: () => void,
): Firms {
  let order = 0;
  const drafts: OrganisationDraft[] = [];
  const withdrawn: WithdrawnFirm[] = [];
  const habits = new Set<string>();
  const headers = new Map<string, string>();
  for (const mapped of tables) {
    const read = readOrganisations(mapped, order, event, lunch, ledger, onRow);
    order += mapped.table.rows.length + 1;
    drafts.push(...read.drafts);
    withdrawn.push(...read.withdrawn);
    const key = `${mapped.table.grid.file}/${mapped.table.grid.sheet}/${mapped.table.index}`;
    const asksForInterpreters = mapped.columns.find(({ field }) => field === "interpreter");
    headers.set(key, fieldLabel(asksForInterpreters?.header ?? ""));
    if (numbersItsItems(mapped)) habits.add(key);
    // A big sheet is not needed any more: its rows would double what the records take.
    if (mapped.table.rows.length > releaseFrom) release(mapped);
  }
  correctDrafts(drafts, ledger, answers);
  applyChanges(changes, drafts, withdrawn, ledger, { event, lunch });
  const { merged, conflicts } = mergeOrganisations(drafts);
  const known = knownItems(drafts.flatMap(({ offers, needs }) => [...offers, ...needs]));
  const numbers = new Map<string, number>();
  const idOf = new Map<OrganisationDraft, string>();
  let withIds = merged.map((one) => {
    const country = one.draft.country ?? "XX";
    const number = (numbers.get(country) ?? 0) + 1;
    numbers.set(country, number);
    const id = `${country}-${String(number).padStart(3, "0")}`;
    idOf.set(one.draft, id);
    return { id, merged: one };
  });
  const counterpart = counterpartLanguages(withIds.map(({ merged: one }) => one.draft.country));
  const bareNeeds = collectBareNeeds((table) => headers.get(table) ?? "");
  const finish = ({ id, merged: one }: { id: string; merged: MergedOrganisation }) =>
    finishOrganisation(id, one, {
      event,
      known,
      counterpart,
      enumerates: (table) => habits.has(table),
      answeredLanguage: (table) => answers.read("interpreter-language", [table]),
      onBareNeed: bareNeeds.add,
      onUnreadNeed: bareNeeds.unread,
      onDoubtfulItem: (organisation, item) => {
        const about = [organisation.draft.name, item];
        if (answers.read("enumerator", about) !== undefined) return;
        ledger.questions.push(
          makeQuestion(
            "enumerator",
            about,
            "intake.question.enumerator",
            { firm: organisation.draft.name, raw: item },
            {
              candidates: [
                { id: "item-number", label: "1." },
                { id: "quantity", label: item.slice(0, 12) },
              ],
              suggested: "item-number",
              sources: organisation.sources,
            },
          ),
        );
      },
    });
  let organisations = withIds.map(finish);
  bareNeeds.state(ledger);
  // Look-alikes that a person has called one firm become one, under the number of the first.
  const same = findNearDuplicates(organisations).filter(({ ids }) => answers.read("near-duplicate", ids) === "same");
  for (const { ids } of same) {
    const group = withIds.filter(({ id }) => ids.includes(id));
    const [first] = group;
    if (!first || group.length < 2) continue;
    const united = { id: first.id, merged: mergeGroup(group.flatMap(({ merged: one }) => one.drafts)) };
    withIds = withIds.flatMap((one) => (one === first ? [united] : group.includes(one) ? [] : [one]));
  }
  if (same.length > 0) organisations = withIds.map(finish);
  askAboutDrafts(ledger, drafts, answers);
  const merges = withIds.flatMap(({ id, merged: { merge, sources } }): MergedDuplicate[] =>
    merge ? [{ id, rows: sources, ...merge }] : [],
  );
  const find = (draft: OrganisationDraft) =>
    withIds.find(({ merged: one }) => one.draft === draft || one.sources.some((source) => source === draft.source));
  return {
    organisations,
    merges,
    withdrawn,
    wishes: withIds.flatMap(wishesOfFirm),
    conflicts: conflicts.map(({ a, b, reason }) => ({
      ids: [find(a)?.id ?? "", find(b)?.id ?? ""],
      names: [a.name, b.name],
      reason,
    })),
  };
}

const releaseFrom = 5_000;

function release(mapped: MappedTable): void {
  (mapped.table.rows as unknown[]).length = 0;
  mapped.table.grid.rows.length = 0;
}

function numbersItsItems(mapped: MappedTable): boolean {
  const columns = mapped.columns.filter(({ field }) => field === "offers" || field === "needs");
  return columns.some(({ column }) =>
    enumeratesByHabit(
      mapped.table.rows
        .slice(0, 500)
        .map((row) => cellText(row.cells[column]))
        .filter((text) => text !== "" && splitItems(text).length === 1),
    ),
  );
}

const wishesOfFirm = ({ id, merged: { draft } }: { id: string; merged: MergedOrganisation }): WrittenWish[] =>
  draft.wishes.map(({ rank, raw, avoid }) => ({
    source: draft.source,
    requesterRaw: draft.name,
    requesterId: id,
    rank,
    raw,
    avoid,
    reason: null,
  }));

/** The firm that a source became part of. */
function firmFinder(firms: readonly IntakeOrganisation[]): (source: Source) => string | undefined {
  const at = new Map<string, string>();
  const key = (source: Source, row: number | undefined) => `${source.file}|${source.sheet ?? ""}|${row ?? 0}`;
  for (const firm of firms)
    for (const one of firm.sources)
      for (const row of one.rows ?? [one.row ?? one.record]) at.set(key(one, row), firm.id);
  return (source) => at.get(key(source, source.row ?? source.record));
}

function ignoredRows(tables: readonly MappedTable[]): IgnoredRows[] {
  return tables.flatMap(({ table }) => {
    const groups = new Map<string, { kind: IgnoredRows["kind"]; rows: number[] }>();
    const headerEnd = table.headerRows.at(-1) ?? -1;
    for (const { row, kind } of table.passed) {
      const isRunning = kind === "title/header";
      const key = isRunning ? kind : `${kind}${row}`;
      const group = groups.get(key) ?? { kind, rows: [] };
      group.rows.push(table.grid.isDelimited && row > headerEnd ? row - headerEnd : row + 1);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ kind, rows }) => ({
      file: table.grid.file,
      ...(table.grid.isDelimited ? {} : { sheet: table.grid.sheet }),
      rows,
      kind,
    }));
  });
}

/** Figures in the order of the mailbag; those of sheets are numbered through, those of a delimited file keep the number of their record. */
function numbered(indicators: readonly IntakeIndicator[], mail: ReadMail): IntakeIndicator[] {
  const places = [...mail.tables.map(({ table }) => table.grid), ...mail.unread].map(({ file }) => file);
  const at = ({ sources: [source] }: IntakeIndicator) => places.indexOf(source?.file ?? "");
  let record = 0;
  return indicators
    .toSorted((a, b) => at(a) - at(b))
    .map((one) => (one.sources[0]?.sheet === undefined ? one : { ...one, record: ++record }));
}

const toMapping = ({ table, kind, columns }: MappedTable): TableMapping => ({
  file: table.grid.file,
  sheet: table.grid.sheet,
  table: table.index,
  kind,
  headerRows: table.headerRows.map((row) => row + 1),
  columns: columns.map((column) => ({
    ...column,
    question: questionId("header", [table.grid.file, table.grid.sheet, column.header]),
  })),
});
