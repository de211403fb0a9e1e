import type { addParticipant, ParticipantPage } from "@bridgehead/contract/directory";
import type { BodyOf } from "@bridgehead/contract/operation";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";

export type ParticipantBody = BodyOf<typeof addParticipant>;

/** A sentence of what an organisation offers or needs, as it is typed: its own words in one language. */
export type StatementDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly direction: "offer" | "need";
  readonly locale: Locale;
  readonly text: string;
  /** What stood there before, with its translations. */
  readonly before: LocalText | null;
};

export type ParticipantDraft = Omit<ParticipantBody, "statements" | "names" | "sector" | "workHours"> & {
  readonly names: LocalText;
  readonly sector: LocalText | null;
  readonly workHours: readonly [string, string];
  readonly statements: readonly StatementDraft[];
};

export const emptyDraft: ParticipantDraft = {
  names: {},
  country: "KR",
  city: null,
  side: "",
  sector: null,
  mode: "onsite",
  languages: ["ko"],
  delegates: 1,
  maxMeetings: null,
  minMeetings: null,
  timeZone: null,
  workHours: ["", ""],
  remarks: null,
  statements: [],
  unavailable: [],
};

export function draftOf(page: ParticipantPage): ParticipantDraft {
  return {
    names: page.names,
    country: page.country ?? "KR",
    city: page.city,
    side: page.side,
    sector: page.sector,
    mode: page.mode,
    languages: [...page.languages],
    delegates: page.delegates,
    maxMeetings: page.maxMeetings,
    minMeetings: page.minMeetings,
    timeZone: page.timeZone,
    workHours: page.workHours?.length === 2 ? [clock(page.workHours[0]), clock(page.workHours[1])] : ["", ""],
    remarks: page.remarks,
    statements: page.offersAndNeeds.map(({ id, direction, text }) => {
      const locale = text.original ?? (text.ko ? "ko" : text.zh ? "zh" : "en");
      return { key: id, id, direction, locale, text: text[locale] ?? "", before: text };
    }),
    unavailable: page.unavailable.map(({ slotId }) => slotId),
  };
}

/** What is sent of the typed sentences: a sentence whose words stayed keeps everything it had. */
export function statementsOf(drafts: readonly StatementDraft[]): ParticipantBody["statements"] {
  return drafts
    .filter(({ text }) => text.trim() !== "")
    .map(({ id, direction, locale, text, before }) => {
      const isSame = before !== null && before[locale] === text && (before.original ?? locale) === locale;
      const { machine, ours, ...words } = before ?? {};
      return {
        id,
        direction,
        text: isSame
          ? { ...words, ...(machine ? { machine: [...machine] } : {}), ...(ours ? { ours: [...ours] } : {}) }
          : { original: locale, [locale]: text.trim() },
      };
    });
}

/** Minutes of the day as a clock shows them, and back; undefined is no time of the day. */
const clock = (minutes: number | undefined): string =>
  minutes === undefined
    ? ""
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};
