import type { OrganisationDraft } from "../entities/draft.ts";
import type { Ledger } from "../entities/ledger.ts";
import type { RequiredDoubt } from "../entities/required-attendance.ts";
import type { ResolvedWishes } from "../entities/wishes.ts";
import type { NamedParty } from "../resolve/name-index.ts";
import { readEmail, suggestEmail } from "../values/email.ts";
import { readPhone } from "../values/phone.ts";
import { readRegistrationNumber } from "../values/registration.ts";
import { translatorFor } from "@bridgehead/language";
import { makeQuestion, type AnswerBook } from "./questions.ts";
import type { Candidate, IntakeOrganisation, NearDuplicate, QuestionKind, Source, WarningCode } from "./types.ts";

const asked: Partial<Record<WarningCode, QuestionKind & ("email" | "phone" | "year" | "registration-number")>> = {
  "bad-email": "email",
  "bad-phone": "phone",
  "bad-year": "year",
  "bad-registration-number": "registration-number",
  "unverified-registration-number": "registration-number",
};

const isAt = (a: Source, b: Source): boolean =>
  a.file === b.file && a.sheet === b.sheet && (a.row ?? a.record) === (b.row ?? b.record);
const place = (source: Source): (string | number | undefined)[] => [
  source.file,
  source.sheet,
  source.row ?? source.record,
];

/** Puts answered values into the drafts they belong to; an answer that is no valid value is not taken. */
export function correctDrafts(drafts: OrganisationDraft[], ledger: Ledger, answers: AnswerBook): void {
  for (const { code, source, raw } of ledger.warnings) {
    const kind = asked[code];
    if (kind === undefined) continue;
    const given = answers.read(kind, [...place(source), String(raw)]);
    if (given === undefined || given === null) continue;
    const index = drafts.findIndex((draft) => isAt(draft.source, source));
    const draft = drafts[index];
    if (!draft) continue;
    const corrected = correct(draft, kind, given);
    if (corrected) drafts[index] = corrected;
  }
}

function correct(draft: OrganisationDraft, kind: QuestionKind, given: string): OrganisationDraft | undefined {
  if (kind === "year") return /^\d{4}$/u.test(given) ? { ...draft, founded_year: Number(given) } : undefined;
  if (kind === "registration-number") {
    const number = readRegistrationNumber(given);
    return number?.isValid ? { ...draft, reg_no: number.value, reg_no_raw: null } : undefined;
  }
  const [email, phone] = [
    kind === "email" ? readEmail(given)?.address : undefined,
    kind === "phone" ? readPhone(given, draft.country)?.e164 : undefined,
  ];
  if (email === undefined && phone === undefined) return undefined;
  const at = draft.attendees.findIndex((person) => (kind === "email" ? person.email : person.mobile) === null);
  return {
    ...draft,
    attendees: draft.attendees.map((person, index) =>
      index === Math.max(0, at)
        ? { ...person, ...(email ? { email } : {}), ...(phone ? { mobile: phone } : {}) }
        : person,
    ),
  };
}

/** Asks for values that could not be read, with the guess where there is one; what was answered well is not asked again. */
export function askAboutDrafts(ledger: Ledger, drafts: readonly OrganisationDraft[], answers: AnswerBook): void {
  const bySource = new Map(drafts.map((draft) => [place(draft.source).join("|"), draft]));
  for (const { code, source, raw, expected } of ledger.warnings) {
    const kind = asked[code];
    if (kind === undefined) continue;
    const draft = bySource.get(place(source).join("|"));
    const about = [...place(source), String(raw)];
    const given = answers.read(kind, about);
    if (given === null || (given !== undefined && draft && correct(draft, kind, given))) continue;
    const guess =
      kind === "email"
        ? expected !== null
          ? String(expected)
          : guessEmail(String(raw), draft)
        : kind === "year" && expected !== null
          ? String(expected)
          : undefined;
    ledger.questions.push(
      makeQuestion(
        kind,
        about,
        `intake.question.${kind}`,
        { firm: draft?.name ?? source.file, raw: String(raw) },
        { candidates: guess ? [{ id: guess, label: guess }] : [], suggested: guess ?? null, sources: [source] },
      ),
    );
  }
}

/** Where an address lacks its @: before the host of the firm's site, or before the firm's own English name. */
function guessEmail(raw: string, draft: OrganisationDraft | undefined): string | undefined {
  const site = draft?.website?.replace(/^https?:\/\//u, "").replace(/^www\.|\/.*$/gu, "");
  const guess = site === undefined ? undefined : suggestEmail(raw, [site]);
  if (guess !== undefined) return guess;
  const brand = draft?.name_en?.toLowerCase().split(/[\s-]/u)[0] ?? "";
  const at = raw.toLowerCase().indexOf(brand);
  if (raw.includes("@") || brand.length < 4 || at < 2) return undefined;
  return readEmail(`${raw.slice(0, at).replace(/[.]$/u, "")}@${raw.slice(at)}`)?.address;
}

/** Asks who is meant where names left it open, and whether look-alikes are one. */
export function askAboutNames(
  ledger: Ledger,
  organisations: readonly IntakeOrganisation[],
  wishes: ResolvedWishes["doubts"],
  required: readonly RequiredDoubt[],
  near: readonly NearDuplicate[],
  parties: readonly NamedParty[],
): void {
  const labels = new Map(
    organisations.map(({ id, name_local, city }) => [id, city === null ? name_local : `${name_local} (${city})`]),
  );
  const names = new Map(organisations.map(({ id, name_local }) => [id, name_local]));
  const candidatesOf = (ids: readonly string[]): Candidate[] =>
    [...new Set(ids)].flatMap((id) => (labels.has(id) ? [{ id, label: labels.get(id) as string }] : []));
  const gone = new Set(parties.filter(({ isGone }) => isGone).map(({ id }) => id));
  for (const { wish, resolution, about } of wishes) {
    const suggested = resolution.status === "resolved" ? (resolution.ids[0] ?? null) : null;
    const candidates = candidatesOf([...resolution.ids, ...resolution.others].filter((id) => !gone.has(id)));
    const args = {
      requester: wish.requesterRaw,
      raw: wish.raw,
      suggested: suggested === null ? "" : (names.get(suggested) ?? ""),
    };
    const extra = { candidates, suggested, sources: [wish.source] };
    if (about === "requester")
      ledger.questions.push(
        makeQuestion(
          "requester",
          ["requester", wish.requesterRaw, ""],
          "intake.question.requester",
          { raw: wish.requesterRaw },
          extra,
        ),
      );
    else {
      const message =
        about === "avoid"
          ? "intake.question.avoid"
          : resolution.status === "ambiguous"
            ? "intake.question.wish.ambiguous"
            : resolution.status === "resolved"
              ? "intake.question.wish.unsure"
              : "intake.question.wish.unknown";
      ledger.questions.push(makeQuestion("wish", [about, wish.requesterRaw, wish.raw], message, args, extra));
    }
  }
  for (const { raw, event, resolution, source } of required)
    ledger.questions.push(
      makeQuestion(
        "required-firm",
        ["required-firm", event, raw],
        "intake.question.required-firm",
        { event, raw },
        { candidates: candidatesOf([...resolution.ids, ...resolution.others]), sources: [source] },
      ),
    );
  for (const {
    ids,
    names: [first = "", second = ""],
  } of near) {
    const sources = organisations.filter(({ id }) => ids.includes(id)).flatMap((one) => one.sources);
    const choice = (key: "same" | "different") => ({
      id: key,
      label: (["ko", "zh", "en"] as const).map((locale) => translatorFor(locale)(`intake.choice.${key}`)).join(" / "),
    });
    ledger.questions.push(
      makeQuestion(
        "near-duplicate",
        ids,
        "intake.question.near-duplicate",
        { first, second },
        { candidates: [choice("different"), choice("same")], suggested: "different", sources },
      ),
    );
  }
}
