import type { Fact, RecordPage } from "@bridgehead/contract/record";
import { FactDate } from "../../../components/fact-date.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StatusMark } from "../../../components/status-mark.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { CitationChip } from "../../../components/citations.tsx";
import { sourceFor } from "../citing.ts";
import { RecordLink } from "../record-link.tsx";
import { useWords } from "../use-words.ts";
import { remarkKeys } from "./side.tsx";

/** Everything on record that is no column of the noun, under its label, as exact and as sure as it was told. */
export function StatementsPanel({ page }: { readonly page: RecordPage }) {
  const { t, format } = useLocale();
  const words = useWords();
  const facts = page.facts.filter(
    (fact) =>
      !remarkKeys.includes(fact.key) &&
      // The steps of a ladder are drawn above.
      !(fact.key === "rungs" && (page.noun.rungs ?? []).length > 0) &&
      !isNamedAgain(fact, page.facts) &&
      !isInAgenda(fact, page) &&
      !isFigure(fact, page),
  );
  if (facts.length === 0) return null;
  const byKey = Map.groupBy(facts, ({ key }) => key);
  const source = sourceFor(page.citations, page.id);
  return (
    <Panel title={t("record.statements")} aside={<CitationChip source={source} />}>
      <dl className="bh-statements">
        {[...byKey].map(([key, group]) => (
          <div key={key}>
            <dt>{words.factLabel(key)}</dt>
            {group.map((fact) => (
              <dd key={fact.id}>
                {fact.of && (
                  <>
                    <RecordLink record={fact.of} />
                    {format.colon}
                  </>
                )}
                <Value fact={fact} />
                {fact.status !== page.status && <StatusMark status={fact.status} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Value({ fact }: { readonly fact: Fact }) {
  const words = useWords();
  if (fact.ref) return <RecordLink record={fact.ref} />;
  if (fact.text) return words.text(fact.text);
  if (fact.date) return <FactDate date={fact.date} withWords />;
  const figure = words.figure(fact.number, fact.unit, fact.qualifier);
  if (figure !== undefined) return <b>{figure}</b>;
  if (fact.number !== null || fact.qualifier === "unknown" || fact.unit !== null || fact.asWritten === null)
    return <StatusMark status="unknown" />;
  // A word that the source itself writes: a time, an abbreviation, characters in their own script.
  return words.factCode(fact.key, fact.asWritten) ?? <span lang={scriptOf(fact.asWritten)}>{fact.asWritten}</span>;
}

/** A reference that only names whom the statements beside it are about ("delegations" beside "delegations.people"). */
const isNamedAgain = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.ref !== null && facts.some((other) => other.key.startsWith(`${fact.key}.`) && other.of?.id === fact.ref?.id);

/** The hours of an event stand on top, and its sessions in its agenda. */
const isInAgenda = (fact: Fact, { kind, noun }: RecordPage): boolean =>
  kind === "event" &&
  ((fact.key.startsWith("time.") && Boolean(noun.startsAt)) ||
    (fact.key === "sessions" && (noun.sessions ?? []).some(({ id }) => id === fact.ref?.id)));

/** A number that stands among the figures, with its own date and status, is not told twice. */
const isFigure = (fact: Fact, { figures }: RecordPage): boolean =>
  fact.number !== null && figures.some(({ value, unit }) => value === fact.number && unit === fact.unit);

function scriptOf(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return /\p{Script=Han}/u.test(text) ? "zh-Hans" : undefined;
}
