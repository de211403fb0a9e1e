import type { Locale } from "@bridgehead/domain/shared/language";
import { UsageError, WordError } from "./command.ts";

/** Whether the error says that the command was used wrongly, by our own checks or by those of `parseArgs`. */
export function isWrongUse(error: unknown): error is Error {
  return error instanceof UsageError || codeOf(error).startsWith("ERR_PARSE_ARGS");
}

/** What was wrong, in the reader's language. Node words its own refusals in English only. */
export async function wrongUseText(error: Error, locale: Locale): Promise<string> {
  const { translatorFor } = await import("@bridgehead/language");
  const t = translatorFor(locale);
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const option = quoted.split(" ")[0]?.replace(/^-\w, /, "") ?? "";
  if (error instanceof WordError)
    return error.kind === "missing"
      ? t("cli.usage.word-missing", { word: error.message })
      : t("cli.usage.unexpected-word", { word: error.message });
  switch (codeOf(error)) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return t("cli.usage.unknown-option", { option });
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return t("cli.usage.unexpected-word", { word: quoted });
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return /does not take/.test(error.message)
        ? t("cli.usage.value-unexpected", { option })
        : t("cli.usage.value-missing", { option });
    default:
      return error.message;
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: string } | undefined)?.code ?? "");
}
