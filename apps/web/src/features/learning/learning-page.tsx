import { useCallback, useState } from "react";
import { Button } from "@mantine/core";
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { learnWeights, readLearning, takeBackLearning } from "@bridgehead/contract/learning";
import { readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { GoButton } from "../events/go-button.tsx";
import { JobProgress } from "../events/job-progress.tsx";
import { eventKey } from "../events/queries.ts";
import { useEvent } from "../events/use-event.ts";
import { Stressed } from "../record/stressed.tsx";
import { RejectedPanel } from "./rejected-panel.tsx";
import { RoundsPanel } from "./rounds-panel.tsx";
import { TermsPanel } from "./terms-panel.tsx";
import { WeightsPanel } from "./weights-panel.tsx";

const learningQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "learning"],
    queryFn: () => callServer(readLearning, { params: { eventId } }),
  });

/** What this series learnt from decisions, the change in words, and the way back. */
export default function LearningPage() {
  const { t, locale, format } = useLocale();
  const { eventId, name, zone, home } = useEvent("recommendations");
  const { data } = useSuspenseQuery(learningQuery(eventId));
  const mayLearn = useMayDo("event.manage", { eventId });
  const client = useQueryClient();
  // A run that is over stays on the page: where it was refused, it says why.
  const [run, setRun] = useState<{ readonly jobId: string; readonly isOver: boolean }>();
  const again = useCallback(() => {
    setRun((now) => now && { ...now, isOver: true });
    void client.invalidateQueries({ queryKey: eventKey(eventId) });
  }, [client, eventId]);
  const learning = useMutation({
    mutationFn: () => callServer(learnWeights, { params: { eventId } }),
    onSuccess: ({ jobId }) => setRun({ jobId, isOver: false }),
  });
  const back = useMutation({
    mutationFn: (round: number) => callServer(takeBackLearning, { params: { eventId }, body: { round } }),
    onSuccess: () => {
      notifyDone(t("learning.taken-back"));
      again();
    },
  });
  const { decisions, scope } = data;
  const total = decisions.accepted + decisions.declined;
  const current = data.rounds.find((round) => round.isCurrent);

  return (
    <>
      <Lead
        page={`${t("learning.page")}${format.dot}${name}`}
        say={
          <Stressed
            text={
              current
                ? t("learning.say.learnt", { decisions: current.accepted + current.declined })
                : total < decisions.needed
                  ? t("learning.say.too-few", { decisions: total, needed: decisions.needed })
                  : t("learning.say.ready", { decisions: total })
            }
          />
        }
        why={t(scope.kind === "series" ? "learning.why.series" : "learning.why.event", {
          name: readText(scope.names, locale)?.text ?? "",
          events: scope.events,
          accepted: decisions.accepted,
          declined: decisions.declined,
        })}
        primary={
          mayLearn && total >= decisions.needed && (!run || run.isOver) ? (
            <Button variant="filled" onClick={() => learning.mutate()} loading={learning.isPending}>
              {t("learning.act.learn")}
            </Button>
          ) : undefined
        }
        actions={
          <GoButton to="/events/$eventId/recommendations" params={{ eventId }}>
            {t("recommendations.table")}
          </GoButton>
        }
      />
      <div className="bh-stack">
        {learning.error !== null && <ProblemNote error={learning.error} />}
        {back.error !== null && <ProblemNote error={back.error} />}
        {run && <JobProgress title={t("learning.job")} jobId={run.jobId} onOver={again} />}
        {current && <p className="bh-note">{t("learning.remake")}</p>}
        <TermsPanel eventId={eventId} mayChange={mayLearn} />
        <WeightsPanel weights={data.weights} />
        <RoundsPanel
          rounds={data.rounds}
          zone={zone}
          today={home.today}
          onBack={mayLearn && !back.isPending ? (round) => back.mutate(round) : undefined}
        />
        <RejectedPanel rejected={data.rejected} eventId={eventId} />
      </div>
    </>
  );
}
