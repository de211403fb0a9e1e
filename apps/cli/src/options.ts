import type { Config } from "@bridgehead/server/platform/config";
import { WordError } from "./command.ts";

/** Options that several commands share. */
export const dataOption = {
  flag: "--data DIR",
  text: {
    ko: "데이터 폴더(기본 .bridgehead, 환경 변수 BRIDGEHEAD_DATA)",
    zh: "数据文件夹（默认 .bridgehead，环境变量 BRIDGEHEAD_DATA）",
    en: "Data folder (.bridgehead, or BRIDGEHEAD_DATA).",
  },
} as const;

export const langOption = {
  flag: "--lang ko|zh|en",
  text: {
    ko: "안내 언어(기본은 시스템 언어)",
    zh: "提示语言（默认为系统语言）",
    en: "Language of the messages (the system’s by default).",
  },
} as const;

/** The words of a command that are no options: one for each name of its usage, and no more. */
export function wordsOf<const Names extends readonly string[]>(
  positionals: readonly string[],
  names: Names,
): { readonly [At in keyof Names]: string } {
  const missing = names.slice(positionals.length);
  if (missing.length > 0) throw new WordError("missing", missing.join(" "));
  if (positionals.length > names.length) throw new WordError("unexpected", positionals[names.length] ?? "");
  return positionals as unknown as { readonly [At in keyof Names]: string };
}

export function dataFolderOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  return option ?? (env["BRIDGEHEAD_DATA"] || ".bridgehead");
}

/** The optional model, from the environment alone: a key has no place in a list of processes. Undefined without an address. */
export function modelFrom(env: Readonly<Record<string, string | undefined>>): Config["model"] {
  const url = env["BRIDGEHEAD_MODEL_URL"]?.replace(/\/+$/, "");
  if (!url) return undefined;
  return {
    url,
    key: env["BRIDGEHEAD_MODEL_KEY"] || undefined,
    embeddingModel: env["BRIDGEHEAD_EMBEDDING_MODEL"] || undefined,
    chatModel: env["BRIDGEHEAD_CHAT_MODEL"] || undefined,
    conciergeModel: env["BRIDGEHEAD_CONCIERGE_MODEL"] || undefined,
  };
}
