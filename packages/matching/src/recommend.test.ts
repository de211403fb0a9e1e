import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldKey } from "@bridgehead/language/fold/fold";
import { giniOf } from "./exposure.ts";
import { buildIndex } from "./index/build-index.ts";
import { recommend } from "./recommend.ts";
import { symmetricValues } from "./symmetric-value.ts";
import type { MatchingOrganisation, Reason } from "./types.ts";

const texts = {
  ko: [
    "협동로봇용 정밀 감속기",
    "농업용 드론으로 논에 농약 살포",
    "스마트팜 온실 환경제어",
    "GPU 서버 임대",
    "콜드체인 냉동 물류",
    "불량 검사 머신비전 카메라",
    "노인 돌봄 로봇",
    "해외 총판 파트너",
    "용접 로봇 자동화",
    "의료영상 판독 인공지능",
  ],
  zh: [
    "机器人用精密减速器",
    "植保无人机整机",
    "智能温室环境控制",
    "GPU算力租赁",
    "冷链物流专线",
    "机器视觉检测设备",
    "养老陪伴机器人",
    "东北三省渠道代理",
    "焊接机器人工作站",
    "医学影像辅助诊断软件",
  ],
  en: [
    "strain wave reducers",
    "crop spraying drones",
    "greenhouse control",
    "GPU cloud rental",
    "refrigerated transport",
    "machine vision inspection",
    "companion robots for the elderly",
    "distributors wanted",
    "welding robots",
    "medical imaging AI",
  ],
};
const langs = ["ko", "zh", "en"] as const;
const countries = { ko: "KR", zh: "CN", en: "KZ" };

const organisation = fc.record({
  lang: fc.constantFrom(...langs),
  offers: fc.array(fc.nat(9), { maxLength: 3 }),
  needs: fc.array(fc.nat(9), { maxLength: 3 }),
  sector: fc.option(fc.nat(9), { nil: undefined }),
});
const directory = fc.array(organisation, { minLength: 2, maxLength: 12 }).map((list) =>
  list.map(({ lang, offers, needs, sector }, number): MatchingOrganisation => ({
    id: `o${number}`,
    country: countries[lang],
    lang,
    ...(sector === undefined ? {} : { sector: texts[lang][sector] ?? "" }),
    offers: offers.map((at, count) => ({ id: `o${number}-offer${count}`, text: texts[lang][at] ?? "" })),
    needs: needs.map((at, count) => ({ id: `o${number}-need${count}`, text: texts[lang][at] ?? "" })),
  })),
);

const firm = (
  id: string,
  country: string,
  offers: readonly string[],
  needs: readonly string[] = [],
  more: Partial<MatchingOrganisation> = {},
): MatchingOrganisation => ({
  id,
  country,
  ...more,
  offers: offers.map((text, at) => ({ id: `${id}-o${at}`, text })),
  needs: needs.map((text, at) => ({ id: `${id}-n${at}`, text })),
});
const best = (organisations: readonly MatchingOrganisation[], org: string, text: string) =>
  recommend(buildIndex({ organisations }), { queries: [{ id: "q", org, text }] })[0]?.ranked ?? [];

const pool = [
  firm("asker", "KR", ["교량 점검 로봇"], []),
  firm("reducers", "CN", ["谐波减速器批量生产"]),
  firm("drones", "CN", ["植保无人机整机"]),
  firm("milk", "CN", ["奶粉生产"]),
  firm("home", "KR", ["하모닉 감속기"]),
  firm("greenhouse", "KZ", ["greenhouse climate control"]),
];

describe("ranking partners", () => {
  test("a Korean need finds the Chinese offer, and nobody of its own country", () => {
    const ranked = best(pool, "asker", "로봇 관절용 감속기");
    expect(ranked[0]?.organisation).toBe("reducers");
    expect(ranked.map(({ organisation: id }) => id)).not.toContain("home");
  });

  test("a need in plain words finds what it does not name", () => {
    expect(best(pool, "asker", "하늘을 날며 논에 약을 치는 기계")[0]?.organisation).toBe("drones");
    expect(best(pool, "reducers", "温度湿度自己调的大棚")[0]?.organisation).toBe("greenhouse");
  });

  test("cooperation within one country looks to other regions", () => {
    const here = [
      firm("a", "KR", [], ["감속기"], { region: "경기" }),
      firm("b", "KR", ["감속기"], [], { region: "광주" }),
      firm("c", "KR", ["감속기"], [], { region: "경기" }),
    ];
    const ranked = recommend(buildIndex({ organisations: here }), {
      gates: { sides: "region" },
      organisations: ["a"],
    })[0]?.ranked;
    expect(ranked?.map(({ organisation: id }) => id)).toEqual(["b"]);
  });

  test("no thanks, met before and full organisations never appear", () => {
    const index = buildIndex({
      organisations: [...pool, firm("reducers2", "CN", ["减速器"]), firm("reducers3", "CN", ["减速器"])],
    });
    const ranked =
      recommend(index, {
        queries: [{ id: "q", org: "asker", text: "감속기" }],
        gates: { noThanks: [["reducers", "asker"]], metBefore: [["asker", "reducers2"]], full: ["reducers3"] },
      })[0]?.ranked ?? [];
    expect(ranked.filter(({ organisation: id }) => id.startsWith("reducers"))).toEqual([]);
  });

  test("a rejected reason moves the partner down", () => {
    const two = [firm("asker", "KR", []), firm("a", "CN", ["减速器"]), firm("b", "CN", ["减速器"])];
    const ranked =
      recommend(buildIndex({ organisations: two }), {
        queries: [{ id: "q", org: "asker", text: "감속기" }],
        gates: { rejected: [{ organisation: "asker", statement: "a-o0" }] },
      })[0]?.ranked ?? [];
    expect(ranked.map(({ organisation: id }) => id)).toEqual(["b", "a"]);
  });

  test("a competitor without a met need stands behind a customer", () => {
    const three = [
      firm("asker", "KR", ["협동로봇 감속기"], ["사출 금형 제작"]),
      firm("rival", "CN", ["减速器"], []),
      firm("customer", "CN", [], ["采购减速器"]),
    ];
    const ranked =
      recommend(buildIndex({ organisations: three }), { organisations: ["asker"], exposure: false })[0]?.ranked ?? [];
    expect(ranked[0]?.organisation).toBe("customer");
  });

  test("one who only seeks customers is found by what they seek", () => {
    const two = [
      firm("seller", "KR", ["GPU 서버 임대"], []),
      firm("buyer", "CN", [], ["租用GPU算力"]),
      firm("other", "CN", [], ["冷链物流"]),
    ];
    const ranked =
      recommend(buildIndex({ organisations: two }), { organisations: ["seller"], exposure: false })[0]?.ranked ?? [];
    expect(ranked.map(({ organisation: id }) => id)[0]).toBe("buyer");
    expect(ranked[0]?.reasons[0]?.direction).toBe("we-offer");
  });

  test("strong, fair and weak are told by evidence, not by rank", () => {
    expect(best(pool, "asker", "하모닉 감속기")[0]?.band).toBe("strong");
    const lonely = best([firm("asker", "KR", []), firm("x", "CN", ["奶粉生产"])], "asker", "위성 발사체 엔진 생산");
    expect(lonely.every(({ band }) => band === "weak")).toBe(true);
  });

  test("a single shared character is never a reason", () => {
    for (const { reasons } of best(pool, "asker", "감속기 기계 생산"))
      for (const { via, mine } of reasons)
        if (via.channel === "hanja") expect(mine.span[1] - mine.span[0]).toBeGreaterThanOrEqual(2);
  });

  test("an unknown organisation is a caller's bug", () => {
    expect(() => best(pool, "nobody", "감속기")).toThrow(RangeError);
    expect(() => buildIndex({ organisations: [firm("a", "KR", []), firm("a", "KR", [])] })).toThrow(RangeError);
  });

  test("vectors from a configured model add a channel", () => {
    const two = [firm("asker", "KR", []), firm("a", "CN", ["甲"]), firm("b", "CN", ["乙"])];
    const vectors = new Map([
      ["a-o0", Float32Array.of(1, 0)],
      ["b-o0", Float32Array.of(0, 1)],
    ]);
    const ranked =
      recommend(buildIndex({ organisations: two }, { vectors }), {
        queries: [{ id: "q", org: "asker", text: "아무 말", vector: Float32Array.of(0, 1) }],
      })[0]?.ranked ?? [];
    expect(ranked[0]?.organisation).toBe("b");
  });
});

describe("for any directory", () => {
  test("every reason's words stand in both texts, and texts are the organisations' own", () => {
    fc.assert(
      fc.property(directory, (organisations) => {
        const byId = new Map(organisations.map((one) => [one.id, one]));
        for (const { id, ranked } of recommend(buildIndex({ organisations }))) {
          for (const { organisation: partner, reasons } of ranked) {
            for (const reason of reasons) expectTrue(reason, byId.get(id), byId.get(partner));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the value of a meeting is the same from both sides", () => {
    fc.assert(
      fc.property(directory, (organisations) => {
        const value = symmetricValues(buildIndex({ organisations }));
        for (const { id: a } of organisations)
          for (const { id: b } of organisations) if (a !== b) expect(value(a, b)).toBe(value(b, a));
      }),
      { numRuns: 40 },
    );
  });

  test("an irrelevant offer never lowers its organisation's rank", () => {
    fc.assert(
      fc.property(directory, fc.nat(9), (organisations, topic) => {
        const asker = firm("asker", "XX", []);
        const queries = [{ id: "q", org: "asker", text: texts.ko[topic] ?? "" }];
        const rankOf = (list: readonly MatchingOrganisation[], id: string) => {
          const at =
            recommend(buildIndex({ organisations: [asker, ...list] }), {
              queries,
              top: 50,
              reasons: 0,
            })[0]?.ranked.findIndex(({ organisation: found }) => found === id) ?? -1;
          return at < 0 ? Infinity : at;
        };
        for (const { id } of organisations.slice(0, 4)) {
          const widened = organisations.map((one) =>
            one.id === id ? { ...one, offers: [...one.offers, { id: `${id}-more`, text: "юрта войлок қымыз" }] } : one,
          );
          expect(rankOf(widened, id)).toBeLessThanOrEqual(rankOf(organisations, id));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("traditional script gets what simplified gets", () => {
    const pairs: readonly (readonly [string, string])[] = [
      ["机器人用精密减速器", "機器人用精密減速器"],
      ["冷链物流专线", "冷鏈物流專線"],
      ["医学影像辅助诊断软件", "醫學影像輔助診斷軟件"],
      ["养老陪伴机器人", "養老陪伴機器人"],
      ["焊接机器人工作站", "焊接機器人工作站"],
      ["智能温室环境控制", "智能溫室環境控制"],
    ];
    for (const [simplified, traditional] of pairs) {
      expect(foldKey(traditional)).toBe(foldKey(simplified));
      const ranked = (text: string) =>
        best(
          [firm("asker", "CN", []), ...texts.ko.map((offer, at) => firm(`k${at}`, "KR", [offer]))],
          "asker",
          text,
        ).map(({ organisation: id, score, band }) => `${id} ${score} ${band}`);
      expect(ranked(traditional)).toEqual(ranked(simplified));
    }
  });

  test("exposure is spread: nobody seeks in vain, and the few do not stand in every list", () => {
    const many = [
      ...texts.ko.flatMap((text, at) => [
        firm(`k${at}`, "KR", [text], [texts.ko[(at + 3) % 10] ?? ""]),
        firm(`l${at}`, "KR", [text], [texts.ko[(at + 5) % 10] ?? ""]),
      ]),
      ...texts.zh.flatMap((text, at) => [
        firm(`c${at}`, "CN", [text], [texts.zh[(at + 2) % 10] ?? ""]),
        firm(`d${at}`, "CN", [text], [texts.zh[(at + 7) % 10] ?? ""]),
      ]),
    ];
    const index = buildIndex({ organisations: many });
    const counts = (exposure: false | object) => {
      const shown = new Map(many.map(({ id }) => [id, 0]));
      for (const { ranked } of recommend(index, { top: 4, exposure, reasons: 0 }))
        for (const { organisation: id } of ranked) shown.set(id, (shown.get(id) ?? 0) + 1);
      return [...shown.values()];
    };
    expect(giniOf(counts({}))).toBeLessThan(giniOf(counts(false)));
    expect(Math.min(...counts({ floor: 3 }))).toBeGreaterThanOrEqual(3);
  });
});

function expectTrue(
  { mine, theirs }: Reason,
  me: MatchingOrganisation | undefined,
  partner: MatchingOrganisation | undefined,
): void {
  for (const [side, owner] of [
    [mine, me],
    [theirs, partner],
  ] as const) {
    const own =
      side.kind === "sector"
        ? [owner?.sector]
        : [...(owner?.offers ?? []), ...(owner?.needs ?? [])]
            .filter(({ id }) => id === side.id)
            .map(({ text }) => text);
    expect(own).toContain(side.text);
    expect(side.span[0]).toBeGreaterThanOrEqual(0);
    expect(side.span[1]).toBeGreaterThan(side.span[0]);
    expect(side.span[1]).toBeLessThanOrEqual(side.text.length);
    expect(side.text.slice(...side.span).trim()).not.toBe("");
  }
}
