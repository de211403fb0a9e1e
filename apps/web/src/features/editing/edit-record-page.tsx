import "../agreements/agreements.css";
import "./editing.css";
import { useState, type FormEvent } from "react";
import { Button } from "@mantine/core";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ProblemError } from "@bridgehead/contract/client";
import { isWritableKind } from "@bridgehead/contract/noun-fields";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { readNounValues } from "@bridgehead/contract/noun-values";
import { updateNounOf, type WritableKind } from "@bridgehead/contract/nouns";
import type { RecordPage } from "@bridgehead/contract/record";
import { updateRecord } from "@bridgehead/contract/record-changes";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { namesOf } from "../agreements/names-of.ts";
import { useSave } from "../agreements/use-save.ts";
import { rewritable, tidyText } from "../agreements/written.ts";
import { recordAddress } from "../record/kinds.ts";
import { recordQuery } from "../record/queries.ts";
import { RecordLink } from "../record/record-link.tsx";
import { useWords } from "../record/use-words.ts";
import { ArchivePanel } from "./archive-panel.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { FieldInput } from "./field-input.tsx";
import { LinksPanel } from "./links-panel.tsx";
import { nounValuesQuery } from "./queries.ts";
import { Refused } from "./refused.tsx";
import { StandingFields, type StandingDraft } from "./standing-fields.tsx";
import { useFields } from "./use-fields.ts";

type NounValues = AnswerOf<typeof readNounValues>;

/** `/records/:id/edit`: everything of a record that can be changed, each change kept with who made it. */
export default function EditRecordPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t } = useLocale();
  const words = useWords();
  const { data: page } = useSuspenseQuery(recordQuery(recordId));
  const { data: noun } = useSuspenseQuery(nounValuesQuery(recordId));
  const [version, setVersion] = useState(0);
  usePageTitle(t("editing.edit-title", { name: words.name(page) }));
  return (
    <>
      <Lead
        page={t("editing.page")}
        say={t("editing.edit-title", { name: words.name(page) })}
        why={<RecordLink record={page} />}
      />
      <div className="bh-edit-form">
        {isWritableKind(page.kind) && (
          <NounForm
            key={`${page.id} ${version}`}
            page={page}
            kind={page.kind}
            noun={noun}
            onTakeTheirs={() => setVersion(version + 1)}
          />
        )}
        <FactsPanel page={page} revision={noun.revision} />
        <LinksPanel page={page} revision={noun.revision} />
        <ArchivePanel page={page} revision={noun.revision} />
      </div>
    </>
  );
}

type NounFormProps = {
  readonly page: RecordPage;
  readonly kind: WritableKind;
  readonly noun: NounValues;
  readonly onTakeTheirs: () => void;
};

function NounForm({ page, kind, noun, onTakeTheirs }: NounFormProps) {
  const { t, locale } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const client = useQueryClient();
  const [start] = useState<StandingDraft>(() => ({
    names: rewritable(page.names),
    aliases: page.aliases.join("\n"),
    status: page.status,
    qualifier: page.qualifier,
    visibility: noun.visibility,
  }));
  const [standing, setStanding] = useState(start);
  // Statements and links below are changed on the same record: only a change by somebody else is one that was missed.
  const [looked, setLooked] = useState(noun.revision);
  const form = useFields(kind, noun.values, noun.refs);
  const names = tidyText(standing.names, locale);
  const save = useSave(
    async ({ revision, fields }: { readonly revision: number; readonly fields: Readonly<Record<string, unknown>> }) => {
      let at = revision;
      if (Object.keys(fields).length > 0)
        at = (await callServer(updateNounOf, { params: { id: page.id }, body: { revision: at, noun: fields } }))
          .revision;
      // Should the second half be refused, the first is this person's own change and no one else's.
      setLooked(at);
      const body = changedOf(start, standing, names);
      if (Object.keys(body).length > 0)
        at = (await callServer(updateRecord, { params: { id: page.id }, body: { revision: at, ...body } })).revision;
      return at;
    },
    (at) => {
      notifyDone(at === looked ? t("editing.nothing-changed") : t("editing.saved"));
      void go(recordAddress(page));
    },
  );
  const send = (revision: number) => {
    const fields = form.collect({ onlyChanged: true });
    if (names && fields)
      save.mutate(
        { revision, fields },
        {
          onError: (error) =>
            error instanceof ProblemError &&
            error.problem.facts?.["field"] &&
            form.markInvalid(String(error.problem.facts["field"])),
        },
      );
  };
  const seen = Math.max(looked, ownRevision(client.getQueryData(["record", "own-revision", page.id])));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(seen);
  };
  const known = namesOf(words, page);
  const nameOf = (id: string) => {
    const ref = noun.refs.find((one) => one.id === id);
    return ref ? words.name(ref) : known(id);
  };
  return (
    <form className="bh-edit-form" onSubmit={submit} aria-label={t("editing.edit")} noValidate>
      <Panel title={t("editing.section.record")} padded>
        <div className="bh-edit-fields">
          <StandingFields
            draft={standing}
            onChange={setStanding}
            withAliases
            nameError={names ? undefined : t("editing.names-needed")}
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
      <Refused
        error={save.error}
        id={page.id}
        looked={seen}
        nameOf={nameOf}
        onSaveMine={() => {
          setLooked(noun.revision);
          send(noun.revision);
        }}
        onTakeTheirs={onTakeTheirs}
      />
      <div className="bh-edit-acts">
        <Button type="submit" variant="filled" loading={save.isPending}>
          {t("editing.save")}
        </Button>
        <Button onClick={() => void go(recordAddress(page))}>{t("editing.cancel")}</Button>
      </div>
    </form>
  );
}

const ownRevision = (kept: unknown): number => (typeof kept === "number" ? kept : 0);

function changedOf(start: StandingDraft, now: StandingDraft, names: StandingDraft["names"] | null) {
  return {
    ...(names && now.names !== start.names ? { names } : {}),
    ...(now.aliases === start.aliases
      ? {}
      : {
          aliases: now.aliases
            .split("\n")
            .map((one) => one.trim())
            .filter(Boolean),
        }),
    ...(now.status === start.status ? {} : { status: now.status }),
    ...(now.qualifier === start.qualifier ? {} : { qualifier: now.qualifier }),
    ...(now.visibility === start.visibility ? {} : { visibility: now.visibility }),
  };
}
