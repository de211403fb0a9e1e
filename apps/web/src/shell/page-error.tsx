import { Button } from "@mantine/core";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { ProblemError } from "@bridgehead/contract/client";
import { PageLink } from "../app/page-link.tsx";
import { useSignedIn } from "../app/signed-in.ts";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { homeOf } from "./own-places.ts";
import { ProblemNote } from "./problem-note.tsx";

/** What a reader sees where a page could not open: what is the case, that nothing was changed, and the next act. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLocale();
  const grants = useSignedIn()?.grants ?? [];
  const router = useRouter();
  const cause = causeOf(error);
  const retry = () => {
    if (cause === "update") return location.reload();
    reset();
    void router.invalidate();
  };
  // What is not there, or not for this reader, does not come by trying again.
  const isFinal = cause === "gone" || cause === "not-allowed";
  return (
    <>
      <Lead
        page={t("shell.error")}
        say={cause === "refused" && isSaid(error) ? error.problem.title : t(`shell.error.say-${cause}`)}
        tone="bad"
        why={cause === "update" || (cause === "refused" && isSaid(error)) ? undefined : t(`shell.error.why-${cause}`)}
        primary={
          isFinal ? (
            <Button variant="filled" renderRoot={(props) => <PageLink {...props} {...homeOf(grants)} />}>
              {t("shell.not-found.home")}
            </Button>
          ) : (
            <Button variant="filled" onClick={retry}>
              {t("shell.error.retry")}
            </Button>
          )
        }
      />
      {cause === "refused" && !isSaid(error) && <ProblemNote error={error} />}
      {cause === "broken" && (
        <pre className="bh-code bh-error-text">{error instanceof Error ? error.message : String(error)}</pre>
      )}
    </>
  );
}

/** A refusal says in the reader's language what is the case; an outage of the server does not. */
const isSaid = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.problem.status < 500 && error.problem.title !== "";

type Cause = "update" | "gone" | "not-allowed" | "network" | "refused" | "broken";

function causeOf(error: unknown): Cause {
  const message = error instanceof Error ? error.message : String(error);
  // After an update the old page asks for files that are gone; opening the page again is the whole cure.
  if (/dynamically imported module|module script failed/i.test(message)) return "update";
  if (error instanceof ProblemError) {
    // Other refusals have words of their own: a timetable that is not published yet is not a wrong address.
    if (error.problem.code === "not-found") return "gone";
    return error.problem.code === "not-allowed" ? "not-allowed" : "refused";
  }
  // fetch throws a TypeError where no server answers.
  return error instanceof TypeError && /fetch|network|load failed/i.test(message) ? "network" : "broken";
}
