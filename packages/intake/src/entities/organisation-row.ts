import { cellText, type CellValue } from "../cells/grid.ts";
import type { AttendanceMode, ColumnMapping, Source, UtcSpan } from "../result/types.ts";
import { daysOf, readAvailability, readPreferredTime } from "../values/availability.ts";
import { dateText, findDates, readFoundedYear } from "../values/dates.ts";
import { readMark } from "../values/marks.ts";
import { isWithdrawal, readMode, updateWords } from "../values/mode.ts";
import { tickedChoices } from "../values/choices.ts";
import { readCurrency, readNumber, unitFactor } from "../values/numbers.ts";
import { countryOfPhone } from "../values/phone.ts";
import { chinesePlacePrefix, countryOfLegalForm, isChineseCity, readCity, readCountry } from "../values/places.ts";
import { readRegistrationNumber } from "../values/registration.ts";
import { flatten, isPlaceholder, meaningful, mendName, squash } from "../values/text.ts";
import { readZone, utcInstant, zoneOfCountry } from "../values/zones.ts";
import type { OrganisationDraft } from "./draft.ts";
import type { EventFrame } from "./event.ts";
import { splitItems } from "./items.ts";
import { fieldLabel, repair, warn, type Ledger } from "./ledger.ts";
import { readEnglishName, readLocalName } from "./names.ts";
import { halvesOfColumns, halvesOfText, presenceOf, spansOfHalves, type Presence } from "./presence.ts";
import { isBroken } from "../result/broken-text.ts";
import { readPeople } from "./people.ts";
import { readRemark } from "./remarks.ts";

/** What all rows of one table share. */
export type RowFrame = {
  readonly table: string;
  readonly columns: readonly ColumnMapping[];
  /** Columns by field, and the fields there are: worked out once, read for every row. */
  readonly byField: ReadonlyMap<string, readonly ColumnMapping[]>;
  readonly asked: ReadonlySet<string>;
  readonly event: EventFrame;
  readonly lunch: (day: number) => number;
  readonly country: string | null;
  /** City that the sheet or its title names, for tables without a city column. */
  readonly city: string | null;
  readonly mode: "onsite" | "online" | null;
  /** What a title says about the units of all columns: (단위: 백만원). */
  readonly units: string;
  readonly formulas: (column: number) => string | undefined;
};

function textOf(cells: readonly (CellValue | undefined)[], columns: readonly ColumnMapping[] | undefined): string {
  if (columns === undefined) return "";
  let joined = "";
  for (const { column } of columns) {
    const one = tickedChoices(cellText(cells[column]));
    // A dash beside something said adds nothing to it.
    if (one === "" || (joined !== "" && isPlaceholder(one))) continue;
    joined = joined === "" || isPlaceholder(joined) ? one : `${joined}\n${one}`;
  }
  return joined;
}

export type RowText = (field: string) => string;

const undisclosed =
  /비공개|대외비|공개\s*불가|未公开|不公开|保密|不便透露|不便公开|confidential|undisclosed|not disclosed|private|secret|非公開|не раскрыва|конфиденц/iu;

/** Reads one row of a list of firms. The caller has made sure that there is a name and a contact. */
export function readOrganisationRow(
  cells: readonly (CellValue | undefined)[],
  source: Source,
  order: number,
  frame: RowFrame,
  ledger: Ledger,
  section: string | null,
): OrganisationDraft {
  const { columns, event } = frame;
  const { asked, byField } = frame;
  const columnFor = (field: string) => byField.get(field)?.[0];
  const label = (field: string) => fieldLabel(columnFor(field)?.header ?? field);
  const text: RowText = (field) => textOf(cells, byField.get(field));
  const value = (field: string) => meaningful(text(field));
  const alert = (field: string, code: Parameters<typeof warn>[3], raw: unknown, expected: unknown) =>
    warn(ledger, source, label(headed(field)), code, raw, expected);
  // One column may hold both numbers and addresses.
  const headed = (field: string) =>
    field === "mobile" && !asked.has("mobile") && asked.has("email")
      ? "email"
      : field === "email" && !asked.has("email")
        ? "mobile"
        : field;
  const fixed = (field: string, raw: string, mended: string, code: string) =>
    repair(ledger, source, label(field), raw, mended, code);

  const registration = readRegistration(text("reg_no"), alert);
  const country =
    readCountry(text("country")) ??
    (registration.kind === "kr" ? "KR" : registration.kind === "cn" ? "CN" : undefined) ??
    countryByForm(text("name") || text("name_ko") || text("name_zh"), text("mobile")) ??
    frame.country ??
    countryOfPhone(text("mobile")) ??
    null;
  const names = readNames(text, country, fixed);
  if (names.isForeignOnly)
    alert(
      asked.has("name_ko") ? "name_ko" : "name",
      "missing-local-name",
      null,
      "accepted: English name used as display name",
    );
  const cityText = value("city") ?? value("address");
  const place = cityText === null ? null : readCity(cityText, country);
  const people = readPeople(
    {
      name: text("attendee_name"),
      title: text("attendee_title"),
      phone: text("mobile"),
      email: text("email"),
      wechat: text("wechat"),
      asksWechat: asked.has("wechat") || country === "CN",
    },
    country,
  );
  for (const trouble of people.trouble) {
    if (trouble.code === "lost-zero") {
      const raw = cells[(columnFor("mobile") ?? columnFor("email"))?.column ?? -1];
      if (typeof raw === "number") alert("mobile", "lost-zero", raw, trouble.value);
      else fixed("mobile", trouble.raw, trouble.value ?? "", "lost-zero");
    } else if (trouble.code === "repaired") fixed("email", trouble.raw, trouble.value ?? "", "email-notation");
    else alert(trouble.field, trouble.code, trouble.raw, trouble.value);
  }
  const extra = !hasMorePeople(asked)
    ? []
    : [2, 3, 4, 5].flatMap((number) => {
        const name = text(`attendee_name#${number}`);
        return name === ""
          ? []
          : readPeople(
              {
                name,
                title: text(`attendee_title#${number}`),
                phone: text(`mobile#${number}`),
                email: text(`email#${number}`),
                wechat: text(`wechat#${number}`),
                asksWechat: country === "CN",
              },
              country,
            ).people;
      });
  if (people.people.length === 0 && value("phone_2") !== null) {
    people.people.push(
      ...readPeople({ name: "", title: "", phone: text("phone_2"), email: "", wechat: "", asksWechat: false }, country)
        .people,
    );
  }
  const remark = isPlaceholder(text("remark")) ? "" : text("remark");
  const preferred = daysOfText(text("pref_time"), event);
  const status = text("status");
  const mode = hasMovedOnline(remark, status)
    ? "online"
    : readAttendance(
        text("mode"),
        columnFor("mode")?.header ?? "",
        frame.mode ?? onlineByTimes(asked, columnFor("availability")?.header ?? "", text("availability")),
        status,
      );
  const coming = readComing(cells, frame, text("availability"), mode);
  const availability = coming
    ? coming.times
    : readTimes(
        text("availability"),
        country,
        text("time_zone"),
        columnFor("availability")?.header ?? "",
        event,
        (raw) => alert("availability", "unread-availability", raw, null),
      );
  const placeholderFields = ["needs", "offers", "name_en", "sector", "email", "mobile"] as const;
  for (const field of placeholderFields)
    if (asked.has(field) && text(field) !== "" && value(field) === null) alert(field, "placeholder", text(field), null);
  warnAboutFormulas(cells, frame, source, ledger);
  return {
    source,
    order,
    table: frame.table,
    country,
    nameRaw: names.raw,
    name: names.name,
    core: names.core,
    ...(names.traditional ? { traditional: names.traditional } : {}),
    name_ko: names.ko,
    name_zh: names.zh,
    name_en: names.en,
    reg_no: registration.value,
    reg_no_raw: registration.raw,
    city:
      place?.city ??
      frame.city ??
      cityOfName(names.name, country, asked) ??
      (section === null ? null : (readCity(section, country).city.match(/[시군市州]$/u)?.input ?? null)),
    district: value("district") ?? place?.district ?? null,
    ceo: value("ceo"),
    founded_year: readYear(text("founded_year"), event.year, alert),
    employees: readCount(text("employees"), alert),
    ...readRevenue(text("revenue"), columnFor("revenue")?.header ?? "", frame.units, country, alert),
    website: value("website"),
    sector: value("sector") === null ? null : flattenLines(text("sector")),
    offers: splitItems(text("offers")),
    needs: splitItems(text("needs")),
    partner_types: asked.has("partner_types") ? splitList(text("partner_types")) : null,
    coop_field: value("coop_field"),
    pref_time:
      (text("pref_time") === "" ? undefined : readPreferredTime(text("pref_time"))) ?? coming?.presence?.pref ?? null,
    availability_raw: availability.raw,
    availability_utc: availability.spans,
    interpreterRaw: text("interpreter"),
    languages: value("languages"),
    time_zone: value("time_zone"),
    mode,
    meeting_software: value("meeting_software"),
    attendees: [...people.people, ...extra],
    remark,
    facts: {
      ...coming?.presence?.facts,
      ...(preferred === undefined ? {} : { days: preferred }),
      ...readRemark(remark, event.days, frame.lunch),
    },
    submittedAt: readSubmitted(text("submitted_at"), event.year),
    wishes: columns.flatMap(({ field, column }) => {
      const raw = cellText(cells[column]);
      if (raw === "" || field === null) return [];
      if (field.startsWith("rank:")) return [{ rank: Number(field.slice(5)), raw, avoid: false }];
      return field === "wishes"
        ? splitWishes(raw).map((one, index) => ({ rank: index + 1, raw: one, avoid: false }))
        : [];
    }),
    other: readOther(cells, columns),
    asked,
    isUpdate: updateWords.test(remark) || updateWords.test(status),
    isBranch:
      /分公司|分支机构|分所|办事处$|지사$|지점$|branch(?: office)?$|支店$|филиал/iu.test(names.name) ||
      /(?:与|和|同).{0,12}(?:总部|总公司|母公司).{0,6}同一|본사와\s*동일|same (?:company|entity|firm|unit) as|本社と同/iu.test(
        remark,
      ),
    movedOnline: hasMovedOnline(remark, status),
  };
}

/** The country that a name's legal form tells; firms of Taiwan, Hong Kong and Macao write theirs as mainland ones do. */
function countryByForm(name: string, phone: string): string | undefined {
  const country = countryOfLegalForm(name);
  const byPhone = country === "CN" ? countryOfPhone(phone) : undefined;
  return byPhone === "TW" || byPhone === "HK" || byPhone === "MO" ? byPhone : country;
}

/** Where nothing asks how a firm attends, times given under "times on the screen" say that it does so from afar. */
function onlineByTimes(asked: ReadonlySet<string>, header: string, times: string): "online" | "onsite" | null {
  if (asked.has("mode") || readMode(header) !== "online") return null;
  return times === "" || isPlaceholder(times) ? "onsite" : "online";
}

const hasMovedOnline = (remark: string, status: string): boolean =>
  /(?:온라인|화상|비대면).{0,8}(?:전환|변경)|转(?:为)?线上|改(?:为|成|到)?线上|(?:switch|chang)(?:ed)? to (?:online|remote|video)|moved? (?:to )?online|オンライン(?:に|へ)変更|перен.{0,12}онлайн/iu.test(
    `${remark} ${status}`,
  );

/**
 * Days and halves on which a firm comes to the place, from ticked columns or from words without clock times. Lists of the
 * screens, and those that speak of local times, keep their times as they are.
 */
function readComing(
  cells: readonly (CellValue | undefined)[],
  frame: RowFrame,
  words: string,
  mode: AttendanceMode,
): { presence: Presence | undefined; times: { raw: string | null; spans: readonly UtcSpan[] | null } } | undefined {
  const { event } = frame;
  const ticked = frame.columns.flatMap(({ field, column }) =>
    field?.startsWith("slot:") === true ? [{ header: field.slice(5), text: cellText(cells[column]) }] : [],
  );
  const isOfPlace = frame.mode !== "online" && mode !== "online" && !frame.asked.has("time_zone");
  const halves = halvesOfColumns(ticked, event.days) ?? (isOfPlace ? halvesOfText(words, event.days) : undefined);
  if (!halves) return undefined;
  const presence = presenceOf(halves, frame.lunch);
  if (presence) return { presence, times: { raw: null, spans: null } };
  const raw =
    words || ticked.flatMap(({ header, text }) => (text === "" ? [] : [`${header.trim()} ${text}`])).join(", ");
  return {
    presence,
    times: {
      raw,
      spans: spansOfHalves(halves).map(({ day, start, end }) => {
        const on = event.days[day] as string;
        const offset = event.offsetOn(on);
        return [utcInstant(on, start, offset), end === null ? null : utcInstant(on, end, offset)];
      }),
    },
  };
}

/** Where no column asks for the city, the registered name of a Chinese firm gives it: 杭州锦帆机器人有限公司. */
function cityOfName(name: string, country: string | null, asked: ReadonlySet<string>): string | null {
  if (country !== "CN" || asked.has("city") || asked.has("address")) return null;
  const inBrackets = /（([^）]{2,6})）/u.exec(name)?.[1];
  const prefix = chinesePlacePrefix(name) ?? (inBrackets === undefined ? undefined : chinesePlacePrefix(inBrackets));
  const city = prefix === undefined ? undefined : readCity(prefix, "CN").city;
  return city?.endsWith("市") === true && isChineseCity(city) ? city : null;
}

/** The event days (from 1) that a preferred time names, when it does not name them all: "둘째 날 오후만". */
function daysOfText(text: string, event: EventFrame): number[] | undefined {
  const mentions = text === "" ? [] : findDates(dateText(text));
  const days = [...new Set(mentions.flatMap((mention) => daysOf(mention, event.days)))].map((day) => day + 1).sort();
  return days.length > 0 && days.length < event.days.length ? days : undefined;
}

const flattenLines = (text: string): string => text.replace(/\s*\n\s*/gu, " ").trim();
export const splitWishes = (text: string): string[] =>
  text
    .replace(/\s*[①-⑳]\s*|\s+[>＞→]\s+/gu, "\n")
    .replace(/(^|[\n;；、,，]\s*)[(（]?\d{1,2}(?:[.)）．]|、|순위\s*[:：]?)\s*(?=[^\d\s])/gu, "$1")
    .split(
      /\s*(?:[\n;；、]|[,，](?!\s*(?:ltd|inc|co|llc|corp)\b)|\s\/\s|(?<=[가-힣\p{Script=Han}]{3})[/／](?=[가-힣\p{Script=Han}]{3})|\d[.)]\s+)\s*/iu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");

const hasMorePeople = (asked: ReadonlySet<string>): boolean =>
  asked.has("attendee_name#2") || asked.has("attendee_name#3");

/** What stands in columns that mean nothing to us, by their headers. */
function readOther(
  cells: readonly (CellValue | undefined)[],
  columns: readonly ColumnMapping[],
): Record<string, string> {
  const entries: [string, string][] = [];
  for (const { field, basis, header, column } of columns) {
    if (field !== null || basis !== "none" || header === "") continue;
    const text = cellText(cells[column]);
    if (text !== "") entries.push([fieldLabel(header), text]);
  }
  const other = { ...shapeOf(entries.map(([label]) => label)) };
  for (const [label, text] of entries) other[label] = text;
  return other;
}

const shapes = new Map<string, Record<string, string>>();

/**
 * An object that has these keys already. Filled key by key, an object of more than a dozen keys becomes a hash table of 1.5 kB
 * in V8; a copy of a parsed one shares its shape and takes a seventh of that.
 */
function shapeOf(labels: readonly string[]): Record<string, string> {
  const key = labels.join("\u0000");
  let shape = shapes.get(key);
  if (!shape) {
    shape = JSON.parse(`{${labels.map((label) => `${JSON.stringify(label)}:""`).join()}}`) as Record<string, string>;
    if (shapes.size > 2_000) shapes.clear();
    shapes.set(key, shape);
  }
  return shape;
}

type Alert = (field: string, code: Parameters<typeof warn>[3], raw: unknown, expected: unknown) => void;

function readRegistration(
  text: string,
  alert: Alert,
): { value: string | null; raw: string | null; kind: "kr" | "cn" | null } {
  if (text === "") return { value: null, raw: null, kind: null };
  const number = readRegistrationNumber(text);
  if (!number) {
    if (isPlaceholder(text)) return { value: null, raw: null, kind: null };
    alert("reg_no", "pending-registration-number", text, null);
    return { value: null, raw: text, kind: null };
  }
  if (number.isValid) return { value: number.value, raw: null, kind: number.kind };
  alert(
    "reg_no",
    number.kind === "cn" && number.fault === "check digit"
      ? "unverified-registration-number"
      : "bad-registration-number",
    text,
    null,
  );
  return { value: null, raw: number.value, kind: number.kind };
}

function readNames(
  text: RowText,
  country: string | null,
  fixed: (field: string, raw: string, mended: string, code: string) => void,
) {
  // A name in another script whose characters were lost is none; the cell is named among the warnings.
  const [ko, zh, en, any] = [text("name_ko"), text("name_zh"), text("name_en"), text("name")].map((one, at) =>
    at < 3 && isBroken(one) ? null : meaningful(one),
  ) as [string | null, string | null, string | null, string | null];
  const own = any ?? (country === "KR" ? ko : country === "CN" ? zh : null) ?? ko ?? zh ?? null;
  const english =
    en === null
      ? own !== null && /[A-Za-z]/u.test(own) && !/[가-힣\p{Script=Han}\p{Script=Cyrillic}ぁ-んァ-ヶ]/u.test(own)
        ? own
        : null
      : en;
  const writtenEnglish = english === null ? null : readEnglishName(english);
  if (en !== null && writtenEnglish !== null && writtenEnglish !== mendName(en))
    fixed("name_en", en, writtenEnglish, "name-notation");
  const raw = own ?? english ?? "";
  const local = readLocalName(own ?? writtenEnglish ?? "", country);
  const isForeignOnly = own === null && writtenEnglish !== null && (country === "KR" || country === "CN");
  return {
    raw,
    name: local.name,
    core: local.core,
    traditional: local.traditional,
    isForeignOnly,
    ko:
      country === "KR" && !isForeignOnly && /[가-힣]/u.test(local.name)
        ? local.core
        : ko === null
          ? null
          : readLocalName(ko, "KR").core,
    zh: country === "CN" && !isForeignOnly ? local.name : zh === null ? null : mendName(zh),
    en: writtenEnglish,
  };
}

function readYear(text: string, year: number, alert: Alert): number | null {
  if (meaningful(text) === null) return null;
  const yearMonth = /^((?:19|20)\d{2})(?:0[1-9]|1[0-2])$/u.exec(text)?.[1];
  if (yearMonth !== undefined) return Number(yearMonth);
  const serial =
    /^\d{5}$/u.test(text) && Number(text) > 7_000
      ? new Date(Date.UTC(1899, 11, 30 + Number(text))).getUTCFullYear()
      : undefined;
  if (serial !== undefined && serial <= year) return serial;
  const read = readFoundedYear(text, year);
  if (read.fault === "planned") alert("founded_year", "not-founded-yet", text, null);
  if (read.fault === "unreadable") alert("founded_year", "bad-year", text, read.guess ?? null);
  return read.value;
}

function readCount(text: string, alert: Alert): number | null {
  if (meaningful(text) === null) return null;
  if (undisclosed.test(text)) {
    alert("employees", "undisclosed", text, null);
    return null;
  }
  const number = readNumber(text);
  if (!number) alert("employees", "bad-number", text, null);
  return number ? Math.round(number.value) : null;
}

function readRevenue(
  text: string,
  header: string,
  units: string,
  country: string | null,
  alert: Alert,
): { revenue_mkrw: number | null; revenue: OrganisationDraft["revenue"] } {
  const nothing = { revenue_mkrw: null, revenue: null };
  if (meaningful(text) === null) return nothing;
  if (undisclosed.test(text)) {
    alert("revenue", "undisclosed", text, null);
    return nothing;
  }
  // "2027년도 약 9억 원": the year is whose revenue it is.
  const number = readNumber(text.replace(/(?:19|20)\d{2}\s*(?:년도?|年度?|fy)\s*(?=.*\d)/giu, ""));
  if (!number) {
    alert("revenue", "bad-number", text, null);
    return nothing;
  }
  const hasOwnUnit =
    /[억만천백조亿万千百兆]|million|billion|thousand|\b[mbk]n?\b/iu.test(flatten(text).replace(/^[^\d]*/u, "")) ||
    (number.value >= 1e6 && readCurrency(text.replace(/[\d,.\s]/gu, "")) !== undefined);
  const amount =
    Math.round(number.value * (hasOwnUnit ? 1 : (unitFactor(header) ?? unitFactor(units) ?? 1)) * 100) / 100;
  const currency =
    readCurrency(text.replace(/[\d,.\s]/gu, "")) ??
    readCurrency(header) ??
    (unitFactor(header) === undefined ? readCurrency(units) : undefined) ??
    (country === "CN" ? "CNY" : country === "JP" ? "JPY" : country === "KZ" ? "KZT" : "KRW");
  return currency === "KRW"
    ? { revenue_mkrw: Math.round(amount / 1e4) / 100, revenue: null }
    : { revenue_mkrw: null, revenue: { amount, currency } };
}

function splitList(text: string): string[] {
  return text
    .split(/\s*[·•/,，、;；\n]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !isPlaceholder(part));
}

function readAttendance(
  text: string,
  header: string,
  byTable: "onsite" | "online" | null,
  status: string,
): "onsite" | "online" | "hybrid" {
  const named = readMode(text) ?? readMode(status);
  if (named) return named;
  const mark = readMark(text);
  const asksOnline = readMode(header) === "online";
  if (asksOnline && mark === "yes") return "online";
  if (asksOnline && (mark === "no" || text === "")) return "onsite";
  if (readMode(header) === "onsite" && mark === "no") return "online";
  return byTable ?? "onsite";
}

function readTimes(
  text: string,
  country: string | null,
  zoneText: string,
  header: string,
  event: EventFrame,
  unread: (raw: string) => void,
) {
  if (text === "") return { raw: null, spans: null };
  const zone =
    readZone(text, event.days[0]) ??
    readZone(zoneText, event.days[0]) ??
    readZone(header, event.days[0]) ??
    (/현지|当地|当地时间|event time|venue time|会場時間/iu.test(header)
      ? undefined
      : zoneOfCountry(country, event.days[0]));
  const read = readAvailability(text, event.days);
  if (read.kind === "unread") {
    if (meaningful(text) === null) return { raw: null, spans: null };
    unread(text);
    return { raw: text, spans: null };
  }
  if (read.kind === "any") return { raw: text, spans: null };
  const spans =
    read.spans.length > 0 || read.not.length === 0
      ? read.spans
      : event.days.flatMap((_, day) =>
          withoutSpans(
            day,
            read.not.filter((span) => span.day === day),
          ),
        );
  return {
    raw: text,
    spans: spans.map(({ day, start, end }): readonly [string, string | null] => {
      const on = event.days[day] as string;
      const offset = zone?.offset ?? event.offsetOn(on);
      return [utcInstant(on, start, offset), end === null ? null : utcInstant(on, end, offset)];
    }),
  };
}

/** A whole event day (09–18) with the excluded spans cut out. */
function withoutSpans(
  day: number,
  not: readonly { readonly start: number; readonly end: number | null }[],
): { day: number; start: number; end: number }[] {
  let free = [{ start: 540, end: 1080 }];
  for (const { start, end } of not) {
    const until = end ?? 1440;
    free = free.flatMap((span) =>
      [
        { start: span.start, end: Math.min(span.end, start) },
        { start: Math.max(span.start, until), end: span.end },
      ].filter((one) => one.end > one.start),
    );
  }
  return free.map((span) => ({ day, ...span }));
}

/** A time stamp that can be compared as text: date, then clock. */
function readSubmitted(text: string, year: number): string | null {
  const folded = dateText(text);
  const date = findDates(folded)[0]?.date;
  if (!date?.month || !date.day) return null;
  const clock = /(오후|下午|pm)?\s*(\d{1,2}):(\d{2})/iu.exec(folded.replace(/^\S+/u, ""));
  const hour = clock ? Number(clock[2]) + (clock[1] && Number(clock[2]) < 12 ? 12 : 0) : 0;
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${date.year ?? year}-${pad(date.month)}-${pad(date.day)}T${pad(hour)}:${clock?.[3] ?? "00"}`;
}

const skipsFormulaCheck = new Set(["mobile", "phone_2", "email", "wechat", "serial"]);

function warnAboutFormulas(
  cells: readonly (CellValue | undefined)[],
  frame: RowFrame,
  source: Source,
  ledger: Ledger,
): void {
  for (const { column, field, header, basis } of frame.columns) {
    if (basis === "hidden") continue;
    const cell = cells[column];
    const formula = frame.formulas(column);
    if (formula !== undefined)
      warn(
        ledger,
        source,
        fieldLabel(header),
        "formula",
        `=${formula}`,
        cell instanceof Date ? cellText(cell) : (cell ?? null),
      );
    else if (
      typeof cell === "string" &&
      /^\s*[=+@]\S/u.test(cell) &&
      !skipsFormulaCheck.has(field ?? "") &&
      !isPhoneLike(cell)
    )
      warn(
        ledger,
        source,
        fieldLabel(header),
        "literal-formula",
        cellText(cell),
        "kept as literal text; escaped on export",
      );
  }
}

const isPhoneLike = (text: string): boolean => /^\+\d[\d\s().-]{6,}$/u.test(flatten(text));

export const isWithdrawn = (remark: string, status: string): boolean =>
  isWithdrawal(remark) ||
  isWithdrawal(status) ||
  /^(?:취소|불참|取消|退出|cancelled|canceled|withdrawn|отмена|キャンセル)$/iu.test(squash(status));
