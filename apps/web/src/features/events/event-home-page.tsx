import "./event.css";
import { useEffect } from "react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ProblemError } from "@bridgehead/contract/client";
import type { EventHome } from "@bridgehead/contract/events";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { PhaseLine } from "../../components/phase-line.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { PageLoading } from "../../shell/page-loading.tsx";
import { ActivityPanel } from "./activity-panel.tsx";
import { useAddressOfAct, type Act } from "./act-pages.ts";
import { FiguresPanel } from "./figures-panel.tsx";
import { GoButton } from "./go-button.tsx";
import { InterpretingPanel } from "./interpreting-panel.tsx";
import { eventHomeQuery } from "./queries.ts";
import { TodoPanel } from "./todo-panel.tsx";
import { useEvent } from "./use-event.ts";
import { useWords } from "./use-words.ts";

/**
 * The address of an event: its organisers' home, or, where the event is only told of in the record, the page that tells
 * of it.
 */
export default function EventPage() {
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const go = usePageNavigate();
  const { error, isPending } = useQuery(eventHomeQuery(eventId));
  const isOnlyOnRecord = error instanceof ProblemError && error.problem.code === "not-found";
  useEffect(() => {
    if (isOnlyOnRecord) void go({ to: "/events/$recordId/record", params: { recordId: eventId }, replace: true });
  }, [go, eventId, isOnlyOnRecord]);
  return isOnlyOnRecord || isPending ? <PageLoading /> : <EventHomePage />;
}

/** The desk and officials are told how the timetable stands; what only an organiser can do is not asked of them. */
function leadForReaders({ lead }: EventHome): { code: string; args: EventHome["lead"]["args"]; act: Act } {
  return lead.code === "published"
    ? { code: "in-force", args: lead.args, act: "day" }
    : { code: "unpublished", args: {}, act: "day" };
}

/** What is the case, what to do next, where the work stands. */
function EventHomePage() {
  const { t, format } = useLocale();
  const words = useWords();
  const { eventId, zone, home } = useEvent();
  const { phases, today } = home;
  const mayManage = useMayDo("event.manage", { eventId });
  const lead = mayManage ? home.lead : leadForReaders(home);
  const addressOfAct = useAddressOfAct(eventId);
  const act = mayManage || lead.code === "in-force" ? addressOfAct(lead.act) : undefined;
  const todos = home.todos.filter((todo) => addressOfAct(todo.act) !== undefined);
  return (
    <>
      <Lead
        page={t("events.home.page", { day: format.day(today, "full") })}
        say={<Stressed text={words.say(`lead.${lead.code}`, t("events.home"), lead.args)} />}
        why={words.say(`lead.${lead.code}.why`, "", lead.args) || undefined}
        primary={
          act && (
            <GoButton {...act} variant="filled">
              {t(`events.act.${lead.act}`)}
            </GoButton>
          )
        }
        isLive
      />
      <div className="bh-stack">
        {phases.length > 0 && (
          <PhaseLine
            label={t("events.phases")}
            today={today}
            phases={phases.map(({ phase, startsOn, endsOn }) => ({
              id: phase,
              name: words.phase(phase),
              from: startsOn,
              to: endsOn,
            }))}
          />
        )}
        <div className="bh-with-side">
          <div className="bh-stack">
            {(mayManage || todos.length > 0) && (
              <TodoPanel todos={todos} today={today} eventId={eventId} isFirst={lead.code === "drop-files"} />
            )}
            {home.interpreting.length > 0 && <InterpretingPanel supply={home.interpreting} />}
          </div>
          <div className="bh-stack">
            <FiguresPanel figures={home.figures} />
            <ActivityPanel activity={home.activity} zone={zone} today={today} />
          </div>
        </div>
      </div>
    </>
  );
}
