import { useState, type FormEvent } from "react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import {
  createActionItem,
  updateActionItem,
  type ActionItem,
  type AgreementWork,
} from "@bridgehead/contract/agreements";
import type { RecordRef } from "@bridgehead/contract/record";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import type { ChangedField } from "./change-words.ts";
import { ownersQuery } from "./queries.ts";
import { RecordPicker } from "./record-picker.tsx";
import { Refusal } from "./refusal.tsx";
import { TextFields } from "./text-fields.tsx";
import { useSave } from "./use-save.ts";
import { rewritable, tidyText, type Written } from "./written.ts";

type Meeting = NonNullable<AgreementWork["committee"]>["meetings"][number];
type OwnerKind = "account" | "record" | "written";
const states = ["open", "under-way", "done", "dropped"] as const;

/** Gives an action item, or says how one stands: what, who, until when, and what came of it. */
export function ItemForm({
  agreementId,
  item,
  meetings,
  onClose,
}: {
  readonly agreementId: string;
  readonly item?: ActionItem;
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
}) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { data: people } = useQuery(ownersQuery);
  // What stood when the form was opened: a change by somebody else is told against it.
  const [opened, setOpened] = useState(item);
  const [title, setTitle] = useState<Written>(item ? rewritable(item.title) : {});
  const [kind, setKind] = useState<OwnerKind>(item?.owner ? "record" : item?.ownerLabel ? "written" : "account");
  const [account, setAccount] = useState(item?.ownerAccount?.id ?? "");
  const [owner, setOwner] = useState<RecordRef | null>(item?.owner ?? null);
  const [label, setLabel] = useState(item?.ownerLabel ?? "");
  const [dueOn, setDueOn] = useState(item?.dueOn ?? "");
  const [meetingId, setMeeting] = useState(item?.meetingId ?? "");
  const [state, setState] = useState<ActionItem["state"]>(item?.state ?? "open");
  const [result, setResult] = useState<Written>(item?.result ? rewritable(item.result) : {});
  const tidied = tidyText(title, locale);
  const save = useSave(
    async (revision: number): Promise<ActionItem> => {
      const body = {
        title: tidied ?? {},
        ownerAccountId: kind === "account" && account !== "" ? account : null,
        ownerId: kind === "record" ? (owner?.id ?? null) : null,
        ownerLabel: kind === "written" && label.trim() !== "" ? label.trim() : null,
        dueOn: dueOn === "" ? null : dueOn,
        meetingId: meetingId === "" ? null : meetingId,
      };
      return item
        ? callServer(updateActionItem, {
            params: { itemId: item.id },
            body: { ...body, revision, state, result: tidyText(result, locale) },
          })
        : callServer(createActionItem, { params: { agreementId }, body });
    },
    () => {
      notifyDone(item ? t("agreements.items.saved") : t("agreements.items.given"));
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tidied) save.mutate(opened?.revision ?? 1);
  };
  const ownerOf = (one: ActionItem) =>
    one.ownerAccount?.name ?? (one.owner ? words.name(one.owner) : (one.ownerLabel ?? undefined));
  const changed: readonly ChangedField[] =
    opened && item
      ? (
          [
            ["agreements.items.title", words.text(opened.title), words.text(item.title)],
            ["agreements.items.owner", ownerOf(opened), ownerOf(item)],
            ["agreements.items.due", day(opened.dueOn), day(item.dueOn)],
            [
              "agreements.items.state",
              words.code("action-item-state", opened.state),
              words.code("action-item-state", item.state),
            ],
            ["agreements.items.result", words.text(opened.result), words.text(item.result)],
          ] as const
        ).flatMap(([field, before, after]) =>
          (before ?? "") === (after ?? "")
            ? []
            : [{ id: field, field: t(field), before: before || undefined, after: after || undefined }],
        )
      : [];
  const formName = item ? t("agreements.items.change") : t("agreements.items.give");
  return (
    <form className="bh-work-form is-inside" onSubmit={submit} aria-label={formName}>
      <TextFields
        legend={t("agreements.items.title")}
        value={title}
        onChange={setTitle}
        hint={t("agreements.one-language")}
      />
      <div className="bh-work-three">
        <div className="bh-work-owner">
          <NativeSelect
            label={t("agreements.items.owner-kind")}
            value={kind}
            onChange={({ currentTarget }) => setKind(currentTarget.value as OwnerKind)}
            data={(["account", "record", "written"] as const).map((one) => ({
              value: one,
              label: t(`agreements.items.owner-${one}`),
            }))}
          />
          {kind === "account" && (
            <NativeSelect
              label={t("agreements.items.owner")}
              value={account}
              onChange={({ currentTarget }) => setAccount(currentTarget.value)}
              data={[
                { value: "", label: t("agreements.items.no-owner") },
                ...(people?.owners ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          {kind === "record" && (
            <RecordPicker
              label={t("agreements.items.owner")}
              kinds={["person", "organisation"]}
              picked={owner}
              onPick={setOwner}
            />
          )}
          {kind === "written" && (
            <TextInput
              label={t("agreements.items.owner")}
              value={label}
              maxLength={200}
              onChange={({ currentTarget }) => setLabel(currentTarget.value)}
            />
          )}
        </div>
        <TextInput
          type="date"
          label={t("agreements.items.due")}
          value={dueOn}
          onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
        />
        {meetings.length > 0 && (
          <NativeSelect
            label={t("agreements.items.meeting")}
            value={meetingId}
            onChange={({ currentTarget }) => setMeeting(currentTarget.value)}
            data={[
              { value: "", label: t("agreements.items.no-meeting") },
              ...meetings.map(({ id, number }) => ({ value: id, label: t("agreements.meeting.number", { number }) })),
            ]}
          />
        )}
      </div>
      {item && (
        <>
          <NativeSelect
            label={t("agreements.items.state")}
            value={state}
            onChange={({ currentTarget }) => setState(currentTarget.value as ActionItem["state"])}
            data={states.map((one) => ({ value: one, label: words.code("action-item-state", one) ?? one }))}
          />
          <TextFields legend={t("agreements.items.result")} value={result} onChange={setResult} isLong />
        </>
      )}
      <Refusal
        error={save.error}
        changed={changed}
        onSaveMine={() => {
          setOpened(item);
          save.mutate(item?.revision ?? 1);
        }}
        onTakeTheirs={onClose}
      />
      <div className="bh-row">
        <Button type="submit" variant="filled" loading={save.isPending} disabled={!tidied}>
          {item ? t("agreements.save") : t("agreements.items.give")}
        </Button>
        <Button onClick={onClose}>{t("agreements.close")}</Button>
      </div>
    </form>
  );

  function day(value: string | null): string | undefined {
    return value === null ? undefined : format.day(value, "plain");
  }
}
