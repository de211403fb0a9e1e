import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ProblemError } from "@bridgehead/contract/client";
import { useLocale } from "../language/use-locale.tsx";

/** A refusal or an outage in words: the server's own sentence where there is one, else ours. */
export function ProblemNote({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useLocale();
  const text = useProblemText();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <div className="bh-note is-bad" role="alert">
      <IconAlertTriangle aria-hidden />
      <div>
        <p>{text(error)}</p>
        {problem?.fields && (
          <ul className="bh-xs">
            {problem.fields.map((field) => (
              <li key={field.path}>{field.message}</li>
            ))}
          </ul>
        )}
        {problem?.requestId && problem.status >= 500 && (
          <p className="bh-xs">{t("shell.error.reference", { reference: problem.requestId })}</p>
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

/** Words an error in the reader's language, for notes and notices. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useLocale();
  return (error) => {
    if (error instanceof ProblemError)
      return error.problem.type === "about:blank" || !error.problem.title
        ? t("shell.error.server", { status: String(error.problem.status) })
        : error.problem.title;
    // fetch throws a TypeError where no server answers.
    return error instanceof TypeError ? t("shell.error.network") : t("shell.error.say");
  };
}
