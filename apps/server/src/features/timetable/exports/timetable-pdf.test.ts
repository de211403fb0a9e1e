import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Published } from "@bridgehead/contract/timetable";
import type { Locale } from "@bridgehead/domain/shared/language";
import { cjkFonts } from "../../../platform/documents/fonts.ts";
import { timetablePdf, type SheetKind } from "./timetable-pdf.ts";

const fonts = cjkFonts();

/** `firms` on each side; the n-th of one side meets the n-th of the other in every slot, with one interpreter. */
function published({ firms, slots }: { firms: number; slots: number }): Published {
  const side = (country: string, number: number): Published["organisations"][number] => ({
    id: randomUUID(),
    number: `${country}-${number}`,
    names:
      country === "KR"
        ? { original: "ko", ko: `주식회사 한빛로봇 ${number}`, en: `Hanbit Robotics Corporation ${number}` }
        : {
            original: "zh",
            zh: `哈尔滨智淞机器人技术股份有限公司${number}`,
            en: `Harbin Zhisong Robot Technology ${number}`,
          },
    country,
    city: null,
    side: country,
    mode: "onsite",
    sector: null,
  });
  const [near, far] = ["KR", "CN"].map((country) => Array.from({ length: firms }, (_, n) => side(country, n))) as [
    Published["organisations"],
    Published["organisations"],
  ];
  const interpreter = { id: randomUUID(), names: { ko: "김도연" }, pairs: [["ko", "zh"]] as [string, string][] };
  const times = Array.from({ length: slots }, (_, ordinal) => ({
    id: randomUUID(),
    ordinal,
    round: 0,
    startsAt: new Date(Date.UTC(2027, 5, 15, 1, 20 * ordinal)).toISOString(),
    endsAt: new Date(Date.UTC(2027, 5, 15, 1, 20 * ordinal + 20)).toISOString(),
  }));
  const places = near.map((_, ordinal) => ({
    id: randomUUID(),
    kind: "table" as const,
    label: `A-${ordinal}`,
    hall: "상담장 B",
    ordinal,
    isUsable: true,
    facts: {},
  }));
  return {
    event: {
      id: randomUUID(),
      names: { original: "ko", ko: "상담회", zh: "对接会", en: "Conference" },
      timeZone: "Asia/Seoul",
    },
    version: {
      number: 1,
      publishedAt: "2027-06-01T00:00:00.000Z",
      publishedBy: "Organiser",
      note: null,
      meetings: firms * slots,
    },
    slots: times,
    places,
    interpreters: [interpreter],
    organisations: [...near, ...far],
    meetings: near.flatMap(({ id: nearId }, index) =>
      times.map(({ id: slotId }) => ({
        id: randomUUID(),
        nearId,
        farId: far[index]?.id ?? "",
        mode: "onsite" as const,
        isMust: false,
        slotId,
        placeId: places[index]?.id ?? "",
        interpreterId: interpreter.id,
      })),
    ),
  };
}

async function printed(from: Published, kind: SheetKind, locale: Locale): Promise<{ pages: number; ms: number }> {
  const startedAt = performance.now();
  const bytes = Buffer.from(await timetablePdf(from, kind, locale, fonts as NonNullable<typeof fonts>));
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  return {
    pages: bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    ms: performance.now() - startedAt,
  };
}

test.skipIf(!fonts)(
  "every firm, table and interpreter has a sheet, which goes on over pages where it must",
  async () => {
    const small = published({ firms: 3, slots: 4 });
    expect((await printed(small, "personal", "ko")).pages).toBe(6);
    expect((await printed(small, "tables", "zh")).pages).toBe(3);
    expect((await printed(small, "interpreters", "en")).pages).toBe(1);
    expect((await printed(published({ firms: 5, slots: 12 }), "interpreters", "ko")).pages).toBeGreaterThan(2);
  },
);

test.skipIf(!fonts)("a print in one language takes about as long as in another", async () => {
  const event = published({ firms: 20, slots: 6 });
  const ms = { ko: 0, zh: 0, en: 0 };
  for (const locale of ["ko", "zh", "en"] as const) ms[locale] = (await printed(event, "personal", locale)).ms;
  // It was thirty times as long in English, when a face was opened anew for every text.
  expect(ms.en).toBeLessThan(6 * Math.max(ms.ko, ms.zh));
});
