import { cellText } from "../cells/grid.ts";
import { columnOf, type MappedTable } from "../fields/map-columns.ts";
import { dateText, findDates, type DateMention, type WrittenDate } from "../values/dates.ts";
import { countryInText } from "../values/places.ts";
import { offsetOn, readZone, someDay, zoneOfCountry, type Zone } from "../values/zones.ts";

/** Stands for "no file says which year": later than anything founded. */
const unknownYear = 2099;

/** When and where the event is, as far as the files say: its days (`YYYY-MM-DD`) and the offset of its clocks in minutes. */
export type EventFrame = {
  readonly days: readonly string[];
  readonly offset: number;
  /** The same on one of its days: clocks may change between the first and the last. */
  readonly offsetOn: (day: string) => number;
  readonly zone: string | null;
  readonly isZoneKnown: boolean;
  readonly title: string | null;
  readonly year: number;
};

/**
 * Finds the event's days and zone. The agenda decides; without one the range that titles name most often, then the days that
 * people's availability names most often. A zone that the agenda names is that of its clocks; else it is the one that whoever
 * runs the event has set (`hostZone`), and only without one it is guessed from the place.
 */
export function findEvent(
  tables: readonly MappedTable[],
  looseTexts: readonly string[],
  hostZone?: string,
): EventFrame {
  const titles = [...tables.flatMap(({ table }) => table.titles), ...looseTexts];
  const agendas = tables.filter(({ kind }) => kind === "agenda");
  const titleDates = titles.flatMap((text) => findDates(dateText(text)));
  const year =
    mostCommon(titleDates.flatMap(({ date }) => (date.year === undefined ? [] : [date.year]))) ??
    mostCommon(yearsIn(tables)) ??
    mostCommon(
      titles.flatMap((text) => [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/gu)].map(([found]) => Number(found))),
    ) ??
    unknownYear;
  const days = agendaDays(agendas, titleDates, year) ?? titleRange(titleDates, year) ?? availabilityDays(tables, year);
  const zone = toldZone(agendas, days[0]) ?? zoneOf(hostZone, days[0]) ?? placeZone(agendas, titles, days[0]);
  const offset = zone?.offset ?? 540;
  const name = zone?.zone ?? null;
  return {
    days,
    offset,
    offsetOn: (day) => (name === null ? offset : (offsetOn(name, day) ?? offset)),
    zone: name,
    isZoneKnown: zone !== undefined,
    title: eventTitle(titles),
    year: days.length > 0 ? Number((days[0] as string).slice(0, 4)) : year,
  };
}

function agendaDays(
  agendas: readonly MappedTable[],
  titleDates: readonly DateMention[],
  year: number,
): string[] | undefined {
  const mentions: DateMention[] = [];
  for (const mapped of agendas) {
    const column = columnOf(mapped, "date") ?? columnOf(mapped, "time");
    const isTime = columnOf(mapped, "date") === undefined;
    for (const row of mapped.table.rows) {
      const text = column === undefined ? "" : cellText(row.cells[column]);
      if (!isTime || /[년월日月/]/u.test(text)) mentions.push(...findDates(dateText(text)));
      const start = columnOf(mapped, "start");
      if (start !== undefined)
        mentions.push(
          ...findDates(dateText(cellText(row.cells[start]))).filter(
            ({ date }) => date.month !== undefined && date.day !== undefined,
          ),
        );
      if (row.section) mentions.push(...findDates(dateText(row.section)));
    }
    for (const { field } of mapped.columns)
      if (field?.startsWith("day:") === true) mentions.push(...findDates(dateText(field.slice(4))));
    mentions.push(
      ...[mapped.table.grid.sheet, ...mapped.table.titles]
        .flatMap((text) => findDates(dateText(text)))
        .filter(({ date }) => date.day !== undefined),
    );
  }
  const known =
    mentions.map(({ date }) => date.year).find((one) => one !== undefined) ??
    titleDates.find(({ until }) => until !== undefined)?.date.year ??
    year;
  const month = mentions.map(({ date }) => date.month).find((one) => one !== undefined);
  const days = mentions.flatMap(({ date, until }) => expand(date, until, known, month));
  return days.length === 0 ? undefined : [...new Set(days)].sort();
}

/** The range of two or more days that titles name most often; a single day only when nothing else is there. */
function titleRange(dates: readonly DateMention[], year: number): string[] | undefined {
  const ranges = dates
    .filter(({ date, until }) => until !== undefined && date.month !== undefined)
    .map(({ date, until }) => expand(date, until, date.year ?? year, date.month).join("|"));
  const best = mostCommon(ranges.filter((range) => range !== ""));
  return best?.split("|");
}

function availabilityDays(tables: readonly MappedTable[], year: number): string[] {
  const counts = new Map<string, number>();
  for (const mapped of tables) {
    const columns = mapped.columns.filter(
      ({ field }) => field === "availability" || field?.startsWith("slot:") === true,
    );
    for (const { column, field } of columns) {
      const texts =
        field === "availability"
          ? mapped.table.rows.slice(0, 300).map((row) => cellText(row.cells[column]))
          : [(field as string).slice(5)];
      for (const text of texts)
        for (const { date, until } of findDates(dateText(text)))
          for (const day of expand(date, until, year, undefined)) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count >= Math.max(1, total * 0.1))
    .map(([day]) => day)
    .sort()
    .slice(0, 10);
}

function expand(date: WrittenDate, until: WrittenDate | undefined, year: number, month: number | undefined): string[] {
  const first = complete(date, year, month);
  if (first === undefined) return [];
  const last = until ? complete(until, date.year ?? year, date.month ?? month) : undefined;
  if (last === undefined) return [first];
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last) && days.length < 14; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function complete(
  { year, month, day }: WrittenDate,
  knownYear: number,
  knownMonth: number | undefined,
): string | undefined {
  const m = month ?? knownMonth;
  if (day === undefined || m === undefined) return undefined;
  return `${year ?? knownYear}-${String(m).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function yearsIn(tables: readonly MappedTable[]): number[] {
  return tables.flatMap((mapped) => {
    const column = columnOf(mapped, "submitted_at");
    return column === undefined
      ? []
      : mapped.table.rows
          .slice(0, 100)
          .flatMap((row) =>
            findDates(dateText(cellText(row.cells[column]))).flatMap(({ date }) =>
              date.year === undefined ? [] : [date.year],
            ),
          );
  });
}

const textsOf = (agendas: readonly MappedTable[]): string[] =>
  agendas.flatMap(({ table, columns }) => [
    ...table.titles,
    table.grid.sheet,
    ...columns.map(({ header }) => header),
    ...table.notes,
  ]);

function zoneOf(name: string | undefined, day: string | undefined): Zone | undefined {
  const offset = name === undefined ? undefined : offsetOn(name, day ?? someDay);
  return name === undefined || offset === undefined ? undefined : { zone: name, offset };
}

/** The zone that an agenda names for its clocks. */
function toldZone(agendas: readonly MappedTable[], day: string | undefined): Zone | undefined {
  for (const text of textsOf(agendas)) {
    const zone = readZone(text, day);
    if (zone) return zone;
  }
  return undefined;
}

/** The zone of the place where the event is, as far as agendas and titles tell. */
function placeZone(
  agendas: readonly MappedTable[],
  titles: readonly string[],
  day: string | undefined,
): Zone | undefined {
  const agendaTexts = textsOf(agendas);
  const places = [...agendaTexts, ...titles].filter((text) =>
    /장소|개최지|地点|地點|举办地|会场|venue|place|location|place:|会場|место/iu.test(text),
  );
  // Without a word about the place, a title that names the day and one country's city tells where the clocks are.
  const dated = titles.filter((text) => findDates(dateText(text)).length > 0);
  for (const text of [...places, ...agendaTexts, ...dated]) {
    const zone = zoneOfCountry(
      countryInText(
        text
          .split(/장소|개최지|地点|举办地|venue|place|location|会場|место/iu)
          .slice(1)
          .join(" ") || text,
      ) ?? null,
      day,
    );
    if (zone) return zone;
  }
  return undefined;
}

function eventTitle(titles: readonly string[]): string | null {
  return (
    titles.find(
      (text) =>
        text.length <= 120 &&
        /상담회|매칭|콘퍼런스|컨퍼런스|교류회|대회|포럼|박람회|对接会|洽谈会|博览会|论坛|交流会|大会|matching|matchmaking|conference|forum|expo|business meeting|商談会|форум|конференц/iu.test(
          text,
        ),
    ) ?? null
  );
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
