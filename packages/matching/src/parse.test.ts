import { describe, expect, test } from "vitest";
import { parseDirectory, parseQueries } from "./parse.ts";

const directory = {
  format: "bridgehead-directory/1",
  organisations: [
    {
      id: "a",
      country: "KR",
      lang: "ko",
      region: "KR-41",
      name: "가",
      sector: "로봇",
      offers: [{ id: "a1", text: "감속기" }],
      needs: [],
    },
  ],
};

describe("reading a directory and queries", () => {
  test("a directory is read as it stands", () => {
    expect(parseDirectory(directory)).toEqual({ ok: true, value: { organisations: directory.organisations } });
  });

  test("an intake result is accepted, its texts get ids", () => {
    const intake = {
      format: "bridgehead-intake/1",
      organisations: [
        {
          id: "KR-001",
          country: "KR",
          name_local: "㈜가",
          city: "수원시",
          sector_raw: null,
          offers: ["감속기", "모터"],
          needs: ["시험장"],
        },
      ],
    };
    expect(parseDirectory(intake)).toEqual({
      ok: true,
      value: {
        organisations: [
          {
            id: "KR-001",
            country: "KR",
            name: "㈜가",
            region: "수원시",
            offers: [
              { id: "KR-001-o1", text: "감속기" },
              { id: "KR-001-o2", text: "모터" },
            ],
            needs: [{ id: "KR-001-n1", text: "시험장" }],
          },
        ],
      },
    });
  });

  test("what is wrong is named with its place", () => {
    const refusal = (json: unknown) => {
      const result = parseDirectory(json);
      return result.ok ? undefined : result.error;
    };
    expect([
      refusal([]),
      refusal({ format: "x" }),
      refusal({ ...directory, organisations: {} }),
      refusal({ ...directory, organisations: [] }),
      refusal({
        ...directory,
        organisations: [{ ...directory.organisations[0], offers: [{ id: "a1", text: 7.5 }, { id: "a2" }] }],
      }),
      refusal({ ...directory, organisations: [directory.organisations[0], directory.organisations[0]] }),
    ]).toEqual([
      { code: "not-object" },
      { code: "unknown-format", found: "x", expected: "bridgehead-directory/1, bridgehead-intake/1" },
      { code: "not-list", at: "organisations" },
      { code: "no-organisations" },
      { code: "not-text", at: "organisations[0].offers[1].text" },
      { code: "duplicate-id", at: "organisations[1].id", id: "a" },
    ]);
  });

  test("a query by an organisation that is not there is refused", () => {
    const known = parseDirectory(directory);
    if (!known.ok) throw new Error("the directory should parse");
    expect(
      parseQueries(
        { format: "bridgehead-queries/1", queries: [{ id: "q", org: "b", lang: "ko", text: "모터" }] },
        known.value,
      ),
    ).toEqual({ ok: false, error: { code: "unknown-organisation", at: "queries[0].org", id: "b" } });
  });
});
