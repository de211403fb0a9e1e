import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ProblemError } from "../app/problem.ts";
import { useLocale } from "../language/use-locale.tsx";

/** A refusal or an outage in words: the server's own sentence where there is one, else ours. */
export function ProblemNote({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useLocale();
  return (
    <div className="bh-note is-bad" role="alert">
      <IconAlertTriangle aria-hidden />
      <div>
        <p>{useProblemText(error)}</p>
        {error instanceof ProblemError && error.instance && (
          <p className="bh-xs">{t("shell.error.reference", { reference: error.instance })}</p>
        )}
        {onRetry && (
          <Button mt={8} size="xs" onClick={onRetry}>
            {t("shell.error.retry")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** One sentence for an error, in the reader's language. */
export function useProblemText(error: unknown): string {
  const { t } = useLocale();
  if (!(error instanceof ProblemError)) return t("shell.error.say");
  if (error.detail ?? error.title) return error.detail ?? error.title ?? "";
  if (error.status === undefined) return t("shell.error.network");
  return error.status === 401 ? t("shell.error.signed-out") : t("shell.error.server", { status: String(error.status) });
}
