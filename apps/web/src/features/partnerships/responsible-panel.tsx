import { useState, type FormEvent } from "react";
import { Button } from "@mantine/core";
import { updateNounOf } from "@bridgehead/contract/nouns";
import type { RecordPage } from "@bridgehead/contract/record";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Refusal } from "../agreements/refusal.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import { useSave } from "../agreements/use-save.ts";
import { rewritable, tidyText, type Written } from "../agreements/written.ts";
import { sideOf } from "../record/sides.ts";
import { useWords } from "../record/use-words.ts";

type PanelProps = {
  readonly page: RecordPage;
  readonly mayWrite: boolean;
  readonly nameOf: (id: string) => string | undefined;
};

/** Who answers for each side today. Nobody named is said, not left blank. */
export function ResponsiblePanel({ page, mayWrite, nameOf }: PanelProps) {
  const { t } = useLocale();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const members = page.noun.members ?? [];
  const isDomestic = page.noun.isDomestic === true;
  return (
    <Panel
      title={t("partnerships.responsible")}
      aside={
        mayWrite &&
        !isOpen && (
          <Button size="xs" onClick={() => setOpen(true)}>
            {t("partnerships.responsible.change")}
          </Button>
        )
      }
    >
      {isOpen ? (
        <ResponsibleForm page={page} nameOf={nameOf} onClose={() => setOpen(false)} />
      ) : (
        <dl className="bh-work-responsible">
          {members.map((member, index) => (
            <div key={member.id}>
              <dt>
                <span
                  className={`bh-sq is-${isDomestic ? (index === 0 ? "near" : "far") : sideOf(member.country)}`}
                  aria-hidden="true"
                />
                {words.name(member)}
              </dt>
              <dd>
                {member.responsible ? (
                  <b>{words.text(member.responsible)}</b>
                ) : (
                  <span className="bh-unknown">{t("partnerships.responsible.none")}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

function ResponsibleForm({
  page,
  nameOf,
  onClose,
}: {
  readonly page: RecordPage;
  readonly nameOf: (id: string) => string | undefined;
  readonly onClose: () => void;
}) {
  const { t, locale } = useLocale();
  const words = useWords();
  const [looked, setLooked] = useState(page.revision);
  const [drafts, setDrafts] = useState(() =>
    (page.noun.members ?? []).map(({ id, responsible }) => ({
      memberId: id,
      responsible: responsible ? rewritable(responsible) : ({} as Written),
    })),
  );
  const save = useSave(
    (revision: number) =>
      callServer(updateNounOf, {
        params: { id: page.id },
        body: {
          revision,
          noun: {
            members: drafts.map(({ memberId, responsible }) => ({
              memberId,
              responsible: tidyText(responsible, locale),
            })),
          },
        },
      }),
    () => {
      notifyDone(t("partnerships.responsible.saved"));
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(looked);
  };
  return (
    <form className="bh-work-form is-inside" onSubmit={submit} aria-label={t("partnerships.responsible")}>
      {drafts.map((draft, index) => {
        const member = page.noun.members?.find(({ id }) => id === draft.memberId);
        return (
          <TextFields
            key={draft.memberId}
            legend={member ? words.name(member) : ""}
            hint={index === 0 ? t("partnerships.responsible.hint") : undefined}
            value={draft.responsible}
            onChange={(responsible) =>
              setDrafts(drafts.map((one) => (one.memberId === draft.memberId ? { ...one, responsible } : one)))
            }
          />
        );
      })}
      <Refusal
        error={save.error}
        record={{ id: page.id, looked, nameOf }}
        onSaveMine={() => {
          setLooked(page.revision);
          save.mutate(page.revision);
        }}
        onTakeTheirs={onClose}
      />
      <div className="bh-row">
        <Button type="submit" variant="filled" loading={save.isPending}>
          {t("agreements.save")}
        </Button>
        <Button onClick={onClose}>{t("agreements.close")}</Button>
      </div>
    </form>
  );
}
