import "./models.css";
import { useCallback, useState } from "react";
import { Button } from "@mantine/core";
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { IconLanguage } from "@tabler/icons-react";
import { listDrafts, makeDrafts } from "@bridgehead/contract/models";
import { callServer } from "../../app/call-server.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { JobProgress } from "../events/job-progress.tsx";
import { eventKey } from "../events/queries.ts";
import { useEvent } from "../events/use-event.ts";
import { Stressed } from "../record/stressed.tsx";
import { DraftItem } from "./draft-item.tsx";

const draftsShown = 50;

const draftsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "translations"],
    queryFn: () => callServer(listDrafts, { params: { eventId } }),
  });

/** Machine translations that wait for a person, each beside its original. */
export default function DraftsPage() {
  const { t, format } = useLocale();
  const { eventId, name } = useEvent("translations");
  const { data } = useSuspenseQuery(draftsQuery(eventId));
  const client = useQueryClient();
  const [jobId, setJobId] = useState<string>();
  const again = useCallback(() => {
    setJobId(undefined);
    void client.invalidateQueries({ queryKey: eventKey(eventId) });
  }, [client, eventId]);
  const making = useMutation({
    mutationFn: () => callServer(makeDrafts, { params: { eventId } }),
    onSuccess: (started) => setJobId(started.jobId),
  });
  const { drafts, missing, isOn } = data;
  return (
    <>
      <Lead
        page={`${t("models.drafts")}${format.dot}${name}`}
        say={<Stressed text={t("models.drafts.say", { count: drafts.length })} />}
        why={t(isOn ? "models.drafts.why" : "models.drafts.off", { missing })}
        primary={
          isOn && missing > 0 && !jobId ? (
            <Button variant="filled" onClick={() => making.mutate()} loading={making.isPending}>
              {t("models.act.draft")}
            </Button>
          ) : undefined
        }
      />
      <div className="bh-stack">
        {making.error !== null && <ProblemNote error={making.error} />}
        {jobId && <JobProgress title={t("models.job.drafts")} jobId={jobId} onOver={again} />}
        <Panel title={t("models.drafts")} count={drafts.length}>
          {drafts.length === 0 && (
            <EmptyState
              icon={IconLanguage}
              title={t("models.drafts.none")}
              why={t(isOn ? "models.drafts.none.why" : "models.drafts.off")}
            />
          )}
          <div className="bh-drafts">
            {drafts.slice(0, draftsShown).map((draft) => (
              <DraftItem
                key={`${draft.offerId} ${draft.locale} ${draft.text[draft.locale]}`}
                draft={draft}
                eventId={eventId}
                onSettled={again}
              />
            ))}
          </div>
        </Panel>
      </div>
    </>
  );
}
