import "./event.css";
import { useState, type FormEvent } from "react";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { writeEventSettings } from "@bridgehead/contract/events";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { NameFields, tidyName } from "./name-fields.tsx";
import { plain } from "./new-event-page.tsx";
import { eventKey, eventSettingsQuery, eventsQuery } from "./queries.ts";
import { useEvent } from "./use-event.ts";
import { useWords } from "./use-words.ts";
import { ZoneSelect } from "./zone-select.tsx";

const phaseNames = [
  "registration",
  "review",
  "choices",
  "timetable",
  "publication",
  "day",
  "report",
  "follow-up",
] as const;
type Settings = AnswerOf<typeof writeEventSettings>;
type Days = Readonly<Record<string, { readonly startsOn: string; readonly endsOn: string }>>;

/** What the organiser sets: names in three languages, the place's zone, the phases. */
export default function EventSettingsPage() {
  const { t, format } = useLocale();
  const { eventId, name } = useEvent();
  const { data } = useSuspenseQuery(eventSettingsQuery(eventId));
  return (
    <>
      <Lead
        page={`${t("events.settings")}${format.dot}${name}`}
        say={t("events.settings.say")}
        why={t("events.settings.why")}
      />
      {/* A newer revision starts the form anew. */}
      <SettingsForm key={data.revision} settings={data} eventId={eventId} />
    </>
  );
}

function SettingsForm({ settings, eventId }: { readonly settings: Settings; readonly eventId: string }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const client = useQueryClient();
  const mayManage = useMayDo("event.manage", { eventId });
  const [names, setNames] = useState<LocalText>(settings.names);
  const [shortName, setShortName] = useState<LocalText>(settings.shortName ?? {});
  const [timeZone, setTimeZone] = useState(settings.timeZone);
  const [isDomestic, setDomestic] = useState(settings.isDomestic);
  const [days, setDays] = useState<Days>(() =>
    Object.fromEntries(settings.phases.map(({ phase, startsOn, endsOn }) => [phase, { startsOn, endsOn }])),
  );
  const tidied = tidyName(names, locale);
  const phases = phaseNames.flatMap((phase) => {
    const day = days[phase];
    return day && day.startsOn !== "" && day.endsOn !== "" ? [{ phase, ...day }] : [];
  });
  const wrong = phaseNames.filter((phase) => {
    const day = days[phase];
    if (!day || (day.startsOn === "" && day.endsOn === "")) return false;
    return day.startsOn === "" || day.endsOn === "" || day.endsOn < day.startsOn;
  });
  const save = useMutation({
    mutationFn: (name: LocalText) => {
      const short = tidyName(shortName, locale);
      return callServer(writeEventSettings, {
        params: { eventId },
        body: {
          names: plain(name),
          shortName: short ? plain(short) : null,
          timeZone,
          isDomestic,
          phases,
          revision: settings.revision,
        },
      });
    },
    onSuccess: async () => {
      notifyDone(t("events.settings.saved"));
      await Promise.all(
        [eventKey(eventId), eventsQuery.queryKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (tidied && wrong.length === 0) save.mutate(tidied);
  };
  const setDay = (phase: string, part: Partial<Days[string]>) =>
    setDays((now) => ({ ...now, [phase]: { startsOn: "", endsOn: "", ...now[phase], ...part } }));

  return (
    <form className="bh-stack" onSubmit={submit}>
      <Panel title={t("events.names")} padded>
        <div className="bh-event-form">
          <NameFields legend={t("events.names.full")} value={names} onChange={setNames} />
          <NameFields
            legend={t("events.names.short")}
            hint={t("events.names.short.hint")}
            value={shortName}
            onChange={setShortName}
          />
        </div>
      </Panel>
      <Panel title={t("events.place")} padded>
        <div className="bh-event-form">
          <ZoneSelect value={timeZone} onChange={setTimeZone} />
          <Checkbox
            label={t("events.domestic")}
            description={t("events.domestic.hint")}
            checked={isDomestic}
            onChange={({ currentTarget }) => setDomestic(currentTarget.checked)}
          />
        </div>
      </Panel>
      <Panel title={t("events.phases")} aside={t("events.phases.hint")}>
        <div className="bh-scroll">
          <table className="bh-table is-cards bh-phase-table">
            <thead>
              <tr>
                <th scope="col">{t("events.phase")}</th>
                <th scope="col">{t("events.starts-on")}</th>
                <th scope="col">{t("events.ends-on")}</th>
              </tr>
            </thead>
            <tbody>
              {phaseNames.map((phase) => (
                <tr key={phase}>
                  <th scope="row">{words.phase(phase)}</th>
                  <td data-head={t("events.starts-on")}>
                    <TextInput
                      type="date"
                      aria-label={t("events.phase.starts", { phase: words.phase(phase) })}
                      value={days[phase]?.startsOn ?? ""}
                      onChange={({ currentTarget }) => setDay(phase, { startsOn: currentTarget.value })}
                    />
                  </td>
                  <td data-head={t("events.ends-on")}>
                    <TextInput
                      type="date"
                      aria-label={t("events.phase.ends", { phase: words.phase(phase) })}
                      value={days[phase]?.endsOn ?? ""}
                      error={wrong.includes(phase) ? t("events.days-wrong") : undefined}
                      onChange={({ currentTarget }) => setDay(phase, { endsOn: currentTarget.value })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      {save.isError && <ProblemNote error={save.error} />}
      <div className="bh-row">
        <Button
          type="submit"
          variant="filled"
          loading={save.isPending}
          disabled={!mayManage || !tidied || wrong.length > 0}
        >
          {t("common.save")}
        </Button>
        {!tidied && <span className="bh-xs bh-muted">{t("events.names.needed")}</span>}
      </div>
    </form>
  );
}
