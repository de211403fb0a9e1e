import { Button } from "@mantine/core";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { ProblemError } from "@bridgehead/contract/client";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** What a reader sees where a page broke: what was not changed, and the next act. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLocale();
  const router = useRouter();
  // After an update the old page asks for files that are gone; opening the page again is the whole cure.
  const message = error instanceof Error ? error.message : String(error);
  const isUpdated = /dynamically imported module|module script failed/i.test(message);
  const retry = () => {
    if (isUpdated) return location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <>
      <Lead
        page={t("shell.error")}
        say={isUpdated ? t("shell.error.update") : t("shell.error.say")}
        tone="bad"
        why={isUpdated ? undefined : t("shell.error.why")}
        primary={
          <Button variant="filled" onClick={retry}>
            {t("shell.error.retry")}
          </Button>
        }
      />
      {error instanceof ProblemError || error instanceof TypeError ? (
        <ProblemNote error={error} />
      ) : (
        !isUpdated && <pre className="bh-code bh-error-text">{message}</pre>
      )}
    </>
  );
}
