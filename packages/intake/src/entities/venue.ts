import type { MappedTable } from "../fields/map-columns.ts";
import type { Hall, IntakeTable, OnlineRoom, PreferredTime, PrivateRoom } from "../result/types.ts";
import { halfDays, readAvailability } from "../values/availability.ts";
import { readMark } from "../values/marks.ts";
import { readChineseNumber, readNumber } from "../values/numbers.ts";
import { bareTableName, bracketsOf } from "../values/table-names.ts";
import { flatten, meaningful } from "../values/text.ts";
import type { EventFrame } from "./event.ts";
import { fieldRows } from "./table-reader.ts";

const unusable =
  /사용\s*불가|이용\s*불가|불가|(?:사용|이용)\s*(?:금지|중지|안\s*(?:함|됨|합|돼))|(?:본부|운영|방송|통역)(?:팀|석|본부)?\s*(?:사용|전용)|미사용|못\s*(?:씀|쓰|씁)|쓸\s*수\s*없|예비|보류|폐쇄|고장|파손|수리\s*중|점검|공사|운영\s*(?:요원|팀)|스태프|운영본부|사무국\s*사용|不可用|不可使用|禁用|禁止使用|不安排|暂不|不能使用|停用|预留|备用|占用|损坏|故障|维修|检修|工作人员|不开放|do not use|don't use|not\s*(?:usable|available|in use)|unusable|unavailable|reserved|out of (?:use|order|service)|blocked|broken|spare|closed|使用不可|予備|резерв|не использ|занят/iu;
const accessible =
  /휠체어|장애인|무장애|배리어프리|轮椅|无障碍|wheelchair|accessible|step-?free|barrier-?free|車椅子|バリアフリー|инвалид/iu;
const powered = /전원|콘센트|电源|插座|供电|power|outlet|socket|電源|розетк/iu;

/** Reads the tables of the halls. Codes take the form most of them have (A7 beside A-08 becomes A-07); a range in one row becomes its tables. */
export function readTables(tables: readonly MappedTable[]): IntakeTable[] {
  const rows = tables.flatMap((mapped) => fieldRows(mapped, ["zone", "hall"]));
  const codesOf = (text: (field: string) => string) =>
    expandCodes(
      bareTableName(flatten(text("code"))),
      readNumber(text("count"))?.value ?? countInRemark(text("remark")),
    );
  const rawCodes = rows.flatMap(({ text }) => codesOf(text).map((code) => ({ code, text })));
  const style = commonStyle(rawCodes.map(({ code }) => code));
  const found: IntakeTable[] = [];
  for (const { text, row, source } of rows) {
    const codes = codesOf(text);
    for (const raw of codes) {
      const parsed = parseCode(raw);
      if (!parsed) continue;
      const zoneName = flatten(text("zone"));
      const blocked = flatten(text("blocked"));
      const remark = [
        bracketsOf(text("code")),
        readMark(blocked) === "no" || blocked === "" ? "" : `${readMark(blocked) === "yes" ? "" : blocked} 停用`.trim(),
        flatten(text("remark")),
      ]
        .filter((part) => part !== "")
        .join("; ");
      const own = remarkOf(remark, raw, codes);
      const usableText = flatten(text("usable"));
      const powerText = flatten(text("power"));
      const isUsable =
        !row.isStruck &&
        !unusable.test(own) &&
        (usableText === "" || (readMark(usableText) !== "no" && !unusable.test(usableText)));
      const zone = zoneLetter(zoneName) ?? (parsed.prefix === "" ? null : parsed.prefix);
      found.push({
        no: found.length + 1,
        code: writeCode(parsed, style),
        zone,
        ...(zoneName === "" || zoneName === zone ? {} : { zone_name: zoneName }),
        ...placeOf(text("hall"), text("floor")),
        power:
          powerText === ""
            ? powered.test(remark) && !/없|无|無|no\b/iu.test(remark)
            : readMark(powerText) === "yes" || (readMark(powerText) === undefined && powered.test(powerText)),
        usable: isUsable,
        accessible:
          readMark(text("accessible")) === "yes" ||
          (accessible.test(`${own} ${text("accessible")}`) &&
            !/불가|불편|不便|not\s|no\s/iu.test(`${own} ${text("accessible")}`)),
        ...(remark === "" ? {} : { remark }),
        sources: [source],
      });
    }
  }
  return found;
}

/** Hall and floor, where one cell has both: 1전시실(1층), 二号厅（2楼）, Hall B, 2F. */
function placeOf(hallText: string, floorText: string): { hall: string | null; floor: number | null } {
  const hall = flatten(hallText);
  const [whole = "", floor = ""] =
    /[\s,，·/]*[(（]?\s*((?:지하\s*|B)?\d{1,2}\s*(?:층|楼|层|樓|F|floor)|[一二三四五]\s*[楼层樓]|(?:first|second|third|ground) floor)\s*[)）]?\s*$/iu.exec(
      hall,
    ) ?? [];
  const bare = whole === "" ? hall : hall.slice(0, -whole.length).trim();
  return floorText === "" && bare !== "" && floor !== ""
    ? { hall: meaningful(bare), floor: readFloor(floor) }
    : { hall: meaningful(hall), floor: readFloor(floorText) };
}

type Code = { readonly prefix: string; readonly separator: string; readonly digits: string };

function parseCode(text: string): Code | undefined {
  const match = /^([\p{L}]{0,8}?)\s*([-–—_ ]?)\s*(\d{1,4})\s*(?:번|号桌?|號桌?|호|桌|석|席)?$/u.exec(
    bareTableName(text),
  );
  return match
    ? { prefix: (match[1] as string).toUpperCase(), separator: match[2] as string, digits: match[3] as string }
    : undefined;
}

/** What a remark about a range of tables says about one of them: a clause that names some speaks of those alone. */
function remarkOf(remark: string, code: string, codes: readonly string[]): string {
  if (codes.length < 2) return remark;
  const known = new Set(codes.map(squashed));
  return clausesOf(remark)
    .filter((clause) => {
      const named = namedIn(clause).filter((one) => known.has(one));
      return named.length === 0 || named.includes(squashed(code));
    })
    .join(", ");
}

const squashed = (text: string): string => text.replace(/[\s\-–—]/gu, "").toLowerCase();

/** Clauses of a remark; one that is nothing but a number belongs to what follows ("5, 6번 사용불가"). */
function clausesOf(remark: string): string[] {
  const clauses: string[] = [];
  let open = "";
  for (const part of remark.split(/\s*[,;，；。\n]\s*/u)) {
    const clause = open === "" ? part : `${open}、${part}`;
    open = /^[\p{L}]{0,3}[-–—]?\d{1,4}\s*(?:번|号|호)?$/u.test(part) ? clause : "";
    if (open === "") clauses.push(clause);
  }
  return open === "" ? clauses : [...clauses, open];
}

/** The tables that a clause names, one by one or as a range; numbers of floors, seats and minutes are none. */
function namedIn(clause: string): string[] {
  const number =
    "(?<![\\dA-Za-z])([A-Za-z]{0,3}|[가-힣](?=[-–—]?\\d))[-–—]?(\\d{1,4})(?!\\d|\\s*(?:층|楼|层|개|명|인|분|시|석|人|个|张|min|V|%))";
  const mark = "\\s*(?:번|号|호|桌)?\\s*";
  const names: string[] = [];
  const rest = clause
    .normalize("NFKC")
    .toLowerCase()
    .replace(
      new RegExp(`${number}${mark}(?:~|-|–|—|至|부터|to)\\s*[a-z]{0,3}[-–—]?(\\d{1,4})`, "giu"),
      (_, prefix: string, from: string, to: string) => {
        for (let one = Number(from); one <= Math.min(Number(to), Number(from) + 300); one++)
          names.push(`${prefix}${String(one).padStart(from.length, "0")}`);
        return " ";
      },
    );
  for (const [, prefix, digits] of rest.matchAll(new RegExp(number, "giu"))) names.push(`${prefix}${digits}`);
  return names;
}

const countInRemark = (remark: string): number | undefined => {
  const found = /(\d{1,3})\s*(?:개|석|张|張|桌|台|tables?|desks?)(?![\p{L}])/iu.exec(remark)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The codes of a cell: one, several, or a range (A1~A20, 1-20号桌, T-01 to T-12). A dash is a range only where nothing else makes sense. */
function expandCodes(text: string, count: number | undefined): string[] {
  const parts = text.split(/\s*[,、;；，]\s*/u).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => /\d/u.test(part))
    ? parts.flatMap((part) => expandRange(part, undefined))
    : expandRange(text, count);
}

function expandRange(text: string, count: number | undefined): string[] {
  const range =
    /^([\p{L}]{0,8}?)\s*([-.]?)\s*(\d{1,4})\s*(번|号|호|桌)?\s*(~|～|∼|至|부터|to|-|–|—)\s*(?:([\p{L}]{0,8}?)\s*[-.]?\s*)?(\d{1,4})\s*(번|号桌?|호|桌)?(?:\s*까지)?$/iu.exec(
      text,
    );
  if (!range) return text === "" ? [] : [text];
  const [from, to] = [Number(range[3]), Number(range[7])];
  if (to <= from || to - from > 300) return [text];
  const isDash = /^[-–—]$/u.test(range[5] as string);
  const isCertain = range[8] !== undefined || (range[6] ?? "") !== "" || count === to - from + 1;
  if ((range[6] ?? "") !== "" && range[6] !== range[1]) return [text];
  if (isDash && !isCertain) return [text];
  const width = (range[3] as string).length;
  return Array.from(
    { length: to - from + 1 },
    (_, index) => `${range[1]}${range[2]}${String(from + index).padStart(width, "0")}`,
  );
}

type Style = { readonly separator: string; readonly width: number };

function commonStyle(codes: readonly string[]): Style {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const parsed = parseCode(code);
    if (parsed && parsed.prefix !== "")
      counts.set(
        `${parsed.separator}|${parsed.digits.startsWith("0") || parsed.digits.length > 1 ? parsed.digits.length : 1}`,
        (counts.get(
          `${parsed.separator}|${parsed.digits.startsWith("0") || parsed.digits.length > 1 ? parsed.digits.length : 1}`,
        ) ?? 0) + 1,
      );
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const [separator = "", width = "1"] = best?.[0].split("|") ?? [];
  const padded = codes.some((code) => parseCode(code)?.digits.startsWith("0"));
  return { separator, width: padded ? Number(width) : 1 };
}

const writeCode = ({ prefix, separator, digits }: Code, style: Style): string =>
  prefix === ""
    ? digits
    : `${prefix}${style.separator || (style.separator === "" ? "" : separator)}${digits.padStart(style.width, "0")}`;

function zoneLetter(text: string): string | undefined {
  return (
    /^([A-Za-z])(?:\s|구역|존|区|區|zone|$|[-·:.])/iu.exec(text)?.[1]?.toUpperCase() ??
    /(?:zone|area|section|구역|区域?)\s*([A-Za-z\d])\b/iu.exec(text)?.[1]?.toUpperCase() ??
    meaningful(text) ??
    undefined
  );
}

export function readFloor(text: string): number | null {
  const folded = flatten(text);
  const basement = /(?:지하|b|地下|负|-)\s*(\d)/iu.exec(folded);
  if (basement) return -Number(basement[1]);
  const number = /\d+/u.exec(folded)?.[0];
  if (number !== undefined) return Number(number);
  const words = ["first", "second", "third", "fourth", "fifth"].findIndex((word) =>
    folded.toLowerCase().startsWith(word),
  );
  if (words !== -1) return words + 1;
  return folded.toLowerCase().startsWith("ground") ? 1 : (readChineseNumber(folded) ?? null);
}

export function readPrivateRooms(tables: readonly MappedTable[], event: EventFrame): PrivateRoom[] {
  return tables.flatMap((mapped) =>
    fieldRows(mapped).flatMap(({ text, source }): PrivateRoom[] => {
      const name = meaningful(flatten(text("name")));
      if (name === null) return [];
      const raw = meaningful(flatten(text("availability")));
      const { days, time } = roomTimes(raw, event.days);
      return [
        {
          name,
          capacity: readNumber(text("capacity"))?.value ?? null,
          floor: readFloor(text("floor")),
          purpose: meaningful(flatten(text("purpose"))),
          availability_raw: raw,
          days,
          pref_time: time,
          sources: [source],
        },
      ];
    }),
  );
}

function roomTimes(raw: string | null, days: readonly string[]): { days: number[]; time: PreferredTime } {
  const all = days.map((_, index) => index + 1);
  if (raw === null) return { days: all, time: "ANY" };
  const read = readAvailability(raw, days);
  if (read.kind !== "spans" || read.spans.length === 0) return { days: all, time: "ANY" };
  const on = [...new Set(read.spans.map(({ day }) => day + 1))];
  const isMorning = read.spans.every(({ end }) => end !== null && end <= halfDays.pm.start);
  const isAfternoon = read.spans.every(({ start }) => start >= halfDays.am.end);
  return { days: on, time: isMorning ? "AM" : isAfternoon ? "PM" : "ANY" };
}

export function readOnlineRooms(tables: readonly MappedTable[]): OnlineRoom[] {
  return tables.flatMap((mapped) =>
    fieldRows(mapped, ["platform"]).flatMap(({ text, source }): OnlineRoom[] => {
      const code = meaningful(flatten(text("code")));
      return code === null
        ? []
        : [
            {
              code,
              platform: meaningful(flatten(text("platform"))),
              link: meaningful(text("link").replace(/\s+/gu, "")),
              capacity: readNumber(text("capacity"))?.value ?? null,
              operator: meaningful(flatten(text("operator"))),
              sources: [source],
            },
          ];
    }),
  );
}

export function readHalls(tables: readonly MappedTable[]): Hall[] {
  return tables.flatMap((mapped) =>
    fieldRows(mapped).flatMap(({ text, source }): Hall[] => {
      const name = meaningful(flatten(text("name")));
      return name === null
        ? []
        : [
            {
              name,
              capacity: readNumber(text("capacity"))?.value ?? null,
              purpose: meaningful(flatten(text("purpose"))),
              equipment: meaningful(flatten(text("equipment"))),
              sources: [source],
            },
          ];
    }),
  );
}
