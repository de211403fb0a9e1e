import { parseArgs } from "node:util";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { parseInstance, type Progress } from "@bridgehead/scheduling";
import { solveInThreads } from "@bridgehead/server/platform/workers/solve-threads";
import { UsageError, WordError, type Command, type CommandContext } from "../command.ts";
import { langOption, wordsOf } from "../options.ts";
import { infeasibilityText, readParsed, writeWhole } from "./scheduling-files.ts";

export const schedule: Command = {
  name: "schedule",
  usage:
    "bridgehead schedule INSTANCE.json --out SCHEDULE.json [--time-limit 30] [--iterations N] [--seed 1] [--threads 2]",
  summary: {
    ko: "상담마다 시간대, 테이블, 통역사를 배치하고 증명된 상한과의 차이를 적습니다.",
    zh: "为每场洽谈安排时段、洽谈桌和口译员，并给出与已证明上限的差距。",
    en: "Gives each meeting a slot, a table and an interpreter, and says how far that is from a proven bound.",
  },
  options: [
    { flag: "--out FILE", text: { ko: "일정을 쓸 파일", zh: "日程写入的文件", en: "File for the schedule." } },
    {
      flag: "--time-limit S",
      text: { ko: "시간 한도(초, 기본 30)", zh: "时间上限（秒，默认 30）", en: "Seconds (30)." },
    },
    {
      flag: "--iterations N",
      text: {
        ko: "스레드마다 반복 횟수. 문제, seed, threads가 같으면 일정도 같습니다.",
        zh: "每个线程的迭代次数。问题、seed、threads 相同则日程相同。",
        en: "Iterations of each thread: same instance, seed and threads, same schedule.",
      },
    },
    { flag: "--seed N", text: { ko: "난수의 씨앗(기본 1)", zh: "随机种子（默认 1）", en: "Seed (1)." } },
    { flag: "--threads N", text: { ko: "스레드 수(기본 2)", zh: "线程数（默认 2）", en: "Threads (2)." } },
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

  /** Ctrl-C ends the search and keeps the best schedule so far. */
  async run(args, context) {
    const { file, out, progress, timeLimitSeconds, ...options } = readOptions(args, context);
    const parsed = await readParsed(file, context.locale, parseInstance);
    if (!parsed.ok) {
      parsed.error.forEach(context.say);
      return 1;
    }

    const aborter = new AbortController();
    const stop = (): void => aborter.abort();
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const showsProgress = progress || process.stderr.isTTY === true;
    const onProgress = showsProgress ? progressLines(context) : undefined;
    // The limit counts from the start of the process, which the clock does as well.
    const left = timeLimitSeconds - performance.now() / 1000;
    const result = await solveInThreads(parsed.value, {
      ...options,
      timeLimitSeconds: Math.max(0.05, left),
      signal: aborter.signal,
      onProgress,
    }).finally(() => process.off("SIGINT", stop).off("SIGTERM", stop));

    if (result.infeasible) {
      const text = infeasibilityText(result.infeasible, context.locale);
      context.say(translatorFor(context.locale)("cli.of-file", { file, text }));
      return 1;
    }
    const { schedule: found, infeasible: _none, ...judgement } = result;
    const failure = await writeWhole(out, `${JSON.stringify({ ...found, ...judgement })}\n`, context.locale);
    if (failure !== undefined) {
      context.say(failure);
      return 1;
    }
    if (showsProgress) context.say(doneLine(out, result.schedule.entries.length, result, context.locale));
    return 0;
  },
};

const percent = (fraction: number): string => (100 * fraction).toFixed(2);

function doneLine(
  out: string,
  held: number,
  { objective, bound, optimalityGap }: { objective: { total: number }; bound: number; optimalityGap: number },
  locale: Locale,
): string {
  return translatorFor(locale)("scheduling.cli.done", {
    out,
    held,
    total: String(objective.total),
    bound: String(bound),
    gap: percent(optimalityGap),
  });
}

const missingTotal = -5e8;

/** A line at most every two seconds: a log stays readable. */
function progressLines({ locale, say }: CommandContext): (progress: Progress) => void {
  const t = translatorFor(locale);
  let dueMs = 0;
  return ({ elapsedMs, total, bound, gap }) => {
    if (elapsedMs < dueMs) return;
    dueMs = elapsedMs + 2_000;
    const isKnown = Number.isFinite(bound);
    say(
      t("scheduling.cli.progress", {
        seconds: (elapsedMs / 1000).toFixed(1),
        // Far below zero while must-holds are still missing: not a total anybody could use.
        total: total > missingTotal ? String(total) : "…",
        bound: isKnown ? String(bound) : "…",
        gap: isKnown && total > missingTotal ? percent(gap) : "…",
      }),
    );
  };
}

/** @throws UsageError, or parseArgs' own error, when the command is used wrongly. */
function readOptions(args: readonly string[], { locale }: CommandContext) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      "time-limit": { type: "string", default: "30" },
      iterations: { type: "string" },
      seed: { type: "string", default: "1" },
      threads: { type: "string", default: "2" },
      lang: { type: "string" },
      progress: { type: "boolean", default: false },
    },
  });
  const [file] = wordsOf(positionals, ["INSTANCE.json"]);
  if (!values.out) throw new WordError("missing", "--out SCHEDULE.json");

  const number = (option: string, text: string, low: number, high: number, isWhole: boolean): number => {
    const value = Number(text);
    const fits = text.trim() !== "" && value >= low && value <= high && (!isWhole || Number.isInteger(value));
    if (!fits)
      throw new UsageError(translatorFor(locale)("scheduling.cli.option-range", { option, value: text, low, high }));
    return value;
  };
  return {
    file,
    out: values.out,
    progress: values.progress,
    timeLimitSeconds: number("--time-limit", values["time-limit"], 0.05, 86_400, false),
    iterations: values.iterations === undefined ? undefined : number("--iterations", values.iterations, 1, 1e12, true),
    seed: number("--seed", values.seed, 0, 0xffffffff, true),
    threads: number("--threads", values.threads, 1, 16, true),
  };
}
