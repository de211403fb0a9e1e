import { useState } from "react";
import { Button, NativeSelect } from "@mantine/core";
import type { RecordPage, RecordRef } from "@bridgehead/contract/record";
import { writeLink } from "@bridgehead/contract/record-changes";
import { linkRels, recordKinds, type LinkRel, type RecordKind } from "@bridgehead/domain/record/kinds";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { RecordPicker } from "../agreements/record-picker.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { useWords } from "../record/use-words.ts";
import { useOwnChange } from "./use-own-change.ts";

/** What a link of some kinds can name: whoever looks for the event at which a project was presented is shown events. */
const kindsOfRel: Partial<Record<LinkRel, readonly RecordKind[]>> = {
  "presented-at": ["event", "session"],
  "agreed-in": ["agreement"],
  "signed-at": ["event"],
};

/** Links from this record to others; each can be read from both ends. */
export function LinksPanel({ page, revision }: { readonly page: RecordPage; readonly revision: number }) {
  const { t } = useLocale();
  const words = useWords();
  const [rel, setRel] = useState<LinkRel>("presented-at");
  const [to, setTo] = useState<RecordRef | null>(null);
  const own = page.links.filter(({ direction }) => direction === "out");
  const write = useOwnChange(
    page.id,
    ({ rel: one, other, isLinked }: { readonly rel: LinkRel; readonly other: string; readonly isLinked: boolean }) =>
      callServer(writeLink, { params: { id: page.id, rel: one, to: other }, body: { revision, isLinked } }),
    () => {
      setTo(null);
      notifyDone(t("editing.saved"));
    },
  );
  return (
    <Panel title={t("editing.section.links")} count={own.length} padded>
      {own.length === 0 && <p className="bh-muted">{t("editing.link.none")}</p>}
      <ul className="bh-edit-rows">
        {own.map(({ rel: one, record }) => (
          <li key={`${one} ${record.id}`}>
            <span>
              <span className="bh-muted">{t(`link.${one}.out`)}</span> <RecordLink record={record} />
            </span>
            <Button size="xs" onClick={() => write.mutate({ rel: one, other: record.id, isLinked: false })}>
              {t("editing.remove", { what: words.name(record) })}
            </Button>
          </li>
        ))}
      </ul>
      <div className="bh-edit-fields">
        <div className="bh-edit-three">
          <NativeSelect
            label={t("editing.link.rel")}
            value={rel}
            onChange={({ currentTarget }) => setRel(currentTarget.value as LinkRel)}
            data={linkRels.map((one) => ({ value: one, label: t(`link.${one}.out`) }))}
          />
          <RecordPicker
            label={t("editing.link.to")}
            kinds={kindsOfRel[rel] ?? recordKinds}
            picked={to}
            onPick={setTo}
          />
        </div>
        {write.error && <ProblemNote error={write.error} />}
        <div className="bh-edit-acts">
          <Button
            size="xs"
            disabled={to === null}
            loading={write.isPending}
            onClick={() => to && write.mutate({ rel, other: to.id, isLinked: true })}
          >
            {t("editing.add", { what: t("editing.link.to") })}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
