import type { Locale } from "@bridgehead/domain/shared/language";
import { UsageError, type Command, type CommandContext, type ExitCode } from "./command.ts";
import { localeOf, strangeLanguage } from "./locale.ts";
import { version } from "./version.ts";
import { isWrongUse, wrongUseText } from "./wrong-use.ts";

/** Every command, in the order of --help: `commands/<name>.ts` exports it by its name. */
const names = ["serve", "intake", "recommend", "schedule", "verify", "migrate", "backup", "restore", "check"] as const;

/** Loaded when it is asked for: `serve` should not wait for the solver, nor `verify` for the server. */
async function loadCommand(name: string): Promise<Command> {
  const module = (await import(`./commands/${name}.ts`)) as Readonly<Record<string, Command>>;
  const command = module[name];
  if (!command) throw new Error(`commands/${name}.ts does not export ${name}`);
  return command;
}

/** Runs `bridgehead <command> ...` and says with which code to exit. Never shows a stack trace. */
export async function main(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const context: CommandContext = {
    locale: localeOf(words, env),
    env,
    out: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
  };
  // The language may stand before the command as well as after it.
  const before = words[0] === "--lang" ? 2 : words[0]?.startsWith("--lang=") ? 1 : 0;
  const [name = "", ...rest] = words.slice(before);
  const args = [...rest, ...words.slice(0, before)];
  if (name === "--version") return (context.out(version), 0);
  if (name === "" || name === "--help" || name === "-h" || name === "help")
    return (await showAll(context, name !== ""), name === "" ? 2 : 0);
  if (!names.includes(name as (typeof names)[number]))
    return (context.say(texts.unknown[context.locale](name)), await showAll(context, false), 2);
  return runCommand(name, args, context);
}

async function runCommand(name: string, args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let command: Command | undefined;
  try {
    command = await loadCommand(name);
    if (args.includes("--help") || args.includes("-h")) return (context.out(helpOf(command, context.locale)), 0);
    const strange = strangeLanguage(args);
    if (strange !== undefined) {
      const { translatorFor } = await import("@bridgehead/language");
      throw new UsageError(translatorFor(context.locale)("cli.usage.bad-lang", { value: strange }));
    }
    return await command.run(args, context);
  } catch (error) {
    if (isWrongUse(error)) {
      context.say(await wrongUseText(error, context.locale));
      if (command) context.say(command.usage);
      return 2;
    }
    context.say(await messageOf(error, context.locale));
    if (context.env["BRIDGEHEAD_LOG"] === "debug" && error instanceof Error) context.say(error.stack ?? "");
    return 1;
  }
}

async function messageOf(error: unknown, locale: Locale): Promise<string> {
  const { translatorFor } = await import("@bridgehead/language");
  const { Trouble } = await import("@bridgehead/server/platform/trouble");
  const t = translatorFor(locale);
  if (error instanceof Trouble) return t(`trouble.${error.code}`, error.facts);
  return t("trouble.unexpected", { reason: error instanceof Error ? error.message : String(error) });
}

async function showAll(context: CommandContext, asked: boolean): Promise<void> {
  const lines = await Promise.all(
    names.map(async (name) => {
      const command = await loadCommand(name).catch(() => undefined);
      return command && `  ${name.padEnd(10)} ${command.summary[context.locale]}`;
    }),
  );
  const text = [
    texts.head[context.locale],
    "",
    "  bridgehead <command> [--help] [--lang ko|zh|en]",
    "",
    ...lines.filter((line) => line !== undefined),
  ].join("\n");
  (asked ? context.out : context.say)(text);
}

function helpOf(command: Command, locale: Locale): string {
  const width = Math.max(...command.options.map(({ flag }) => flag.length), 0);
  const options = command.options.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text[locale]}`);
  return [command.usage, "", command.summary[locale], "", ...options, "", texts.exits[locale]].join("\n");
}

const texts = {
  head: {
    ko: "교두보: 지역 간 산업 협력의 기록, 행사, 상담 일정",
    zh: "桥头堡：地区产业合作的记录、活动与洽谈日程",
    en: "Bridgehead: the record, the events and the meetings of regions that cooperate",
  },
  exits: {
    ko: "종료 코드: 0 완료, 1 입력이나 환경에 문제가 있음, 2 사용법이 다름",
    zh: "退出代码：0 完成，1 输入或环境有问题，2 用法不符",
    en: "Exit codes: 0 done, 1 the input or the surroundings are wrong, 2 used wrongly",
  },
  unknown: {
    ko: (name: string) => `${name} 명령은 없습니다.`,
    zh: (name: string) => `没有命令 ${name}。`,
    en: (name: string) => `There is no command ${name}.`,
  },
} satisfies Record<string, Record<Locale, string | ((name: string) => string)>>;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process.env);
