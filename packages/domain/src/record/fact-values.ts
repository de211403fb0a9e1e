import { locales, type LocalText } from "../shared/language.ts";
import type { FactStatus, Qualifier, RecordDate } from "../shared/standing.ts";
import type { FactDraft, OriginRef } from "./draft.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Tells whether a word is the id of another line, so that text and reference are not confused. */
export type IsOrigin = (word: string) => boolean;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `{ko, zh, en}` without the languages that are null: what nobody wrote is absent, not empty. */
export function localText(value: Json | undefined): LocalText | undefined {
  if (!isObject(value)) return undefined;
  if (!Object.keys(value).every((key) => (locales as readonly string[]).includes(key))) return undefined;
  const entries = locales.flatMap((locale) =>
    typeof value[locale] === "string" && value[locale] !== "" ? [[locale, value[locale]]] : [],
  );
  return Object.fromEntries(entries) as LocalText;
}

/** A date with its precision; undefined for anything else. */
export function recordDate(value: Json | undefined): RecordDate | undefined {
  if (!isObject(value) || typeof value["precision"] !== "string") return undefined;
  return {
    value: typeof value["value"] === "string" ? value["value"] : null,
    precision: value["precision"] as RecordDate["precision"],
    ...optional("basis", value["basis"]),
    ...optional("asWritten", value["as_written"]),
    ...optional("between", value["between"]),
    ...optional("because", value["because"]),
  } as RecordDate;
}

/**
 * The statements that a field of any shape makes: a text, a figure, a date, a reference, a list of those, or an object of
 * those about one region, organisation or person (`of`). Nothing is dropped: a shape nobody foresaw is kept as written.
 */
export function factsOf(key: string, value: Json, isOrigin: IsOrigin, of?: OriginRef): FactDraft[] {
  const drafts = draftsOf(key, value, isOrigin, of);
  const next = new Map<string, number>();
  return drafts.map((draft) => {
    const ordinal = next.get(draft.key) ?? 0;
    next.set(draft.key, ordinal + 1);
    return { ...draft, ordinal };
  });
}

type Bare = Omit<FactDraft, "ordinal">;

function draftsOf(key: string, value: Json, isOrigin: IsOrigin, of: OriginRef | undefined): Bare[] {
  const about = of ? { of } : {};
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => draftsOf(key, one as Json, isOrigin, of));
  if (typeof value === "string")
    return isOrigin(value) ? [{ key, ref: { origin: value }, ...about }] : [{ key, asWritten: value, ...about }];
  if (typeof value === "number") return [{ key, number: value, ...about }];
  if (typeof value === "boolean") return [{ key, asWritten: String(value), ...about }];
  const fields = value as JsonObject;
  const date = recordDate(fields);
  if (date) return [{ key, date, ...standing(fields), ...about }];
  if ("value" in fields) return [{ key, ...figure(fields), ...standing(fields), ...about }];
  const text = localText(fields);
  if (text) return Object.keys(text).length > 0 ? [{ key, text, ...about }] : [];
  return compound(key, fields, isOrigin, of);
}

/** `{region: id, people: {...}, composition: {...}}`: the first reference says whom the other fields are about. */
function compound(key: string, fields: JsonObject, isOrigin: IsOrigin, of: OriginRef | undefined): Bare[] {
  const subjectKey = Object.keys(fields).find(
    (one) => typeof fields[one] === "string" && isOrigin(fields[one] as string),
  );
  const subject = subjectKey === undefined ? of : { origin: fields[subjectKey] as string };
  const parts = Object.entries(fields).filter(([one]) => one !== subjectKey && one !== "status");
  const drafts = parts.flatMap(([one, inner]) => draftsOf(`${key}.${one}`, inner, isOrigin, subject));
  const named: Bare[] = subject && subjectKey ? [{ key, ref: subject }] : [];
  return [...named, ...drafts].map((draft) => ({ ...standing(fields), ...draft }));
}

function figure(fields: JsonObject): Partial<Bare> {
  const value = fields["value"];
  return {
    ...(typeof value === "number" ? { number: value } : {}),
    ...(typeof fields["unit"] === "string" ? { unit: fields["unit"] } : {}),
    ...(typeof value === "string" ? { asWritten: value } : {}),
  };
}

function standing(fields: JsonObject): Partial<Bare> {
  return {
    ...(typeof fields["status"] === "string" ? { status: fields["status"] as FactStatus } : {}),
    ...(typeof fields["qualifier"] === "string" ? { qualifier: fields["qualifier"] as Qualifier } : {}),
    ...(typeof fields["as_written"] === "string" ? { asWritten: fields["as_written"] } : {}),
  };
}

function optional(key: string, value: Json | undefined): Record<string, Json> {
  return value === undefined || value === null ? {} : { [key]: value };
}
