import { useEffect, useRef, useState } from "react";
import { Button } from "@mantine/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { repairPlans, type DayIncident, type RepairPlan, type RepairPreview } from "@bridgehead/contract/day";
import type { Draft } from "@bridgehead/contract/timetable";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { ChangeList } from "./change-list.tsx";
import { NoticeTexts } from "./notice-texts.tsx";
import { icons } from "./pick-incident.tsx";
import { previewQuery } from "./queries.ts";
import type { Names } from "./use-names.ts";

type IncidentPanelProps = {
  readonly eventId: string;
  readonly draft: Draft;
  readonly names: Names;
  readonly incident: DayIncident;
  readonly fromSlotId: string | undefined;
  readonly onChange: (incident: DayIncident) => void;
  readonly onFrom: (slotId: string | undefined) => void;
  readonly onAccept: (preview: RepairPreview) => void;
  readonly isAccepting: boolean;
};

/** An incident and its repair: what changes, what is lost, whom it concerns, one button, the other plans and the words. */
export function IncidentPanel(props: IncidentPanelProps) {
  const { eventId, draft, names, incident, fromSlotId, onChange, onFrom, onAccept, isAccepting } = props;
  const { t, format } = useLocale();
  const [plan, setPlan] = useState<RepairPlan>("least-change");
  const asked = { eventId, revision: draft.revision, incident, fromSlotId };
  const { data: preview, error, refetch } = useQuery(previewQuery({ ...asked, plan }));
  // The others are asked for once the first stands: it is the one that is waited for.
  const others = useQueries({
    queries: repairPlans.map((one) => previewQuery({ ...asked, plan: one }, preview !== undefined || one === plan)),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const HeadIcon = icons[incident.kind];
  const touched = preview?.changes.filter(({ before }) => before !== null).length ?? 0;
  return (
    <section className="bh-desk-incident" aria-labelledby="desk-incident" aria-busy={!preview && !error}>
      <header>
        <HeadIcon className="bh-i" aria-hidden />
        <div>
          <h2 id="desk-incident" ref={heading} tabIndex={-1}>
            {names.say(incident)}
          </h2>
          {preview && <p>{touched > 0 ? t("day.touched", { count: touched }) : t("day.touched.none")}</p>}
        </div>
      </header>
      <div className="bh-desk-asks">
        {incident.kind === "late-arrival" && (
          <label>
            <span>{t("day.late.from")}</span>
            <select
              value={incident.fromSlotId}
              onChange={(event) => onChange({ ...incident, fromSlotId: event.currentTarget.value })}
            >
              {draft.slots.map(({ id }) => (
                <option key={id} value={id}>
                  {names.time(id)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{t("day.from")}</span>
          <select
            value={fromSlotId ?? ""}
            aria-describedby="desk-from-help"
            onChange={(event) => onFrom(event.currentTarget.value || undefined)}
          >
            <option value="">
              {!fromSlotId && names.time(preview?.fromSlotId)
                ? t("day.from.now", { time: names.time(preview?.fromSlotId) })
                : t("day.from.next")}
            </option>
            {draft.slots.map(({ id }) => (
              <option key={id} value={id}>
                {names.time(id)}
              </option>
            ))}
          </select>
        </label>
        <p id="desk-from-help" className="bh-sm bh-second">
          {t("day.from.help")}
        </p>
      </div>
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!preview && !error && <p role="status">{t("day.working")}</p>}
      {preview && (
        <>
          {preview.fromSlotId === null && <p className="bh-note is-warn">{t("day.from.over")}</p>}
          <ChangeList changes={preview.changes} draft={draft} names={names} />
          <p className="bh-sm bh-second bh-desk-rest">
            {t("day.unchanged", { count: preview.unchanged })} ·{" "}
            {t("day.value", { before: format.number(preview.valueBefore), after: format.number(preview.valueAfter) })}
          </p>
          <div className="bh-desk-accept">
            <Button variant="filled" fullWidth loading={isAccepting} onClick={() => onAccept(preview)}>
              {preview.people > 0 ? t("day.accept", { count: preview.people }) : t("day.accept.nobody")}
            </Button>
          </div>
          <fieldset className="bh-desk-plans">
            <legend>{t("day.plans")}</legend>
            {repairPlans.map((one, index) => {
              const { data } = others[index] ?? {};
              return (
                <label key={one}>
                  <input type="radio" name="desk-plan" checked={one === plan} onChange={() => setPlan(one)} />
                  <span>
                    <b>{t(`day.plan.${one}`)}</b>
                    <span className="bh-sm bh-second">
                      {data
                        ? one !== plan && isSame(data, preview)
                          ? t("day.plan.same")
                          : numbersOf(data)
                        : t("day.working")}
                    </span>
                  </span>
                </label>
              );
            })}
          </fieldset>
          <NoticeTexts preview={preview} names={names} />
        </>
      )}
    </section>
  );

  function numbersOf({ changes, people }: RepairPreview): string {
    const count = (kinds: readonly string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
    return t("day.plan.numbers", {
      changed: count(["moved", "other-place", "other-interpreter"]),
      dropped: count(["dropped"]),
      added: count(["added"]),
      people,
    });
  }
}

/** Whether two plans come to the same. */
const isSame = (one: RepairPreview, other: RepairPreview): boolean =>
  JSON.stringify(one.changes) === JSON.stringify(other.changes);
