import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, preferMain, type Plan } from "./candidates.ts";
import type { AskTerm, Question } from "./read-question.ts";
import type { AnswerItem } from "./types.ts";

const peopleKinds = ["person", "organisation"];
const roleRels: Readonly<Record<string, readonly string[]>> = {
  host: ["host", "co-organiser"],
  signed: ["party", "signer"],
  spoke: ["speaker"],
  took: ["participant"],
};
const rolesAsWords =
  /^(?:주최|주관|참가|참석|서명|발표|강연|발언|기관|기업|회사|단체|hosts?|speakers?|participants?|companies|firms|organi[sz]ations|institutions|主办|承办|参加|出席|发言|演讲|机构|企业|公司|单位)$/u;

/** Who: people by their title, hosts and guests of an event, whom somebody met, who spoke of what. */
export function planPeople(index: AskIndex, question: Question): Plan | undefined {
  const terms = question.terms.filter(({ text, word }) => !rolesAsWords.test((word ?? text).toLowerCase()));
  if (question.asks.met) return whoMet(index, terms);
  for (const role of ["host", "spoke", "signed", "took"] as const) {
    if (!question.asks[role]) continue;
    const plan = whoInRole(index, terms, role);
    if (plan && plan.items.length > 0) return plan;
  }
  const all = candidates(index, terms, ["person"]);
  const heads = all.filter(({ one }) => isDeputy.test(question.key) || !isDeputy.test(titleOf(one)));
  const titled = heads.length > 0 ? heads : all;
  if (titled.length > 0)
    return { intent: "who", items: best(titled, 0.02).map(({ record }) => aboutOrName(index, terms, record)) };
  return undefined;
}

/** A vice-governor is not the governor whom somebody asks for. */
const isDeputy = /\b(?:vice|deputy|assistant)\b|부(?:지사|시장|성장|청장|주임|비서장)|副/iu;
const titleOf = ({ record: { line } }: Askable): string => `${line?.ko ?? ""} ${line?.zh ?? ""} ${line?.en ?? ""}`;

/** Whoever is named in the question is not named back: what is known of them is said. */
function aboutOrName(index: AskIndex, terms: readonly AskTerm[], record: Askable["record"]): AnswerItem {
  const line = record.line ?? record.purpose;
  return namedBy(index, terms).has(record.id) && line
    ? { id: record.id, says: "about", line }
    : { id: record.id, says: "name" };
}

function whoInRole(
  index: AskIndex,
  terms: readonly AskTerm[],
  role: "host" | "spoke" | "signed" | "took",
): Plan | undefined {
  const rels = roleRels[role] ?? [];
  const kinds =
    role === "signed" ? ["agreement"] : role === "spoke" ? ["session", "event"] : ["event", "visit", "visit-stop"];
  const has = ({ record }: Askable) => targets(index, record.id, rels).length > 0;
  const found = candidates(index, terms, kinds, has);
  const tops = best(
    preferMain(found).length > 0 && role !== "spoke" ? preferMain(found) : found,
    role === "spoke" ? 0.15 : 0.02,
  );
  const named = new Set(tops.flatMap(({ record }) => targets(index, record.id, rels)));
  const ids = [...index.records.keys()].filter((id) => named.has(id));
  const asked = namedBy(index, terms);
  const others = ids.filter((id) => !asked.has(id));
  const [about] = tops;
  return {
    intent: "who",
    ...(about && tops.length === 1 ? { about: about.record.id } : {}),
    items: others.map((id) => ({ id, says: "name" })),
  };
}

/** The people at the same table: of every talk in which the one named took part, the others. */
function whoMet(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const asked = namedBy(index, terms);
  const people = [...asked].filter(
    (id) =>
      peopleKinds.includes(index.records.get(id)?.record.kind ?? "") || index.records.get(id)?.record.kind === "region",
  );
  const persons = people.filter((id) => index.records.get(id)?.record.kind === "person");
  const guests = persons.length > 0 ? persons : people;
  // Only talks that took place: whom somebody is to meet, nobody has met.
  const stops = [...index.records.values()].filter(
    ({ record }) => record.kind === "visit-stop" && record.status !== "planned" && record.status !== "proposed",
  );
  const items = new Map<string, string>();
  const others = terms.filter(
    ({ entries }) => !entries.some((entry) => index.recordsOfEntry.get(entry)?.some((id) => guests.includes(id))),
  );
  const isMeant = new Set(
    candidates(
      index,
      others.filter(({ entries }) =>
        entries.some((entry) => entry >= index.placeFrom && (entry < index.wordFrom || entry >= index.nameFrom)),
      ),
      ["visit-stop"],
    ).map(({ one }) => one.record.id),
  );
  for (const { record } of stops) {
    const present = targets(index, record.id, ["participant", "counterpart"]);
    if (!present.some((id) => guests.includes(id) || guests.some((guest) => index.records.get(id)?.belongs.has(guest))))
      continue;
    if (others.length > 0 && isMeant.size > 0 && !isMeant.has(record.id)) continue;
    for (const id of present)
      if (!guests.includes(id) && index.records.get(id)?.record.kind === "person" && !items.has(id))
        items.set(id, record.id);
  }
  // Whom the talks are named after comes before those who sat beside.
  const isNamed = ([id, by]: readonly [string, string]): boolean => {
    const person = index.records.get(id);
    const stop = index.records.get(by);
    return (
      person !== undefined &&
      stop !== undefined &&
      person.nameKey.split("\n").some((name) => name.length > 1 && stop.nameKey.includes(name))
    );
  };
  const ordered = [...items].toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return { intent: "who", items: ordered.map(([id, by]) => ({ id, says: "name", by })) };
}

const targets = (index: AskIndex, id: string, rels: readonly string[]): string[] => [
  ...new Set((index.out.get(id) ?? []).filter(({ rel }) => rels.includes(rel)).map(({ to }) => to)),
];

const namedBy = (index: AskIndex, terms: readonly AskTerm[]): Set<string> =>
  new Set(terms.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])));
