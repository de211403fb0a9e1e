import { readFileSync } from "node:fs";
import { fold, foldCharacter, foldKey } from "@bridgehead/language/fold/fold";
import { skeletonOfHangul, skeletonOfLatin } from "@bridgehead/language/fold/skeleton";
import { readInKorean, splitSinoKorean } from "@bridgehead/language/hanja/hanja";
import { everyday, everydayLabel } from "@bridgehead/language/taxonomy/everyday";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";
import { namesOf } from "@bridgehead/language/taxonomy/taxonomy";
import { stem } from "@bridgehead/language/tokens/english";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "@bridgehead/matching/index/build-index";
import { recommend } from "@bridgehead/matching/recommend";
import { symmetricValues } from "@bridgehead/matching/symmetric-value";
import type { MatchingOrganisation, Reason, ReasonSide } from "@bridgehead/matching/types";

/** Real wordings of the bench's sets: what firms of both countries offer and what strangers asked for. */
const read = <Kind>(file: string): Kind =>
  JSON.parse(readFileSync(new URL(`../../bench/matching/${file}`, import.meta.url), "utf8")) as Kind;
type Sets = {
  organisations: MatchingOrganisation[];
  queries: { text: string; lang: string; judged?: Record<string, number> }[];
};
const dev = read<Sets>("dev-set.json");
const firms = [...dev.organisations, ...read<Sets>("holdout/directory.json").organisations].map((one, number) => ({
  ...one,
  id: `f${number}`,
}));
const questions = [...dev.queries, ...read<Sets>("holdout/queries.json").queries];
const offers = firms.flatMap((one) => one.offers.map(({ text }) => text));

const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
process.stdout.write(`matching on real words: SEED=${seed}\n`);
const runs = (numRuns: number) => ({ seed, numRuns });

/** Some firms of the sets, as they are, each under its own id. */
const pool = fc
  .uniqueArray(fc.nat(firms.length - 1), { minLength: 6, maxLength: 30 })
  .map((numbers) => numbers.map((number) => firms[number] as MatchingOrganisation));

test("an offer of another field never lowers its organisation's rank", () => {
  const rankOf = (organisations: readonly MatchingOrganisation[], text: string, id: string) => {
    const asker = { id: "asker", country: "", offers: [], needs: [] };
    const index = buildIndex({ organisations: [asker, ...organisations] });
    const ranked =
      recommend(index, { queries: [{ id: "q", org: "asker", text }], top: 50, reasons: 0 })[0]?.ranked ?? [];
    const at = ranked.findIndex(({ organisation }) => organisation === id);
    return at < 0 ? Infinity : at;
  };
  fc.assert(
    fc.property(pool, fc.nat(questions.length - 1), fc.nat(offers.length - 1), (organisations, asked, added) => {
      const text = questions[asked]?.text ?? "";
      const more = offers[added] ?? "";
      for (const { id } of organisations.slice(0, 3)) {
        const widened = organisations.map((one) =>
          one.id === id ? { ...one, offers: [...one.offers, { id: `${id}-more`, text: more }] } : one,
        );
        expect(rankOf(widened, text, id), `${text} + ${more}`).toBeLessThanOrEqual(rankOf(organisations, text, id));
      }
    }),
    runs(40),
  );
});

test("every reason's words stand in both texts, and the concept it names is spoken of by both", () => {
  fc.assert(
    fc.property(pool, (organisations) => {
      const byId = new Map(organisations.map((one) => [one.id, one]));
      for (const { id, ranked } of recommend(buildIndex({ organisations }), { exposure: false })) {
        for (const { organisation, reasons } of ranked) {
          for (const reason of reasons) expectTrue(reason, byId.get(id), byId.get(organisation));
        }
      }
    }),
    runs(25),
  );
});

test("the value of a meeting is the same from both sides", () => {
  fc.assert(
    fc.property(pool, (organisations) => {
      const value = symmetricValues(buildIndex({ organisations }));
      for (const { id: a } of organisations)
        for (const { id: b } of organisations) if (a < b) expect(value(a, b)).toBe(value(b, a));
    }),
    runs(25),
  );
});

test("a need in any mixture of traditional characters gets what it gets in simplified ones", () => {
  const variants = new Map<string, string[]>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simple = foldCharacter(character);
    if (simple !== character) variants.set(simple, [...(variants.get(simple) ?? []), character]);
  }
  const chinese = questions.filter(({ lang }) => lang === "zh").map(({ text }) => text);
  const index = buildIndex({ organisations: [{ id: "asker", country: "", offers: [], needs: [] }, ...firms] });
  const answers = (text: string) =>
    (recommend(index, { queries: [{ id: "q", org: "asker", text }], reasons: 0 })[0]?.ranked ?? []).map(
      ({ organisation, score }) => `${organisation} ${score}`,
    );
  fc.assert(
    fc.property(fc.nat(chinese.length - 1), fc.array(fc.nat(9), { minLength: 80, maxLength: 80 }), (which, choices) => {
      const simplified = chinese[which] ?? "";
      const traditional = [...simplified]
        .map((character, at) => {
          const forms = [character, ...(variants.get(character) ?? [])];
          return forms[(choices[at % choices.length] ?? 0) % forms.length] ?? character;
        })
        .join("");
      expect(foldKey(traditional)).toBe(foldKey(simplified));
      expect(answers(traditional)).toEqual(answers(simplified));
    }),
    runs(60),
  );
});

function expectTrue(reason: Reason, me?: MatchingOrganisation, partner?: MatchingOrganisation): void {
  const { mine, theirs, via } = reason;
  for (const [side, owner] of [
    [mine, me],
    [theirs, partner],
  ] as const)
    expectOwn(side, owner);
  const [here, there] = [wordsOf(mine), wordsOf(theirs)];
  const said = `${here} | ${there} | ${via.channel} ${via.concept ?? ""}`;
  if (via.channel === "concept") {
    expect(speaksOf(here, via.concept ?? ""), said).toBe(true);
    expect(speaksOf(there, via.concept ?? ""), said).toBe(true);
  } else if (via.channel === "hanja")
    expect(hasCommonPair(hanIn(here), hanIn(there)) || readsAlike(here, there), said).toBe(true);
  else if (via.channel === "sound")
    expect(
      soundsOf(here).some((one) => soundsOf(there).includes(one)),
      said,
    ).toBe(true);
  else if (via.concept === undefined) expect(stem(foldKey(here)), said).toBe(stem(foldKey(there)));
  else {
    const meanings = (text: string) =>
      everyday()
        .find(fold(text))
        .map(({ entry }) => everydayLabel(entry));
    expect(meanings(here), said).toContain(via.concept);
    expect(meanings(there), said).toContain(via.concept);
  }
}

function expectOwn(side: ReasonSide, owner?: MatchingOrganisation): void {
  const own =
    side.kind === "sector"
      ? [owner?.sector]
      : [...(owner?.offers ?? []), ...(owner?.needs ?? [])].filter(({ id }) => id === side.id).map(({ text }) => text);
  expect(own).toContain(side.text);
  expect(wordsOf(side).trim()).not.toBe("");
  expect(side.span[1]).toBeLessThanOrEqual(side.text.length);
}

const wordsOf = ({ text, span }: ReasonSide): string => text.slice(span[0], span[1]);

const taxonomy = taxonomyWith();
const partsOfConcept = new Map<string, ReadonlySet<string>>();

/** Whether words share a root, a pair of characters, a syllable pair or an ordinary meaning with what a concept is called. */
function speaksOf(words: string, id: string): boolean {
  const family = taxonomy.concepts.filter((concept) => concept.id === id || concept.parent === id);
  expect(family.length, id).toBeGreaterThan(0);
  let parts = partsOfConcept.get(id);
  if (parts === undefined) {
    parts = new Set(family.flatMap(namesOf).flatMap(partsOf));
    partsOfConcept.set(id, parts);
  }
  return partsOf(words).some((part) => parts.has(part));
}

function partsOf(text: string): readonly string[] {
  const key = foldKey(text);
  const pairs = [...key.matchAll(/[가-힣]+|[\u3400-\u9fff]+/gu)].flatMap(([run]) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const roots = [...key.matchAll(/[a-z0-9]+/gu)].map(([word]) => stem(word));
  const meanings = everyday()
    .find(fold(text))
    .map(({ entry }) => `everyday ${entry}`);
  return [...pairs, ...roots, ...meanings, ...hanIn(text)];
}

/** Chinese characters in pairs, as written or as the hanja dictionary gives them for Korean. */
function hanIn(text: string): readonly string[] {
  const key = foldKey(text);
  const written = [...key.matchAll(/[\u3400-\u9fff]{2,}/gu)].flatMap(([run]) => pairsIn(run));
  const read = [...key.matchAll(/[가-힣]{2,}/gu)].flatMap(([run]) => {
    const words = splitSinoKorean(run);
    const whole = words.map(({ hanja }) => foldKey(hanja[0] ?? "")).join("");
    return [...words.flatMap(({ hanja }) => hanja.flatMap((word) => pairsIn(foldKey(word)))), ...pairsIn(whole)];
  });
  return [...written, ...read];
}

/** 시공 and 施工: one is how the other is read, whichever characters a dictionary would give the Korean word by itself. */
const readsAlike = (here: string, there: string): boolean =>
  hasCommonPair(pairsIn(readInKorean(foldKey(here))), pairsIn(readInKorean(foldKey(there))));

const pairsIn = (run: string): readonly string[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));

const hasCommonPair = (here: readonly string[], there: readonly string[]): boolean =>
  here.some((pair) => there.includes(pair));

const soundsOf = (text: string): readonly string[] => {
  const key = foldKey(text);
  return [
    ...[...key.matchAll(/[a-z]+/gu)].map(([word]) => skeletonOfLatin(word)),
    ...[...key.matchAll(/[가-힣]+/gu)].flatMap(([word]) =>
      Array.from({ length: word.length }, (_, cut) => skeletonOfHangul(word.slice(0, cut + 1))),
    ),
  ].filter((sound) => sound !== "");
};
