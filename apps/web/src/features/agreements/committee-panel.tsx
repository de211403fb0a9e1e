import { useState } from "react";
import { Button } from "@mantine/core";
import type { AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage } from "@bridgehead/contract/record";
import { FactDate } from "../../components/fact-date.tsx";
import { OriginalWithTranslation } from "../../components/original-with-translation.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { sideOf } from "../record/sides.ts";
import { useWords } from "../record/use-words.ts";
import { CommitteeForm } from "./committee-form.tsx";
import { MeetingForm } from "./meeting-form.tsx";

type PanelProps = {
  readonly page: RecordPage;
  readonly work: AgreementWork;
  readonly mayWrite: boolean;
  readonly nameOf: (id: string) => string | undefined;
};

/** Who sits on the committee, by side; whoever left keeps the day of leaving. */
export function CommitteePanel({ page, work, mayWrite, nameOf }: PanelProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const members = work.committee?.members ?? [];
  const countryOf = new Map((page.noun.parties ?? []).map(({ party, country }) => [party?.id, country]));
  return (
    <Panel
      title={t("agreements.committee")}
      aside={
        mayWrite &&
        !isOpen && (
          <Button size="xs" onClick={() => setOpen(true)}>
            {t(work.committee ? "agreements.committee.change" : "agreements.committee.set-up")}
          </Button>
        )
      }
    >
      {isOpen ? (
        <CommitteeForm page={page} work={work} nameOf={nameOf} onClose={() => setOpen(false)} />
      ) : work.committee ? (
        <>
          <p className="bh-work-line">
            <RecordLink record={work.committee.record} />
          </p>
          <ul className="bh-work-members">
            {members.map(({ person, side, capacity, leftOn }) => (
              <li key={person.id} className={leftOn ? "is-gone" : undefined}>
                <span className={`bh-sq is-${side ? sideOf(countryOf.get(side.id)) : "other"}`} aria-hidden="true" />
                <span>
                  <RecordLink record={person} /> <span className="bh-second">{words.text(capacity)}</span>
                  {leftOn && (
                    <span className="bh-xs bh-muted">
                      {" "}
                      {t("agreements.committee.left", { day: format.day(leftOn, "plain") })}
                    </span>
                  )}
                </span>
                <span className="bh-xs bh-second">{side ? words.name(side) : ""}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="bh-panel-body bh-muted">{t("agreements.committee.none")}</p>
      )}
    </Panel>
  );
}

/** The committee's meetings, the newest first: agenda, minutes, decisions. */
export function MeetingsPanel({
  id,
  work,
  mayWrite,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly mayWrite: boolean;
}) {
  const { t } = useLocale();
  const words = useWords();
  const [open, setOpen] = useState<string>();
  // Closes its own form only: somebody quick has opened another by the time this one is saved.
  const closerOf = (form: string) => () => setOpen((now) => (now === form ? undefined : now));
  if (!work.committee) return null;
  const { meetings } = work.committee;
  return (
    <Panel
      title={t("agreements.meetings")}
      count={meetings.length}
      aside={
        mayWrite &&
        open !== "new" && (
          <Button size="xs" onClick={() => setOpen("new")}>
            {t("agreements.meetings.call")}
          </Button>
        )
      }
    >
      {open === "new" && <MeetingForm agreementId={id} onClose={closerOf("new")} />}
      {meetings.length === 0 && open !== "new" && (
        <p className="bh-panel-body bh-muted">{t("agreements.meetings.none")}</p>
      )}
      <ol className="bh-work-meetings">
        {meetings.map((meeting) =>
          open === meeting.id ? (
            <li key={meeting.id}>
              <MeetingForm agreementId={id} meeting={meeting} onClose={closerOf(meeting.id)} />
            </li>
          ) : (
            <li key={meeting.id}>
              <header>
                <b>{t("agreements.meeting.number", { number: meeting.number })}</b>
                <FactDate date={meeting.date} />
                {meeting.place && <span className="bh-second">{words.text(meeting.place)}</span>}
                <span className={`bh-chip${meeting.state === "held" ? " is-ok" : " is-line"}`}>
                  {words.code("committee-meeting-state", meeting.state)}
                </span>
                {mayWrite && (
                  <Button size="xs" onClick={() => setOpen(meeting.id)}>
                    {t(meeting.minutes ? "agreements.meeting.change" : "agreements.meeting.minutes-write")}
                  </Button>
                )}
              </header>
              <Lines label={t("agreements.meeting.agenda")} lines={meeting.agenda.map(words.text)} />
              {meeting.minutes && (
                <div>
                  <h3>{t("agreements.meeting.minutes")}</h3>
                  <OriginalWithTranslation text={meeting.minutes} />
                </div>
              )}
              <Lines label={t("agreements.meeting.decisions")} lines={meeting.decisions.map(words.text)} />
            </li>
          ),
        )}
      </ol>
    </Panel>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{label}</h3>
      <ol className="bh-work-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
