import { existsSync, readFileSync } from "node:fs";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { MatchingOrganisation, MatchingQuery } from "@bridgehead/matching";
import type { Judged } from "./metrics.ts";

export type DevQuery = MatchingQuery & {
  readonly lang: Locale;
  readonly difficulty: "plain" | "hard";
  readonly judged: Judged;
};
export type DevSet = { readonly organisations: readonly MatchingOrganisation[]; readonly queries: readonly DevQuery[] };

/** The development set: invented firms and needs, judged without looking at the taxonomy. */
export function readDevSet(): DevSet {
  return JSON.parse(readFileSync(new URL("./dev-set.json", import.meta.url), "utf8")) as DevSet;
}

export type MailbagOrganisation = MatchingOrganisation & {
  readonly offerTopics: readonly string[];
  readonly needTopics: readonly string[];
};

type Expected = {
  readonly organisations: readonly {
    readonly id: string;
    readonly country: string;
    readonly city?: string;
    readonly name_local: string;
    readonly sector_raw?: string;
    readonly offers: readonly string[];
    readonly needs: readonly string[];
    readonly offer_topics: readonly string[];
    readonly need_topics: readonly string[];
  }[];
};

/** The public mailbag's organisations with the topics they were written from, or undefined where the file is missing. */
export function readMailbag(
  path = process.env["MAILBAG"] ?? new URL("../../demo/mailbag/expected.json", import.meta.url).pathname,
): readonly MailbagOrganisation[] | undefined {
  if (!existsSync(path)) return undefined;
  const { organisations } = JSON.parse(readFileSync(path, "utf8")) as Expected;
  return organisations.map((one) => ({
    id: one.id,
    country: one.country,
    lang: one.country === "KR" ? "ko" : one.country === "CN" ? "zh" : "en",
    name: one.name_local,
    ...(one.sector_raw ? { sector: one.sector_raw } : {}),
    offers: one.offers.map((text, at) => ({ id: `${one.id}-o${at + 1}`, text })),
    needs: one.needs.map((text, at) => ({ id: `${one.id}-n${at + 1}`, text })),
    offerTopics: one.offer_topics,
    needTopics: one.need_topics,
  }));
}

/** A true match: what one needs the other offers, and they are of different countries. */
export function isTrueMatch(a: MailbagOrganisation, b: MailbagOrganisation): boolean {
  return (
    a.country !== b.country &&
    (a.needTopics.some((topic) => b.offerTopics.includes(topic)) ||
      b.needTopics.some((topic) => a.offerTopics.includes(topic)))
  );
}

export type HardWording = { readonly topic: string; readonly lang: Locale; readonly text: string };

/** Needs without the technical term, by the mailbag's topics, in our own words. */
export function readHardWordings(): readonly HardWording[] {
  const rows = readFileSync(new URL("./hard-wordings.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return rows
    .map((row) => row.split("|"))
    .flatMap(([topic = "", ko = "", zh = "", en = ""]) => [
      { topic, lang: "ko", text: ko } as const,
      { topic, lang: "zh", text: zh } as const,
      { topic, lang: "en", text: en } as const,
    ]);
}

/** Needs in strangers' words; see holdout/README.md for when and how it was first measured. */
export function readHoldout(): DevSet {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`./holdout/${name}.json`, import.meta.url), "utf8"));
  const { organisations } = read("directory") as { organisations: MatchingOrganisation[] };
  const { queries } = read("queries") as { queries: Omit<DevQuery, "judged" | "difficulty">[] };
  const judgements = read("judgements") as {
    relevance: Record<string, Record<string, number>>;
    queries: Record<string, { difficulty: DevQuery["difficulty"] }>;
  };
  return {
    organisations,
    queries: queries.map((query) => ({
      ...query,
      difficulty: judgements.queries[query.id]?.difficulty ?? "plain",
      judged: judgements.relevance[query.id] ?? {},
    })),
  };
}

/** Needs in another stranger's words; see holdout-2/README.md. Whoever asks is no firm of the set: only its side counts. */
export function readSecondHoldout(): DevSet {
  const { organisations, needs } = JSON.parse(
    readFileSync(new URL("./holdout-2/needs.json", import.meta.url), "utf8"),
  ) as {
    organisations: { id: string; country: "KR" | "CN"; name: string; offers: string }[];
    needs: {
      id: string;
      lang: Locale;
      side: "KR" | "CN" | "any";
      level: DevQuery["difficulty"];
      text: string;
      relevant: Judged;
    }[];
  };
  const langOf = { KR: "ko", CN: "zh" } as const;
  const askers = (["KR", "CN", "any"] as const).map((side) => ({
    id: `asker-${side}`,
    country: side === "any" ? "" : side,
    offers: [],
    needs: [],
  }));
  return {
    organisations: [
      ...organisations.map(({ id, country, name, offers }) => ({
        id,
        country,
        lang: langOf[country],
        name,
        offers: [{ id: `${id}-o1`, text: offers }],
        needs: [],
      })),
      ...askers,
    ],
    queries: needs.map(({ id, lang, side, level, text, relevant }) => ({
      id,
      org: `asker-${side}`,
      lang,
      difficulty: level,
      text,
      judged: relevant,
    })),
  };
}
