import type { Locale } from "@bridgehead/domain/shared/language";
import type { UnreadableReason } from "../cells/limits.ts";

/** One file of a mailbag as it arrived. `name` is the file name without folders; `bytes` are never changed. */
export type MailFile = { readonly name: string; readonly bytes: Uint8Array };

/** Where a value was read. A spreadsheet has `sheet` and `row` (1-based); a delimited file `record`, the first after the header is 1. */
export type Source = {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly rows?: readonly number[];
  readonly record?: number;
  readonly role?: string;
};

export type Country = string;
export type AttendanceMode = "onsite" | "online" | "hybrid";
export type PreferredTime = "AM" | "PM" | "ANY";

/** A span of UTC instants (`YYYY-MM-DDTHH:MMZ`), the end exclusive; an open end is null. */
export type UtcSpan = readonly [start: string, end: string | null];

export type IntakeAttendee = {
  readonly name: string;
  readonly title: string | null;
  /** E.164, or null when no number could be read. */
  readonly mobile: string | null;
  readonly email: string | null;
  readonly wechat?: string | null;
};

/** A value that lost against another during a merge: nothing is dropped without a record. */
export type DroppedValue = {
  readonly field: string;
  readonly kept: unknown;
  readonly dropped: unknown;
  readonly source: Source;
};

export type IntakeOrganisation = {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or null where nothing tells. */
  readonly country: Country | null;
  readonly mode: AttendanceMode;
  /** As the firm writes itself, legal form included, with spaces and line breaks repaired. */
  readonly name_local: string;
  /** Without legal form and, for Chinese firms, without the leading place. */
  readonly name_core: string;
  readonly name_ko: string | null;
  readonly name_zh: string | null;
  readonly name_en: string | null;
  readonly name_in_file_traditional?: string;
  /** A registration number whose check digit is right, in its official notation; else null. */
  readonly reg_no: string | null;
  /** What stood there when it is not a valid number. */
  readonly reg_no_raw?: string;
  readonly city: string | null;
  readonly district?: string;
  readonly ceo?: string | null;
  readonly founded_year?: number | null;
  readonly employees?: number | null;
  /** Million won. */
  readonly revenue_mkrw?: number | null;
  /** Revenue in another currency than won, as written and read. */
  readonly revenue?: { readonly amount: number; readonly currency: string };
  readonly website?: string;
  readonly sector_raw: string | null;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly partner_types?: readonly string[];
  readonly coop_field?: string;
  readonly pref_time?: PreferredTime | null;
  /** Event days (from 1) on which the firm takes part. */
  readonly days: readonly number[];
  readonly not_before?: string;
  readonly not_after?: string;
  readonly availability_raw?: string;
  /** null: any time. */
  readonly availability_utc?: readonly UtcSpan[] | null;
  /** The language the firm needs interpreting with; null: none. */
  readonly interpreter: string | null;
  readonly other_languages?: readonly string[];
  readonly languages?: string;
  readonly time_zone?: string;
  readonly meeting_software?: string;
  readonly access?: "wheelchair";
  readonly equipment?: "power";
  readonly attendees: readonly IntakeAttendee[];
  readonly attendees_replaced?: readonly IntakeAttendee[];
  readonly remark: string;
  /** Columns that mean nothing to us, by their header: kept, never lost. */
  readonly other?: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
};

export type MergedDuplicate = {
  readonly id: string;
  readonly rows: readonly Source[];
  readonly key: string;
  readonly winner: string;
  readonly dropped: readonly DroppedValue[];
};

export type NearDuplicate = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly reason: string;
};

export type RejectedRow = Source & {
  readonly reason: RejectionReason;
  readonly raw_name: string | null;
  readonly remark?: string;
};
export type RejectionReason = "missing organisation name" | "no contact" | "withdrawn";

export type IgnoredRowKind =
  | "title/header"
  | "example row"
  | "blank"
  | "subtotal"
  | "total"
  | "footnote"
  | "note"
  | "empty record";
export type IgnoredRows = {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly number[];
  readonly kind: IgnoredRowKind;
};
export type IgnoredSheet = { readonly file: string; readonly sheet: string; readonly reason: IgnoredSheetReason };
export type IgnoredSheetReason = "hidden" | "summary" | "notes" | "empty" | "code list" | "not recognised";

/** A value a person should look at. `row` is the sheet row, for a delimited file the record. `expected` is what was taken instead. */
export type IntakeWarning = {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly field: string;
  readonly raw: unknown;
  readonly expected: unknown;
  readonly code: WarningCode;
  readonly firm?: string;
};
export type WarningCode =
  | "lost-zero"
  | "formula"
  | "undisclosed"
  | "literal-formula"
  | "missing-local-name"
  | "missing"
  | "bad-registration-number"
  | "pending-registration-number"
  | "unverified-registration-number"
  | "bad-email"
  | "bad-phone"
  | "bad-year"
  | "not-founded-yet"
  | "bad-number"
  | "placeholder"
  | "bad-date"
  | "encoding"
  | "header-guessed"
  | "unread-availability"
  | "unread-interpreter"
  | "assumed-language"
  | "broken-text"
  | "change-not-applied"
  | "time-outside-event";

/** A change of notation that is certain (width, case, a lost hyphen): on record, but nobody needs to look. */
export type Repair = {
  readonly source: Source;
  readonly field: string;
  readonly raw: string;
  readonly value: string;
  readonly code: string;
};

export type InterpreterLevel = "native" | "high" | "mid" | "low";
export type HalfDay = "yes" | "no" | "tentative";
export type IntakeInterpreter = {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly string[];
  readonly languages: Readonly<Record<string, InterpreterLevel>>;
  /** By calendar day (`YYYY-MM-DD`, event zone). */
  readonly availability: Readonly<Record<string, { readonly am: HalfDay; readonly pm: HalfDay }>>;
  readonly field: string | null;
  readonly mode: AttendanceMode;
  readonly max_hours_per_day: number | null;
  readonly fee_raw: string | null;
  readonly fee?: { readonly amount: number; readonly currency: string };
  readonly phone: string | null;
  readonly email?: string | null;
  readonly row: number;
  readonly sources: readonly Source[];
};

/** One meeting slot. Local instants carry their offset (`2027-06-15T11:00+08:00`). */
export type IntakeSlot = {
  readonly no: number;
  readonly day: number;
  readonly start_local: string;
  readonly meeting_end_local: string;
  readonly slot_end_local: string;
  readonly start_utc: string;
  readonly sources: readonly Source[];
};

export type AgendaItem = {
  readonly day: number;
  readonly kind: string;
  readonly title: string;
  readonly place: string | null;
  readonly start_local: string;
  readonly end_local: string;
  readonly remark: string | null;
  readonly sources: readonly Source[];
};

export type IntakeTable = {
  readonly no: number;
  readonly code: string;
  readonly zone: string | null;
  readonly zone_name?: string;
  readonly hall: string | null;
  readonly floor: number | null;
  readonly power: boolean;
  readonly usable: boolean;
  readonly accessible: boolean;
  readonly remark?: string;
  readonly sources: readonly Source[];
};

export type PrivateRoom = {
  readonly name: string;
  readonly capacity: number | null;
  readonly floor: number | null;
  readonly purpose: string | null;
  readonly availability_raw: string | null;
  readonly days: readonly number[];
  readonly pref_time: PreferredTime;
  readonly sources: readonly Source[];
};

export type OnlineRoom = {
  readonly code: string;
  readonly platform: string | null;
  readonly link: string | null;
  readonly capacity: number | null;
  readonly operator: string | null;
  readonly sources: readonly Source[];
};

export type Hall = {
  readonly name: string;
  readonly capacity: number | null;
  readonly purpose: string | null;
  readonly equipment: string | null;
  readonly sources: readonly Source[];
};

export type RequiredAttendance = {
  readonly event: string;
  readonly start_local: string;
  readonly end_local: string;
  readonly blocked_slots: readonly number[];
  readonly firms: readonly string[];
  readonly unresolved?: readonly string[];
  readonly sources: readonly Source[];
};

export type WishStatus = "resolved" | "ambiguous" | "unresolved" | "withdrawn";
export type IntakeWish = Source & {
  readonly requester: string | null;
  readonly requester_raw: string;
  readonly rank: number;
  readonly raw: string;
  readonly resolved: string | null;
  readonly candidates: readonly string[] | null;
  readonly status: WishStatus;
  /** What the resolution rests on: `exact`, `core`, `reading`, `misspelling` … or why there is none: `vague`, `placeholder`, `not a participant`. */
  readonly basis: string;
  /** 0 to 1: how alike the written and the resolved name are. */
  readonly score: number;
  readonly sources: readonly Source[];
};
export type BlacklistEntry = Source & {
  readonly requester: string | null;
  readonly requester_raw: string;
  readonly raw: string;
  readonly resolved: string | null;
  readonly reason: string | null;
  readonly basis: string;
  readonly sources: readonly Source[];
};

export type AgreementStage = "proposed" | "talks" | "to-be-signed" | "signed" | "in-force" | "ended";
export type IntakeAgreement = {
  readonly no: number | null;
  readonly row: number;
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the file gives no year. */
  readonly date: string | null;
  readonly date_raw: string | null;
  readonly status: "signed" | "planned";
  readonly stage: AgreementStage;
  readonly stage_raw: string | null;
  readonly n_parties: number;
  readonly parties: readonly string[];
  readonly parties_complete: boolean;
  /** Organisations of this mailbag among the parties. */
  readonly party_ids: readonly string[];
  readonly fields: string | null;
  readonly validity: string | null;
  readonly department: string | null;
  readonly progress: string | null;
  readonly source: string | null;
  readonly fact: boolean;
  readonly sources: readonly Source[];
};

export type IntakeIndicator = {
  readonly record: number;
  readonly region: string | null;
  readonly subject_kind: "region" | "event" | "organisation" | "project" | "programme" | null;
  readonly subject: string | null;
  readonly indicator: string;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly qualifier: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
};

export type QuestionKind =
  | "encoding"
  | "header"
  | "wish"
  | "requester"
  | "email"
  | "phone"
  | "year"
  | "duplicate"
  | "near-duplicate"
  | "party"
  | "required-firm"
  | "date-order"
  | "event-dates"
  | "enumerator"
  | "registration-number"
  | "interpreter-language";
export type Candidate = { readonly id: string; readonly label: string };
export type IntakeQuestion = {
  /** Stable for the same files. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: Readonly<Record<Locale, string>>;
  readonly candidates: readonly Candidate[];
  readonly suggested: string | null;
  readonly sources: readonly Source[];
};

/** What a person answered: a candidate (`choice`, "none" for none of them) or free text (`value`). */
export type IntakeAnswer =
  | { readonly question: string; readonly choice: string }
  | { readonly question: string; readonly value: string };
export type IntakeAnswers = { readonly format: "bridgehead-answers/1"; readonly answers: readonly IntakeAnswer[] };

/** How one column was read. `field` null: kept under `other`; `ignored`: left out on purpose (hidden column, serial number). */
export type ColumnMapping = {
  /** The question that a correction of this column answers: a field of its kind, or `none` for a column that means nothing. */
  readonly question?: string;
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly confidence: number;
  readonly basis: "header" | "content" | "both" | "remembered" | "hidden" | "none";
};
/** The header mapping of one table; hand it back as `options.mappings` to have the same sender's next file read the same way. */
export type TableMapping = {
  readonly file: string;
  readonly sheet: string;
  readonly table: number;
  readonly kind: TableKind;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMapping[];
};
export type TableKind =
  | "organisations"
  | "interpreters"
  | "agenda"
  | "halls"
  | "tables"
  | "private-rooms"
  | "online-rooms"
  | "required-attendance"
  | "wishes"
  | "aliases"
  | "agreements"
  | "indicators";

/** A correction or a memory: for tables of `kind` (any when absent) a header text means `field`; "ignore" leaves the column out. */
export type RememberedMapping = { readonly kind?: TableKind; readonly header: string; readonly field: string };

export type SkippedFile = { readonly file: string; readonly reason: SkipReason; readonly detail?: string };
export type SkipReason = UnreadableReason | "nothing recognised";

export type EventFacts = {
  readonly zone: string | null;
  readonly offset: string | null;
  readonly days: readonly string[];
  readonly title: string | null;
};

export type IntakeCounts = {
  readonly organisations: Readonly<Record<string, unknown>> & { readonly total: number };
  readonly attendees: number;
  readonly rejected_rows: number;
  readonly interpreters: number;
  readonly meeting_slots: number;
  readonly tables_total: number;
  readonly tables_usable: number;
  readonly private_rooms: number;
  readonly online_rooms: number;
  readonly wishes: number;
  readonly wishes_by_status: Readonly<Record<WishStatus, number>>;
  readonly blacklist: number;
  readonly agreements: number;
  readonly indicators: number;
  readonly questions: number;
};

/** Everything one mailbag says, exactly the JSON that `bridgehead intake` writes. */
export type IntakeResult = {
  readonly format: "bridgehead-intake/1";
  readonly event: EventFacts;
  readonly organisations: readonly IntakeOrganisation[];
  readonly duplicates_merged: readonly MergedDuplicate[];
  readonly near_duplicates_not_merged: readonly NearDuplicate[];
  readonly rejected_rows: readonly RejectedRow[];
  readonly ignored_rows: readonly IgnoredRows[];
  readonly ignored_sheets: readonly IgnoredSheet[];
  readonly warnings: readonly IntakeWarning[];
  readonly repairs: readonly Repair[];
  readonly interpreters: readonly IntakeInterpreter[];
  readonly agenda: readonly AgendaItem[];
  readonly slots: readonly IntakeSlot[];
  readonly halls: readonly Hall[];
  readonly tables: readonly IntakeTable[];
  readonly private_rooms: readonly PrivateRoom[];
  readonly online_rooms: readonly OnlineRoom[];
  readonly required_attendance: readonly RequiredAttendance[];
  readonly wishes: readonly IntakeWish[];
  readonly blacklist: readonly BlacklistEntry[];
  readonly agreements: readonly IntakeAgreement[];
  readonly indicators: readonly IntakeIndicator[];
  readonly counts: IntakeCounts;
  readonly questions: readonly IntakeQuestion[];
  readonly skipped_files: readonly SkippedFile[];
  readonly mappings: readonly TableMapping[];
};

export type IntakeOptions = {
  readonly answers?: IntakeAnswers;
  /** Remembered header meanings of the sender of each file, by file name; "*" is for every file. */
  readonly mappings?: Readonly<Record<string, readonly RememberedMapping[]>>;
  readonly lang?: Locale;
  /** The zone that whoever runs the event has set, as an IANA name: that of an agenda that names none. */
  readonly timeZone?: string;
  /** `done` of `total` steps; `label` is a file name or a phase. */
  readonly onProgress?: (done: number, total: number, label: string) => void;
  /** Asked between files and every few thousand rows; true ends the reading with IntakeCancelled. */
  readonly isCancelled?: () => boolean;
};

/** Thrown by readMailbag when `isCancelled` said so. */
export class IntakeCancelled extends Error {
  override readonly name = "IntakeCancelled";
}

/** One field that differs between two readings. */
export type FieldChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly sources: readonly Source[];
};
export type DiffKind =
  | "organisation"
  | "interpreter"
  | "slot"
  | "table"
  | "private-room"
  | "online-room"
  | "required-attendance"
  | "wish"
  | "blacklist"
  | "agreement"
  | "indicator";
export type DiffEntry = {
  readonly kind: DiffKind;
  readonly key: string;
  readonly label: string;
  readonly sources: readonly Source[];
};
export type IntakeDiff = {
  readonly added: readonly DiffEntry[];
  readonly changed: readonly (DiffEntry & { readonly changes: readonly FieldChange[] })[];
  readonly gone: readonly DiffEntry[];
  readonly unchanged: readonly DiffEntry[];
};
