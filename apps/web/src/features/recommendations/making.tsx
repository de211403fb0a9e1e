import { Button } from "@mantine/core";
import { IconArrowsJoin } from "@tabler/icons-react";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { JobProgress } from "../events/job-progress.tsx";
import type { useMaking } from "./use-making.ts";

type Making = ReturnType<typeof useMaking>;

/** The button that has the recommendations worked out; nothing where the reader may not. */
export function MakeButton({ making, isAgain = false }: { readonly making: Making; readonly isAgain?: boolean }) {
  const { t } = useLocale();
  if (!making.make || making.jobId) return null;
  return (
    <Button
      variant="filled"
      leftSection={<IconArrowsJoin className="bh-i" aria-hidden />}
      onClick={making.make}
      loading={making.isPending}
    >
      {t(isAgain ? "recommendations.make-again" : "recommendations.make")}
    </Button>
  );
}

/** The run while it runs, and a refusal where there was one. */
export function MakingProgress({ making }: { readonly making: Making }) {
  const { t } = useLocale();
  return (
    <>
      {making.error !== null && <ProblemNote error={making.error} />}
      {making.jobId && (
        <JobProgress title={t("recommendations.job.matching")} jobId={making.jobId} onOver={making.onOver} />
      )}
    </>
  );
}
