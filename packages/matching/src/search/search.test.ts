import { describe, expect, test } from "vitest";
import { buildSearch, search } from "./search.ts";
import type { SearchDocument } from "./types.ts";

const record = (id: string, text: string, kind = "organisation"): SearchDocument => ({
  id,
  kind,
  texts: [{ text, weight: 1 }],
});
const documents: readonly SearchDocument[] = [
  record("reducer-ko", "정밀 감속기 제조"),
  record("reducer-zh", "机器人减速器批量生产"),
  record("reducer-en", "Reducers for robot arms"),
  record("huawei-s", "华为技术有限公司"),
  record("huawei-t", "華為雲"),
  record("huawei-ko", "화웨이 코리아"),
  record("harbin-zh", "哈尔滨工业大学"),
  record("harbin-ko", "하얼빈시 인민정부"),
  record("harbin-en", "Harbin Electric"),
  record("harbin-yanbian", "할빈 문화원"),
  record("wang-zh", "王建国", "person"),
  record("wang-ko", "왕젠궈", "person"),
  record("wang-reading", "왕건국", "person"),
  record("two-countries", "량국 협력 협약", "agreement"),
  record("hanbit", "한빛로봇"),
  record("gwangju", "광주광역시"),
  record("guangzhou", "广州市政府"),
];
const index = buildSearch(documents);
const found = (text: string, kinds?: readonly string[]) =>
  search(index, text, kinds ? { kinds } : {}).map(({ id }) => id);

describe("search across three scripts", () => {
  test("a product is found by its name in any language, simplified or traditional", () => {
    for (const word of ["감속기", "减速器", "減速器", "reducer"])
      expect(found(word), word).toEqual(expect.arrayContaining(["reducer-ko", "reducer-zh", "reducer-en"]));
  });

  test("a firm is found by its characters in both scripts and by its sound", () => {
    for (const word of ["华为", "華為", "화웨이", "huawei"])
      expect([...found(word)].sort(), word).toEqual(["huawei-ko", "huawei-s", "huawei-t"]);
  });

  test("a city is found under all its names, old and new", () => {
    for (const word of ["하얼빈", "哈尔滨", "哈爾濱", "Harbin", "할빈", "hrb", "gkdjfqls"])
      expect([...found(word)].filter((id) => id.startsWith("harbin")).length, word).toBeGreaterThanOrEqual(
        word === "gkdjfqls" ? 1 : 4,
      );
  });

  test("a person is found by characters, by today's reading and by the Korean one", () => {
    expect(found("왕건국")).toEqual(expect.arrayContaining(["wang-reading", "wang-zh"]));
    expect(found("왕젠궈")).toEqual(expect.arrayContaining(["wang-ko", "wang-zh"]));
    expect(found("王建国")).toEqual(expect.arrayContaining(["wang-zh", "wang-ko", "wang-reading"]));
    expect([...found("wang jianguo")].sort()).toEqual(["wang-ko", "wang-zh"]);
  });

  test("a name in pinyin is met by its characters and by its sound, and meets them", () => {
    const names = buildSearch([
      record("latin", "Li Ming", "person"),
      record("zh", "李明", "person"),
      record("ko", "리밍", "person"),
      record("firm", "Xiaomi Home"),
      record("english", "Main gate, data hall"),
    ]);
    const ids = (text: string) =>
      search(names, text)
        .map(({ id }) => id)
        .sort();
    for (const word of ["李明", "리밍", "li ming"]) expect(ids(word), word).toEqual(["ko", "latin", "zh"]);
    expect([ids("샤오미"), ids("小米"), ids("다타")]).toEqual([["firm"], ["firm"], []]);
  });

  test("firms known under unlike names are one, and a university still speaks of its city", () => {
    const firms = buildSearch([
      record("tencent", "腾讯科技"),
      record("alibaba", "阿里巴巴集团"),
      record("hyundai", "现代汽车（中国）"),
      record("hit", "哈尔滨工业大学"),
      record("modern", "现代农业园区"),
    ]);
    const ids = (text: string) => search(firms, text).map(({ id }) => id);
    expect([ids("텐센트"), ids("알리바바"), ids("Alibaba"), ids("hyundai"), ids("하얼빈공대"), ids("하얼빈")]).toEqual([
      ["tencent"],
      ["alibaba"],
      ["alibaba"],
      ["hyundai"],
      ["hit"],
      ["hit"],
    ]);
  });

  test("Seoul's spelling finds the Chinese-Korean one", () => {
    expect(found("양국")).toEqual(["two-countries"]);
  });

  test("a name that is shortened to some of its characters is found, one that could be many is not", () => {
    const fairs = buildSearch([
      record("expo", "第四届全球数字贸易博览会", "event"),
      record("harbin", "哈尔滨工业大学"),
      ...Array.from({ length: 8 }, (_, number) => record(`office-${number}`, `东方${number}国际商务中心`)),
    ]);
    expect(search(fairs, "数贸会").map(({ id }) => id)).toEqual(["expo"]);
    expect(search(fairs, "哈工大").map(({ id }) => id)).toEqual(["harbin"]);
    expect(search(fairs, "东商心")).toEqual([]);
  });

  test("initials and the beginning of a word are enough", () => {
    expect([found("ㄱㅅㄱ"), found("감속")[0], found("hanb")]).toEqual([["reducer-ko"], "reducer-ko", ["hanbit"]]);
  });

  test("Gwangju comes before Guangzhou under the name they share, and alone under its own", () => {
    expect([found("광주"), found("광저우"), found("光州")]).toEqual([
      ["gwangju", "guangzhou"],
      ["guangzhou"],
      ["gwangju"],
    ]);
  });

  test("every word must be met where one record meets them all", () => {
    expect(found("하얼빈 정부")[0]).toBe("harbin-ko");
    expect(found("로봇 감속기")).not.toContain("hanbit");
  });

  test("kinds narrow, nonsense finds nothing", () => {
    expect([found("协议", ["agreement"]), found("양국", ["person"]), found("zzzzqq"), found("   ")]).toEqual([
      ["two-countries"],
      [],
      [],
      [],
    ]);
  });

  test("what matched stands where the span says", () => {
    const words = (query: string) =>
      search(index, query).flatMap(({ id, matches }) =>
        matches.map(
          ({ text, span, by }) => `${by} ${documents.find((one) => one.id === id)?.texts[text]?.text.slice(...span)}`,
        ),
      );
    expect(words("減速器")).toEqual(expect.arrayContaining(["concept 정밀 감속기", "concept Reducers"]));
    expect(words("화웨이")).toEqual(expect.arrayContaining(["spelling 화웨이", "sound 华为", "sound 華為"]));
    expect(words("harbin")).toEqual(expect.arrayContaining(["spelling Harbin", "place 哈尔滨", "place 할빈"]));
  });

  test("names weigh more than descriptions", () => {
    const ranked = search(
      buildSearch([
        {
          id: "told",
          kind: "organisation",
          texts: [
            { text: "다른 회사", weight: 3 },
            { text: "한빛로봇과 거래", weight: 1 },
          ],
        },
        { id: "named", kind: "organisation", texts: [{ text: "한빛로봇", weight: 3 }] },
      ]),
      "한빛",
    );
    expect(ranked.map(({ id }) => id)).toEqual(["named", "told"]);
  });

  test("initials at the beginning of a word come before those in the middle of a name", () => {
    const all = buildSearch([
      { id: "middle", kind: "organisation", texts: [{ text: "한빛과학기술그룹", weight: 3 }] },
      {
        id: "offer",
        kind: "organisation",
        texts: [
          { text: "한빛드라이브", weight: 3 },
          { text: "감속기 제조", weight: 1 },
        ],
      },
    ]);
    expect(search(all, "ㄱㅅㄱ").map(({ id }) => id)).toEqual(["offer", "middle"]);
  });
});
