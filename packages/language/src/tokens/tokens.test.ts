import { describe, expect, test } from "vitest";
import { fold } from "../fold/fold.ts";
import { chineseEmptyWords } from "./chinese.ts";
import { stem } from "./english.ts";
import { stemLength } from "./korean.ts";
import { runsOf } from "./runs.ts";

describe("words", () => {
  test("particles are taken off only where their sound allows it", () => {
    const stems = [
      "감속기를",
      "기술과",
      "공장에서는",
      "로봇으로",
      "평가",
      "효과",
      "온도",
      "도로",
      "국가",
      "전문가",
      "서비스로",
    ].map((word) => word.slice(0, stemLength(word)));
    expect(stems).toEqual([
      "감속기",
      "기술",
      "공장",
      "로봇",
      "평가",
      "효과",
      "온도",
      "도로",
      "국가",
      "전문가",
      "서비스",
    ]);
  });

  test("English words of one family have one root", () => {
    for (const family of [
      ["city", "cities"],
      ["fly", "flies", "flying"],
      ["break", "breaks", "broken"],
      ["mix", "mixed", "mixing", "mixer"],
      ["inspect", "inspection", "inspectors", "inspecting"],
      ["battery", "batteries"],
      ["drone", "drones"],
      ["manufacture", "manufacturer", "manufacturing"],
      ["robot", "robotic", "robotics"],
      ["automate", "automation", "automatic"],
    ])
      expect(new Set(family.map(stem)).size, family.join()).toBe(1);
  });

  test("a noun that is another thing than its verb keeps its own root", () => {
    for (const [noun, other] of [
      ["parking", "park"],
      ["training", "train"],
      ["buildings", "build"],
      ["bearing", "bear"],
    ] as const)
      expect(stem(noun), noun).not.toBe(stem(other));
    expect(stem("buildings")).toBe(stem("building"));
  });

  test("scripts part, numbers keep their unit, Korean stems end before the particle", () => {
    const folded = fold("AMR과 0.5mm급 로봇의 机器人5G");
    expect(runsOf(folded).map(({ start, stemEnd }) => folded.key.slice(start, stemEnd))).toEqual([
      "amr",
      "과",
      "0.5mm",
      "급",
      "로봇",
      "机器人",
      "5g",
    ]);
  });

  test("empty Chinese words are marked, characters inside other words are not", () => {
    expect([...chineseEmptyWords("我司需要机器人合作")].join("")).toBe("111100011");
  });
});
