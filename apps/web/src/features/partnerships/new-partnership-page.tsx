import "../record/record.css";
import "../agreements/agreements.css";
import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { createRecordOf } from "@bridgehead/contract/nouns";
import type { RecordRef } from "@bridgehead/contract/record";
import { locales } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { usePageNavigate } from "../../app/page-link.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { RecordPicker } from "../agreements/record-picker.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import { useSave } from "../agreements/use-save.ts";
import { tidyText, type Written } from "../agreements/written.ts";
import { useWords } from "../record/use-words.ts";

const kinds = ["regions", "twin-parks", "clusters"] as const;

/** A new partnership between two or more regions, or two or more clusters. */
export default function NewPartnershipPage() {
  const { t, locale } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const [kind, setKind] = useState<(typeof kinds)[number]>("regions");
  const [names, setNames] = useState<Written>();
  const [members, setMembers] = useState<readonly RecordRef[]>([]);
  const [isDomestic, setDomestic] = useState(false);
  const [isAsked, setAsked] = useState(false);
  // Proposed from the members until somebody writes another.
  const shown = names ?? (members.length >= 2 ? nameFrom(members) : {});
  const tidied = tidyText(shown, locale);
  const create = useSave(
    (name: Written) =>
      callServer(createRecordOf, {
        body: {
          kind: "partnership",
          names: name,
          visibility: "internal",
          noun: { kind, isDomestic, members: members.map(({ id }) => ({ memberId: id, responsible: null })) },
        },
      }),
    ({ id }) => void go({ to: "/partnerships/$recordId", params: { recordId: id } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (tidied && members.length >= 2) create.mutate(tidied);
  };
  return (
    <>
      <Lead page={words.kinds("partnership")} say={t("partnerships.new.say")} why={t("partnerships.new.why")} />
      <Panel title={t("partnerships.new")} padded>
        <form className="bh-work-form" onSubmit={submit} noValidate>
          <div className="bh-work-three">
            <NativeSelect
              label={t("partnerships.kind")}
              value={kind}
              onChange={({ currentTarget }) => setKind(currentTarget.value as (typeof kinds)[number])}
              data={kinds.map((one) => ({ value: one, label: words.subkind("partnership", one) ?? one }))}
            />
          </div>
          <fieldset className="bh-work-fields">
            <legend>{t("record.partnership.members")}</legend>
            <ol className="bh-work-rows is-short">
              {members.map((member) => (
                <li key={member.id}>
                  <b>{words.name(member)}</b>
                  <button
                    type="button"
                    className="bh-work-quiet"
                    aria-label={t("partnerships.members.remove", { name: words.name(member) })}
                    onClick={() => setMembers(members.filter(({ id }) => id !== member.id))}
                  >
                    <IconX className="bh-i" aria-hidden />
                  </button>
                </li>
              ))}
            </ol>
            <RecordPicker
              label={t("partnerships.members.add")}
              kinds={kind === "regions" ? ["region"] : ["cluster", "project", "region"]}
              picked={null}
              onPick={(member) =>
                member && !members.some(({ id }) => id === member.id) && setMembers([...members, member])
              }
            />
            {isAsked && members.length < 2 && (
              <p className="bh-work-error" role="alert">
                {t("partnerships.members.two")}
              </p>
            )}
          </fieldset>
          <TextFields
            legend={t("partnerships.names")}
            hint={t("partnerships.names.hint")}
            value={shown}
            onChange={setNames}
            error={isAsked && !tidied ? t("agreements.names.needed") : undefined}
          />
          <Checkbox
            label={t("partnerships.domestic")}
            checked={isDomestic}
            onChange={({ currentTarget }) => setDomestic(currentTarget.checked)}
          />
          {create.isError && <ProblemNote error={create.error} />}
          <div className="bh-row">
            <Button type="submit" variant="filled" loading={create.isPending}>
              {t("partnerships.new.act")}
            </Button>
          </div>
        </form>
      </Panel>
    </>
  );
}

/** Its members' names joined, in every language that all of them have. */
function nameFrom(members: readonly RecordRef[]): Written {
  return Object.fromEntries(
    locales.flatMap((one) => {
      const names = members.map((member) => member.names[one]);
      return names.every((name) => name !== undefined) ? [[one, names.join(one === "zh" ? "—" : "–")] as const] : [];
    }),
  );
}
