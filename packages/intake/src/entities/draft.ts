import type { AttendanceMode, IntakeAttendee, PreferredTime, Source, UtcSpan } from "../result/types.ts";
import type { RemarkFacts } from "./remarks.ts";

/** A firm as one row (or form) tells it, before duplicates are found. Empty values are null or empty lists. */
export type OrganisationDraft = {
  readonly source: Source;
  /** Reading order over the whole mailbag. */
  readonly order: number;
  /** Same table, for neighbouring rows of one firm. */
  readonly table: string;
  country: string | null;
  readonly nameRaw: string;
  name: string;
  core: string;
  traditional?: string;
  name_ko: string | null;
  name_zh: string | null;
  name_en: string | null;
  reg_no: string | null;
  reg_no_raw: string | null;
  city: string | null;
  district: string | null;
  ceo: string | null;
  founded_year: number | null;
  employees: number | null;
  revenue_mkrw: number | null;
  revenue: { readonly amount: number; readonly currency: string } | null;
  website: string | null;
  sector: string | null;
  offers: string[];
  needs: string[];
  partner_types: string[] | null;
  coop_field: string | null;
  pref_time: PreferredTime | null;
  availability_raw: string | null;
  availability_utc: readonly UtcSpan[] | null;
  interpreterRaw: string;
  languages: string | null;
  time_zone: string | null;
  mode: AttendanceMode;
  meeting_software: string | null;
  attendees: IntakeAttendee[];
  remark: string;
  facts: RemarkFacts;
  submittedAt: string | null;
  wishes: { readonly rank: number; readonly raw: string; readonly avoid: boolean }[];
  other: Record<string, string>;
  /** Fields that the table has at all: what a Korean form asks, a Chinese list may not. */
  readonly asked: ReadonlySet<string>;
  readonly isUpdate: boolean;
  readonly isBranch: boolean;
  readonly movedOnline: boolean;
};
