// The facts file as the tests of the record read it: by themselves, without the product's own reader.
import { readFile } from "node:fs/promises";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Line = { [key: string]: Json } & {
  id: string;
  kind: string;
  source: string;
  status: string;
  qualifier: string;
};

/** Kinds of the file that the record keeps under a wider noun. */
export const nounOf: Readonly<Record<string, string>> = {
  indicator: "observation",
  meeting: "visit-stop",
  centre: "project",
  fund: "programme",
  demonstration: "session",
};

const folder = new URL("../../demo/record/", import.meta.url);

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(new URL(file, folder), "utf8")) as T;

export const lines = (await readFile(new URL("facts.jsonl", folder), "utf8"))
  .split("\n")
  .filter((text) => text.trim() !== "")
  .map((text) => JSON.parse(text) as Line);

/** Remarks that the file tells in English alone, in three languages, by line and path. */
export const texts = await readJson<Record<string, Record<string, Json>>>("texts.json");

export type Source = { readonly origin: string; readonly outlet: LocalText; readonly published_on: RecordDate };

/** The five texts with their outlets and dates, as a citation names them. */
export const sources = await readJson<readonly Source[]>("sources.json");

/** Codes that the record spells in another way. */
export const spelled: Readonly<Record<string, string>> = { "under way": "under-way", "positively-considered": "talks" };
