import { cellText } from "../cells/grid.ts";
import type { ColumnMapping, RememberedMapping, TableKind } from "../result/types.ts";
import type { FoundTable } from "../tables/found-table.ts";
import { findDates, dateText } from "../values/dates.ts";
import { languageOfHeader, readPair } from "../values/languages.ts";
import { rankOf } from "./rank.ts";
import { flatten } from "../values/text.ts";
import { headerLikeness, matchHeader } from "./match-header.ts";
import { profileColumn, type Profile } from "./profile.ts";
import { kindWords, termBase } from "./terms.ts";

export type MappedTable = {
  readonly table: FoundTable;
  readonly kind: TableKind;
  readonly score: number;
  readonly columns: readonly ColumnMapping[];
  readonly profiles: readonly Profile[];
};

/** The column of a field, by the first mapping that carries it. */
export const columnOf = (mapped: MappedTable, field: string): number | undefined =>
  mapped.columns.find((column) => column.field === field)?.column;

/** Columns whose field begins with a prefix (`rank:`, `language:`), in table order. */
export const columnsLike = (mapped: MappedTable, prefix: string): readonly ColumnMapping[] =>
  mapped.columns.filter(({ field }) => field?.startsWith(prefix) === true);

const kinds = Object.keys(termBase) as TableKind[];

/** A header that is nothing but a day of an event: 10월 5일(목), Day 2, 첫째 날. */
export function isDayLabel(header: string): boolean {
  if (header.length > 40 || !/[\d０-９]|[일날天日曜周]|요일|星期|day|mon|tue|wed|thu|fri|sat|sun/iu.test(header))
    return false;
  const text = dateText(flatten(header));
  if (text === "" || text.length > 30) return false;
  const mentions = findDates(text).filter(
    ({ date, until, dayNumber }) => until === undefined && (date.day !== undefined || dayNumber !== undefined),
  );
  const [mention] = mentions;
  if (!mention || mentions.length > 2) return false;
  const rest = mentions.reduce(
    (all, { at, length }) => all.slice(0, at) + " ".repeat(length) + all.slice(at + length),
    text,
  );
  return (
    rest.replace(/[월화수목금토일一二三四五六日天周星期요()（）[\].,:·\-\s]|mon|tue|wed|thu|fri|sat|sun|day/giu, "") ===
    ""
  );
}

/**
 * Decides what a table is and what its columns mean, by the words of its headers and by what the columns hold. Undefined
 * when it is nothing we read. What a person corrected before (`remembered`) comes first.
 */
export function recogniseTable(table: FoundTable, remembered: readonly RememberedMapping[]): MappedTable | undefined {
  const profiles = table.columns.map(({ column }) => profileColumn(sampleColumn(table, column)));
  // A text file has no sheet to be named: its own name stands in.
  const name = table.grid.isDelimited
    ? table.grid.file.replace(/\.[a-z]{2,4}$/iu, "").replace(/_/gu, " ")
    : table.grid.sheet;
  const context = [name, ...table.titles].join(" ");
  const candidates = kinds
    .map((kind) => mapAs(kind, table, profiles, remembered, context))
    .filter((mapped) => mapped !== undefined);
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score >= 0.3 ? best : undefined;
}

function sampleColumn(table: FoundTable, column: number) {
  const step = Math.max(1, Math.floor(table.rows.length / 150));
  return table.rows.filter((_, index) => index % step === 0).map((row) => row.cells[column]);
}

function mapAs(
  kind: TableKind,
  table: FoundTable,
  profiles: readonly Profile[],
  remembered: readonly RememberedMapping[],
  context: string,
): MappedTable | undefined {
  const columns = assign(kind, table, profiles, remembered, context);
  const fields = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
  const penalty = missing(kind, fields, columns, profiles, table, kindWords[kind].test(context));
  if (penalty === undefined) return undefined;
  const headed = columns.filter(({ header, column }) => header !== "" || (profiles[column]?.filled ?? 0) > 0);
  const total = headed.reduce(
    (sum, { confidence, field }) =>
      sum + (field === null || field === "serial" || field === "remark" ? (field === null ? 0 : 0.5) : confidence),
    0,
  );
  const spoken = kindWords[kind].test(context) ? 0.2 : 0;
  return {
    table,
    kind,
    columns,
    profiles,
    score: total / Math.max(1, headed.length) + spoken + Math.min(0.2, fields.size * 0.015) - penalty,
  };
}

/** How a column is named to people, and known again by: its own header behind the merged one above it. */
export const columnLabel = ({ header, group }: { readonly header: string; readonly group: string }): string =>
  [flatten(group), header].filter((text) => text !== "").join(" › ");

/** The fields that a column of a kind of table may be, as a person corrects it. */
export const fieldsOfKind = (kind: TableKind): readonly string[] => Object.keys(termBase[kind]);

type Claim = {
  readonly index: number;
  readonly field: string;
  readonly score: number;
  readonly basis: ColumnMapping["basis"];
};

function assign(
  kind: TableKind,
  table: FoundTable,
  profiles: readonly Profile[],
  remembered: readonly RememberedMapping[],
  context: string,
): ColumnMapping[] {
  const claims: Claim[] = [];
  for (const [index, { column, header, group }] of table.columns.entries()) {
    const profile = profiles[index] as Profile;
    if (table.grid.hiddenColumns.has(column) && !table.isForm) continue;
    const label = columnLabel({ header, group });
    const memory = remembered.find(
      (one) =>
        (one.kind === undefined || one.kind === kind) &&
        (flatten(one.header) === flatten(label) || flatten(one.header) === flatten(header)),
    );
    if (memory) {
      claims.push({ index, field: memory.field, score: 2, basis: "remembered" });
      continue;
    }
    const special = specialField(kind, flatten(header), flatten(group), profile);
    if (special) claims.push({ index, field: special, score: 1.1, basis: "header" });
    const numbered = /^(.*?\D)\s*[-_(（]?([2-9])[)）]?\s*$/u.exec(flatten(header));
    for (const { field, score } of matchHeader(kind, header, group)) {
      const adjusted = score + fit(kind, field, profile);
      if (adjusted >= 0.4) claims.push({ index, field, score: adjusted, basis: "header" });
    }
    // Beside a column of the firms' own names, one of Latin letters headed by nothing but "Company" holds their English names.
    if (kind === "organisations" && firmInEnglish.test(flatten(header)) && profile.latin >= 0.7)
      claims.push({ index, field: "name_en", score: 0.8, basis: "both" });
    if (kind === "organisations" && numbered) {
      for (const { field, score } of matchHeader(kind, numbered[1] as string, group))
        if (isPersonField(field) && score > 0.6)
          claims.push({ index, field: `${field}#${numbered[2]}`, score: score + 0.1, basis: "header" });
    }
    if (kind !== "organisations" && profile.filled > 0)
      for (const [field, score] of shapeOf(kind, header, profile))
        claims.push({ index, field, score, basis: "header" });
    // A header that speaks of something else we know is believed before what the column happens to hold.
    const [headed = 0] = matchHeader(kind, header, group)
      .map(({ field, score }) => score + fit(kind, field, profile))
      .sort((a, b) => b - a);
    if (kind === "organisations" && profile.filled > 2 && headed < 0.6)
      for (const [field, score] of byContent(profile)) claims.push({ index, field, score, basis: "content" });
  }
  claims.sort((a, b) => b.score - a.score);
  const taken = new Map<number, Claim>();
  const used = new Set<string>();
  for (const claim of claims) {
    if (taken.has(claim.index) || (used.has(claim.field) && !isRepeatable(claim.field))) continue;
    taken.set(claim.index, claim);
    used.add(claim.field);
  }
  if (kind === "organisations") {
    claimMorePeople(table, profiles, taken, used);
    // A list that asks for one language only asks which one to interpret.
    const asked = [...taken.values()].find(({ field }) => field === "languages");
    if (asked && !used.has("interpreter")) taken.set(asked.index, { ...asked, field: "interpreter" });
  }
  if (kind === "wishes") claimAvoided(table, taken, used, context);
  if (kind === "tables" && !used.has("code")) claimTableCodes(table, profiles, taken, kindWords.tables.test(context));
  if (kind === "indicators") {
    // Where nothing is headed as the figure's name, what kind of figure it is stands in for it.
    const named = [...taken.values()].find(({ field }) => field === "subject_kind" || field === "subject");
    if (!used.has("indicator") && named && (used.has("value") || used.has("unit"))) {
      taken.set(named.index, { ...named, field: "indicator" });
      used.add("indicator");
    }
    if (!used.has("value") && (used.has("indicator") || areFiguresOfRegions(table, profiles, used, context)))
      claimFigures(table, profiles, taken);
  }
  if (kind === "agenda" && !used.has("title")) {
    // A list of times with one column of words: whatever it is headed by, it says what happens.
    const only = [...taken.values()].find((claim) => claim.field === "kind" || claim.field === "serial");
    if (only && !hasDays(taken)) taken.set(only.index, { ...only, field: "title" });
  }
  return table.columns.map(({ column, header, group }, index) => {
    const label = columnLabel({ header, group });
    if (table.grid.hiddenColumns.has(column) && !table.isForm)
      return { column, header: label, field: null, confidence: 0, basis: "hidden" };
    const claim = taken.get(index);
    if (!claim || claim.field === "ignore")
      return { column, header: label, field: null, confidence: 0, basis: claim ? "remembered" : "none" };
    return {
      column,
      header: label,
      field: claim.field,
      confidence: Math.round(Math.min(1, claim.score) * 100) / 100,
      basis: claim.basis,
    };
  });
}

/** Figures spread over columns: a year, a region or whatever else each is headed by. */
function claimFigures(table: FoundTable, profiles: readonly Profile[], taken: Map<number, Claim>): void {
  const figures = table.columns.flatMap(({ column, header, group }, index) => {
    const profile = profiles[index] as Profile;
    const own = taken.get(index)?.field;
    const isFree = own === undefined || (own === "date" && /\d{4}/u.test(header)) || own === "serial";
    return header !== "" && isFree && profile.figure >= 0.6 && !table.grid.hiddenColumns.has(column)
      ? [{ index, head: group === "" || group === header ? header : `${group} › ${header}` }]
      : [];
  });
  if (figures.length < 2) return;
  for (const { index, head } of figures)
    taken.set(index, { index, field: `figure:${head}`, score: 0.8, basis: "header" });
}

/** Rows that are regions and columns that are figures with their units; a count of who has applied is none. */
function areFiguresOfRegions(
  table: FoundTable,
  profiles: readonly Profile[],
  used: ReadonlySet<string>,
  context: string,
): boolean {
  if (!used.has("region") || applied.test(context) || table.passed.some(({ kind }) => kind === "total")) return false;
  const figures = table.columns.filter(({ header }, index) => header !== "" && (profiles[index]?.figure ?? 0) >= 0.6);
  const withUnit = figures.filter(({ header }) => /[(（[]\s*[^()（）]{1,10}\s*[)）\]]\s*$/u.test(header));
  return (
    figures.length >= 2 && withUnit.length >= figures.length / 2 && !figures.some(({ header }) => applied.test(header))
  );
}

const applied =
  /참가|참석|신청|접수|집계|모집|업체\s*수|기업\s*수|报名|参会|申请|登记|汇总|企业数|participa|applica|attend|registr/iu;

const firmInEnglish =
  /^(?:company|organi[sz]ation|firm|enterprise|corporate|institution|legal entity)(?:'s)?(?:\s*(?:name|title))?$|^name of (?:the )?(?:company|organi[sz]ation|firm)$/iu;

/** A list of firms to keep apart names them without saying so in its header: "Company A", "Company B" on the sheet Blacklist. */
function claimAvoided(table: FoundTable, taken: Map<number, Claim>, used: Set<string>, context: string): void {
  if (used.has("avoid") || used.has("wish_kind") || !avoidContext.test(context) || wishContext.test(context)) return;
  if ([...used].some((field) => field.startsWith("rank:"))) return;
  const wished = [...taken.values()].find(({ field }) => field === "wish");
  const other =
    wished ??
    table.columns
      .map(({ header, group }, index) => ({
        index,
        score: matchHeader("wishes", header, group).find(({ field }) => field === "requester")?.score ?? 0,
      }))
      .find(({ index, score }) => score >= 0.5 && !taken.has(index));
  if (!other) return;
  taken.set(other.index, { index: other.index, field: "avoid", score: 0.7, basis: "header" });
  used.add("avoid");
}

const avoidContext =
  /블랙\s*리스트|(?:상담|만남|매칭)\s*(?:제외|불가|금지)|제외\s*(?:기업|대상)|기피|회피|黑名单|回避|不宜|不(?:希望|愿|得|可)\S{0,4}(?:对接|安排|会见)|(?:동석|합석|동행|배석|접촉|대면)\s*(?:불가|금지|제외|안\s*됨)|(?:앉히|붙이|만나게\s*하|배정하|엮)지\s*(?:말|마|않)|(?:떼어|떨어뜨려|분리해?)\s*(?:앉|배치|놓)|(?:不|勿|莫|别)(?:要|可|能|应)?\S{0,2}(?:同桌|相邻|同场|见面|碰面|坐在一起)|避开|black\s*list|avoid|do not (?:meet|match|seat)|exclu|keep apart|not (?:be )?seated? (?:together|next)/iu;
const wishContext = /희망|선호|意向|wish|prefer/iu;

/** A column that names tables by the words in its cells, whatever heads it: "1번~20번 테이블", "洽谈桌1-30号". */
function claimTableCodes(
  table: FoundTable,
  profiles: readonly Profile[],
  taken: Map<number, Claim>,
  isOfTables: boolean,
): void {
  const index = table.columns.findIndex((_, at) => (profiles[at]?.tableNames ?? 0) >= 0.5);
  const isSpoken = isOfTables || profiles.some(({ tableWords }) => tableWords >= 0.5);
  if (index === -1 || !isSpoken) return;
  taken.set(index, { index, field: "code", score: 0.7, basis: "content" });
}

const hasDays = (taken: ReadonlyMap<number, Claim>): boolean =>
  [...taken.values()].some(({ field }) => field.startsWith("day:"));

/** A second name column begins a second person, and what follows of a person's fields is theirs. */
function claimMorePeople(
  table: FoundTable,
  profiles: readonly Profile[],
  taken: Map<number, Claim>,
  used: Set<string>,
): void {
  let people = 0;
  for (const [index, { column, header, group }] of table.columns.entries()) {
    const claimed = taken.get(index)?.field;
    if (claimed?.startsWith("attendee_name")) people++;
    if (claimed !== undefined || table.grid.hiddenColumns.has(column)) continue;
    const best = matchHeader("organisations", header, group).find(
      ({ field, score }) =>
        isPersonField(field) && score >= 0.6 && score + fit("organisations", field, profiles[index] as Profile) >= 0.5,
    );
    if (!best) continue;
    if (best.field === "attendee_name") people++;
    const field = `${best.field}#${people}`;
    if (people < 2 || people > 5 || used.has(field)) continue;
    taken.set(index, { index, field, score: best.score, basis: "header" });
    used.add(field);
  }
}

const isPersonField = (field: string): boolean =>
  ["attendee_name", "attendee_title", "mobile", "email", "wechat"].includes(field);
const isRepeatable = (field: string): boolean =>
  [
    "remark",
    "party",
    "parties",
    "languages",
    "availability",
    "ignore",
    "wish",
    "avoid",
    "name_other",
    "offers",
    "needs",
  ].includes(field);

/** Columns that come in series: ranks of wishes, languages and half days of interpreters. */
function specialField(kind: TableKind, header: string, group: string, profile: Profile): string | undefined {
  if (kind === "wishes" || kind === "organisations") {
    const rank =
      rankOf(header) ??
      (/희망|意向|wish|prefer|choice|지망|순위|希望/iu.test(group) ? rankOf(header, true) : undefined);
    if (rank !== undefined) return `rank:${rank}`;
  }
  if ((kind === "organisations" || kind === "interpreters") && namesBothWays(header)) return "mode";
  if (kind === "agenda" && profile.filled > 0 && isDayLabel(header)) return `day:${header}`;
  if (kind === "interpreters" || kind === "organisations") {
    const isMarked = profile.mark >= 0.5 || profile.timeRange >= 0.5 || profile.halfDay >= 0.5;
    const isHalf = /^(?:오전|오후|上午|下午|am|pm|午前|午後|morning|afternoon)$/iu.test(header);
    if (isMarked && (isHalf || findDates(dateText(`${group} ${halvesInFull(header)}`)).length > 0))
      return `slot:${group} ${halvesInFull(header)}`;
  }
  if (kind === "interpreters") {
    const [known] = matchHeader(kind, header);
    const pair =
      /^\s*[한中중韩韓영英일日러俄ko]{1,2}\s*[↔⇔<>\-–—~/·와与和]{1,3}\s*[한中중韩韓영英일日러俄]\s*(?:어|语)?\s*$/u.test(
        header,
      )
        ? readPair(header)
        : undefined;
    if (pair && (profile.level >= 0.4 || profile.mark >= 0.4 || profile.markedLevel >= 0.4))
      return `language:${pair.join("+")}`;
    const language =
      known && known.score >= 0.9 && !["languages", "level"].includes(known.field)
        ? undefined
        : languageOfHeader(header);
    if (
      language !== undefined &&
      (profile.level >= 0.4 || profile.mark >= 0.4 || profile.markedLevel >= 0.4 || profile.filled === 0)
    )
      return `language:${language}`;
  }
  return undefined;
}

/** A day and half in short: 18上, 18 PM, 19오후, 18(화). */
const halvesInFull = (header: string): string =>
  header
    .replace(/(\d{1,2})\s*日?\s*([上下])(?!午)/u, "$1日$2午")
    .replace(/^(\d{1,2})\s*(오전|오후|am|pm)$/iu, "$1일 $2")
    .replace(/^(\d{1,2})\s*(?=[(（]\s*[월화수목금토일一二三四五六日周])/u, "$1일");

/** A header that offers both ways of attending asks for one: 현장/화상, 线上或线下, on-site or online. */
const namesBothWays = (header: string): boolean =>
  /현장|오프라인|대면|线下|现场|on-?site|offline|in person|очно/iu.test(header.replace(/비대면/gu, "")) &&
  /온라인|화상|비대면|원격|线上|视频|on-?line|video|remote|онлайн/iu.test(header);

/** How well what a column holds goes with a field: a nudge up or down, strongest where the shape is unmistakable. */
function fit(kind: TableKind, field: string, profile: Profile): number {
  if (profile.filled === 0) return 0;
  const want = (share: number) =>
    share >= 0.6 ? 0.12 : share >= 0.3 ? 0.04 : share < 0.1 && profile.filled >= 3 ? -0.3 : -0.1;
  const soft = (share: number) => (share >= 0.5 ? 0.08 : 0);
  if (field === "time_zone") return profile.zone >= 0.5 ? 0.1 : -0.5;
  if (field === "email") return want(profile.email);
  if (field === "mobile" || field === "phone" || field === "phone_2")
    return profile.email > 0.5
      ? -0.6
      : want(Math.max(profile.phone, profile.integer > 0.5 && profile.length > 8 ? 1 : 0));
  if (field === "website" || field === "link") return profile.url >= 0.4 ? 0.12 : profile.filled >= 3 ? -0.25 : 0;
  if (field === "reg_no") return profile.registration >= 0.3 ? 0.15 : profile.length < 6 ? -0.3 : -0.05;
  if (field === "serial") return profile.integer + profile.code >= 0.6 || profile.serial === 1 ? 0.1 : -0.35;
  if (field === "attendee_name" || (kind === "interpreters" && field === "name"))
    return profile.onlyContacts >= 0.5
      ? -0.6
      : profile.namesWithContacts >= 0.4
        ? 0.2
        : profile.legalForm > 0.3
          ? -0.5
          : profile.personName >= 0.4
            ? 0.15
            : profile.length > 24
              ? -0.2
              : 0;
  if (field === "name" || field === "requester")
    return profile.personName > 0.85 && profile.legalForm < 0.05 && kind === "organisations"
      ? -0.15
      : profile.legalForm >= 0.2
        ? 0.15
        : profile.number > 0.5 && (kind === "organisations" || kind === "wishes")
          ? -0.5
          : 0;
  if (field === "name_en") return profile.latin >= 0.6 ? 0.12 : profile.latin < 0.2 && profile.filled >= 3 ? -0.4 : 0;
  if (field === "name_ko") return profile.hangul >= 0.6 ? 0.12 : -0.4;
  if (field === "name_zh") return profile.han >= 0.6 ? 0.12 : -0.4;
  if (field === "founded_year") return profile.date + profile.year >= 0.3 ? 0.1 : -0.1;
  if (field === "employees" || field === "capacity") return profile.number + profile.integer >= 0.5 ? 0.08 : -0.15;
  if (field === "revenue" || field === "value") return profile.number >= 0.4 ? 0.08 : -0.05;
  if (field === "offers" || field === "needs") return profile.length >= 8 ? 0.06 : profile.mark > 0.5 ? -0.5 : -0.05;
  if (field === "power" || field === "accessible" || field === "usable")
    return profile.mark >= 0.4 || profile.variety < 0.3 ? 0.05 : -0.2;
  if (field === "languages" || field === "interpreter") return profile.language >= 0.3 ? 0.1 : 0;
  if (field === "duration") return profile.timeRange >= 0.5 ? -0.6 : profile.figure >= 0.5 ? 0.1 : -0.2;
  if (field === "time") return profile.timeRange >= 0.5 ? 0.15 : -0.15;
  if (field === "start" || field === "end")
    return profile.length <= 12 ? 0.05 : profile.length <= 20 && profile.date >= 0.5 ? 0 : -0.4;
  if (field === "date") return profile.date >= 0.3 ? 0.1 : 0;
  if (field === "availability") return soft(Math.max(profile.date, profile.timeRange));
  if (field === "code") return Math.max(profile.code, kind === "tables" ? profile.tableNames : 0) >= 0.6 ? 0.12 : -0.1;
  return 0;
}

/** What the cells themselves say in the smaller tables, whatever heads them; weaker than any word of a header. */
function shapeOf(kind: TableKind, header: string, profile: Profile): [string, number][] {
  const found: [string, number][] = [];
  if (kind === "agenda" && header === "" && profile.timeRange >= 0.6) found.push(["time", 0.6]);
  if (kind === "interpreters" && profile.language >= 0.7 && profile.length <= 20) found.push(["languages", 0.5]);
  if (kind === "online-rooms") {
    if (profile.url >= 0.6) found.push(["link", 0.5]);
    if (profile.meetingTool >= 0.6) found.push([profile.variety === 1 ? "code" : "platform", 0.5]);
    if (profile.code >= 0.6 && profile.variety === 1 && profile.integer < 0.5) found.push(["code", 0.45]);
  }
  return found;
}

function byContent(profile: Profile): [string, number][] {
  const found: [string, number][] = [];
  if (profile.email >= 0.6) found.push(["email", 0.75]);
  if (profile.registration >= 0.6) found.push(["reg_no", 0.75]);
  if (profile.phone >= 0.75 && profile.registration < 0.2) found.push(["mobile", 0.55]);
  if (profile.url >= 0.7) found.push(["website", 0.6]);
  if (profile.legalForm >= 0.5) found.push(profile.latin >= 0.8 ? ["name_en", 0.5] : ["name", 0.6]);
  return found;
}

/** Undefined when the kind is impossible for these fields; else what is taken off for what it should have. */
function missing(
  kind: TableKind,
  fields: ReadonlySet<string>,
  columns: readonly ColumnMapping[],
  profiles: readonly Profile[],
  table: FoundTable,
  isSpoken: boolean,
): number | undefined {
  const has = (...names: string[]) => names.some((name) => fields.has(name));
  const count = (...names: string[]) => names.filter((name) => fields.has(name)).length;
  const any = (prefix: string) => [...fields].some((field) => field.startsWith(prefix));
  const profileOf = (field: string) =>
    profiles[table.columns.findIndex(({ column }) => column === columns.find((one) => one.field === field)?.column)];
  const headerOf = (field: string) => columns.find((column) => column.field === field)?.header ?? "";
  const profileAt = (column: number) => profiles[table.columns.findIndex((one) => one.column === column)];
  switch (kind) {
    case "organisations": {
      const traits = count(
        "reg_no",
        "offers",
        "needs",
        "sector",
        "mobile",
        "email",
        "attendee_name",
        "ceo",
        "employees",
        "revenue",
        "website",
        "interpreter",
        "mode",
        "founded_year",
        "coop_field",
        "availability",
        "country",
      );
      return has("name", "name_ko", "name_zh", "name_en") && traits >= 2 ? (traits >= 4 ? 0 : 0.25) : undefined;
    }
    case "interpreters":
      if (!has("name") || !(any("language:") || has("languages"))) return undefined;
      return has("offers", "reg_no")
        ? 0.4
        : any("slot:") || has("availability", "fee", "max_hours", "level")
          ? 0
          : isSpoken
            ? 0.1
            : 0.3;
    case "agenda":
      {
        const areTimesByDay = columns.some(
          ({ field, column }) => field?.startsWith("day:") === true && (profileAt(column)?.timeRange ?? 0) >= 0.5,
        );
        if (areTimesByDay) return 0;
      }
      if (!(has("title") || any("day:")) || !has("time", "start")) return undefined;
      return (profileOf("time") ?? profileOf("start"))?.timeRange === 0 && !has("start") ? 0.4 : has("firms") ? 0.5 : 0;
    case "tables":
      return has("code") &&
        Math.max(profileOf("code")?.code ?? 0, profileOf("code")?.tableNames ?? 0) >= 0.5 &&
        count("zone", "hall", "floor", "power", "accessible", "usable", "seats", "remark") >= 1
        ? 0
        : undefined;
    case "private-rooms":
      return has("name") && count("capacity", "purpose", "availability", "floor") >= (isSpoken ? 1 : 2)
        ? has("availability")
          ? 0
          : 0.12
        : undefined;
    case "online-rooms":
      return has("code") && has("link", "platform") ? 0 : undefined;
    case "halls":
      if (!has("name")) return undefined;
      if (has("capacity")) return has("purpose", "equipment") ? 0.02 : 0.1;
      return count("floor", "area", "purpose", "equipment") >= 2 ? 0.2 : undefined;
    case "required-attendance":
      return has("event") && has("firms") && !isForAll(table, columns) ? (has("time", "start") ? 0 : 0.1) : undefined;
    case "wishes":
      // Words of avoiding stand in rows of wishes too: alone they make a table only beside a header for who asks.
      return has("requester") &&
        (any("rank:") || has("wish") || (has("avoid") && headerLikeness(headerOf("requester")) >= 0.55))
        ? table.columns.length > 14
          ? 0.4
          : 0
        : undefined;
    case "aliases":
      return count("name_ko", "name_zh", "name_en", "name_other") >= 2 && table.columns.length <= 7 ? 0 : undefined;
    case "agreements":
      return has("title", "fields") && (has("parties") || columns.filter(({ field }) => field === "party").length >= 2)
        ? has("date", "stage")
          ? has("title")
            ? 0
            : 0.1
          : 0.2
        : undefined;
    case "indicators":
      // Amounts with units are a budget as well: figures say where, when or by whom.
      if (!isSpoken && !any("figure:") && !has("region", "subject", "date", "source", "qualifier")) return undefined;
      return (has("indicator") && has("value")) || any("figure:")
        ? has("unit", "source", "qualifier")
          ? 0
          : 0.2
        : undefined;
  }
}

/** An agenda says for whom each item is, mostly for everybody; who must come is named. */
function isForAll(table: FoundTable, columns: readonly ColumnMapping[]): boolean {
  const column = columns.find(({ field }) => field === "firms")?.column;
  if (column === undefined) return false;
  const texts = table.rows.map((row) => cellText(row.cells[column])).filter((text) => text !== "");
  const all = texts.filter((text) =>
    /^(?:전체|전원|모두|모든|전\s*참[가석]|참[가석]자\s*전|全体|全部|所有|各|all\b|every)/iu.test(text.trim()),
  );
  return texts.length === 0 || all.length >= texts.length * 0.3;
}
