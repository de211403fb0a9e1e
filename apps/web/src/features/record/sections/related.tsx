import type { ListedRecord, RecordPage, RecordSummary } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { RecordLinks } from "../record-link.tsx";
import { RecordRows } from "../record-rows.tsx";
import { useWords } from "../use-words.ts";
import { profiledKinds } from "./region.tsx";

type Group = {
  readonly key: string;
  readonly heading: string;
  readonly records: readonly (RecordSummary | ListedRecord)[];
};

/** Everything connected with the record, from both ends, each under what connects it. */
export function RelatedPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const groups = useGroups(page);
  if (groups.length === 0) return null;
  return (
    <Panel title={t("record.links")}>
      {groups.map(({ key, heading, records }) => (
        <section key={key} className="bh-record-group">
          <h3>{heading}</h3>
          <RecordRows
            rows={records.map((record) => ({ record, note: <Speaker record={record} /> }))}
            showKind={!key.startsWith("related.inside")}
          />
        </section>
      ))}
    </Panel>
  );
}

/** Who said it, beside what was said. */
function Speaker({ record }: { readonly record: RecordSummary | ListedRecord }) {
  if (record.kind !== "quote" || !("related" in record)) return null;
  return <RecordLinks records={record.related.filter(({ as }) => as === "speaker").map((one) => one.record)} />;
}

/** Links that a section of the page shows already. */
const shownElsewhere: Partial<Record<RecordKind, readonly string[]>> = {
  event: ["host.out", "operator.out", "supporter.out", "guide.out", "sponsor.out", "co-organiser.out", "signed-at.in"],
  agreement: ["party.out"],
  visit: ["part-of.in", "led-to.out"],
  session: ["speaker.out"],
};

/** Agreements signed at an event have a panel of their own there. */
const isSignedHere = ({ rel, direction }: RecordPage["links"][number]): boolean =>
  rel === "signed-at" && direction === "in";

function useGroups(page: RecordPage): readonly Group[] {
  const { t, format } = useLocale();
  const words = useWords();
  const inSections = new Set(
    [
      ...(page.noun.sessions ?? []).flatMap((session) => [session, ...session.speakers]),
      ...(page.noun.stops ?? []),
      ...(page.noun.observations ?? []),
    ].map(({ id }) => id),
  );
  const isProfiled = (as: string, { kind }: RecordSummary) =>
    page.kind === "region" && as === "inside" && profiledKinds.includes(kind);
  const isNew = (record: RecordSummary) => !inSections.has(record.id);

  // In a region: a heading for each noun. Elsewhere the relation itself is the heading.
  const related = page.related.filter(({ as, record }) => isNew(record) && !isProfiled(as, record));
  const relatedGroups = [
    ...Map.groupBy(related, ({ as, record }) => (as === "inside" ? `related.inside.${record.kind}` : `related.${as}`)),
  ].map(([key, group]): Group => {
    const [first] = group;
    if (!first) throw new Error("a group has records");
    const heading = first.as === "inside" ? words.kinds(first.record.kind) : t(`record.related.${first.as}`);
    return { key, heading, records: group.map(({ record }) => record) };
  });
  const shown = new Set([
    page.noun.place?.id,
    page.noun.parent?.id,
    ...page.links.filter(isSignedHere).map(({ record }) => record.id),
  ]);
  const told = new Set(page.related.filter(({ record }) => isNew(record)).map(({ record }) => record.id));
  const hidden = shownElsewhere[page.kind] ?? [];
  const links = page.links.filter(
    ({ rel, direction, record }) =>
      !hidden.includes(`${rel}.${direction}`) &&
      isNew(record) &&
      !shown.has(record.id) &&
      !((direction === "in" || rel === "part-of" || rel === "located-in") && told.has(record.id)),
  );
  const linkGroups = [...Map.groupBy(links, ({ rel, direction }) => `${rel}.${direction}` as const)].map(
    ([key, group]): Group => ({
      key: `link.${key}`,
      heading: t(`link.${key}`),
      records: group.map(({ record }) => record),
    }),
  );
  const linked = new Set([...told, ...links.map(({ record }) => record.id)]);
  const mentions = page.mentions.filter(({ record }) => isNew(record) && !linked.has(record.id));
  const mentionGroups = [...Map.groupBy(mentions, ({ key }) => key)].map(([key, group]): Group => ({
    key: `mention.${key}`,
    heading: `${t("record.mentions")}${format.dot}${words.factLabel(key)}`,
    records: group.map(({ record }) => record),
  }));
  return [...relatedGroups, ...linkGroups, ...mentionGroups];
}
