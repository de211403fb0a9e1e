import "./agreements.css";
import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { agreementKinds, createAgreement } from "@bridgehead/contract/agreements";
import { callServer } from "../../app/call-server.ts";
import { usePageNavigate } from "../../app/page-link.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordsQuery } from "../record/queries.ts";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { DateField } from "./date-field.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { partiesOf, PartyEditor, type PartyDraft } from "./party-editor.tsx";
import { TextFields } from "./text-fields.tsx";
import { useSave } from "./use-save.ts";
import { dateOf, tidyText, type Written } from "./written.ts";

type Kind = (typeof agreementKinds)[number];

/** A new agreement: what is proposed, by and to whom, and since when. Everything else grows from there. */
export default function NewAgreementPage() {
  const { t, locale } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const today = useToday();
  const search = useSearch({ strict: false }) as { readonly partnership?: string };
  const { data: partnerships } = useQuery(recordsQuery("partnership"));
  const [kind, setKind] = useState<Kind>("mou");
  const [names, setNames] = useState<Written>({});
  const [parties, setParties] = useState<readonly PartyDraft[]>([]);
  const [fields, setFields] = useState<readonly Written[]>([]);
  const [purpose, setPurpose] = useState<Written>({});
  const [note, setNote] = useState<Written>({});
  const [date, setDate] = useState(today);
  const [partnershipId, setPartnership] = useState(search.partnership ?? "");
  const [isDomestic, setDomestic] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const tidied = tidyText(names, locale);
  const proposedOn = dateOf(date);
  const create = useSave(
    (name: Written) =>
      callServer(createAgreement, {
        body: {
          kind,
          names: name,
          parties: partiesOf(parties, locale),
          fields: [...fields],
          purpose: tidyText(purpose, locale),
          note: tidyText(note, locale),
          isDomestic,
          partnershipId: partnershipId === "" ? null : partnershipId,
          proposedOn: proposedOn ?? { value: null, precision: "unknown" },
        },
      }),
    ({ id }) => void go({ to: "/agreements/$recordId", params: { recordId: id } }),
  );
  const isDateWrong = date !== "" && proposedOn === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (tidied && !isDateWrong) create.mutate(tidied);
  };
  return (
    <>
      <Lead page={t("shell.rail.agreements")} say={t("agreements.new.say")} why={t("agreements.new.why")} />
      <Panel title={t("agreements.new")} padded>
        <form className="bh-work-form" onSubmit={submit} noValidate>
          <TextFields
            legend={t("agreements.names")}
            hint={t("agreements.one-language")}
            value={names}
            onChange={setNames}
            error={isAsked && !tidied ? t("agreements.names.needed") : undefined}
          />
          <div className="bh-work-three">
            <NativeSelect
              label={t("agreements.kind")}
              value={kind}
              onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
              data={agreementKinds.map((one) => ({ value: one, label: words.subkind("agreement", one) ?? one }))}
            />
            <DateField label={t("agreements.proposed-on")} value={date} onChange={setDate} mayBeUnknown />
            <NativeSelect
              label={t("agreements.partnership")}
              value={partnershipId}
              onChange={({ currentTarget }) => setPartnership(currentTarget.value)}
              data={[
                { value: "", label: t("agreements.no-partnership") },
                ...(partnerships?.records ?? []).map((one) => ({ value: one.id, label: words.name(one) })),
              ]}
            />
          </div>
          <PartyEditor value={parties} onChange={setParties} />
          <FieldEditor value={fields} onChange={setFields} />
          <TextFields legend={t("record.purpose")} value={purpose} onChange={setPurpose} isLong />
          <TextFields
            legend={t("agreements.step.note")}
            hint={t("agreements.step.note-hint")}
            value={note}
            onChange={setNote}
          />
          <Checkbox
            label={t("agreements.domestic")}
            checked={isDomestic}
            onChange={({ currentTarget }) => setDomestic(currentTarget.checked)}
          />
          {create.isError && <ProblemNote error={create.error} />}
          <div className="bh-row">
            <Button type="submit" variant="filled" loading={create.isPending} disabled={isDateWrong}>
              {t("agreements.new.act")}
            </Button>
            <span className="bh-xs bh-muted">{t("agreements.new.internal")}</span>
          </div>
        </form>
      </Panel>
    </>
  );
}
