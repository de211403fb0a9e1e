import { useState } from "react";
import { Button, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconPrinter } from "@tabler/icons-react";
import { completeDuty, type AgreementWork } from "@bridgehead/contract/agreements";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { PageLink } from "../../app/page-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { DueDay } from "./due-day.tsx";
import { useSave } from "./use-save.ts";

type Duty = AgreementWork["duties"][number];

/** What the ordinances demand, with its day; done ones keep the day they were done and can be taken back. */
export function DutiesPanel({
  id,
  work,
  mayWrite,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly mayWrite: boolean;
}) {
  const { t } = useLocale();
  return (
    <Panel title={t("agreements.duties")} count={work.duties.length}>
      {work.duties.length === 0 ? (
        <p className="bh-panel-body bh-muted">{t("agreements.duties.none")}</p>
      ) : (
        <ul className="bh-work-duties">
          {work.duties.map((duty) => (
            <DutyRow key={duty.id} agreementId={id} duty={duty} today={work.today} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function DutyRow({
  agreementId,
  duty,
  today,
  mayWrite,
}: {
  readonly agreementId: string;
  readonly duty: Duty;
  readonly today: string;
  readonly mayWrite: boolean;
}) {
  const { t, format } = useLocale();
  const words = useWords();
  const [day, setDay] = useState<string>();
  const name = words.code("duty-kind", duty.kind) ?? duty.kind;
  const save = useSave(
    (doneOn: string | null) => callServer(completeDuty, { params: { dutyId: duty.id }, body: { doneOn } }),
    (_, doneOn) => {
      setDay(undefined);
      notifyDone(t(doneOn ? "agreements.duties.saved" : "agreements.duties.reopened"));
    },
  );
  const Icon = duty.doneOn ? IconCircleCheck : duty.isDue ? IconAlertTriangle : IconCircleDashed;
  return (
    <li className={duty.doneOn ? "is-done" : duty.isDue ? "is-due" : undefined}>
      <Icon className="bh-i" aria-hidden />
      <div>
        <p>
          <b>{name}</b>
          {duty.isDue && <span className="bh-chip is-bad">{t("agreements.items.is-due")}</span>}
        </p>
        <p className="bh-xs bh-second">
          {duty.doneOn ? (
            t("agreements.duties.done-on", { day: format.day(duty.doneOn, "plain") })
          ) : (
            <DueDay day={duty.dueOn} today={today} />
          )}
        </p>
        {day !== undefined && (
          <form
            className="bh-work-inline"
            aria-label={name}
            onSubmit={(event) => {
              event.preventDefault();
              if (day !== "") save.mutate(day);
            }}
          >
            <TextInput
              type="date"
              label={t("agreements.duties.day")}
              value={day}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
            <Button type="submit" variant="filled" size="xs" loading={save.isPending}>
              {t("agreements.duties.mark")}
            </Button>
            <Button size="xs" onClick={() => setDay(undefined)}>
              {t("agreements.close")}
            </Button>
          </form>
        )}
        {save.isError && <ProblemNote error={save.error} />}
      </div>
      <div className="bh-work-duty-acts">
        {(duty.kind === "prior-review" || duty.kind === "council-report" || duty.kind === "yearly-check") && (
          <PageLink
            to="/agreements/$agreementId/sheet/$sheet"
            params={{ agreementId, sheet: duty.kind }}
            className="bh-work-print"
          >
            <IconPrinter className="bh-i" aria-hidden />
            <span>{t(`agreements.sheet.open-${duty.kind}`)}</span>
          </PageLink>
        )}
        {mayWrite &&
          (duty.doneOn ? (
            <Button size="xs" loading={save.isPending} onClick={() => save.mutate(null)}>
              {t("agreements.duties.reopen")}
            </Button>
          ) : (
            day === undefined && (
              <Button
                size="xs"
                onClick={() => setDay(today)}
                aria-label={t("agreements.duties.mark-one", { duty: name })}
              >
                {t("agreements.duties.mark")}
              </Button>
            )
          ))}
      </div>
    </li>
  );
}
