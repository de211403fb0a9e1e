import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, preferMain, wantedKinds, type Plan } from "./candidates.ts";
import { coverOf, hasItself } from "./cover.ts";
import { inRole, targetsOf } from "./in-role.ts";
import { officeWords } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm, AnswerItem } from "./types.ts";

const peopleKinds = ["person", "organisation"];
type Role = "host" | "built" | "signed" | "spoke" | "took" | "proposed";
const roleRels: Readonly<Record<Role, readonly string[]>> = {
  host: ["host", "co-organiser"],
  built: ["builder", "operator"],
  signed: ["party", "signer"],
  spoke: ["speaker"],
  took: ["participant", "awarded", "party"],
  proposed: ["proposed-by"],
};
const roleKinds: Readonly<Record<Role, readonly string[]>> = {
  host: ["event", "visit"],
  built: ["project", "programme", "cluster", "policy"],
  signed: ["agreement"],
  spoke: ["session", "event"],
  took: ["event", "visit", "visit-stop", "programme", "policy", "agreement"],
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
  const runs = headAsked.test(question.key) ? headsOf(index, question) : undefined;
  if (runs) return runs;
  for (const role of ["host", "proposed", "spoke", "signed", "took", "built"] as const) {
    if (!question.asks[role]) continue;
    const plan = whoInRole(index, terms, role, role === "signed" && pastSigning.test(question.key));
    if (plan && plan.items.length > 0) return plan;
  }
  if (question.asks.led) {
    const head = whoLed(index, terms);
    if (head) return head;
  }
  const all = candidates(index, terms, ["person"], (one) => holdsOffice(index, one, terms));
  const isDeputyAsked = isDeputy.test(question.key);
  // Nor is the governor given to whoever asks for the deputy.
  const heads = all.filter(({ one }) => isDeputyAsked === isDeputy.test(titleOf(one)));
  // Whoever asks for the governor is not given the deputy.
  const titled = heads.length > 0 || isDeputyAsked || headWords.test(question.key) ? heads : all;
  if (titled.length > 0)
    return { intent: "who", items: best(titled, 0.02).map(({ record }) => aboutOrName(index, terms, record)) };
  return all.length > 0 ? { intent: "who", items: [] } : undefined;
}

/** Who gives, shows or opens what is named, where the question says it in no word that is known: those who stand at a talk. */
export function whoGave(index: AskIndex, { terms, intent }: Question): Plan | undefined {
  if (intent !== "who") return undefined;
  const rels = ["speaker", "operator", "builder"];
  const found = candidates(index, terms, ["session"], ({ record }) => targetsOf(index, record.id, rels).length > 0);
  const [first] = best(found, 0);
  if (!first || (found[0]?.score ?? 0) < 0.7) return undefined;
  return {
    intent: "who",
    about: first.record.id,
    items: targetsOf(index, first.record.id, rels).map((id) => ({ id, says: "name" })),
  };
}

/** The parties of the agreement that is named, where nobody else is meant by who. */
export const whoAgreed = (index: AskIndex, { terms, intent, asks, soft }: Question): Plan | undefined =>
  intent === "who" &&
  soft.length === 0 &&
  !Object.values(asks).some(Boolean) &&
  candidates(index, terms, ["agreement"]).some(({ score }) => score > 0.7)
    ? whoInRole(index, terms, "signed", false)
    : undefined;

const headAsked =
  /\b(?:in charge of|responsible for|runs?|heads?|leads?|manages|at the helm of|boss of|chief of)\b|책임자|우두머리|수장|총괄하|이끄는|이끌고|맡고\s*있|대표자|负责人|掌门人?|掌舵|一把手|当家|领导是谁|谁(?:负责|领导|掌管|执掌)|(?:负责|执掌|掌管)的?(?:人|是谁)/u;
const headTitle =
  /(?:회장|대표|대표이사|사장|원장|소장|총장|청장|국장|주임|장관|지사|시장|창업자)$|\b(?:chairman|chairwoman|chair|chief executive|ceo|president|director|minister|governor|mayor|rector|founder|head)\b/iu;

/** Who heads a body that is named, by the title: who runs X, who is in charge of X. */
function headsOf(index: AskIndex, { key, terms }: Question): Plan | undefined {
  if (!headAsked.test(key)) return undefined;
  const bodies = terms
    .flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? []))
    .filter((id) => index.records.get(id)?.record.kind === "organisation");
  const body = bodies[0];
  const one = body === undefined ? undefined : index.records.get(body);
  if (body === undefined || !one || terms.some((term) => coverOf(index, one, term) === 0)) return undefined;
  const people = (index.into.get(body) ?? [])
    .filter(({ rel }) => rel === "context" || rel === "organisation")
    .flatMap(({ from }) => index.records.get(from) ?? [])
    .filter((person) => person.record.kind === "person" && !isDeputy.test(titleOf(person)))
    .filter(({ record: { line } }) => headTitle.test((line?.ko ?? "").trim()) || headTitle.test(line?.en ?? ""));
  return people.length === 0
    ? undefined
    : { intent: "who", about: body, items: [...new Set(people)].map(({ record: { id } }) => ({ id, says: "name" })) };
}

/**
 * Whether a person holds the very office that is asked for. Part of a longer title (校长 in 校长助理, president in assistant to the
 * president) is not it.
 */
function holdsOffice(index: AskIndex, one: Askable, terms: readonly AskTerm[]): boolean {
  const { line } = one.record;
  if (!line) return true;
  const isOffice = terms.some(({ text, word }) => officeWords.test((word ?? text).toLowerCase()));
  // Beside the place of the office another may tell of a journey: the mayor of one city who went to the other.
  const isOfficeSomewhere = terms.some((term) => isPlace(index, term) && isOfficeOf(index, one, term));
  return terms.every((term) => {
    // Who heads a university in a country does not head the country.
    if (isOffice && isPlace(index, term))
      return isOfficeOf(index, one, term) || (isOfficeSomewhere && coverOf(index, one, term) > 0);
    const asked = (term.word ?? term.text).toLowerCase();
    if (!officeWords.test(asked)) return true;
    // An office is a person's own: that of somebody at the same table or in the same house is not.
    if (!hasItself(index, one, term)) return false;
    if (/^[a-z ]+$/u.test(asked))
      return !new RegExp(`\\b(?:assistant|secretary|adviser|advisor|aide) to (?:the )?${asked}\\b`, "iu").test(
        line.en ?? "",
      );
    const parts = `${line.ko ?? ""},${line.zh ?? ""}`.split(/[,，、;；]/u).filter((part) => part.includes(asked));
    return (
      parts.length === 0 ||
      parts.some((part) =>
        part
          .trim()
          .replace(/\s*[(（].*$/u, "")
          .endsWith(asked),
      )
    );
  });
}

const isPlace = (index: AskIndex, { entries }: AskTerm): boolean =>
  entries.some((entry) =>
    (index.recordsOfEntry.get(entry) ?? []).some((id) => index.records.get(id)?.record.kind === "region"),
  );

/** Whether somebody's body is that of a place: the place's own, not one that only lies somewhere within it. */
const isOfficeOf = (index: AskIndex, one: Askable, term: AskTerm): boolean =>
  hasItself(index, one, term) ||
  [...one.belongs].some(([id, distance]) => {
    const other = index.records.get(id);
    return (
      distance > 0 &&
      distance <= 2 &&
      other !== undefined &&
      term.entries.some((entry) => index.recordsOfEntry.get(entry)?.includes(id) || other.inName.has(entry))
    );
  });

/** Who headed a delegation: of a visit by its head, of an event by who is on record as having led one there. */
function whoLed(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = terms.filter(
    ({ text, word }) =>
      !/^(?:대표단|방문단|사절단|代表团|访问团|delegations?|missions?|방문|visits?|访问)$/u.test(
        (word ?? text).toLowerCase(),
      ),
  );
  const heads = [
    ...index.edges.filter(({ rel }) => rel === "head").map(({ from, to }) => ({ journey: from, head: to })),
    ...index.edges.filter(({ rel }) => rel === "led").map(({ from, to }) => ({ journey: to, head: from })),
  ];
  const scored = heads.flatMap(({ journey, head }) => {
    const one = index.records.get(journey);
    const person = index.records.get(head);
    if (!one || !person) return [];
    const covers = rest.map((term) => Math.max(coverOf(index, one, term), coverOf(index, person, term) * 0.9));
    return covers.includes(0) ? [] : [{ journey, head, score: covers.reduce((sum, cover) => sum + cover, 0) }];
  });
  const [top] = scored.toSorted((a, b) => b.score - a.score);
  return top ? { intent: "who", about: top.journey, items: [{ id: top.head, says: "name" }] } : undefined;
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

const pastSigning = /서명|도장|\bsigned\b|\binked\b|签署|签了|签的|签字/u;
const unsignedStages: ReadonlySet<string> = new Set(["proposed", "talks", "to-be-signed"]);
const targetKinds: ReadonlySet<string> = new Set(["region", "organisation", "person"]);

function whoInRole(index: AskIndex, all: readonly AskTerm[], role: Role, isSigned: boolean): Plan | undefined {
  // "Which countries": the noun says who of them is meant.
  const terms = all.filter(
    ({ text, word }) => !/^(?:나라|국가|countr(?:y|ies)|国家)$/u.test((word ?? text).toLowerCase()),
  );
  const rels = roleRels[role];
  // Nobody has signed what is still to be signed.
  const found = inRole(index, terms, roleKinds[role], rels).filter(
    ({ one: { record } }) => !isSigned || !unsignedStages.has(record.stage ?? ""),
  );
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
  const unnamed = [...named].filter((id) => !asked.has(id));
  const kinds: readonly string[] = wantedKinds(all).filter((kind) => targetKinds.has(kind));
  const ofKind = unnamed.filter((id) => kinds.includes(index.records.get(id)?.record.kind ?? ""));
  const others = ofKind.length > 0 ? ofKind : unnamed;
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
  // Of two who are named: whether they sat at one table, which is told by the table.
  const two = terms
    .map(({ entries }) =>
      entries
        .flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])
        .filter((id) => index.records.get(id)?.record.kind === "person"),
    )
    .filter((ids) => ids.length > 0);
  if (two.length > 1) {
    const shared = stops.filter(({ record: { id } }) =>
      two.every((ids) => ids.some((one) => present.get(id)?.includes(one) || isHeadOf(index, one, id))),
    );
    return shared.length === 0
      ? undefined
      : { intent: "list", items: shared.map(({ record: { id } }) => ({ id, says: "name" })) };
  }
  const everyone = new Set([...present.values()].flat());
  const guests = guestsOf(index, terms, everyone);
  const others = terms.filter(
    ({ entries }) => !entries.some((entry) => index.recordsOfEntry.get(entry)?.some((id) => guests.includes(id))),
  );
  const named = others.filter(({ entries }) =>
    entries.some((entry) => entry >= index.placeFrom && (entry < index.wordFrom || entry >= index.nameFrom)),
  );
  const isMeant = new Set(candidates(index, named, ["visit-stop"]).map(({ one }) => one.record.id));
  // A name that no table has was met at none.
  if (named.length > 0 && isMeant.size === 0) return undefined;
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

/** Whether somebody led the journey of which a table was a stop. */
const isHeadOf = (index: AskIndex, person: string, stop: string): boolean =>
  [...(index.records.get(stop)?.belongs.keys() ?? [])].some((id) => targetsOf(index, id, ["head"]).includes(person));

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
