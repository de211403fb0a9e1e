import type { ListedRecord, RecordPage } from "@bridgehead/contract/record";
import { majorUnits } from "@bridgehead/language/formats/money";
import { PageLink } from "../../../app/page-link.tsx";
import { CitationChip } from "../../../components/citations.tsx";
import { FactDate } from "../../../components/fact-date.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StatusMark } from "../../../components/status-mark.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { RecordLink, RecordLinks } from "../record-link.tsx";
import { RecordRows } from "../record-rows.tsx";
import { useWords } from "../use-words.ts";

type Work = NonNullable<RecordPage["noun"]["works"]>[number];
type Profiled = { readonly page: RecordPage };

/** Nouns that the profile of a region shows in panels of their own. */
export const profiledKinds: readonly string[] = ["programme", "project", "policy", "case", "organisation", "cluster"];

/** The profile of a region: its fields, what is carried on there with its figures, its policies and who stands there. */
export function RegionSections({ page }: Profiled) {
  const { t } = useLocale();
  const clusters = insideOf(page, "cluster");
  const policies = [...insideOf(page, "policy"), ...insideOf(page, "case")];
  return (
    <>
      <WorksPanel page={page} />
      {clusters.length > 0 && (
        <Panel title={t("kinds.cluster")} count={clusters.length}>
          <RecordRows rows={clusters.map((record) => ({ record, source: sourceFor(page.citations, record.id) }))} />
        </Panel>
      )}
      {policies.length > 0 && (
        <Panel
          title={t("record.region.policies")}
          count={policies.length}
          aside={<PageLink to="/policies">{t("record.policies.side-by-side")}</PageLink>}
        >
          <RecordRows
            rows={policies.map((record) => ({
              record,
              note: <Fields fields={record.fields} />,
              source: sourceFor(page.citations, record.id),
            }))}
            showKind
          />
        </Panel>
      )}
      <InstitutionsPanel page={page} />
    </>
  );
}

/** Programmes, their phases and ladder, and projects, each with its headline figures and how sure it is. */
export function WorksPanel({ page }: Profiled) {
  const { t } = useLocale();
  const works = page.noun.works ?? [];
  const ladder = ["high-school", "academy", "college", "graduate-school"];
  const steps = works
    .filter(({ rung, parentId }) => rung !== null && works.some(({ id }) => id === parentId))
    .toSorted((a, b) => ladder.indexOf(a.rung ?? "") - ladder.indexOf(b.rung ?? ""));
  const others = works.filter((work) => !steps.includes(work) && !steps.some(({ parentId }) => parentId === work.id));
  const whole = works.find(({ id }) => steps[0]?.parentId === id);
  return (
    <>
      {others.length > 0 && (
        <Panel title={t("record.region.works")} count={others.length} aside={t("record.figures.never-added")}>
          <ul className="bh-works">
            {others.map((work) => (
              <WorkRow key={work.id} work={work} page={page} />
            ))}
          </ul>
        </Panel>
      )}
      {whole && (
        <Panel
          title={t("record.ladder")}
          aside={
            <>
              <RecordLink record={whole} /> <CitationChip source={sourceFor(page.citations, whole.id)} />
            </>
          }
        >
          <Ladder steps={steps} />
        </Panel>
      )}
    </>
  );
}

function Ladder({ steps }: { readonly steps: readonly Work[] }) {
  const words = useWords();
  return (
    <ol className="bh-record-ladder">
      {steps.map((step) => (
        <li key={step.id}>
          <b>
            <RecordLink record={step} />
          </b>
          <span className="bh-xs bh-second">{step.rung && words.code("talent-rung", step.rung)}</span>
          <StatusMark status={step.status} word={words.status("programme", step.status)} />
        </li>
      ))}
    </ol>
  );
}

function WorkRow({ work, page }: Profiled & { readonly work: Work }) {
  const { t, format } = useLocale();
  const words = useWords();
  const kinds = [
    words.subkind(work.kind, work.subkind) ?? words.kind(work.kind),
    work.phase === null ? undefined : t("record.phase", { phase: work.phase }),
    work.stage === null ? undefined : words.stage("project", work.stage),
  ];
  const figures = figuresOf(work).map((figure) => ({ ...figure, told: toldAs(figure, work, page) }));
  return (
    <li>
      <div>
        <p>
          <RecordLink record={work} />
        </p>
        <p className="bh-record-line">{kinds.filter(Boolean).join(format.dot)}</p>
      </div>
      {figures.length > 0 && (
        <dl>
          {figures.map(({ key, number, unit, qualifier, status, told }) => (
            <div key={key}>
              <dt>{key === "amount" ? t("record.col.amount") : words.factLabel(key)}</dt>
              <dd className={status === "actual" ? undefined : "is-unsure"}>
                {words.figure(number, unit, qualifier)}
                {status !== work.status && <StatusMark status={status} />}
                {told?.date && <FactDate date={told.date} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <span className="bh-record-end">
        {work.isDemo ? (
          <StatusMark status="demo" />
        ) : (
          <StatusMark status={work.status} word={words.status(work.kind, work.status)} />
        )}
        <CitationChip source={sourceFor(page.citations, work.id)} />
      </span>
    </li>
  );
}

type WorkFigure = Pick<Work["numbers"][number], "key" | "number" | "unit" | "status" | "qualifier">;

/** An aim comes before what was reached, and what is aimed at next after it. */
const order: readonly string[] = ["amount", "target", "reached", "next_target"];

/** The headline figures of a programme or project. An aim is a plan, however surely it was set. */
function figuresOf({ amount, numbers, status }: Work): readonly WorkFigure[] {
  const place = ({ key }: WorkFigure) => (order.includes(key) ? order.indexOf(key) : order.length);
  const told = numbers.map((one) => (one.key === "target" ? { ...one, status: "planned" as const } : one));
  const money: readonly WorkFigure[] = amount
    ? [{ key: "amount", number: majorUnits(amount), unit: amount.currency, status, qualifier: "exact" }]
    : [];
  return [...money, ...told].toSorted((a, b) => place(a) - place(b));
}

const toldAs = ({ number, unit }: WorkFigure, { id }: Work, { figures }: RecordPage) =>
  figures.find((figure) => figure.subject?.id === id && figure.value === number && figure.unit === unit);

/** Values of indicators that no programme or project of the page shows already beside its name. */
export function figuresBesideWorks(page: RecordPage): RecordPage["figures"] {
  const shown = (page.noun.works ?? []).flatMap((work) =>
    figuresOf(work).map((figure) => toldAs(figure, work, page)?.id),
  );
  return page.figures.filter(({ id }) => !shown.includes(id));
}

/** Who stands there, by what they are: in one line a kind, so that sixty firms are no wall. */
function InstitutionsPanel({ page }: Profiled) {
  const { t } = useLocale();
  const words = useWords();
  const byKind = Map.groupBy(insideOf(page, "organisation"), ({ subkind }) => subkind ?? "other");
  if (byKind.size === 0) return null;
  const count = [...byKind.values()].reduce((sum, ones) => sum + ones.length, 0);
  return (
    <Panel title={t("kinds.organisation")} count={count}>
      <dl className="bh-statements">
        {[...byKind].map(([kind, ones]) => (
          <div key={kind}>
            <dt>{words.code("organisation-kind", kind)}</dt>
            <dd>
              <RecordLinks records={ones} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Fields({ fields }: { readonly fields: readonly string[] }) {
  const words = useWords();
  return words.list(fields.map(words.field));
}

/** Records of one kind that lie in the region. */
export const insideOf = (page: RecordPage, kind: string): readonly ListedRecord[] =>
  page.related.filter(({ as, record }) => as === "inside" && record.kind === kind).map(({ record }) => record);
