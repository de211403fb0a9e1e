import { toSimplified } from "@bridgehead/language/names/han-fold";
import type { IntakeOrganisation, PreferredTime } from "../result/types.ts";
import { readInterpreterNeed } from "../values/languages.ts";
import { localInstant } from "../values/zones.ts";
import type { EventFrame } from "./event.ts";
import { splitKnown, withoutDoubtfulNumber, type KnownItems } from "./items.ts";
import type { MergedOrganisation } from "./merge-organisations.ts";

const languageOfCountry: Readonly<Record<string, string>> = {
  KR: "ko",
  CN: "zh",
  JP: "ja",
  KZ: "ru",
  RU: "ru",
  MN: "mn",
  UZ: "ru",
  VN: "vi",
  TW: "zh",
  HK: "zh",
};

export type FinishFrame = {
  readonly event: EventFrame;
  readonly known: KnownItems;
  /** Tables whose columns put "1." before single items. */
  readonly enumerates: (table: string) => boolean;
  /** The language that most firms of other countries speak, per country. */
  readonly counterpart: (country: string | null) => Counterpart;
  /** The language that a person gave for a bare "needed" of this table. */
  readonly answeredLanguage: (table: string) => string | null | undefined;
  readonly onBareNeed: (organisation: MergedOrganisation, language: Counterpart) => void;
  readonly onUnreadNeed: (organisation: MergedOrganisation) => void;
  readonly onDoubtfulItem: (organisation: MergedOrganisation, item: string) => void;
};

/** Turns a merged draft into the record that the result shows. */
export function finishOrganisation(id: string, merged: MergedOrganisation, frame: FinishFrame): IntakeOrganisation {
  const { draft, sources, replaced } = merged;
  const home = draft.country === null ? null : (languageOfCountry[draft.country] ?? null);
  const counterpart = frame.counterpart(draft.country);
  const answered = frame.answeredLanguage(draft.table);
  const need = readInterpreterNeed(
    draft.interpreterRaw,
    answered === undefined ? counterpart.language : answered,
    home,
  );
  if (need.isAssumed && answered === undefined) frame.onBareNeed(merged, counterpart);
  if (need.isUnread) frame.onUnreadNeed(merged);
  const isThirdCountry = draft.country !== "KR" && draft.country !== "CN";
  const items = (list: readonly string[]) =>
    list.flatMap((written) => {
      const item = draft.country === "CN" ? toSimplified(written) : written;
      const { item: plain, isDoubtful } = withoutDoubtfulNumber(item, frame.known, frame.enumerates(draft.table));
      if (isDoubtful) frame.onDoubtfulItem(merged, plain);
      return splitKnown(plain, frame.known);
    });
  const hasAvailability = draft.availability_raw !== null;
  const limit = (at: { readonly day: number; readonly minutes: number }) => {
    const day = frame.event.days[at.day] as string;
    return localInstant(day, at.minutes, frame.event.offsetOn(day));
  };
  const { notBefore, notAfter, days, access, equipment } = draft.facts;
  return {
    id,
    country: draft.country,
    mode: draft.mode,
    name_local: draft.name,
    name_core: draft.core,
    name_ko: draft.name_ko,
    name_zh: draft.name_zh,
    name_en: draft.name_en,
    ...(draft.traditional ? { name_in_file_traditional: draft.traditional } : {}),
    reg_no: draft.reg_no,
    ...(draft.reg_no === null && draft.reg_no_raw !== null ? { reg_no_raw: draft.reg_no_raw } : {}),
    city: draft.city,
    ...(draft.district === null ? {} : { district: draft.district }),
    ...(draft.asked.has("ceo") || draft.ceo !== null ? { ceo: draft.ceo } : {}),
    ...(draft.asked.has("founded_year") || draft.founded_year !== null ? { founded_year: draft.founded_year } : {}),
    ...(draft.asked.has("employees") || draft.employees !== null ? { employees: draft.employees } : {}),
    ...(draft.asked.has("revenue") || draft.revenue_mkrw !== null ? { revenue_mkrw: draft.revenue_mkrw } : {}),
    ...(draft.revenue === null ? {} : { revenue: draft.revenue }),
    ...(draft.website === null ? {} : { website: draft.website }),
    sector_raw: draft.sector,
    offers: items(draft.offers),
    needs: items(draft.needs),
    ...(draft.partner_types === null ? {} : { partner_types: draft.partner_types }),
    ...(draft.coop_field === null ? {} : { coop_field: draft.coop_field }),
    pref_time: hasAvailability ? null : (draft.pref_time ?? ("ANY" satisfies PreferredTime)),
    days: days ?? frame.event.days.map((_, index) => index + 1),
    ...(notBefore ? { not_before: limit(notBefore) } : {}),
    ...(notAfter ? { not_after: limit(notAfter) } : {}),
    ...(hasAvailability
      ? { availability_raw: draft.availability_raw as string, availability_utc: draft.availability_utc }
      : {}),
    interpreter: isThirdCountry && need.all.length > 1 ? need.all.join("; ") : need.language,
    ...(!isThirdCountry && need.others.length > 0 ? { other_languages: need.others } : {}),
    ...(draft.languages === null ? {} : { languages: draft.languages }),
    ...(draft.time_zone === null ? {} : { time_zone: draft.time_zone }),
    ...(draft.meeting_software === null ? {} : { meeting_software: draft.meeting_software }),
    ...(access ? { access } : {}),
    ...(equipment ? { equipment } : {}),
    attendees: draft.attendees,
    ...(replaced.length > 0 ? { attendees_replaced: replaced } : {}),
    remark: draft.remark,
    ...(Object.keys(draft.other).length > 0 ? { other: draft.other } : {}),
    sources,
  };
}

/** The language of those whom firms of a country come to meet, and the others it could be. */
export type Counterpart = {
  readonly language: string | null;
  /** False where the mailbag leaves it open: firms of many countries, or of one side alone. */
  readonly isSure: boolean;
  readonly candidates: readonly string[];
};

/**
 * For each country the language of the firms it mostly comes to meet; where a mailbag holds one side alone, Koreans come to
 * meet Chinese and the other way round, which a person is asked to confirm.
 */
export function counterpartLanguages(countries: readonly (string | null)[]): (country: string | null) => Counterpart {
  const counts = new Map<string, number>();
  for (const country of countries) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const known = new Map<string | null, Counterpart>();
  const find = (country: string | null): Counterpart => {
    const home = country === null ? undefined : languageOfCountry[country];
    const shares = new Map<string, number>();
    for (const [other, count] of counts) {
      const language = languageOfCountry[other];
      if (other !== country && language !== undefined && language !== home)
        shares.set(language, (shares.get(language) ?? 0) + count);
    }
    const ranked = [...shares].sort((a, b) => b[1] - a[1]);
    const total = ranked.reduce((sum, [, count]) => sum + count, 0);
    const [first] = ranked;
    if (first === undefined) {
      const usual = country === "KR" ? "zh" : country === "CN" ? "ko" : null;
      return { language: usual, isSure: false, candidates: usual === null ? ["ko", "zh", "en"] : [usual, "en"] };
    }
    return {
      language: first[0],
      isSure: first[1] >= total * 0.8,
      candidates: [...new Set([...ranked.map(([language]) => language), "en"])],
    };
  };
  return (country) => {
    const found = known.get(country) ?? find(country);
    known.set(country, found);
    return found;
  };
}
