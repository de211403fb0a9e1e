import type { Draft, MeetingView, Published } from "@bridgehead/contract/timetable";
import { htmlLang, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { shortName } from "@bridgehead/language/names/short-name";
import { clockIn } from "@bridgehead/language/formats/zones";
import { foldForSearch } from "../../components/fold.ts";
import type { GridMeeting, GridParty, GridRow, GridSlot } from "../../components/timetable-types.ts";

export type GridView = "place" | "organisation" | "interpreter";
export const gridViews: readonly GridView[] = ["place", "organisation", "interpreter"];

/** What of a draft or a published version the grid needs; a version has no states and no locks. */
export type GridSource = {
  readonly timeZone: string;
  readonly slots: Draft["slots"];
  readonly places: Draft["places"];
  readonly interpreters: readonly (Pick<Draft["interpreters"][number], "id" | "names"> &
    Partial<Draft["interpreters"][number]>)[];
  readonly organisations: Draft["organisations"];
  readonly meetings: readonly (Published["meetings"][number] & Partial<MeetingView>)[];
};

/** The words the rows and cells are made of, in the reader's language. */
export type GridWords = {
  readonly onlineRooms: string;
  readonly online: string;
  readonly breakText: (from: string, to: string) => string;
  readonly dayText: (day: string) => string;
  readonly placeFacts: (place: Draft["places"][number]) => string | undefined;
  readonly interpreterAway: string;
  readonly placeClosed: string;
};

export type GridAsk = {
  readonly view: GridView;
  /** One calendar day at the place, or undefined for all of them. */
  readonly day: string | undefined;
  readonly filter: string;
  readonly locale: Locale;
  readonly words: GridWords;
  readonly now: number;
  /** Where meetings stood in the published version, to mark what has changed since. */
  readonly published?: Published | undefined;
};

export type GridModel = {
  readonly slots: readonly GridSlot[];
  readonly rows: readonly GridRow[];
  readonly meetings: readonly GridMeeting[];
  /** The row a meeting stands in, by meeting and view: an organisation with two delegates has two rows. */
  readonly rowOf: (organisationId: string, seat: number) => string;
};

/** A break is worth a column from this many minutes on. */
const breakMinutesMin = 15;

/** Rows, columns and cells of the timetable by place, by organisation or by interpreter. */
export function gridModel(source: GridSource, ask: GridAsk): GridModel {
  const { locale, view } = ask;
  const held = source.meetings.filter((meeting) => meeting.slotId !== null && meeting.placeId !== null);
  const shown = new Set(slotsOf(source, ask.day).map(({ id }) => id));
  const [organisations, interpreters, places] = [
    byId(source.organisations),
    byId(source.interpreters),
    byId(source.places),
  ];
  const before = new Map(ask.published?.meetings.map((meeting) => [meeting.id, meeting]));
  const cell = (meeting: GridSource["meetings"][number], rowId: string): GridMeeting => {
    const place = places.get(meeting.placeId ?? "");
    const interpreter = interpreters.get(meeting.interpreterId ?? "");
    const slot = source.slots.find(({ id }) => id === meeting.slotId);
    const name = interpreter && nameIn(interpreter.names, locale);
    const isAway = interpreter?.unavailable?.includes(meeting.slotId ?? "") || interpreter?.isActive === false;
    return {
      id: meeting.id,
      rowId,
      slotId: meeting.slotId ?? "",
      near: partyOf(organisations.get(meeting.nearId)?.names, locale),
      far: partyOf(organisations.get(meeting.farId)?.names, locale),
      place: place?.label ?? "",
      ...(name ? { interpreter: name } : {}),
      ...(view === "place" ? {} : { third: place?.label }),
      isOnline: meeting.mode === "online",
      isMust: meeting.isMust,
      isLocked: meeting.isLocked ?? false,
      isPast: slot ? Date.parse(slot.endsAt) < ask.now : false,
      conflict: isAway ? ask.words.interpreterAway : place?.isUsable === false ? ask.words.placeClosed : undefined,
      changedFrom: ask.published ? changedFrom(meeting, before, source) : undefined,
    };
  };

  const seats = new Map<string, number>();
  const rowOf = (organisationId: string, seat: number) =>
    seat === 0 ? organisationId : `${organisationId} ${seat + 1}`;
  const meetings = held
    .filter((meeting) => shown.has(meeting.slotId ?? ""))
    .flatMap((meeting) => {
      if (view === "place") return [cell(meeting, meeting.placeId ?? "")];
      if (view === "interpreter") return meeting.interpreterId ? [cell(meeting, meeting.interpreterId)] : [];
      return [meeting.nearId, meeting.farId].map((organisationId) => {
        const key = `${organisationId} ${meeting.slotId}`;
        const seat = seats.get(key) ?? 0;
        seats.set(key, seat + 1);
        return cell(meeting, rowOf(organisationId, seat));
      });
    });
  const rows = filterRows(rowsOf(source, ask, meetings, rowOf), meetings, ask.filter);
  const isRow = new Set(rows.map(({ id }) => id));
  return {
    slots: gridSlots(source, ask),
    rows,
    meetings: meetings.filter(({ rowId }) => isRow.has(rowId)),
    rowOf,
  };
}

/** The calendar days of an event at its place, in order. */
export const daysOf = ({ slots, timeZone }: Pick<GridSource, "slots" | "timeZone">): string[] => [
  ...new Set(slots.map((slot) => clockIn(timeZone, slot.startsAt).day)),
];

/** A name in the reader's language without its legal form: what stands in a cell and a sentence. */
export function nameIn(names: LocalText | undefined, locale: Locale): string {
  const text = readText(names ?? {}, locale)?.text ?? "";
  return splitLegalForm(text).core;
}

export function partyOf(names: LocalText | undefined, locale: Locale): GridParty {
  const read = readText(names ?? {}, locale);
  const source = names?.original;
  const original = source && source !== read?.locale ? names[source] : undefined;
  return {
    text: shortName(nameIn(names, locale)),
    lang: htmlLang[read?.locale ?? locale],
    ...(original && source ? { original: { text: original, lang: htmlLang[source] } } : {}),
  };
}

function slotsOf({ slots, timeZone }: GridSource, day: string | undefined): GridSource["slots"] {
  return day === undefined ? slots : slots.filter((slot) => clockIn(timeZone, slot.startsAt).day === day);
}

function gridSlots(source: GridSource, { day, words }: GridAsk): GridSlot[] {
  const slots = slotsOf(source, day);
  const booked = Map.groupBy(
    source.meetings.filter((one) => one.interpreterId),
    (one) => one.slotId,
  );
  const isDraft = source.interpreters.some((one) => one.unavailable !== undefined);
  return slots.map((slot, index) => {
    const next = slots[index + 1];
    const [ends, starts] = [clockIn(source.timeZone, slot.endsAt), next && clockIn(source.timeZone, next.startsAt)];
    const pause = next ? (Date.parse(next.startsAt) - Date.parse(slot.endsAt)) / 60_000 : 0;
    const isNewDay = starts !== undefined && starts.day !== ends.day;
    const free = source.interpreters.filter(
      (one) => one.isActive !== false && !one.unavailable?.includes(slot.id),
    ).length;
    return {
      id: slot.id,
      number: slot.ordinal + 1,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      ...(isDraft ? { freeInterpreters: Math.max(0, free - (booked.get(slot.id)?.length ?? 0)) } : {}),
      ...(starts && pause >= breakMinutesMin
        ? { breakAfter: isNewDay ? words.dayText(starts.day) : words.breakText(ends.time, starts.time) }
        : {}),
    };
  });
}

function rowsOf(
  source: GridSource,
  { view, locale, words }: GridAsk,
  meetings: readonly GridMeeting[],
  rowOf: GridModel["rowOf"],
): GridRow[] {
  const collator = new Intl.Collator(htmlLang[locale], { numeric: true });
  if (view === "place") {
    const places = source.places.toSorted(
      (a, b) => rank(a) - rank(b) || a.ordinal - b.ordinal || collator.compare(a.label, b.label),
    );
    const used = new Set(meetings.map(({ rowId }) => rowId));
    const standing = places.filter((place) => place.isUsable || used.has(place.id));
    const firstRoom = standing.find((place) => place.kind === "online-room");
    return standing.map((place) => ({
      id: place.id,
      name: place.label,
      facts: words.placeFacts(place),
      ...(place === firstRoom ? { section: words.onlineRooms } : {}),
    }));
  }
  if (view === "interpreter")
    return source.interpreters
      .map((one) => ({
        id: one.id,
        name: nameIn(one.names, locale),
        lang: partyOf(one.names, locale).lang,
        ...(one.meetings === undefined || one.maxMeetings === undefined
          ? {}
          : { facts: `${meetings.filter(({ rowId }) => rowId === one.id).length}/${one.maxMeetings}` }),
      }))
      .toSorted((a, b) => collator.compare(a.name, b.name));
  const seatsOf = Map.groupBy(meetings, ({ rowId }) => rowId.split(" ")[0] ?? "");
  return source.organisations
    .toSorted(
      (a, b) => collator.compare(a.side, b.side) || collator.compare(nameIn(a.names, locale), nameIn(b.names, locale)),
    )
    .flatMap((organisation) => {
      const rows = new Set([organisation.id, ...(seatsOf.get(organisation.id) ?? []).map(({ rowId }) => rowId)]);
      return [...rows].map((_, seat) => ({
        id: rowOf(organisation.id, seat),
        name: nameIn(organisation.names, locale),
        lang: partyOf(organisation.names, locale).lang,
        facts: organisation.number ?? organisation.city ?? undefined,
      }));
    });
}

/** Rows whose name, or one of whose cells, has every word of the filter. */
function filterRows(rows: GridRow[], meetings: readonly GridMeeting[], filter: string): GridRow[] {
  const words = filter.split(/\s+/).map(foldForSearch).filter(Boolean);
  if (words.length === 0) return rows;
  const texts = Map.groupBy(meetings, ({ rowId }) => rowId);
  return rows.filter((row) => {
    const cells = texts.get(row.id) ?? [];
    const candidates = [
      `${row.name} ${row.facts ?? ""}`,
      ...cells.map(
        (one) =>
          `${row.name} ${one.near.text} ${one.near.original?.text ?? ""} ${one.far.text} ${one.far.original?.text ?? ""} ${one.interpreter ?? ""}`,
      ),
    ].map(foldForSearch);
    return candidates.some((text) => words.every((word) => text.includes(word)));
  });
}

function changedFrom(
  meeting: GridSource["meetings"][number],
  before: ReadonlyMap<string, Published["meetings"][number]>,
  source: GridSource,
): string | undefined {
  const was = before.get(meeting.id);
  if (!was || (was.slotId === meeting.slotId && was.placeId === meeting.placeId)) return undefined;
  const slot = source.slots.find(({ id }) => id === was.slotId);
  const place = source.places.find(({ id }) => id === was.placeId);
  return [slot && clockIn(source.timeZone, slot.startsAt).time, place?.label].filter(Boolean).join(" ");
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
const rank = ({ kind }: Draft["places"][number]) => (kind === "online-room" ? 1 : 0);
