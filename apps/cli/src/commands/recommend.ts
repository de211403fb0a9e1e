import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Locale } from "@bridgehead/domain/shared/language";
import { refuse, type Result } from "@bridgehead/domain/shared/result";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import {
  buildIndex,
  parseDirectory,
  parseQueries,
  recommend as recommendPartners,
  type ParseRefusal,
} from "@bridgehead/matching";
import { UsageError, WordError, type Command, type CommandContext } from "../command.ts";
import { langOption, wordsOf } from "../options.ts";
import { writeWhole } from "./scheduling-files.ts";

export const recommend: Command = {
  name: "recommend",
  usage: "bridgehead recommend DIRECTORY.json [--queries QUERIES.json] [--top 10] --out OUT.json",
  summary: {
    ko: "기관마다, 또는 적어 준 수요마다 맞는 상대를 다른 나라에서 찾아 이유와 함께 순서대로 적습니다.",
    zh: "为每家机构或每条需求在其他国家寻找合适的对象，按吻合程度排列并附理由。",
    en: "Ranks partners in other countries for each organisation, or each need put into words, with reasons.",
  },
  options: [
    {
      flag: "--queries FILE",
      text: {
        ko: "수요를 적은 파일(없으면 기관 전체로 추천)",
        zh: "需求文件（缺省时按机构整体推荐）",
        en: "Needs put into words; without it whole organisations are matched.",
      },
    },
    {
      flag: "--top N",
      text: { ko: "목록마다 상대 수(기본 10)", zh: "每份名单的对象数（默认 10）", en: "Partners per list (10)." },
    },
    {
      flag: "--out FILE",
      text: { ko: "추천을 쓸 파일", zh: "推荐结果写入的文件", en: "File for the recommendations." },
    },
    {
      flag: "--progress",
      text: {
        ko: "터미널이 아니어도 진행 상황을 보입니다.",
        zh: "非终端时也显示进度。",
        en: "Shows progress even when stderr is no terminal.",
      },
    },
    langOption,
  ],

  async run(args, context) {
    const { file, queriesFile, out, top, progress } = readOptions(args, context);
    const t = translatorFor(context.locale);
    const told = ({ error }: { readonly error: string }) => (context.say(error), 1 as const);

    const directory = await readParsed(file, context.locale, parseDirectory);
    if (!directory.ok) return told(directory);
    const queries =
      queriesFile === undefined
        ? undefined
        : await readParsed(queriesFile, context.locale, (json) => parseQueries(json, directory.value));
    if (queries !== undefined && !queries.ok) return told(queries);

    const index = buildIndex(directory.value);
    const results = recommendPartners(index, { top, ...(queries === undefined ? {} : { queries: queries.value }) });
    const failure = await writeWhole(
      out,
      `${JSON.stringify({ format: "bridgehead-recommendations/1", results })}\n`,
      context.locale,
    );
    if (failure !== undefined) return (context.say(failure), 1);
    if (progress || process.stderr.isTTY === true) context.say(t("matching.cli.done", { lists: results.length, out }));
    return 0;
  },
};
/** A file read and parsed, or one line that says what is wrong with it. */
async function readParsed<Value>(
  file: string,
  locale: Locale,
  parse: (json: unknown) => Result<Value, ParseRefusal>,
): Promise<Result<Value, string>> {
  const t = translatorFor(locale);
  let text: string;
  try {
    text = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "");
  } catch (failure) {
    return refuse(t("scheduling.cli.file-unreadable", { file, reason: reasonOf(failure) }));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (failure) {
    return refuse(t("scheduling.cli.file-not-json", { file, reason: reasonOf(failure) }));
  }
  const parsed = parse(json);
  if (parsed.ok) return parsed;
  const { code, ...facts } = parsed.error;
  return refuse(t("matching.refusal.in-file", { file, what: t(`matching.refusal.${code}` as MessageKey, facts) }));
}

const reasonOf = (failure: unknown): string => {
  const code = (failure as { code?: unknown } | undefined)?.code;
  return typeof code === "string"
    ? code
    : failure instanceof Error
      ? (failure.message.split("\n")[0] ?? "")
      : String(failure);
};

/** @throws UsageError, or parseArgs' own error, when the command is used wrongly. */
function readOptions(args: readonly string[], { locale }: CommandContext) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      queries: { type: "string" },
      top: { type: "string", default: "10" },
      out: { type: "string" },
      lang: { type: "string" },
      progress: { type: "boolean", default: false },
    },
  });
  const [file] = wordsOf(positionals, ["DIRECTORY.json"]);
  if (!values.out) throw new WordError("missing", "--out OUT.json");
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 1 || top > 1000)
    throw new UsageError(
      translatorFor(locale)("matching.cli.option-range", { option: "--top", value: values.top, low: 1, high: 1000 }),
    );
  return { file, queriesFile: values.queries, out: values.out, top, progress: values.progress };
}
