import type { NounField } from "@bridgehead/contract/noun-fields";
import type { RecordRef } from "@bridgehead/contract/record";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { majorUnits, minorUnits } from "@bridgehead/language/formats/money";
import { readAmount } from "@bridgehead/language/formats/read-amount";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { dateOf, rewritable, rewritableDate, tidyText, type Written, type WrittenDate } from "../agreements/written.ts";

/** A date as it is typed, and what it was before; an untouched one keeps everything that its record tells. */
export type DateDraft = {
  readonly value: string;
  readonly basis: "stated" | "derived" | "inferred";
  readonly asWritten: string;
  readonly known: RecordDate | null;
};
export type MilestoneDraft = { readonly what: Written; readonly planned: DateDraft; readonly actual: DateDraft };
export type OfferDraft = {
  readonly direction: "offer" | "need";
  readonly text: Written;
  readonly fields: readonly string[];
};
/** A record in a list with what is said of it there: a role, a capacity, who is responsible. */
export type MemberDraft = { readonly record: RecordRef | null; readonly role: string; readonly text: Written };

/** What a form holds of one field while somebody types; which one it is follows from the field's input. */
export type FieldDraft =
  | { readonly as: "text"; readonly text: Written }
  | { readonly as: "word"; readonly word: string }
  | { readonly as: "yes-no"; readonly isSo: boolean }
  | { readonly as: "date"; readonly date: DateDraft }
  | { readonly as: "record"; readonly record: RecordRef | null }
  | { readonly as: "codes"; readonly codes: readonly string[] }
  | { readonly as: "money"; readonly amount: string; readonly currency: string }
  | { readonly as: "milestones"; readonly milestones: readonly MilestoneDraft[] }
  | { readonly as: "offers"; readonly offers: readonly OfferDraft[] }
  | { readonly as: "members"; readonly members: readonly MemberDraft[] }
  | { readonly as: "texts"; readonly texts: readonly Written[] };
export type Drafts = Readonly<Record<string, FieldDraft>>;

type FindRef = (id: unknown) => RecordRef | null;
type Entry = Readonly<Record<string, unknown>>;

export const emptyDate: DateDraft = { value: "", basis: "stated", asWritten: "", known: null };
export const dateDraft = (date: RecordDate | null | undefined): DateDraft =>
  date
    ? { value: date.value ?? "", basis: date.basis ?? "stated", asWritten: date.asWritten ?? "", known: date }
    : emptyDate;

/** What the server told of a field, ready to be typed over. */
export function toDraft({ input }: NounField, value: unknown, findRef: FindRef): FieldDraft {
  const list = (Array.isArray(value) ? value : []) as readonly unknown[];
  const entries = list as readonly Entry[];
  const textOf = (text: unknown): Written => (text ? rewritable(text as LocalText) : {});
  switch (input) {
    case "text":
    case "long-text":
      return { as: "text", text: textOf(value) };
    case "word":
    case "choice":
    case "number":
    case "integer":
    case "instant":
      return { as: "word", word: value === null || value === undefined ? "" : String(value) };
    case "yes-no":
      return { as: "yes-no", isSo: value === true };
    case "date":
      return { as: "date", date: dateDraft(value as RecordDate | null) };
    case "record":
      return { as: "record", record: findRef(value) };
    case "fields":
      return { as: "codes", codes: list as readonly string[] };
    case "money": {
      const money = value as { amountMinor: number; currency: string } | null | undefined;
      return {
        as: "money",
        amount: money ? String(majorUnits(money)) : "",
        currency: money?.currency ?? "",
      };
    }
    case "milestones":
      return {
        as: "milestones",
        milestones: entries.map(({ what, planned, actual }) => ({
          what: textOf(what),
          planned: dateDraft(planned as RecordDate | null),
          actual: dateDraft(actual as RecordDate | null),
        })),
      };
    case "offers":
      return {
        as: "offers",
        offers: entries.map(({ direction, text, fields }) => ({
          direction: direction === "need" ? "need" : "offer",
          text: textOf(text),
          fields: (fields ?? []) as readonly string[],
        })),
      };
    case "members":
      return {
        as: "members",
        members: entries.map((one) => ({
          record: findRef(one["memberId"]),
          role: "",
          text: textOf(one["responsible"]),
        })),
      };
    case "people":
      return {
        as: "members",
        members: entries.map((one) => ({ record: findRef(one["personId"]), role: "", text: textOf(one["capacity"]) })),
      };
    case "roles":
      return {
        as: "members",
        members: entries.map((one) => ({
          record: findRef(one["organisationId"]),
          role: String(one["role"]),
          text: {},
        })),
      };
    case "counterparts":
      return { as: "members", members: list.map((id) => ({ record: findRef(id), role: "", text: {} })) };
    case "topics":
      return { as: "texts", texts: list.map(textOf) };
  }
}

export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: MessageKey };
const read = (value: unknown): Read => ({ ok: true, value });
const wrong = (error: MessageKey): Read => ({ ok: false, error });

/** What is sent for a field, or why it cannot be. */
export function fromDraft({ input, isNeeded }: NounField, draft: FieldDraft, locale: Locale): Read {
  switch (draft.as) {
    case "text":
      return read(tidyText(draft.text, locale));
    case "word": {
      const word = draft.word.trim();
      if (word === "") return isNeeded ? wrong("editing.needed") : read(null);
      if (input !== "number" && input !== "integer") return read(input === "instant" ? instantOf(word) : word);
      const number = Number(word.replaceAll(",", ""));
      return Number.isFinite(number) && (input === "number" || Number.isInteger(number))
        ? read(number)
        : wrong("editing.invalid-number");
    }
    case "yes-no":
      return read(draft.isSo);
    case "date":
      return readDate(draft.date);
    case "record":
      return draft.record === null && isNeeded ? wrong("editing.needed") : read(draft.record?.id ?? null);
    case "codes":
      return read([...draft.codes]);
    case "money": {
      if (draft.amount.trim() === "" && draft.currency === "") return read(null);
      if (draft.amount.trim() === "" || draft.currency === "") return wrong("editing.invalid-money");
      const amount = readAmount(draft.amount);
      return amount === undefined
        ? wrong("editing.invalid-number")
        : read({ amountMinor: minorUnits(amount, draft.currency), currency: draft.currency });
    }
    case "milestones": {
      const milestones = draft.milestones.map(({ what, planned, actual }) => ({
        what: tidyText(what, locale),
        planned: readDate(planned),
        actual: readDate(actual),
      }));
      if (milestones.some(({ what }) => what === null)) return wrong("editing.needed");
      const bad = milestones.flatMap(({ planned, actual }) => [planned, actual]).find((date) => !date.ok);
      return (
        bad ??
        read(
          milestones.map(({ what, planned, actual }) => ({
            what,
            planned: planned.ok ? planned.value : null,
            actual: actual.ok ? actual.value : null,
          })),
        )
      );
    }
    case "offers": {
      const offers = draft.offers.map(({ direction, text, fields }) => ({
        direction,
        text: tidyText(text, locale),
        fields: [...fields],
      }));
      return offers.some(({ text }) => text === null) ? wrong("editing.needed") : read(offers);
    }
    case "members": {
      const members = draft.members.filter(({ record }) => record !== null);
      const id = (member: MemberDraft) => member.record?.id;
      if (input === "members")
        return read(members.map((one) => ({ memberId: id(one), responsible: tidyText(one.text, locale) })));
      if (input === "people")
        return read(members.map((one) => ({ personId: id(one), capacity: tidyText(one.text, locale) })));
      if (input === "roles") return read(members.map((one) => ({ organisationId: id(one), role: one.role })));
      return read(members.map(id));
    }
    case "texts":
      return read(draft.texts.map((text) => tidyText(text, locale)).filter((text) => text !== null));
  }
}

/** A date that was not touched goes back whole, with what it was inferred from; one that was typed is as precise as it is long. */
export function readDate({ value, basis, asWritten, known }: DateDraft): Read {
  const words = asWritten.trim();
  if (
    known &&
    value === (known.value ?? "") &&
    basis === (known.basis ?? "stated") &&
    words === (known.asWritten ?? "")
  )
    return read(rewritableDate(known));
  if (value.trim() === "")
    return read(words === "" ? null : ({ value: null, precision: "unknown", asWritten: words } satisfies WrittenDate));
  const date = dateOf(value);
  return date ? read({ ...date, basis, ...(words === "" ? {} : { asWritten: words }) }) : wrong("editing.invalid-date");
}

function instantOf(word: string): string {
  const at = new Date(word);
  return Number.isNaN(at.getTime()) ? word : at.toISOString();
}
