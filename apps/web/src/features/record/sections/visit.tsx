import { useQuery } from "@tanstack/react-query";
import type { RecordPage } from "@bridgehead/contract/record";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { CitationChip } from "../../../components/citations.tsx";
import { FactDate } from "../../../components/fact-date.tsx";
import { Itinerary, type ItineraryDay, type Stop } from "../../../components/itinerary.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StageTrack } from "../../../components/stage-track.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { useAgreementStages, useAgreementStageWords } from "../agreement-stage.tsx";
import { sourceFor } from "../citing.ts";
import { recordAddress } from "../kinds.ts";
import { recordQuery } from "../queries.ts";
import { RecordLink, RecordLinks } from "../record-link.tsx";
import { sideOf } from "../sides.ts";
import { useWords } from "../use-words.ts";

type VisitStop = NonNullable<RecordPage["noun"]["stops"]>[number];
type Counterpart = VisitStop["counterparts"][number];

/** Whom the delegation met, in protocol order. The itinerary stands above, over the whole width. */
export function VisitSections({ page }: { readonly page: RecordPage }) {
  return (
    <>
      <PeoplePanel stops={page.noun.stops ?? []} />
      <SaidPanel page={page} />
    </>
  );
}

/** Agreements that came of the visit, each with its stages over the whole width. */
export function LedToPanels({ page }: { readonly page: RecordPage }) {
  return page.links
    .filter(({ rel, direction, record }) => rel === "led-to" && direction === "out" && record.kind === "agreement")
    .map(({ record }) => <LedToPanel key={record.id} id={record.id} />);
}

function LedToPanel({ id }: { readonly id: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { data: agreement } = useQuery(recordQuery(id));
  const told = (agreement?.noun.stages ?? []).map(({ stage, date, note, evidence }) => ({
    stage,
    date,
    note: words.text(note) || undefined,
    ...(evidence ? { address: recordAddress(evidence) } : {}),
  }));
  const stages = useAgreementStages(agreement?.stage ?? null, told);
  const stageWords = useAgreementStageWords(agreement?.stage ?? null);
  if (!agreement) return null;
  return (
    <Panel title={<RecordLink record={agreement} />} aside={t("record.agreement.stages-rule")} padded>
      <StageTrack stages={stages} words={stageWords} />
    </Panel>
  );
}

/** What each side said, in our words: ours left, theirs right. */
function SaidPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const quotes = page.noun.quotes ?? [];
  if (quotes.length === 0) return null;
  const home = page.noun.from ? (sideOf(quotes.find(({ country }) => country)?.country) === "far" ? "CN" : "KR") : "KR";
  const sides = [
    quotes.filter(({ country }) => sideOf(country ?? home) === "near"),
    quotes.filter(({ country }) => sideOf(country ?? home) !== "near"),
  ];
  return (
    <Panel title={t("record.visit.said")} aside={t("record.paraphrase")}>
      <div className="bh-record-said">
        {sides.map((ones, index) => (
          <ul key={index} className={index === 0 ? "is-near" : "is-far"}>
            {ones.map(({ quote, statement, speaker, country }) => (
              <li key={quote.id}>
                <p className="bh-xs bh-second">
                  <span className={`bh-sq is-${sideOf(country)}`} aria-hidden="true" />{" "}
                  {speaker && <RecordLink record={speaker} />}
                </p>
                <p>
                  {words.text(statement)} <CitationChip source={sourceFor(page.citations, quote.id)} />
                </p>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </Panel>
  );
}

/** Who travels, and what the visit led to. */
export function VisitSide({ page }: { readonly page: RecordPage }) {
  const { t, format } = useLocale();
  const words = useWords();
  const { head, delegation = [], from } = page.noun;
  const led = page.links.filter(({ rel, direction }) => rel === "led-to" && direction === "out");
  return (
    <>
      {led.length > 0 && (
        <Panel title={t("record.visit.next")} count={led.length}>
          <ul className="bh-record-rows is-plain">
            {led.map(({ record }) => (
              <li key={record.id}>
                <RecordLink record={record} />
                <span className="bh-xs bh-second">
                  {record.stage ? words.stage(record.kind, record.stage) : words.kind(record.kind)} ·{" "}
                  {record.date?.value ? <FactDate date={record.date} /> : t("record.visit.next-undated")}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t("record.visit.delegation")} count={delegation.length + (head ? 1 : 0)}>
        <ul className="bh-record-rows is-plain">
          {head && (
            <li>
              <RecordLink record={head} />
              <span className="bh-xs bh-second">
                {[t("record.visit.head"), from ? words.name(from) : ""].filter(Boolean).join(format.dot)}
              </span>
            </li>
          )}
          {delegation
            .filter(({ id }) => id !== head?.id)
            .map((member) => (
              <li key={member.id}>
                <RecordLink record={member} />
                <span className="bh-xs bh-second">
                  {[words.text(member.capacity), words.text(member.title)].filter(Boolean).join(format.dot)}
                </span>
              </li>
            ))}
          {delegation.length === 0 && (
            <li className="bh-sm">
              <span className="bh-unknown">{t("record.visit.delegation-others")}</span>
            </li>
          )}
        </ul>
      </Panel>
    </>
  );
}

/** The visit day by day, as far as it is on record. */
export function ItineraryPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const stops = page.noun.stops ?? [];
  const toStop = useStop(page);
  const dated = Map.groupBy(
    stops.filter(({ date }) => date?.value),
    ({ date }) => date?.value ?? "",
  );
  const undated = stops.filter(({ date }) => !date?.value);
  const known: ItineraryDay[] = [...dated]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([value, ones]) => (ones[0]?.date ? [{ id: value, date: dateOfDay(ones), stops: ones.map(toStop) }] : []));
  const missing = Math.max(0, (page.noun.days ?? 0) - known.length);
  const hatched: ItineraryDay[] = Array.from({ length: missing }, (_, index) => ({
    id: `missing-${index}`,
    date: { value: null, precision: "unknown" },
    unknown: t("record.visit.day-missing-long"),
    stops: [],
  }));
  return (
    <Panel
      title={t("record.visit.itinerary")}
      aside={
        <>
          {missing > 0 && t("record.visit.days-known", { days: page.noun.days ?? 0, known: known.length })}{" "}
          <CitationChip source={sourceFor(page.citations, page.id)} />
        </>
      }
    >
      <Itinerary label={t("record.visit.itinerary")} days={[...known, ...hatched]} />
      {undated.length > 0 && (
        <Itinerary
          label={t("record.visit.day-unknown")}
          days={[{ id: "undated", date: { value: null, precision: "unknown" }, stops: undated.map(toStop) }]}
        />
      )}
    </Panel>
  );
}

/** A stop's own page: whom they met and what they talked about. */
export function StopSections({ page }: { readonly page: RecordPage }) {
  const words = useWords();
  const stop = page.noun.stop;
  if (!stop) return null;
  return (
    <>
      <PeoplePanel stops={[stop]} />
      {stop.topics.length > 0 && (
        <Panel title={words.factLabel("topics")} padded>
          <ul className="bh-record-chips">
            {stop.topics.map((topic) => (
              <li key={words.text(topic)} className="bh-chip is-line">
                {words.text(topic)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function useStop(page: RecordPage): (stop: VisitStop) => Stop {
  const { format } = useLocale();
  const words = useWords();
  return (stop) => ({
    id: stop.id,
    ...(stop.timeOfDay ? { time: words.code("time-of-day", stop.timeOfDay) ?? stop.timeOfDay } : {}),
    status: stop.status,
    name: <RecordLink record={stop} />,
    ...(stop.place || stop.topics.length > 0
      ? {
          place: [stop.place ? words.name(stop.place) : "", ...stop.topics.map(words.text)]
            .filter(Boolean)
            .join(format.dot),
        }
      : {}),
    ...(stop.counterparts.length > 0
      ? { counterparts: stop.counterparts.map((one) => <PersonLine key={one.id} person={one} />) }
      : {}),
    ...(stop.ledTo.length > 0 ? { followed: <RecordLinks records={stop.ledTo} /> } : {}),
    source: sourceFor(page.citations, stop.id),
  });
}

function PersonLine({ person }: { readonly person: Counterpart }) {
  const words = useWords();
  const title = words.text(person.title);
  return (
    <>
      <RecordLink record={person} /> <Original person={person} />{" "}
      {/* Somebody whom the source does not name goes by the post. */}
      {title !== words.name(person) && <span className="bh-muted">{title}</span>}
    </>
  );
}

/** Characters as the source prints them, beside a reading that does not show them. */
function Original({ person }: { readonly person: Counterpart }) {
  const words = useWords();
  if (!person.original || person.original === words.name(person)) return null;
  return (
    <span lang={htmlLang.zh} className="bh-nowrap">
      {person.original}
    </span>
  );
}

function PeoplePanel({ stops }: { readonly stops: readonly VisitStop[] }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const people = stops.flatMap((stop) =>
    stop.counterparts.map((person, index) => ({ person, stop, order: index + 1 })),
  );
  if (people.length === 0) return null;
  // Both scripts stand beside each other; the other one is the counterpart's.
  const theirs: Locale = locale === "zh" ? "ko" : "zh";
  const hasOurs = people.some(({ person }) => person.title?.ours?.includes(theirs));
  return (
    <Panel title={t("record.visit.people")} count={people.length} aside={t("record.visit.order-rule")}>
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("record.visit.people")}>
        <table className="bh-table">
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{t("record.col.person")}</th>
              <th scope="col">{t("record.col.post")}</th>
              <th scope="col">{t("record.visit.title-other")}</th>
              <th scope="col">{t("record.col.organisation")}</th>
              {stops.length > 1 && <th scope="col">{t("kind.visit-stop")}</th>}
            </tr>
          </thead>
          <tbody>
            {people.map(({ person, stop, order }) => (
              <tr key={`${stop.id} ${person.id}`}>
                <td className="bh-muted">{order}</td>
                <th scope="row">
                  <RecordLink record={person} /> <Original person={person} />
                </th>
                <td>{words.text(person.title)}</td>
                <td lang={htmlLang[theirs]}>
                  {person.title?.[theirs] && (
                    <span className={person.title.ours?.includes(theirs) ? "bh-record-ours" : undefined}>
                      {person.title[theirs]}
                    </span>
                  )}
                </td>
                <td>{person.organisation && <RecordLink record={person.organisation} />}</td>
                {stops.length > 1 && (
                  <td>
                    <RecordLink record={stop} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasOurs && <p className="bh-panel-body bh-xs bh-muted">{t("record.visit.ours-rule")}</p>}
    </Panel>
  );
}

/** The day's date with the most telling of the source's words: "24일" rather than "this day". */
function dateOfDay(stops: readonly VisitStop[]) {
  const date = stops.map((stop) => stop.date).find((one) => /\d/.test(one?.asWritten ?? "")) ?? stops[0]?.date;
  if (!date) throw new Error("a day of the itinerary has a date");
  return date;
}
