import "../agreements/agreements.css";
import "../record/record.css";
import "./visits.css";
import { useState, type FormEvent } from "react";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { advanceAgreement, createActionItem } from "@bridgehead/contract/agreements";
import { createRecordOf, updateNounOf } from "@bridgehead/contract/nouns";
import { htmlLang, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { useSignedIn } from "../../app/signed-in.ts";
import { FactDate } from "../../components/fact-date.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { workQuery } from "../agreements/queries.ts";
import { useSave } from "../agreements/use-save.ts";
import { nounValuesQuery } from "../editing/queries.ts";
import { recordsQuery } from "../record/queries.ts";
import { RecordLink, RecordLinks } from "../record/record-link.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";
import { daysOf, useVisit, type VisitStop } from "./use-visit.ts";

/** A visit in the hand: stop after stop, with notes that become action items, and people met who become contacts. */
export default function WayPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t, format } = useLocale();
  const words = useWords();
  const { page, stops } = useVisit(recordId);
  const go = usePageNavigate();
  const today = useToday();
  // The first stop that is not over; a visit of the past has none.
  const next = daysOf(stops)
    .flatMap((day) => day.stops)
    .find(({ date }) => date?.value && date.value >= today.slice(0, date.value.length));
  usePageTitle(t("visits.on-the-way"));
  return (
    <>
      <Lead
        page={t("visits.on-the-way")}
        say={
          next ? (
            <Stressed text={t("visits.next-say", { name: words.name(next) })} />
          ) : (
            <Stressed text={t("visits.now-say", { name: words.name(page) })} />
          )
        }
        why={`${words.name(page)}${format.dot}${t("visits.stops-count", { count: stops.length })}`}
        actions={
          <Button onClick={() => void go({ to: "/visits/$recordId/briefing", params: { recordId } })}>
            {t("visits.briefing")}
          </Button>
        }
      />
      <div className="bh-visit-way">
        {daysOf(stops).map((day) => (
          <section key={day.id} className="bh-visit-way" aria-labelledby={`day-${day.id}`}>
            <h2 id={`day-${day.id}`}>{day.date?.value ? <FactDate date={day.date} /> : t("visits.day-unknown")}</h2>
            {day.stops.map((stop) => (
              <StopPanel key={stop.id} stop={stop} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function StopPanel({ stop }: { readonly stop: VisitStop }) {
  const { t, locale, format } = useLocale();
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
    <Panel title={<RecordLink record={stop} />} padded>
      <div className="bh-visit-way">
        <p className="bh-second">
          {[
            stop.timeOfDay ? (words.code("time-of-day", stop.timeOfDay) ?? stop.timeOfDay) : t("visits.time-unknown"),
            stop.place ? words.name(stop.place) : "",
          ]
            .filter(Boolean)
            .join(format.dot)}
        </p>
        {stop.counterparts.length > 0 && <PeopleList people={stop.counterparts} />}
        {stop.topics.length > 0 && (
          <div>
            <h3 className="bh-xs bh-muted">{t("visits.to-raise")}</h3>
            <ol className="bh-visit-topics">
              {stop.topics.map((topic) => (
                <li key={words.text(topic)}>{words.text(topic)}</li>
              ))}
            </ol>
          </div>
        )}
        {stop.ledTo.length > 0 && <RecordLinks records={stop.ledTo} />}
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
        <ItemForm notes={notes} stopId={stop.id} />
        <StageForm notes={notes} stop={stop} />
        {isOwn && <ContactForm stop={stop} revision={noun.revision} />}
      </div>
    </Panel>
  );
}

/** A line of the notes as something somebody has to do, under the agreement that it serves. */
function ItemForm({ notes, stopId }: { readonly notes: string; readonly stopId: string }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const { data } = useSuspenseQuery(recordsQuery("agreement"));
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const me = useSignedIn()?.account;
  const [agreementId, setAgreementId] = useState(data.records[0]?.id ?? "");
  const make = useSave(
    () =>
      callServer(createActionItem, {
        params: { agreementId },
        body: {
          title: { original: locale, [locale]: title.trim() },
          ownerAccountId: me?.id ?? null,
          dueOn: dueOn === "" ? null : dueOn,
          visitStopId: stopId,
        },
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
      <TextInput
        type="date"
        label={t("visits.item-due")}
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
      {make.error && <ProblemNote error={make.error} />}
      <Button type="submit" loading={make.isPending}>
        {t("visits.make-item")}
      </Button>
    </form>
  );
}

/** Whom one meets, in protocol order: reading and characters, title in both scripts. */
function PeopleList({ people }: { readonly people: VisitStop["counterparts"] }) {
  const { locale, format } = useLocale();
  const words = useWords();
  const theirs: Locale = locale === "zh" ? "ko" : "zh";
  return (
    <ol className="bh-visit-people">
      {people.map((person) => {
        const name = words.name(person);
        const other = person.title?.[theirs];
        return (
          <li key={person.id}>
            <RecordLink record={person} />{" "}
            {person.original && person.original !== name && <span lang={htmlLang.zh}>{person.original}</span>}
            <span className="bh-sm bh-second">
              {words.text(person.title) !== name && words.text(person.title)}
              {other && other !== words.text(person.title) && (
                <>
                  {words.text(person.title) !== name && format.dot}
                  <span
                    lang={htmlLang[theirs]}
                    className={person.title?.ours?.includes(theirs) ? "bh-visit-ours" : undefined}
                  >
                    {other}
                  </span>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What was agreed at the stop as the next stage of an agreement, with the stop as its evidence; signing still waits for a second person. */
function StageForm({ notes, stop }: { readonly notes: string; readonly stop: VisitStop }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const { data } = useSuspenseQuery(recordsQuery("agreement"));
  const open = data.records.filter(({ stage }) => stage !== "ended");
  const [isOpen, setIsOpen] = useState(false);
  const [agreementId, setAgreementId] = useState(stop.ledTo[0]?.id ?? open[0]?.id ?? "");
  const { data: work } = useQuery({ ...workQuery(agreementId), enabled: isOpen && agreementId !== "" });
  const stages = work?.nextStages ?? [];
  const [chosen, setChosen] = useState<string>();
  const stage = stages.find((one) => one === chosen) ?? stages[0];
  const record = useSave(
    () =>
      callServer(advanceAgreement, {
        params: { agreementId },
        body: {
          revision: work?.revision ?? 0,
          stage: stage ?? "talks",
          date: stop.date ?? { value: null, precision: "unknown" },
          note: notes.trim() === "" ? null : { original: locale, [locale]: notes.split("\n")[0]?.trim() ?? "" },
          evidenceId: stop.id,
        },
      }),
    ({ approvalId }) => {
      setIsOpen(false);
      notifyDone(
        t(approvalId ? "agreements.step.asked" : "agreements.step.done", {
          stage: stage ? words.stage("agreement", stage) : "",
        }),
      );
    },
  );
  if (open.length === 0) return null;
  if (!isOpen)
    return (
      <Button size="xs" onClick={() => setIsOpen(true)}>
        {t("visits.make-stage")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stage) record.mutate();
  };
  return (
    <form onSubmit={submit} aria-label={t("visits.make-stage")}>
      <NativeSelect
        label={t("visits.stage-agreement")}
        value={agreementId}
        onChange={({ currentTarget }) => setAgreementId(currentTarget.value)}
        data={open.map((one) => ({ value: one.id, label: words.name(one) }))}
      />
      <NativeSelect
        label={t("agreements.step.stage")}
        value={stage ?? ""}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={stages.map((one) => ({ value: one, label: words.stage("agreement", one) }))}
      />
      <p className="bh-xs bh-muted">{t("visits.stage-evidence")}</p>
      {record.error && <ProblemNote error={record.error} />}
      <Button type="submit" loading={record.isPending} disabled={!stage}>
        {t("visits.make-stage")}
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
