import { readFile, rename, rm } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import {
  readMailbag,
  type IntakeAnswers,
  type IntakeResult,
  type IntakeWarning,
  type SkippedFile,
} from "@bridgehead/intake";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { UsageError, type Command, type CommandContext } from "../command.ts";
import { langOption } from "../options.ts";

/** Warnings shown on the terminal; the file has them all. */
const warningsShown = 20;

export const intake: Command = {
  name: "intake",
  usage: "bridgehead intake FILE... --out intake.json [--answers answers.json]",
  summary: {
    ko: "기관이 보낸 표 파일을 읽어 참가 기업, 희망, 통역사, 행사장을 JSON 하나로 정리합니다.",
    zh: "读取各单位寄来的表格，把参会企业、意向、口译员和会场整理成一个 JSON。",
    en: "Reads the spreadsheets that agencies send into one JSON of firms, wishes, interpreters and venue.",
  },
  options: [
    { flag: "--out FILE", text: { ko: "결과를 쓸 파일", zh: "结果写入的文件", en: "File for the result." } },
    {
      flag: "--answers FILE",
      text: {
        ko: "질문에 대한 답(bridgehead-answers/1)",
        zh: "对问题的回答（bridgehead-answers/1）",
        en: "Answers to its questions (bridgehead-answers/1).",
      },
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
    const { paths, out, answersFile, progress } = readOptions(args, context);
    const t = translatorFor(context.locale);
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const path of paths) {
      try {
        files.push({ name: nameOf(path, paths), bytes: new Uint8Array(await readFile(path)) });
      } catch {
        return (context.say(t("intake.command.no-such-file", { file: path })), 1);
      }
    }
    const answers = answersFile === undefined ? undefined : await readAnswers(answersFile);
    if (answersFile !== undefined && answers === undefined)
      return (context.say(t("intake.command.bad-answers", { file: answersFile })), 1);

    const isTold = progress || process.stderr.isTTY === true;
    let label = "";
    const result = await readMailbag(files, {
      lang: context.locale,
      ...(answers === undefined ? {} : { answers }),
      onProgress: (done, total, next) => {
        if (isTold && next !== label) context.say(`${Math.round((100 * done) / total)}% ${next}`);
        label = next;
      },
    });
    for (const skipped of result.skipped_files) context.say(saySkipped(skipped, context));
    if (result.mappings.length === 0) return (context.say(t("intake.command.nothing-readable")), 1);
    if (!(await writeResult(out, result))) return (context.say(t("intake.command.cannot-write", { file: out })), 1);
    if (isTold) {
      for (const warning of result.warnings.slice(0, warningsShown)) context.say(sayWarning(warning, context));
      if (result.warnings.length > warningsShown) context.say("…");
      context.say(
        t("intake.command.done", {
          organisations: result.organisations.length,
          wishes: result.wishes.length,
          interpreters: result.interpreters.length,
          slots: result.slots.length,
          warnings: result.warnings.length,
          questions: result.questions.length,
        }),
      );
    }
    return 0;
  },
};
/** Files are known by name; two of one name by their path. */
const nameOf = (path: string, paths: readonly string[]): string =>
  paths.filter((other) => basename(other) === basename(path)).length > 1 ? path : basename(path);

async function readAnswers(path: string): Promise<IntakeAnswers | undefined> {
  try {
    const json = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/u, "")) as Partial<IntakeAnswers> | null;
    if (json?.format !== "bridgehead-answers/1" || !Array.isArray(json.answers)) return undefined;
    const isAnswer = (one: unknown) => {
      const answer = one as { question?: unknown; choice?: unknown; value?: unknown } | null;
      return (
        typeof answer?.question === "string" && (typeof answer.choice === "string" || typeof answer.value === "string")
      );
    };
    return json.answers.every(isAnswer) ? (json as IntakeAnswers) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside the target and renames, so that the file appears whole or not at all; record by record, because a big mailbag makes a JSON longer than a string may be. */
async function writeResult(path: string, result: IntakeResult): Promise<boolean> {
  const beside = `${path}.${process.pid}.part`;
  const stream = createWriteStream(beside);
  try {
    const failed = finished(stream);
    failed.catch(() => undefined);
    const write = (text: string) =>
      stream.write(text) ||
      new Promise<void>((resolve, reject) => (stream.once("drain", resolve), stream.once("error", reject)));
    let separator = "{";
    for (const [key, value] of Object.entries(result)) {
      await write(`${separator}\n ${JSON.stringify(key)}: `);
      separator = ",";
      if (!Array.isArray(value) || value.length === 0) await write(JSON.stringify(value));
      else
        for (const [index, one] of value.entries())
          await write(
            `${index === 0 ? "[" : ","}\n  ${JSON.stringify(one)}${index === value.length - 1 ? "\n ]" : ""}`,
          );
    }
    stream.end("\n}\n");
    await failed;
    await rename(beside, path);
    return true;
  } catch {
    await rm(beside, { force: true });
    return false;
  }
}

function saySkipped({ file, reason }: SkippedFile, { locale }: CommandContext): string {
  const t = translatorFor(locale);
  return t(skipMessages[reason], { file });
}

const skipMessages = {
  "not a table": "intake.skip.not-a-table",
  damaged: "intake.skip.damaged",
  encrypted: "intake.skip.encrypted",
  "rights protected": "intake.skip.rights-protected",
  "too large": "intake.skip.too-large",
  empty: "intake.skip.empty",
  "old excel": "intake.skip.old-excel",
  pdf: "intake.skip.pdf",
  document: "intake.skip.document",
  "old document": "intake.skip.old-document",
  "hangul document": "intake.skip.hangul-document",
  presentation: "intake.skip.presentation",
  picture: "intake.skip.picture",
  archive: "intake.skip.archive",
  mail: "intake.skip.mail",
  "numbers document": "intake.skip.numbers-document",
  "nothing recognised": "intake.skip.nothing-recognised",
} as const satisfies Record<SkippedFile["reason"], MessageKey>;

function sayWarning(
  { file, sheet, row, field, raw, expected, code }: IntakeWarning,
  { locale }: CommandContext,
): string {
  const t = translatorFor(locale);
  const where = sheet === null ? t("intake.place.record", { file, row }) : t("intake.place.row", { file, sheet, row });
  const text = t(`intake.warning.${code}`, { raw: String(raw ?? ""), value: String(expected ?? "") });
  return t("cli.of-field", { place: where, field, text });
}

/** @throws UsageError, or parseArgs' own error, when the command is used wrongly. */
function readOptions(args: readonly string[], { locale }: CommandContext) {
  const t = translatorFor(locale);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      answers: { type: "string" },
      lang: { type: "string" },
      progress: { type: "boolean" },
    },
  });
  if (positionals.length === 0) throw new UsageError(t("intake.command.no-files"));
  if (values.out === undefined || values.out === "") throw new UsageError(t("intake.command.no-out"));
  return { paths: positionals, out: values.out, answersFile: values.answers, progress: values.progress === true };
}
