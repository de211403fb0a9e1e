import "../agreements/agreements.css";
import "../record/record.css";
import "./visits.css";
import { useState, type FormEvent } from "react";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { createActionItem } from "@bridgehead/contract/agreements";
import { createRecordOf, updateNounOf } from "@bridgehead/contract/nouns";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { FactDate } from "../../components/fact-date.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useSave } from "../agreements/use-save.ts";
import { nounValuesQuery } from "../editing/queries.ts";
import { recordsQuery } from "../record/queries.ts";
import { RecordLink, RecordLinks } from "../record/record-link.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useWords } from "../record/use-words.ts";
import { daysOf, useVisit, type VisitStop } from "./use-visit.ts";

/** A visit in the hand: stop after stop, with notes that become action items, and people met who become contacts. */
export default function WayPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t } = useLocale();
  const words = useWords();
  const { page, stops } = useVisit(recordId);
  usePageTitle(t("visits.on-the-way"));
  return (
    <>
      <Lead
        page={t("visits.on-the-way")}
        say={<Stressed text={t("visits.now-say", { name: words.name(page) })} />}
        why={t("visits.stops-count", { count: stops.length })}
      />
      <div className="bh-visit-way">
        {daysOf(stops)
          .flatMap((day) => day.stops)
          .map((stop) => (
            <StopPanel key={stop.id} stop={stop} />
          ))}
      </div>
    </>
  );
}

function StopPanel({ stop }: { readonly stop: VisitStop }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const { data: noun } = useSuspenseQuery(nounValuesQuery(stop.id));
  const kept = (noun.values["notes"] ?? null) as LocalText | null;
  const [notes, setNotes] = useState(words.text(kept));
  const save = useSave(
    (text: string) =>
      callServer(updateNounOf, {
        params: { id: stop.id },
        body: {
          revision: noun.revision,
          noun: { notes: text.trim() === "" ? null : { ...kept, original: locale, [locale]: text.trim() } },
        },
      }),
    () => notifyDone(t("visits.saved")),
  );
  const name = words.name(stop);
  // A stop that is itself an event on record (an expo) keeps its notes in its own room.
  const isOwn = stop.kind === "visit-stop";
  return (
    <Panel
      title={<RecordLink record={stop} />}
      aside={stop.date?.value ? <FactDate date={stop.date} /> : t("visits.day-unknown")}
      padded
    >
      <div className="bh-visit-way">
        <p className="bh-second">
          {[
            stop.timeOfDay ? (words.code("time-of-day", stop.timeOfDay) ?? stop.timeOfDay) : t("visits.time-unknown"),
            stop.place ? words.name(stop.place) : "",
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {stop.counterparts.length > 0 && <RecordLinks records={stop.counterparts} />}
        {isOwn && (
          <form
            aria-label={t("visits.notes-of", { name })}
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate(notes);
            }}
          >
            <Textarea
              label={t("visits.notes")}
              autosize
              minRows={3}
              value={notes}
              onChange={({ currentTarget }) => setNotes(currentTarget.value)}
            />
            {save.error && <ProblemNote error={save.error} />}
            <Button type="submit" loading={save.isPending}>
              {t("visits.save-notes")}
            </Button>
          </form>
        )}
        <ItemForm notes={notes} />
        {isOwn && <ContactForm stop={stop} revision={noun.revision} />}
      </div>
    </Panel>
  );
}

/** A line of the notes as something somebody has to do, under the agreement that it serves. */
function ItemForm({ notes }: { readonly notes: string }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const { data } = useSuspenseQuery(recordsQuery("agreement"));
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [agreementId, setAgreementId] = useState(data.records[0]?.id ?? "");
  const make = useSave(
    () =>
      callServer(createActionItem, {
        params: { agreementId },
        body: { title: { original: locale, [locale]: title.trim() } },
      }),
    () => {
      setIsOpen(false);
      notifyDone(t("visits.item-made"));
    },
  );
  if (!isOpen)
    return (
      <Button
        size="xs"
        onClick={() => {
          setTitle(notes.split("\n")[0] ?? "");
          setIsOpen(true);
        }}
      >
        {t("visits.make-item")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== "" && agreementId !== "") make.mutate();
  };
  return (
    <form onSubmit={submit} aria-label={t("visits.make-item")}>
      <TextInput
        label={t("visits.item-title")}
        value={title}
        error={title.trim() === "" ? t("visits.needed") : undefined}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <NativeSelect
        label={t("visits.item-agreement")}
        value={agreementId}
        onChange={({ currentTarget }) => setAgreementId(currentTarget.value)}
        data={data.records.map((record) => ({ value: record.id, label: words.name(record) }))}
      />
      {make.error && <ProblemNote error={make.error} />}
      <Button type="submit" loading={make.isPending}>
        {t("visits.make-item")}
      </Button>
    </form>
  );
}

/** Somebody met there: a person on record, and the last of this stop's counterparts. */
function ContactForm({ stop, revision }: { readonly stop: VisitStop; readonly revision: number }) {
  const { t, locale } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const make = useSave(
    async () => {
      const { id } = await callServer(createRecordOf, {
        body: {
          kind: "person",
          names: { original: locale, [locale]: name.trim() },
          noun: title.trim() === "" ? {} : { title: { original: locale, [locale]: title.trim() } },
        },
      });
      return callServer(updateNounOf, {
        params: { id: stop.id },
        body: { revision, noun: { counterparts: [...stop.counterparts.map((one) => one.id), id] } },
      });
    },
    () => {
      setName("");
      setTitle("");
      setIsOpen(false);
      notifyDone(t("visits.contact-made"));
    },
  );
  if (!isOpen)
    return (
      <Button size="xs" onClick={() => setIsOpen(true)}>
        {t("visits.make-contact")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") make.mutate();
  };
  return (
    <form onSubmit={submit} aria-label={t("visits.make-contact")}>
      <TextInput
        label={t("visits.contact-name")}
        value={name}
        error={name.trim() === "" ? t("visits.needed") : undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={t("visits.contact-title")}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      {make.error && <ProblemNote error={make.error} />}
      <Button type="submit" loading={make.isPending}>
        {t("visits.make-contact")}
      </Button>
    </form>
  );
}
