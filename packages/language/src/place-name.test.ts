import { describe, expect, test } from "vitest";
import { placeName } from "./place-name.ts";
import { places } from "./taxonomy/places.ts";

describe("a place is told in the reader's language", () => {
  test.each([
    ["수원시", "en", "Suwon"],
    ["수원시", "zh", "水原"],
    ["哈尔滨市", "ko", "하얼빈"],
    ["黑河市", "en", "Heihe"],
    ["Aktobe", "en", "Aktobe"],
  ] as const)("%s in %s is %s", (written, locale, expected) => expect(placeName(written, locale)).toBe(expected));

  test.each([
    ["수원시", "ko"],
    ["哈尔滨市", "zh"],
    ["Harbin City", "en"],
  ] as const)("%s read in its own language (%s) stays as it was written", (written, locale) =>
    expect(placeName(written, locale)).toBe(written),
  );

  test("what no table knows stays as it was written", () => expect(placeName("갈매기마을", "en")).toBe("갈매기마을"));

  test("a name that two places share is not guessed", () => {
    const shared = [...Map.groupBy(places.flatMap(({ ko, zh }) => [...ko, ...zh]), (name) => name)].filter(([, all]) => all.length > 1); // prettier-ignore
    for (const [name] of shared) expect(placeName(name, "en")).toBe(name);
  });
});
