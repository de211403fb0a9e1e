import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { ListedRecord, Observation, RecordPage } from "@bridgehead/contract/record";
import { recordQuery, recordsQuery } from "../record/queries.ts";

export type VisitStop = NonNullable<RecordPage["noun"]["stops"]>[number];
export type StopDay = { readonly id: string; readonly date: VisitStop["date"]; readonly stops: readonly VisitStop[] };

/** A visit's stops by day, in their order; stops without a date come last. */
export function daysOf(stops: readonly VisitStop[]): readonly StopDay[] {
  const byDay = Map.groupBy(stops, ({ date }) => date?.value ?? "");
  return [...byDay]
    .toSorted(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a.localeCompare(b)))
    .map(([id, ones]) => ({
      id: id || "undated",
      date: ones[0]?.date ?? null,
      stops: ones.toSorted((a, b) => a.ordinal - b.ordinal),
    }));
}

export type VisitFacts = {
  readonly page: RecordPage;
  readonly stops: readonly VisitStop[];
  /** What the partnership's regions signed before the visit. */
  readonly agreed: readonly (ListedRecord & { readonly lineDate: RecordDate | null })[];
  /** What is proposed, talked about or to be signed between them: to raise, not agreed. */
  readonly pending: readonly ListedRecord[];
  /** The page of the region that sends the delegation. */
  readonly from: RecordPage | undefined;
};

/** A visit with what its delegation has to know beside it. */
export function useVisit(id: string): VisitFacts {
  const { data: page } = useSuspenseQuery(recordQuery(id));
  const partnerships = page.links.flatMap(({ rel, direction, record }) =>
    rel === "part-of" && direction === "out" && record.kind === "partnership" ? [record.id] : [],
  );
  const of = useSuspenseQueries({
    queries: [...partnerships, ...(page.noun.from ? [page.noun.from.id] : [])].map((one) => recordQuery(one)),
  });
  const from = of.find(({ data }) => data.id === page.noun.from?.id)?.data;
  const before =
    page.date?.value ??
    page.noun.stops
      ?.map(({ date }) => date?.value ?? "")
      .filter(Boolean)
      .toSorted()[0] ??
    "9999";
  const agreements = of
    .flatMap(({ data }) => (data.kind === "partnership" ? (data.noun.records ?? []) : []))
    .filter((record) => record.kind === "agreement");
  const once = [...new Map(agreements.map((one) => [one.id, one])).values()];
  const isSigned = ({ stage }: ListedRecord) => stage === "signed" || stage === "in-force" || stage === "ended";
  return {
    page,
    stops: page.noun.stops ?? [],
    agreed: once.filter((one) => isSigned(one) && (one.lineDate?.value ?? "0") < before),
    pending: once.filter((one) => !isSigned(one)),
    from,
  };
}

const builtKinds = ["programme", "project", "cluster"] as const;
const pagesMax = 16;

/** Figures of a region that may be said: its own and those of what it builds and runs, what is done before what is planned. */
export function useFiguresOf(
  from: RecordPage | undefined,
): Pick<RecordPage, "citations"> & { readonly figures: readonly Observation[] } {
  const lists = useSuspenseQueries({
    queries: from ? builtKinds.map((kind) => recordsQuery(kind, { region: from.id })) : [],
  });
  const ids = lists.flatMap(({ data }) => data.records.map(({ id }) => id)).slice(0, pagesMax);
  const built = useSuspenseQueries({ queries: ids.map((id) => recordQuery(id)) }).map(({ data }) => data);
  const pages = from ? [from, ...built] : built;
  const known = pages
    .flatMap(({ figures }) => figures)
    .filter(({ value, qualifier }) => value !== null && qualifier !== "unknown");
  return {
    figures: [...new Map(known.map((one) => [one.id, one])).values()].toSorted(
      (one, other) => Number(one.status === "planned") - Number(other.status === "planned"),
    ),
    citations: pages.flatMap(({ citations }) => citations),
  };
}
