import { describe, expect, test } from "vitest";
import { ask, buildAskIndex } from "./ask.ts";
import type { KnownEdge, KnownRecord } from "./types.ts";

const record = (
  id: string,
  kind: string,
  ko: string,
  zh: string,
  en: string,
  more: Partial<KnownRecord> = {},
): KnownRecord => ({
  id,
  kind,
  subkind: null,
  names: { original: "ko", ko, zh, en },
  aliases: [],
  status: "actual",
  qualifier: "exact",
  date: null,
  stage: null,
  value: null,
  unit: null,
  line: null,
  purpose: null,
  stages: [],
  milestones: [],
  length: null,
  vocabulary: [],
  texts: [],
  ...more,
});
const person = (id: string, ko: string, zh: string, en: string, title: readonly [string, string, string]) =>
  record(id, "person", ko, zh, en, {
    line: { original: "ko", ko: title[0], zh: title[1], en: title[2] },
    texts: title,
  });

const records = [
  record("ulsan", "region", "울산광역시", "蔚山广域市", "Ulsan Metropolitan City", { subkind: "metropolitan-city" }),
  record("yantai", "region", "옌타이시", "烟台市", "Yantai", { subkind: "city" }),
  record("shandong", "region", "산둥성", "山东省", "Shandong Province", { subkind: "province" }),
  record("yantai-gov", "organisation", "옌타이시 인민정부", "烟台市人民政府", "Yantai Municipal Government"),
  record("college", "organisation", "루둥대학교", "鲁东大学", "Ludong University", { subkind: "university" }),
  person("mayor", "왕해", "王海", "Wang Hai", ["옌타이시장", "烟台市市长", "Mayor of Yantai"]),
  person("aide", "이명", "李明", "Li Ming", ["총장 비서", "校长助理", "assistant to the president"]),
  record("hub", "project", "블루허브", "蓝色枢纽", "Blue Hub"),
  record("model", "case", "해양 창업 체계", "海洋创业体系", "Ocean start-up system"),
  record("journey", "visit", "울산 대표단 옌타이 방문", "蔚山代表团访问烟台", "Visit of Ulsan to Yantai"),
  record("fair", "event", "산둥 로봇 상담회", "山东机器人洽谈会", "Shandong robot consultation"),
  record("guests", "observation", "상담회 참가 기관", "洽谈会参会单位", "Organisations at the consultation", {
    value: 12,
    unit: "organisation",
  }),
  record("head", "person", "박산", "朴山", "Park San"),
];
const edges: readonly KnownEdge[] = [
  { from: "yantai", rel: "part-of", to: "shandong" },
  { from: "yantai-gov", rel: "region", to: "yantai" },
  { from: "college", rel: "region", to: "yantai" },
  { from: "mayor", rel: "context", to: "yantai-gov" },
  { from: "aide", rel: "context", to: "college" },
  { from: "hub", rel: "region", to: "ulsan" },
  { from: "hub", rel: "case-of", to: "model" },
  { from: "model", rel: "region", to: "yantai" },
  { from: "journey", rel: "head", to: "head" },
  { from: "journey", rel: "from", to: "ulsan" },
  { from: "guests", rel: "context", to: "fair" },
];
const index = buildAskIndex(records, edges);
const idsOf = (question: string) => {
  const found = ask(index, question);
  return found.known ? found.items.map(({ id }) => id) : [];
};

describe("two steps in one question", () => {
  test.each([
    "블루허브가 본받은 도시의 시장은 누구인가요?",
    "Who is mayor of the city that the Blue Hub copies?",
    "루둥대학교가 있는 도시의 시장은 누구죠?",
    "鲁东大学所在的城市的市长是谁？",
    "Who is the mayor of the city where Ludong University is based?",
  ])("%s is answered through the region that is meant", (question) => {
    expect(idsOf(question)).toEqual(["mayor"]);
  });
});

describe("an office is its holder's alone", () => {
  test.each(["鲁东大学校长是谁", "Who is the president of Ludong University?"])(
    "%s is not answered with the president's assistant",
    (question) => {
      expect(idsOf(question)).toEqual([]);
    },
  );

  test.each(["옌타이 부시장은 누구예요?", "烟台市副市长是谁", "Who is the deputy mayor of Yantai?"])(
    "%s is not answered with the mayor",
    (question) => {
      expect(idsOf(question)).toEqual([]);
    },
  );

  test("who heads a city does not head its province", () => {
    expect(idsOf("Who is the mayor of Yantai?")).toEqual(["mayor"]);
    expect(idsOf("Who is the mayor of Shandong?")).toEqual([]);
  });
});

test.each(["울산 대표단의 단장은 누구였나요?", "蔚山代表团由谁带队？", "Who led the Ulsan delegation?"])(
  "%s names the head of the journey",
  (question) => {
    expect(idsOf(question)).toEqual(["head"]);
  },
);

test.each(["산둥 로봇 상담회 예산은 얼마였나요?", "What was the budget of the Shandong robot consultation?"])(
  "%s is answered by money or not at all",
  (question) => {
    expect(idsOf(question)).toEqual([]);
  },
);
