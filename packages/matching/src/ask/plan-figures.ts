import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, wantedKinds, type Plan } from "./candidates.ts";
import { coverOf } from "./cover.ts";
import { talkWords } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm } from "./types.ts";

/** What is counted, by the words of the question, and the units that count it. */
const counted: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ["person"],
    /몇\s*(?:명|사람|분|이나)|사람|인원|\bhow many (?:people|persons|delegates|viewers|participants)\b|多少(?:人|名|位)|几(?:人|名|位)/u,
  ],
  [["company", "organisation"], /기업|업체|회사|\bcompanies\b|\bfirms\b|企业|公司|独角兽/u],
  [["organisation"], /기관|단체|\borgani[sz]ations\b|\binstitutes\b|机构|单位/u],
  [["organisation", "company", "person"], /\busers\b|이용\s*(?:기업|기관|자)|用户/u],
  [["session"], /세션|\bsessions\b|环节/u],
];

/** What is asked for in money is answered by money alone. */
const moneyWords =
  /예산|금액|사업비|비용|돈|액수|투자액|모금|\bbudget\b|\bmoney\b|\bcosts?\b|\bspen[dt]\b|\bfunding\b|\bpa(?:y|id)\b|预算|金额|资金|费用|多少钱|花了/u;
const money = new Set(["KRW", "CNY", "USD", "JPY", "EUR", "GBP", "HKD"]);
/** How many and how much: the values that have every word, in a unit that counts what was asked. */
export function planFigures(index: AskIndex, question: Question): Plan | undefined {
  const units =
    question.intent === "how-many"
      ? counted.filter(([, pattern]) => pattern.test(question.key)).map(([unit]) => unit)
      : [];
  // Agreements are not counted by the people who came.
  const countsThings =
    units.length === 0 && wantedKinds(question.terms).some((kind) => ["agreement", "session", "policy"].includes(kind));
  const fits = ({ record }: Askable) =>
    record.value !== null &&
    record.qualifier !== "unknown" &&
    !(countsThings && ["person", "company", "organisation"].includes(record.unit ?? "")) &&
    (!moneyWords.test(question.key) || money.has(record.unit ?? "")) &&
    (!talkWords.test(question.key) || record.unit !== "session" || counted.at(-1)?.[1].test(question.key) === true) &&
    (units.length === 0 || units.some((unit) => unit.includes(record.unit ?? "")));
  const found = candidates(index, question.terms, ["observation"], fits, question.said);
  if (found.length === 0) return undefined;
  // People are no countries.
  if (countriesCounted.test(question.key)) return undefined;
  // "How many firms and how many people": each is counted by itself.
  const counts = countedTwice(question.key) ? question.terms.filter((term) => wantedKinds([term]).length === 0) : [];
  const asked =
    counts.length > 0
      ? units.map((unit) =>
          candidates(
            index,
            counts,
            ["observation"],
            (one) => fits(one) && unit.includes(one.record.unit ?? ""),
            question.said,
          ),
        )
      : [];
  if (asked.filter((each) => each.length > 0).length > 1)
    return {
      intent: question.intent,
      items: [...new Set(asked.flatMap((each) => best(each, 0.02)))].map(({ record: { id } }) => ({
        id,
        says: "figure",
      })),
    };
  // Whoever does not ask for an aim is told what was reached, where that is on record.
  const near = best(found, 0.1);
  const reached = near.filter(({ record }) => record.status === "actual");
  const tops =
    planWords.test(question.key) || reached.length === 0
      ? best(found, 0.02)
      : best(found, 0.1).filter((one) => reached.includes(one) && best(found, 0.02).includes(one));
  // By how much an aim was passed is told by the two.
  const both = exceedWords.test(question.key) ? near.filter(({ record }) => record.unit === near[0]?.record.unit) : [];
  const shown = both.length > 1 ? both : tops.length > 0 ? tops : reached;
  return { intent: question.intent, items: shown.map(({ record: { id } }) => ({ id, says: "figure" })) };
}

const countriesCounted =
  /몇\s*(?:개\s*)?(?:나라|국가|개국)|\bhow many (?:countries|nations)\b|几个国家|多少(?:个)?国家/u;
const exceedWords =
  /넘겼|넘었|초과|웃돌|\bpass(?:ed)?\b|\bexceed\w*|\bsurpass\w*|\bovershot\b|\bbeyond\b|超过|超出|超额/u;
const trendWords =
  /추세|벌어지|벌어졌|좁혀|좁아|늘어나는|缩小|拉大|扩大|趋势|\bwiden\w*|\bnarrow\w*|\btrend\w*|\bclosing\b|\bgrowing\b/u;
const countedTwice = (key: string): boolean =>
  [...key.matchAll(/몇\s*(?:명|개|곳|사람|기업)|\bhow many\b|多少(?:家|个|名|人|位)|几(?:家|个|名|人|位)/gu)].length >
  1;

const planWords =
  /원래|애초|당초|\boriginally\b|\binitially\b|打算|当初|原定|목표|계획|예정|예상|다음|\btargets?\b|\bplan\w*|\bexpect\w*|\bnext\b|\baims?\b|目标|预计|计划|下一/u;

/** Values of one indicator side by side; the words may be spread over them. */
export function planCompare(index: AskIndex, question: Question): Plan | undefined {
  const { terms, intent, key } = question;
  // Whether a gap grows is told in words.
  if (trendWords.test(key)) {
    const told = candidates(
      index,
      terms,
      ["observation"],
      ({ record }) => record.value === null && record.purpose !== null,
    );
    const [first] = best(told, 0);
    if (first) return { intent: "what", items: [{ id: first.record.id, says: "about", line: first.record.purpose }] };
  }
  // An aim and what was reached are two values of one thing.
  if (aimWords.test(key) && reachedWords.test(key)) {
    const own = candidates(index, terms, ["observation"], ({ record }) => record.value !== null);
    const [first] = own;
    const alike = own.filter(
      ({ one, score }) => one.record.unit === first?.one.record.unit && score > (first?.score ?? 0) - 0.3,
    );
    if (
      alike.some(({ one }) => one.record.status === "actual") &&
      alike.some(({ one }) => one.record.status !== "actual")
    )
      return { intent, items: alike.map(({ one }) => ({ id: one.record.id, says: "figure" })) };
  }
  const values = [...index.records.values()].filter(
    ({ record }) => record.kind === "observation" && record.value !== null,
  );
  const indicatorOf = ({ record }: Askable) =>
    index.out.get(record.id)?.find(({ rel }) => rel === "indicator")?.to ?? "";
  const groups = [...Map.groupBy(values, indicatorOf).values()].filter((group) => group.length > 1);
  const scored = groups.map((group) => {
    const covers = terms.map((term) => Math.max(...group.map((one) => coverOf(index, one, term))));
    return { group, score: covers.includes(0) ? 0 : covers.reduce((sum, cover) => sum + cover, 0) };
  });
  const [top] = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  if (!top) return undefined;
  const asked = (one: Askable) => terms.some((term) => terms.length > 1 && isSubject(index, one, term));
  const ordered = top.group.toSorted(
    (a, b) => Number(asked(b)) - Number(asked(a)) || (b.record.value ?? 0) - (a.record.value ?? 0),
  );
  return { intent, items: ordered.map(({ record: { id } }) => ({ id, says: "figure" })) };
}

const aimWords = /목표|당초|원래|애초|계획|\btargets?\b|\bgoals?\b|\baims?\b|\bplanned\b|目标|原定|计划|预期/u;
const reachedWords =
  /실제|모은|모인|모였|조성된|달성|실적|\bactual\w*|\breached\b|\braised\b|\bachieved\b|\bcollected\b|实际|募到|筹到|到位|达到|完成|募集/u;

const isSubject = (index: AskIndex, one: Askable, term: AskTerm): boolean =>
  (index.out.get(one.record.id) ?? []).some(
    ({ rel, to }) =>
      rel === "context" &&
      (index.records.get(to)?.inName ?? new Set<number>()).size > 0 &&
      term.entries.some((entry) => index.records.get(to)?.inName.has(entry)),
  );
