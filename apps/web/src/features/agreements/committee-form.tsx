import { useState, type FormEvent } from "react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { writeCommittee, type AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage, RecordRef } from "@bridgehead/contract/record";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import { RecordPicker } from "./record-picker.tsx";
import { Refusal } from "./refusal.tsx";
import { TextFields } from "./text-fields.tsx";
import { useSave } from "./use-save.ts";
import { rewritable, tidyText, withText, type Written } from "./written.ts";

type Member = {
  readonly key: string;
  readonly person: RecordRef | null;
  readonly names: Written;
  readonly sideId: string;
  readonly capacity: Written;
};

/** Sets up the committee: its name, and who sits on it for which side. A person is picked from the record or written. */
export function CommitteeForm({
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
  const [looked, setLooked] = useState(work.revision);
  const [names, setNames] = useState<Written>(() =>
    work.committee
      ? rewritable(work.committee.record.names)
      : { ko: "운영위원회", zh: "工作委员会", en: "Operating committee" },
  );
  const [members, setMembers] = useState<readonly Member[]>(() =>
    (work.committee?.members ?? [])
      .filter(({ leftOn }) => leftOn === null)
      .map(({ person, side, capacity }) => ({
        key: person.id,
        person,
        names: {},
        sideId: side?.id ?? "",
        capacity: capacity ? rewritable(capacity) : {},
      })),
  );
  const sides = (page.noun.parties ?? []).flatMap(({ party }) => (party ? [party] : []));
  const tidied = tidyText(names, locale);
  const save = useSave(
    (revision: number) =>
      callServer(writeCommittee, {
        params: { agreementId: page.id },
        body: {
          revision,
          names: tidied ?? {},
          members: members.map((member) => ({
            personId: member.person?.id ?? null,
            names: member.person ? null : tidyText(member.names, locale),
            sideId: member.sideId === "" ? null : member.sideId,
            capacity: tidyText(member.capacity, locale),
          })),
        },
      }),
    () => {
      notifyDone(t("agreements.committee.saved"));
      onClose();
    },
  );
  const add = (person: RecordRef | null, written: Written = {}) =>
    setMembers([...members, { key: crypto.randomUUID(), person, names: written, sideId: "", capacity: {} }]);
  const change = (key: string, part: Partial<Member>) =>
    setMembers(members.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tidied) save.mutate(looked);
  };
  return (
    <form className="bh-work-form is-inside" onSubmit={submit} aria-label={t("agreements.committee")}>
      <TextFields legend={t("agreements.committee.name")} value={names} onChange={setNames} />
      <ul className="bh-work-rows">
        {members.map((member) => {
          const name = member.person ? words.name(member.person) : words.text(member.names);
          return (
            <li key={member.key}>
              <b>{name}</b>
              {sides.length > 0 && (
                <NativeSelect
                  label={t("agreements.committee.side")}
                  value={member.sideId}
                  onChange={({ currentTarget }) => change(member.key, { sideId: currentTarget.value })}
                  data={[
                    { value: "", label: t("agreements.committee.no-side") },
                    ...sides.map((side) => ({ value: side.id, label: words.name(side) })),
                  ]}
                />
              )}
              <TextInput
                label={t("agreements.committee.capacity")}
                value={member.capacity[locale] ?? ""}
                onChange={({ currentTarget }) =>
                  change(member.key, { capacity: withText(member.capacity, locale, currentTarget.value) })
                }
              />
              <button
                type="button"
                className="bh-work-quiet"
                aria-label={t("agreements.committee.remove", { name })}
                onClick={() => setMembers(members.filter((one) => one.key !== member.key))}
              >
                <IconX className="bh-i" aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <RecordPicker
        label={t("agreements.committee.add")}
        kinds={["person"]}
        picked={null}
        onPick={(person) => person && !members.some((one) => one.person?.id === person.id) && add(person)}
        onWrite={(written) => add(null, { [locale]: written })}
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
        <Button type="submit" variant="filled" loading={save.isPending} disabled={!tidied}>
          {t("agreements.committee.save")}
        </Button>
        <Button onClick={onClose}>{t("agreements.close")}</Button>
      </div>
    </form>
  );
}
