import "./event.css";
import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createEvent } from "@bridgehead/contract/events";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { usePageNavigate } from "../../app/page-link.tsx";
import { signedInQuery } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { NameFields, tidyName } from "./name-fields.tsx";
import { eventsQuery } from "./queries.ts";
import { useWords } from "./use-words.ts";
import { ZoneSelect } from "./zone-select.tsx";

const kinds = ["matching-conference", "conference", "seminar", "ceremony", "forum", "briefing", "expo"] as const;

/** A new event: its name, kind, zone and days; everything else comes in with the agencies' files. */
export default function NewEventPage() {
  const { t, locale } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const client = useQueryClient();
  const [names, setNames] = useState<LocalText>({});
  const [kind, setKind] = useState<(typeof kinds)[number]>("matching-conference");
  const [timeZone, setTimeZone] = useState(locale === "ko" ? "Asia/Seoul" : "Asia/Shanghai");
  const [startsOn, setStartsOn] = useState("");
  const [endsOn, setEndsOn] = useState("");
  const [isDomestic, setDomestic] = useState(false);
  const tidied = tidyName(names, locale);
  const areDaysWrong = startsOn !== "" && endsOn !== "" && endsOn < startsOn;
  const create = useMutation({
    mutationFn: (name: LocalText) =>
      callServer(createEvent, { body: { names: plain(name), kind, timeZone, startsOn, endsOn, isDomestic } }),
    onSuccess: async (event) => {
      await client.invalidateQueries({ queryKey: eventsQuery.queryKey });
      await client.invalidateQueries({ queryKey: signedInQuery.queryKey });
      await go({ to: "/events/$eventId", params: { eventId: event.id } });
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (tidied && !areDaysWrong) create.mutate(tidied);
  };
  return (
    <>
      <Lead page={t("events.managed")} say={t("events.new.say")} why={t("events.new.why")} />
      <Panel title={t("events.new")} padded>
        <form className="bh-event-form" onSubmit={submit}>
          <NameFields
            legend={t("events.names")}
            hint={t("events.names.hint")}
            value={names}
            onChange={(value) => setNames(value)}
          />
          <div className="bh-columns">
            <NativeSelect
              label={t("events.kind")}
              value={kind}
              onChange={({ currentTarget }) => setKind(currentTarget.value as typeof kind)}
              data={kinds.map((one) => ({ value: one, label: words.kind(one) }))}
            />
            <ZoneSelect value={timeZone} onChange={setTimeZone} />
          </div>
          <div className="bh-columns">
            <TextInput
              type="date"
              label={t("events.starts-on")}
              required
              withAsterisk={false}
              value={startsOn}
              onChange={({ currentTarget }) => {
                setStartsOn(currentTarget.value);
                if (endsOn === "") setEndsOn(currentTarget.value);
              }}
            />
            <TextInput
              type="date"
              label={t("events.ends-on")}
              required
              withAsterisk={false}
              value={endsOn}
              error={areDaysWrong ? t("events.days-wrong") : undefined}
              onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
            />
          </div>
          <Checkbox
            label={t("events.domestic")}
            description={t("events.domestic.hint")}
            checked={isDomestic}
            onChange={({ currentTarget }) => setDomestic(currentTarget.checked)}
          />
          {create.isError && <ProblemNote error={create.error} />}
          <div className="bh-row">
            <Button type="submit" variant="filled" loading={create.isPending} disabled={!tidied || areDaysWrong}>
              {t("events.new.act")}
            </Button>
            {!tidied && <span className="bh-xs bh-muted">{t("events.names.needed")}</span>}
          </div>
        </form>
      </Panel>
    </>
  );
}

/** The contract takes mutable lists. */
export const plain = ({ machine, ours, ...text }: LocalText) => ({
  ...text,
  ...(machine ? { machine: [...machine] } : {}),
  ...(ours ? { ours: [...ours] } : {}),
});
