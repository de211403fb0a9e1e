import type { Refusal, RefusalCode } from "../refusal.ts";

type Json = Record<string, unknown>;

/** The largest number a field may hold: sums over 100,000 meetings stay exact in a double and costs fit the search's integers. */
const integerMax = 1_000_000;
const refusalsMax = 50;

/** Reads untyped JSON field by field and keeps every refusal, so that one answer names all that is wrong. */
export type Reader = ReturnType<typeof createReader>;

export function createReader() {
  const refusals: Refusal[] = [];

  const refuse = (code: RefusalCode, args: Refusal["args"]): void => {
    if (refusals.length < refusalsMax) refusals.push({ code, args });
  };

  /** An object, or an empty one after a refusal. */
  function object(value: unknown, thing: string): Json {
    if (isObject(value)) return value;
    refuse("not-an-object", { thing, value: shown(value) });
    return {};
  }

  function field(owner: Json, name: string, thing: string): unknown {
    const value = owner[name];
    if (value === undefined) refuse("missing-field", { thing, field: name });
    return value;
  }

  /** The list in a field; an empty one after a refusal. */
  function list(owner: Json, name: string, thing: string): readonly unknown[] {
    const value = field(owner, name, thing);
    if (Array.isArray(value)) return value;
    if (value !== undefined) refuse("wrong-type", { thing, field: name, value: shown(value), expected: "list" });
    return [];
  }

  function integerValue(value: unknown, name: string, thing: string, low: number, high = integerMax): number {
    if (typeof value !== "number" || !Number.isInteger(value)) {
      if (value !== undefined) refuse("wrong-type", { thing, field: name, value: shown(value), expected: "integer" });
      return Math.max(0, low);
    }
    if (value < low || value > high) {
      refuse("out-of-range", { thing, field: name, value, low, high });
      return Math.max(0, low);
    }
    return value;
  }

  const integer = (owner: Json, name: string, thing: string, low: number, high = integerMax): number =>
    integerValue(field(owner, name, thing), name, thing, low, high);

  /** A whole number, or null where the field is null or absent. */
  const integerOrNull = (owner: Json, name: string, thing: string, low: number, high = integerMax): number | null =>
    owner[name] == null ? null : integerValue(owner[name], name, thing, low, high);

  const integers = (owner: Json, name: string, thing: string): readonly number[] =>
    list(owner, name, thing).map((value) => integerValue(value, name, thing, -integerMax));

  function text(owner: Json, name: string, thing: string): string {
    const value = field(owner, name, thing);
    if (typeof value === "string") return value;
    if (value !== undefined) refuse("wrong-type", { thing, field: name, value: shown(value), expected: "text" });
    return "";
  }

  const texts = (owner: Json, name: string, thing: string): readonly string[] =>
    list(owner, name, thing).flatMap((value) => {
      if (typeof value === "string") return [value];
      refuse("wrong-type", { thing, field: name, value: shown(value), expected: "text" });
      return [];
    });

  function oneOf<Word extends string>(owner: Json, name: string, thing: string, words: readonly Word[]): Word {
    const value = field(owner, name, thing);
    const found = words.find((word) => word === value);
    if (found === undefined && value !== undefined)
      refuse("wrong-type", { thing, field: name, value: shown(value), expected: words.join(" | ") });
    return found ?? (words[0] as Word);
  }

  function truth(owner: Json, name: string, thing: string): boolean {
    const value = owner[name];
    if (value !== undefined && typeof value !== "boolean")
      refuse("wrong-type", { thing, field: name, value: shown(value), expected: "true | false" });
    return value === true;
  }

  return {
    refusals,
    refuse,
    object,
    field,
    list,
    integer,
    integerValue,
    integerOrNull,
    integers,
    text,
    texts,
    oneOf,
    truth,
  };
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a person can find it in the file, cut to 40 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
