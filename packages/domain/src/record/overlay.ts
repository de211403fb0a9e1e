import { isObject, type Json, type JsonObject } from "./fact-values.ts";

/** Our wordings for texts of a facts line, by the path of the field: `{"note": {ko, zh, en}, "milestones.0.what": {...}}`. */
export type LineTexts = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

/** The line with our wordings in place. A remark marked `internal` is for whoever loads the data and is taken out. */
export function withTexts(line: JsonObject, texts: LineTexts | undefined): JsonObject {
  return Object.entries(texts ?? {}).reduce<JsonObject>((done, [path, text]) => {
    return replaceAt(done, path.split("."), text["internal"] === true ? null : (text as Json)) as JsonObject;
  }, line);
}

function replaceAt(value: Json | undefined, path: readonly string[], text: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((one, index) => (String(index) === step ? replaceAt(one, rest, text) : one));
  if (!isObject(value)) return value ?? null;
  return step in value ? { ...value, [step]: replaceAt(value[step], rest, text) } : value;
}
