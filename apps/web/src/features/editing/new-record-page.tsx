import "../agreements/agreements.css";
import "./editing.css";
import { useState, type FormEvent } from "react";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { ProblemError } from "@bridgehead/contract/client";
import { isWritableKind, nounFields } from "@bridgehead/contract/noun-fields";
import { createRecordOf, type WritableKind } from "@bridgehead/contract/nouns";
import { isRecordKind } from "@bridgehead/domain/record/kinds";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useSave } from "../agreements/use-save.ts";
import { tidyText } from "../agreements/written.ts";
import { listAddress, recordAddress } from "../record/kinds.ts";
import { recordQuery } from "../record/queries.ts";
import { FieldInput } from "./field-input.tsx";
import { StandingFields, type StandingDraft } from "./standing-fields.tsx";
import { useFields } from "./use-fields.ts";

/** `/records/new/project`: something new on record. What the address names (a visit, a region) is filled in. */
export default function NewRecordPage() {
  const { kind = "" } = useParams({ strict: false }) as { kind?: string };
  const noun = isRecordKind(kind) && isWritableKind(kind) ? kind : "project";
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const about = Object.entries(search).find(
    ([name, value]) =>
      typeof value === "string" && nounFields[noun].some((field) => field.name === name && field.input === "record"),
  );
  return about ? (
    <NewAbout key={noun} kind={noun} name={about[0]} id={String(about[1])} rest={search} />
  ) : (
    <NewRecord key={noun} kind={noun} values={search} />
  );
}

function NewAbout({
  kind,
  name,
  id,
  rest,
}: {
  readonly kind: WritableKind;
  readonly name: string;
  readonly id: string;
  readonly rest: Readonly<Record<string, unknown>>;
}) {
  const { data: record } = useSuspenseQuery(recordQuery(id));
  return <NewRecord kind={kind} values={{ ...rest, [name]: id }} refs={[record]} />;
}

type NewRecordProps = {
  readonly kind: WritableKind;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refs?: Parameters<typeof useFields>[2];
};

function NewRecord({ kind, values, refs = [] }: NewRecordProps) {
  const { t, locale } = useLocale();
  const go = usePageNavigate();
  const [standing, setStanding] = useState<StandingDraft>({
    names: {},
    aliases: "",
    status: "actual",
    qualifier: "exact",
    visibility: "internal",
  });
  const [isTried, setIsTried] = useState(false);
  const form = useFields(kind, values, refs);
  const title = t("editing.new", { kind: t(`kind.${kind}`) });
  usePageTitle(title);
  const names = tidyText(standing.names, locale);
  const save = useSave(
    (noun: Readonly<Record<string, unknown>>) =>
      callServer(createRecordOf, {
        body: {
          kind,
          names: names ?? {},
          status: standing.status,
          qualifier: standing.qualifier,
          visibility: standing.visibility,
          noun,
        },
      }),
    ({ id }) => {
      notifyDone(t("editing.created"));
      void go(recordAddress({ kind, id }));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    const prefilled = Object.fromEntries(
      form.fields.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])),
    );
    const noun = form.collect({ onlyChanged: false });
    if (names && noun)
      save.mutate(
        { ...prefilled, ...noun },
        {
          onError: (error) =>
            error instanceof ProblemError && form.markInvalid(String(error.problem.facts?.["field"] ?? "")),
        },
      );
  };
  return (
    <>
      <Lead page={t("editing.new-page")} say={title} />
      <form className="bh-edit-form" onSubmit={submit} aria-label={title} noValidate>
        <Panel title={t("editing.section.record")} padded>
          <div className="bh-edit-fields">
            <StandingFields
              draft={standing}
              onChange={setStanding}
              withAliases={false}
              nameError={isTried && !names ? t("editing.names-needed") : undefined}
            />
          </div>
        </Panel>
        <Panel title={t("editing.section.noun")} padded>
          <div className="bh-edit-fields">
            {form.fields.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                draft={form.draftOf(field)}
                onChange={(draft) => form.set(field, draft)}
                error={form.errorOf(field)}
              />
            ))}
          </div>
        </Panel>
        {save.error && <ProblemNote error={save.error} />}
        <div className="bh-edit-acts">
          <Button type="submit" variant="filled" loading={save.isPending}>
            {t("editing.create")}
          </Button>
          <Button onClick={() => void go(listAddress(kind))}>{t("editing.cancel")}</Button>
        </div>
      </form>
    </>
  );
}
