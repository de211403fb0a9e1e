/**
 * npm run bench:matching: quality on the development set (by language and difficulty, with ablations per channel), on
 * hard wordings put to the public mailbag's firms, precision against the mailbag's topics, exposure, and speed. Appends
 * a table to bench/results.md; `--dry` only prints it.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import {
  buildIndex,
  buildSearch,
  defaultWeights,
  giniOf,
  recommend,
  search,
  type ChannelName,
  type ChannelWeights,
  type MatchingOrganisation,
} from "@bridgehead/matching";
import { mean, ndcg, recall } from "./matching/metrics.ts";
import {
  isTrueMatch,
  readDevSet,
  readHoldout,
  readHardWordings,
  readMailbag,
  readSecondHoldout,
  type DevQuery,
  type DevSet,
  type MailbagOrganisation,
} from "./matching/sets.ts";

const lines: string[] = [];
const print = (line = "") => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
print(
  `\n## Matching, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}, one core of ${cpus()[0]?.model.trim() ?? "?"}\n`,
);

bySet("Development set", readDevSet());
bySet("Holdout", readHoldout());
bySet("Second holdout", readSecondHoldout());
const mailbag = readMailbag();
if (mailbag === undefined)
  print("The public mailbag (demo/mailbag/expected.json, or MAILBAG=path) is not here: skipped.");
else {
  hardWordings(mailbag);
  topics(mailbag);
}
speed(mailbag ?? readDevSet().organisations);

if (!process.argv.includes("--dry")) {
  const file = new URL("./results.md", import.meta.url);
  if (!existsSync(file)) writeFileSync(file, "# Results of the benches\n");
  appendFileSync(file, `${lines.join("\n")}\n`);
}

function bySet(name: string, { organisations, queries }: DevSet): void {
  const index = buildIndex({ organisations });
  const groups = ["all", "plain", "hard", "ko", "zh", "en", "ko hard", "zh hard", "en hard"] as const;
  print(`${name}: ${organisations.length} organisations, ${queries.length} needs. nDCG@10 / Recall@5.\n`);
  print(`| channels | ${groups.join(" | ")} |`);
  print(`|---|${groups.map(() => "---").join("|")}|`);
  const row = (channels: string, weights: ChannelWeights) => {
    const results = recommend(index, { queries, weights, reasons: 0 });
    const cells = groups.map((group) => {
      const chosen = queries.flatMap((query, at) =>
        isIn(group, query)
          ? [{ query, ranked: (results[at]?.ranked ?? []).map(({ organisation }) => organisation) }]
          : [],
      );
      return `${mean(chosen.map(({ query, ranked }) => ndcg(ranked, query.judged))).toFixed(3)} / ${mean(chosen.map(({ query, ranked }) => recall(ranked, query.judged))).toFixed(2)}`;
    });
    print(`| ${channels} | ${cells.join(" | ")} |`);
  };
  row("all", defaultWeights);
  const used = (Object.keys(defaultWeights) as ChannelName[]).filter((channel) => channel !== "model");
  for (const channel of used) row(`without ${channel}`, { ...defaultWeights, [channel]: 0 });
  const none = Object.fromEntries(Object.keys(defaultWeights).map((channel) => [channel, 0])) as Record<
    ChannelName,
    number
  >;
  for (const channel of ["concept", "inferred", "everyday", "bigram"] as const)
    row(`only ${channel}`, { ...none, [channel]: 1 });
  print();
}

function isIn(group: string, { lang, difficulty }: DevQuery): boolean {
  return group === "all" || group === lang || group === difficulty || group === `${lang} ${difficulty}`;
}

function hardWordings(mailbag: readonly MailbagOrganisation[]): void {
  const asker = { ko: "KR", zh: "CN", en: "" } as const;
  const askers = Object.entries(asker).map(([lang, country]): MatchingOrganisation => ({
    id: `asker-${lang}`,
    country,
    offers: [],
    needs: [],
  }));
  const queries = readHardWordings().map(({ topic, lang, text }, at) => ({
    id: `w${at}`,
    org: `asker-${lang}`,
    lang,
    text,
    judged: Object.fromEntries(
      mailbag.filter((one) => one.offerTopics.includes(topic) && one.country !== asker[lang]).map(({ id }) => [id, 3]),
    ),
  }));
  const results = recommend(buildIndex({ organisations: [...mailbag, ...askers] }), { queries, reasons: 0 });
  const score = (lang?: string) =>
    mean(
      queries.flatMap((query, at) =>
        lang === undefined || query.lang === lang
          ? [
              ndcg(
                (results[at]?.ranked ?? []).map(({ organisation }) => organisation),
                query.judged,
              ),
            ]
          : [],
      ),
    ).toFixed(3);
  print(
    `${queries.length} hard wordings (no technical term) put to the mailbag's ${mailbag.length} firms, by topic: nDCG@10 ${score()} (ko ${score("ko")}, zh ${score("zh")}, en ${score("en")}).`,
  );
}

function topics(mailbag: readonly MailbagOrganisation[]): void {
  const byId = new Map(mailbag.map((one) => [one.id, one]));
  const index = buildIndex({ organisations: mailbag });
  for (const exposure of [undefined, false] as const) {
    const results = recommend(index, { top: 10, reasons: 0, ...(exposure === false ? { exposure } : {}) });
    const precision = (country?: string) =>
      mean(
        results.flatMap(({ id, ranked }) => {
          const me = byId.get(id);
          if (me === undefined || (country !== undefined && me.country !== country)) return [];
          return [
            ranked.slice(0, 5).filter(({ organisation }) => isTrueMatch(me, byId.get(organisation) ?? me)).length / 5,
          ];
        }),
      );
    const shown = new Map(mailbag.map(({ id }) => [id, 0]));
    for (const { ranked } of results)
      for (const { organisation } of ranked) shown.set(organisation, (shown.get(organisation) ?? 0) + 1);
    const counts = [...shown.values()];
    print(
      `Mailbag ${exposure === false ? "without" : "with"} spread of exposure: precision@5 ${precision().toFixed(3)} (KR ${precision("KR").toFixed(3)}, CN ${precision("CN").toFixed(3)}), in someone's top ten ${((100 * counts.filter((count) => count > 0).length) / counts.length).toFixed(1)} %, Gini ${giniOf(counts).toFixed(3)}.`,
    );
  }
}

function speed(base: readonly MatchingOrganisation[]): void {
  const matrix = grown(base, 1600);
  const small = timed(() => buildIndex({ organisations: matrix }));
  const all = timed(() => recommend(small.value, { top: 10, reasons: 0 }));
  const many = grown(base, 20_000);
  const large = timed(() => buildIndex({ organisations: many }));
  const queries = [{ id: "q", org: "g5", text: "협동로봇용 감속기를 대량으로 공급할 기업, 저온 시험 가능" }];
  recommend(large.value, { queries });
  const answers = Array.from({ length: 7 }, () => timed(() => recommend(large.value, { queries })).milliseconds).sort(
    (a, b) => a - b,
  );
  const records = timed(() =>
    buildSearch(
      many.map(({ id, name, offers, needs }) => ({
        id,
        kind: "organisation",
        texts: [{ text: name ?? id, weight: 3 }, ...[...offers, ...needs].map(({ text }) => ({ text, weight: 1 }))],
      })),
    ),
  );
  const finds = ["감속기", "감속", "huawei", "하얼빈 로봇", "ㄱㅅㄱ", "cold chain logistics", "机器人 减速器"].map(
    (text) => {
      const times = Array.from({ length: 7 }, () => timed(() => search(records.value, text)).milliseconds).sort(
        (a, b) => a - b,
      );
      return times[3] ?? 0;
    },
  );
  print(
    `Speed (processor time): 1,600 x 1,600 in ${(all.milliseconds / 1000).toFixed(2)} s (index ${(small.milliseconds / 1000).toFixed(2)} s); 20,000 organisations indexed in ${(large.milliseconds / 1000).toFixed(2)} s, answered in ${(answers[3] ?? 0).toFixed(1)} ms (median of 7, with reasons); search index ${(records.milliseconds / 1000).toFixed(2)} s, slowest of seven searches (each the median of 7) ${Math.max(...finds).toFixed(1)} ms.`,
  );
}

/** More organisations of the same kind: offers of one, needs of another, numbers changed so that texts differ. */
function grown(base: readonly MatchingOrganisation[], count: number): readonly MatchingOrganisation[] {
  return Array.from({ length: count }, (_, number) => {
    const one = base[number % base.length] as MatchingOrganisation;
    const other =
      base.find((candidate, at) => at >= (number * 7 + 3) % base.length && candidate.country === one.country) ?? one;
    const renumbered = (texts: MatchingOrganisation["offers"], kind: string) =>
      texts.map(({ text }, at) => ({
        id: `g${number}-${kind}${at}`,
        text: `${text.replace(/\d+/gu, String(number + 2))} ${number}`,
      }));
    return {
      ...one,
      id: `g${number}`,
      name: `${one.name ?? one.id} ${number}`,
      offers: renumbered(one.offers, "o"),
      needs: renumbered(other.needs, "n"),
    };
  });
}

/** Processor time, not time on the wall: the machine may be shared. */
function timed<Value>(work: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  return { value, milliseconds: (user + system) / 1000 };
}
