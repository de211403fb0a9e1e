import type { RecordPage } from "@bridgehead/contract/record";
import { htmlLang } from "@bridgehead/domain/shared/language";
import { CitationChip } from "../../../components/citations.tsx";
import { Itinerary, type ItineraryDay, type Stop } from "../../../components/itinerary.tsx";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { RecordLink, RecordLinks } from "../record-link.tsx";
import { useWords } from "../use-words.ts";

type VisitStop = NonNullable<RecordPage["noun"]["stops"]>[number];
type Counterpart = VisitStop["counterparts"][number];

/** Whom the delegation met, in protocol order. The itinerary stands above, over the whole width. */
export function VisitSections({ page }: { readonly page: RecordPage }) {
  return <PeoplePanel stops={page.noun.stops ?? []} />;
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
  const words = useWords();
  return (stop) => ({
    id: stop.id,
    ...(stop.timeOfDay ? { time: words.code("time-of-day", stop.timeOfDay) ?? stop.timeOfDay } : {}),
    status: stop.status,
    name: <RecordLink record={stop} />,
    ...(stop.place || stop.topics.length > 0
      ? {
          place: [stop.place ? words.name(stop.place) : "", ...stop.topics.map(words.text)].filter(Boolean).join(" · "),
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
  const { t } = useLocale();
  const words = useWords();
  const people = stops.flatMap((stop) =>
    stop.counterparts.map((person, index) => ({ person, stop, order: index + 1 })),
  );
  if (people.length === 0) return null;
  return (
    <Panel title={t("record.visit.people")} count={people.length} aside={t("record.visit.order-rule")}>
      <div className="bh-scroll" tabIndex={0} role="region" aria-label={t("record.visit.people")}>
        <table className="bh-table">
          <thead>
            <tr>
              <th scope="col" aria-label="№" />
              <th scope="col">{t("record.col.person")}</th>
              <th scope="col">{t("record.col.post")}</th>
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
    </Panel>
  );
}

/** The day's date with the most telling of the source's words: "24일" rather than "this day". */
function dateOfDay(stops: readonly VisitStop[]) {
  const date = stops.map((stop) => stop.date).find((one) => /\d/.test(one?.asWritten ?? "")) ?? stops[0]?.date;
  if (!date) throw new Error("a day of the itinerary has a date");
  return date;
}
