import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Directory, MatchingOrganisation, MatchingQuery, Statement } from "./types.ts";

/** Why a file is no directory or no list of queries. `at` names the place: organisations[3].offers[0].text. */
export type ParseRefusal =
  | { readonly code: "not-object" }
  | { readonly code: "unknown-format"; readonly found: string; readonly expected: string }
  | { readonly code: "not-list"; readonly at: string }
  | { readonly code: "not-text"; readonly at: string }
  | { readonly code: "duplicate-id"; readonly at: string; readonly id: string }
  | { readonly code: "unknown-organisation"; readonly at: string; readonly id: string }
  | { readonly code: "no-organisations" };

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads `bridgehead-directory/1`, or an intake result as it is (`bridgehead-intake/1`: texts without ids get the
 * organisation's id and their place). The first thing wrong is told; nothing is guessed.
 */
export function parseDirectory(json: unknown): Result<Directory, ParseRefusal> {
  if (!isObject(json)) return refuse({ code: "not-object" });
  const format = json["format"];
  if (format !== "bridgehead-directory/1" && format !== "bridgehead-intake/1") {
    return refuse({
      code: "unknown-format",
      found: shown(format),
      expected: "bridgehead-directory/1, bridgehead-intake/1",
    });
  }
  return attempt(() => {
    const seen = new Set<string>();
    const organisations = listAt(json, "organisations", "").map((raw, number) => {
      const at = `organisations[${number}]`;
      const organisation = readOrganisation(raw, at);
      if (seen.has(organisation.id)) throw new Refused({ code: "duplicate-id", at: `${at}.id`, id: organisation.id });
      seen.add(organisation.id);
      return organisation;
    });
    if (organisations.length === 0) throw new Refused({ code: "no-organisations" });
    return { organisations };
  });
}

/** Reads `bridgehead-queries/1`; every query's organisation must stand in the directory. */
export function parseQueries(
  json: unknown,
  { organisations }: Directory,
): Result<readonly MatchingQuery[], ParseRefusal> {
  if (!isObject(json)) return refuse({ code: "not-object" });
  if (json["format"] !== "bridgehead-queries/1")
    return refuse({ code: "unknown-format", found: shown(json["format"]), expected: "bridgehead-queries/1" });
  const known = new Set(organisations.map(({ id }) => id));
  return attempt(() => {
    const seen = new Set<string>();
    return listAt(json, "queries", "").map((raw, number) => {
      const at = `queries[${number}]`;
      const one = objectAt(raw, at);
      const query = { id: textAt(one, "id", at), org: textAt(one, "org", at), text: textAt(one, "text", at) };
      if (!known.has(query.org)) throw new Refused({ code: "unknown-organisation", at: `${at}.org`, id: query.org });
      if (seen.has(query.id)) throw new Refused({ code: "duplicate-id", at: `${at}.id`, id: query.id });
      seen.add(query.id);
      return query;
    });
  });
}

function readOrganisation(raw: unknown, at: string): MatchingOrganisation {
  const one = objectAt(raw, at);
  const id = textAt(one, "id", at);
  const lang = locales.find((locale): locale is Locale => locale === one["lang"]);
  const optional = (field: string, ...keys: string[]) => {
    const found = keys.map((key) => one[key]).find((value) => typeof value === "string" && value.trim() !== "");
    return found === undefined ? {} : { [field]: found };
  };
  return {
    id,
    country: typeof one["country"] === "string" ? one["country"] : "",
    ...(lang === undefined ? {} : { lang }),
    ...optional("region", "region", "city"),
    ...optional("name", "name", "name_local"),
    ...optional("sector", "sector", "sector_raw"),
    offers: statementsAt(one, "offers", id, at),
    needs: statementsAt(one, "needs", id, at),
  };
}

function statementsAt(one: Raw, key: "offers" | "needs", owner: string, at: string): readonly Statement[] {
  if (one[key] === undefined || one[key] === null) return [];
  return listAt(one, key, at).map((raw, number) => {
    const where = `${at}.${key}[${number}]`;
    const made = `${owner}-${key === "offers" ? "o" : "n"}${number + 1}`;
    if (typeof raw === "string") return { id: made, text: raw };
    const statement = objectAt(raw, where);
    return { id: typeof statement["id"] === "string" ? statement["id"] : made, text: statementText(statement, where) };
  });
}

/** Leaves a reader at the first thing wrong; never leaves this file. */
class Refused extends Error {
  readonly refusal: ParseRefusal;
  constructor(refusal: ParseRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function attempt<Value>(read: () => Value): Result<Value, ParseRefusal> {
  try {
    return ok(read());
  } catch (problem) {
    if (problem instanceof Refused) return refuse(problem.refusal);
    throw problem;
  }
}

const isObject = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

function objectAt(value: unknown, at: string): Raw {
  if (!isObject(value)) throw new Refused({ code: "not-list", at });
  return value;
}

function listAt(one: Raw, key: string, at: string): readonly unknown[] {
  const value = one[key];
  if (!Array.isArray(value)) throw new Refused({ code: "not-list", at: at === "" ? key : `${at}.${key}` });
  return value;
}

function textAt(one: Raw, key: string, at: string): string {
  const value = one[key];
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw new Refused({ code: "not-text", at: `${at}.${key}` });
  return value;
}

/** A cell left blank is an empty text, not a mistake. */
function statementText(statement: Raw, at: string): string {
  return statement["text"] === "" ? "" : textAt(statement, "text", at);
}

const shown = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined")).slice(0, 60);
