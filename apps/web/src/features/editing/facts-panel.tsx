import { useState, type FormEvent } from "react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Fact, RecordPage } from "@bridgehead/contract/record";
import { writeFact } from "@bridgehead/contract/record-changes";
import { readText } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier } from "@bridgehead/domain/shared/standing";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import { rewritable, tidyText, type Written } from "../agreements/written.ts";
import { useWords } from "../record/use-words.ts";
import { factKeys, units } from "./codes.ts";
import { DateInput } from "./date-input.tsx";
import { dateDraft, readDate, type DateDraft } from "./drafts.ts";
import { StandingSelects } from "./standing-fields.tsx";
import { useOwnChange } from "./use-own-change.ts";

type PanelProps = { readonly page: RecordPage; readonly revision: number };

/** Statements about the record: added, changed, taken away, each with how sure, how exact and by whom it is told. */
export function FactsPanel({ page, revision }: PanelProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const [open, setOpen] = useState<string>();
  const remove = useOwnChange(
    page.id,
    (factId: string) => callServer(writeFact, { params: { id: page.id }, body: { revision, factId, remove: true } }),
    () => notifyDone(t("editing.saved")),
  );
  return (
    <Panel title={t("editing.section.facts")} count={page.facts.length} padded>
      {page.facts.length === 0 && <p className="bh-muted">{t("editing.fact.none")}</p>}
      <ul className="bh-edit-rows">
        {page.facts.map((fact) => {
          const name = words.factLabel(fact.key);
          return (
            <li key={fact.id}>
              {open === fact.id ? (
                <FactForm page={page} revision={revision} fact={fact} onClose={() => setOpen(undefined)} />
              ) : (
                <>
                  <span>
                    <b>{name}</b>{" "}
                    {words.text(fact.text) ||
                      (words.figure(fact.number, fact.unit, fact.qualifier) ??
                        fact.asWritten ??
                        (fact.ref ? words.name(fact.ref) : (fact.date?.value ?? "")))}
                  </span>
                  <StatusMark status={fact.status} />
                  <Button
                    size="xs"
                    aria-label={`${t("editing.edit")}${format.colon}${t("editing.open-form", { name })}`}
                    onClick={() => setOpen(fact.id)}
                  >
                    {t("editing.edit")}
                  </Button>
                  <Button
                    size="xs"
                    loading={remove.isPending && remove.variables === fact.id}
                    onClick={() => remove.mutate(fact.id)}
                  >
                    {t("editing.remove", { what: name })}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {remove.error && <ProblemNote error={remove.error} />}
      {open === "new" ? (
        <FactForm page={page} revision={revision} onClose={() => setOpen(undefined)} />
      ) : (
        <Button size="xs" onClick={() => setOpen("new")}>
          {t("editing.fact.new")}
        </Button>
      )}
    </Panel>
  );
}

type FactDraft = {
  readonly key: string;
  readonly number: string;
  readonly unit: string;
  readonly text: Written;
  readonly date: DateDraft;
  readonly status: FactStatus;
  readonly qualifier: Qualifier;
  readonly sourceId: string;
  readonly paragraphs: string;
};

function FactForm({
  page,
  revision,
  fact,
  onClose,
}: PanelProps & { readonly fact?: Fact; readonly onClose: () => void }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const [draft, setDraft] = useState<FactDraft>(() => ({
    key: fact?.key ?? "purpose",
    number: fact?.number === null || fact === undefined ? "" : String(fact.number),
    unit: fact?.unit ?? "",
    text: fact?.text ? rewritable(fact.text) : {},
    date: dateDraft(fact?.date),
    status: fact?.status ?? "actual",
    qualifier: fact?.qualifier ?? "exact",
    sourceId: "",
    paragraphs: "",
  }));
  const [error, setError] = useState<string>();
  const set = (part: Partial<FactDraft>) => setDraft({ ...draft, ...part });
  const sources = [...new Map(page.citations.map((one) => [one.sourceId, one])).values()];
  const save = useOwnChange(
    page.id,
    (body: Readonly<Record<string, unknown>>) =>
      callServer(writeFact, { params: { id: page.id }, body: { revision, ...body } as never }),
    () => {
      notifyDone(t("editing.saved"));
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = draft.number.trim() === "" ? null : Number(draft.number.replaceAll(",", ""));
    const date = readDate(draft.date);
    const text = tidyText(draft.text, locale);
    if (number !== null && !Number.isFinite(number)) return setError(t("editing.invalid-number"));
    if (!date.ok) return setError(t(date.error));
    if (number === null && text === null && date.value === null && !fact?.ref) return setError(t("editing.needed"));
    setError(undefined);
    const paragraphs = draft.paragraphs
      .split(/[,\s]+/)
      .map(Number)
      .filter((one) => Number.isInteger(one) && one > 0);
    return save.mutate({
      ...(fact ? { factId: fact.id } : {}),
      key: draft.key,
      number,
      unit: number === null || draft.unit === "" ? null : draft.unit,
      text,
      date: date.value,
      refId: fact?.ref?.id ?? null,
      ofId: fact?.of?.id ?? null,
      status: draft.status,
      qualifier: draft.qualifier,
      ...(draft.sourceId === "" ? {} : { sourceId: draft.sourceId, paragraphs }),
    });
  };
  const keys = (factKeys as readonly string[]).includes(draft.key) ? factKeys : [draft.key, ...factKeys];
  return (
    <form className="bh-edit-fields" onSubmit={submit} aria-label={t("editing.fact.new")} noValidate>
      <div className="bh-edit-three">
        <NativeSelect
          label={t("editing.fact.key")}
          value={draft.key}
          onChange={({ currentTarget }) => set({ key: currentTarget.value })}
          data={keys.map((key) => ({ value: key, label: words.factLabel(key) }))}
        />
        <TextInput
          label={t("editing.fact.number")}
          inputMode="decimal"
          value={draft.number}
          onChange={({ currentTarget }) => set({ number: currentTarget.value })}
        />
        <NativeSelect
          label={t("editing.fact.unit")}
          value={draft.unit}
          onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
          data={[
            { value: "", label: t("editing.none-chosen") },
            ...units.map((one) => ({ value: one, label: words.unit(one, 2) || one })),
          ]}
        />
        <StandingSelects status={draft.status} qualifier={draft.qualifier} onChange={set} />
      </div>
      <TextFields legend={t("editing.fact.text")} value={draft.text} onChange={(text) => set({ text })} isLong />
      <DateInput label={t("editing.field.date")} date={draft.date} onChange={(date) => set({ date })} />
      {sources.length > 0 && (
        <div className="bh-edit-three">
          <NativeSelect
            label={t("editing.fact.source")}
            value={draft.sourceId}
            onChange={({ currentTarget }) => set({ sourceId: currentTarget.value })}
            data={[
              { value: "", label: t("editing.none-chosen") },
              ...sources.map((one) => ({
                value: one.sourceId,
                label: readText(one.outlet, locale)?.text ?? one.sourceId,
              })),
            ]}
          />
          <TextInput
            label={t("editing.fact.paragraphs")}
            value={draft.paragraphs}
            onChange={({ currentTarget }) => set({ paragraphs: currentTarget.value })}
          />
        </div>
      )}
      {error && (
        <p className="bh-work-error" role="alert">
          {error}
        </p>
      )}
      {save.error && <ProblemNote error={save.error} />}
      <div className="bh-edit-acts">
        <Button type="submit" size="xs" loading={save.isPending}>
          {t("editing.save")}
        </Button>
        <Button size="xs" onClick={onClose}>
          {t("editing.cancel")}
        </Button>
      </div>
    </form>
  );
}
