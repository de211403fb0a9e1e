import "./event.css";
import { PhaseLine } from "../../components/phase-line.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { ActivityPanel } from "./activity-panel.tsx";
import { addressOfAct } from "./act-pages.ts";
import { FiguresPanel } from "./figures-panel.tsx";
import { GoButton } from "./go-button.tsx";
import { InterpretingPanel } from "./interpreting-panel.tsx";
import { TodoPanel } from "./todo-panel.tsx";
import { useEvent } from "./use-event.ts";
import { useWords } from "./use-words.ts";

/** An event's home: what is the case, what to do next, where the work stands. */
export default function EventHomePage() {
  const { t, format } = useLocale();
  const words = useWords();
  const { eventId, zone, home } = useEvent();
  const { lead, phases, today } = home;
  const act = addressOfAct(lead.act, eventId);
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
            <TodoPanel todos={home.todos} today={today} eventId={eventId} />
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
