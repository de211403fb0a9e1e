import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, preferMain, type Plan } from "./candidates.ts";
import { inRole, targetsOf } from "./in-role.ts";
import type { AskTerm, Question } from "./read-question.ts";
import type { AnswerItem } from "./types.ts";

const peopleKinds = ["person", "organisation"];
type Role = "host" | "signed" | "spoke" | "took" | "proposed";
const roleRels: Readonly<Record<Role, readonly string[]>> = {
  host: ["host", "co-organiser"],
  signed: ["party", "signer"],
  spoke: ["speaker"],
  took: ["participant", "awarded"],
  proposed: ["proposed-by"],
};
const roleKinds: Readonly<Record<Role, readonly string[]>> = {
  host: ["event", "visit"],
  signed: ["agreement"],
  spoke: ["session", "event"],
  took: ["event", "visit", "visit-stop", "programme"],
  proposed: ["project", "agreement", "policy"],
};
const rolesAsWords =
  /^(?:part(?:y|ies)|signator(?:y|ies)|당사자|签约方|주최|주관|참가|참석|서명|발표|강연|발언|제안|기관|단체|hosts?|speakers?|participants?|organi[sz]ations|institutions|proposals?|主办|承办|参加|出席|发言|演讲|提议|建议|机构|单位|路演|推介|presentation|pitch(?:ed|es)?)$/u;

/** Who: people by their title, hosts and guests of an event, whom somebody met, who spoke of what. */
export function planPeople(index: AskIndex, question: Question): Plan | undefined {
  const terms = question.terms.filter(({ text, word }) => !rolesAsWords.test((word ?? text).toLowerCase()));
  if (question.asks.met) {
    const met = whoMet(index, terms);
    if (met && met.items.length > 0) return met;
  }
  for (const role of ["host", "proposed", "spoke", "signed", "took"] as const) {
    if (!question.asks[role]) continue;
    const plan = whoInRole(index, terms, role);
    if (plan && plan.items.length > 0) return plan;
  }
  const all = candidates(index, terms, ["person"]);
  const isDeputyAsked = isDeputy.test(question.key);
  const heads = all.filter(({ one }) => isDeputyAsked || !isDeputy.test(titleOf(one)));
  // Whoever asks for the governor is not given the deputy.
  const titled = heads.length > 0 || headWords.test(question.key) ? heads : all;
  if (titled.length > 0)
    return { intent: "who", items: best(titled, 0.02).map(({ record }) => aboutOrName(index, terms, record)) };
  return all.length > 0
    ? { intent: "who", items: [], near: best(all, 0.02).map(({ record: { id } }) => id) }
    : undefined;
}

/** A vice-governor is not the governor whom somebody asks for. */
const isDeputy = /\b(?:vice|deputy|assistant)\b|부(?:지사|시장|성장|청장|주임|비서장)|副/iu;
const headWords = /지사|시장|성장|청장|주임|\bgovernor\b|\bmayor\b|\bdirector\b|知事|市长|省长|厅长/u;
const titleOf = ({ record: { line } }: Askable): string => `${line?.ko ?? ""} ${line?.zh ?? ""} ${line?.en ?? ""}`;

/** Whoever is named in the question is not named back: what is known of them is said. */
function aboutOrName(index: AskIndex, terms: readonly AskTerm[], record: Askable["record"]): AnswerItem {
  const line = record.line ?? record.purpose;
  return namedBy(index, terms).has(record.id) && line
    ? { id: record.id, says: "about", line }
    : { id: record.id, says: "name" };
}

function whoInRole(index: AskIndex, terms: readonly AskTerm[], role: Role): Plan | undefined {
  const rels = roleRels[role];
  const found = inRole(index, terms, roleKinds[role], rels);
  const main = role === "spoke" ? found : preferMain(found);
  const tops = best(main, role === "spoke" ? 0.3 : 0.02);
  // Speakers in the order of the agenda.
  const order = [...index.records.keys()];
  const named = new Set(
    main
      .filter(({ one }) => tops.includes(one))
      .toSorted((a, b) => order.indexOf(a.one.record.id) - order.indexOf(b.one.record.id))
      .flatMap(({ targets }) => targets),
  );
  const asked = namedBy(index, terms);
  const others = [...named].filter((id) => !asked.has(id));
  const [about] = tops;
  return {
    intent: "who",
    ...(about && tops.length === 1 ? { about: about.record.id } : {}),
    items: others.map((id) => ({ id, says: "name" })),
  };
}

/** The people at the same table: of every talk in which the one named took part, the others. */
function whoMet(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  // Only talks that took place: whom somebody is to meet, nobody has met.
  const stops = [...index.records.values()].filter(
    ({ record }) => record.kind === "visit-stop" && record.status !== "planned" && record.status !== "proposed",
  );
  const present = new Map(
    stops.map(({ record: { id } }) => [id, targetsOf(index, id, ["participant", "counterpart"])]),
  );
  const everyone = new Set([...present.values()].flat());
  const guests = guestsOf(index, terms, everyone);
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
  const items = new Map<string, string>();
  for (const { record } of stops) {
    const there = present.get(record.id) ?? [];
    if (!there.some((id) => guests.includes(id) || guests.some((guest) => index.records.get(id)?.belongs.has(guest))))
      continue;
    if (others.length > 0 && isMeant.size > 0 && !isMeant.has(record.id)) continue;
    for (const id of there)
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
  const isVisitor = ([id]: readonly [string, string]): boolean =>
    index.edges.some(({ rel, to }) => rel === "head" && to === id);
  const ordered = [...items].toSorted(
    (a, b) => Number(isVisitor(a)) - Number(isVisitor(b)) || Number(isNamed(b)) - Number(isNamed(a)),
  );
  return { intent: "who", items: ordered.map(([id, by]) => ({ id, says: "name", by })) };
}

/**
 * Of whom the question speaks: a person by name, or by family name and title (mayor Kang, 강 시장), else the body or the region
 * that sent somebody.
 */
function guestsOf(index: AskIndex, terms: readonly AskTerm[], everyone: ReadonlySet<string>): string[] {
  const asked = [...namedBy(index, terms)];
  const persons = asked.filter((id) => index.records.get(id)?.record.kind === "person");
  if (persons.length > 0) return persons;
  const byFamily = [...everyone].filter((id) => {
    const names = index.records.get(id)?.record.names;
    return terms.some(
      ({ word }) => word !== undefined && (names?.en?.split(" ").some((part) => part.toLowerCase() === word) ?? false),
    );
  });
  if (byFamily.length > 0) return byFamily;
  return asked.filter(
    (id) =>
      peopleKinds.includes(index.records.get(id)?.record.kind ?? "") || index.records.get(id)?.record.kind === "region",
  );
}

const namedBy = (index: AskIndex, terms: readonly AskTerm[]): Set<string> =>
  new Set(terms.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])));
