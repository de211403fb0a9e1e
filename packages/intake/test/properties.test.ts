import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffIntake, readMailbag } from "../src/index.ts";
import { makeFirms, type Firm } from "./firms.ts";
import { termBase } from "../src/fields/terms.ts";
import { drawStyle, renderFirms, unlisted } from "./render-firms.ts";
import { dice } from "./seeded.ts";

const render = async (seed: number) => {
  const random = dice(seed);
  const country = random.pick(["KR", "CN"] as const);
  const firms = makeFirms(random, country, 5 + random.int(10));
  const style = drawStyle(random, country);
  return { firms, style, file: await renderFirms(firms, random, style) };
};

const expected = (firm: Firm, has: { founded: boolean; employees: boolean }) => ({
  country: firm.country,
  name_local: firm.name,
  name_core: firm.core,
  name_en: firm.name_en,
  reg_no: firm.reg_no,
  city: firm.city,
  ...(has.founded ? { founded_year: firm.founded_year } : {}),
  ...(has.employees ? { employees: firm.employees } : {}),
  sector_raw: firm.sector,
  offers: firm.offers,
  needs: firm.needs,
  mode: firm.mode,
  pref_time: firm.pref_time,
  interpreter: firm.interpreter,
  attendees: [firm.person],
});

describe("lists of firms in any layout", () => {
  it("are also headed by words that the term base does not hold", () => {
    const listed = new Set(Object.values(termBase.organisations).flatMap(({ terms }) => terms));
    const known = Object.values(unlisted)
      .flatMap(({ ko, zh, en }) => [...ko, ...zh, ...en])
      .filter((words) => listed.has(words));
    expect(known).toEqual([]);
  });

  it("go by their headers: with the words over offers and needs exchanged, firms offer what they needed", async () => {
    const firms = makeFirms(dice(7), "KR", 8);
    const style = { language: "ko", form: "xlsx", encoding: "utf-8", delimiter: "," } as const;
    const [right, exchanged] = [
      { offers: "주력제품", needs: "협력 수요" },
      { offers: "협력 수요", needs: "주력제품" },
    ];
    const read = async (labels: Record<string, string>) =>
      (await readMailbag([await renderFirms(firms, dice(7), { ...style, labels })])).organisations.map(
        ({ reg_no, offers, needs }) => ({ reg_no, offers, needs }),
      );
    const [first, second] = [await read(right), await read(exchanged)];
    expect(second).toEqual(first.map(({ reg_no, offers, needs }) => ({ reg_no, offers: needs, needs: offers })));
    expect(second).not.toEqual(first);
  });

  it("read back to the same firms: header words, order, title rows, merges, forms, encodings and notations are all drawn", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { firms, file } = await render(seed);
        const result = await readMailbag([file]);
        expect(result.organisations).toHaveLength(firms.length);
        for (const firm of firms) {
          const found = result.organisations.find(({ reg_no }) => reg_no === firm.reg_no);
          expect(found).toMatchObject(
            expected(firm, { founded: found?.founded_year !== undefined, employees: found?.employees !== undefined }),
          );
        }
        expect([result.rejected_rows, result.skipped_files]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  it("show exactly the firm that was added, changed or dropped in a second file, whatever its layout", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const random = dice(seed);
        const firms = makeFirms(random, "KR", 8);
        const style = {
          language: "ko",
          form: random.pick(["xlsx", "csv", "html"] as const),
          encoding: "utf-8",
          delimiter: ",",
        } as const;
        const [gone, changed, ...same] = firms as [Firm, Firm, ...Firm[]];
        const added = same.pop() as Firm;
        const before = await readMailbag([await renderFirms([gone, changed, ...same], dice(seed), style)]);
        const after = await readMailbag([
          await renderFirms([{ ...changed, sector: "우주항공" }, ...same, added], dice(seed), style),
        ]);
        const diff = diffIntake(before, after);
        expect(diff.added.map(({ label }) => label)).toEqual([added.name]);
        expect(diff.gone.map(({ label }) => label)).toEqual([gone.name]);
        expect(
          diff.changed.find(({ label }) => label === changed.name)?.changes.find(({ field }) => field === "sector_raw"),
        ).toMatchObject({ before: changed.sector, after: "우주항공" });
      }),
      { numRuns: 12 },
    );
  });
});
