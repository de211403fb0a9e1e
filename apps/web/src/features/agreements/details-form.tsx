import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { agreementKinds, updateAgreement, type AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage } from "@bridgehead/contract/record";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import { DateField } from "./date-field.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { partiesOf, partyDrafts, PartyEditor } from "./party-editor.tsx";
import { RecordPicker } from "./record-picker.tsx";
import { Refusal } from "./refusal.tsx";
import { TextFields } from "./text-fields.tsx";
import { useSave } from "./use-save.ts";
import { dateOf, rewritable, tidyText, type Written } from "./written.ts";

type Kind = (typeof agreementKinds)[number];

/** Changes what an agreement is: names, kind, parties, fields, purpose, term. Only what was changed is sent. */
export function DetailsForm({
  page,
  work,
  nameOf,
  onClose,
}: {
  readonly page: RecordPage;
  readonly work: AgreementWork;
  readonly nameOf: (id: string) => string | undefined;
  readonly onClose: () => void;
}) {
  const { t, locale } = useLocale();
  const words = useWords();
  const [start] = useState(() => ({
    kind: (page.subkind ?? "other") as Kind,
    names: rewritable(page.names),
    purpose: page.noun.purpose ? rewritable(page.noun.purpose) : ({} as Written),
    parties: partyDrafts(page.noun.parties ?? []),
    fields: (page.noun.cooperationFields ?? []).map(rewritable) as readonly Written[],
    expiresOn: work.expiresOn?.value ?? "",
    centre: work.centre,
    isDomestic: page.noun.isDomestic === true,
    partiesComplete: page.noun.partiesComplete !== false,
  }));
  const [draft, setDraft] = useState(start);
  const [looked, setLooked] = useState(work.revision);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const names = tidyText(draft.names, locale);
  const isDateWrong = draft.expiresOn !== "" && dateOf(draft.expiresOn) === null;
  const save = useSave(
    (revision: number) =>
      callServer(updateAgreement, {
        params: { agreementId: page.id },
        body: {
          revision,
          ...(draft.kind === start.kind ? {} : { kind: draft.kind }),
          ...(draft.names === start.names || !names ? {} : { names }),
          ...(draft.purpose === start.purpose ? {} : { purpose: tidyText(draft.purpose, locale) }),
          ...(draft.parties === start.parties ? {} : { parties: partiesOf(draft.parties, locale) }),
          ...(draft.fields === start.fields ? {} : { fields: [...draft.fields] }),
          ...(draft.expiresOn === start.expiresOn ? {} : { expiresOn: dateOf(draft.expiresOn) }),
          ...(draft.centre === start.centre ? {} : { centreId: draft.centre?.id ?? null }),
          ...(draft.isDomestic === start.isDomestic ? {} : { isDomestic: draft.isDomestic }),
          ...(draft.partiesComplete === start.partiesComplete ? {} : { partiesComplete: draft.partiesComplete }),
        },
      }),
    () => {
      notifyDone(t("agreements.saved"));
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (names && !isDateWrong) save.mutate(looked);
  };
  return (
    <Panel title={t("agreements.change")} padded>
      <form className="bh-work-form" onSubmit={submit} aria-label={t("agreements.change")}>
        <TextFields
          legend={t("agreements.names")}
          value={draft.names}
          onChange={(value) => set({ names: value })}
          error={names ? undefined : t("agreements.names.needed")}
        />
        <div className="bh-work-three">
          <NativeSelect
            label={t("agreements.kind")}
            value={draft.kind}
            onChange={({ currentTarget }) => set({ kind: currentTarget.value as Kind })}
            data={agreementKinds.map((one) => ({ value: one, label: words.subkind("agreement", one) ?? one }))}
          />
          <DateField
            label={t("agreements.expires")}
            value={draft.expiresOn}
            onChange={(value) => set({ expiresOn: value })}
            mayBeUnknown
          />
          <div className="bh-work-checks">
            <Checkbox
              label={t("agreements.domestic")}
              checked={draft.isDomestic}
              onChange={({ currentTarget }) => set({ isDomestic: currentTarget.checked })}
            />
            <Checkbox
              label={t("agreements.parties-complete")}
              checked={draft.partiesComplete}
              onChange={({ currentTarget }) => set({ partiesComplete: currentTarget.checked })}
            />
          </div>
        </div>
        <PartyEditor value={draft.parties} onChange={(value) => set({ parties: value })} />
        <FieldEditor value={draft.fields} onChange={(value) => set({ fields: value })} />
        <RecordPicker
          label={t("agreements.centre.pick")}
          kinds={["project", "organisation", "cluster"]}
          picked={draft.centre}
          onPick={(centre) => set({ centre })}
        />
        <TextFields
          legend={t("record.purpose")}
          value={draft.purpose}
          onChange={(value) => set({ purpose: value })}
          isLong
        />
        <Refusal
          error={save.error}
          record={{ id: page.id, looked, nameOf }}
          onSaveMine={() => {
            setLooked(work.revision);
            save.mutate(work.revision);
          }}
          onTakeTheirs={onClose}
        />
        <div className="bh-row">
          <Button type="submit" variant="filled" loading={save.isPending} disabled={!names || isDateWrong}>
            {t("agreements.save")}
          </Button>
          <Button onClick={onClose}>{t("agreements.close")}</Button>
        </div>
      </form>
    </Panel>
  );
}
