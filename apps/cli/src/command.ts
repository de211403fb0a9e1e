import type { Locale } from "@bridgehead/domain/shared/language";

/** 0 done, 1 the input or the surroundings are wrong, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One command of `bridgehead`. `args` are the words after its name. */
export type Command = {
  readonly name: string;
  /** How it is called, and what it does, one line each; shown by --help. */
  readonly usage: string;
  readonly summary: Readonly<Record<Locale, string>>;
  /** Options with their explanation, in the order of --help. */
  readonly options: readonly { readonly flag: string; readonly text: Readonly<Record<Locale, string>> }[];
  run(args: readonly string[], context: CommandContext): Promise<ExitCode>;
};

export type CommandContext = {
  readonly locale: Locale;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Data, and nothing else. */
  out(text: string): void;
  /** Messages and progress for a person. */
  say(text: string): void;
};

/** The command was used wrongly: exit 2 with this message, in the reader's language, and the usage. */
export class UsageError extends Error {}

/** A word too few or too many; the message is the word, and wrong-use.ts says the rest. */
export class WordError extends UsageError {
  readonly kind: "missing" | "unexpected";
  constructor(kind: "missing" | "unexpected", word: string) {
    super(word);
    this.kind = kind;
  }
}
