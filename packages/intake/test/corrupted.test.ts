import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMailbag } from "../src/index.ts";
import { corrupt, unzip, zipStored } from "./corrupt.ts";
import { westCoastMailbag } from "./mailbag-west-coast.ts";
import { dice } from "./seeded.ts";

const folder = new URL("../../../demo/mailbag/", import.meta.url);
const sample = readdirSync(folder)
  .filter((name) => /\.(?:xlsx|csv)$/u.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const workbook = (part: string, text: string) => {
  const parts = unzip(sample.find(({ name }) => name === "wishes.xlsx")?.bytes ?? new Uint8Array());
  parts.set(part, new TextEncoder().encode(text));
  return zipStored(parts);
};

describe("files that are not what they should be", () => {
  it("never crash the reading: 200 corrupted files are read as far as they go or passed over by name", async () => {
    const files = [...sample, ...(await westCoastMailbag())];
    for (let seed = 1; seed <= 200; seed++) {
      const random = dice(seed);
      const file = random.pick(files);
      const result = await readMailbag([{ name: file.name, bytes: corrupt(file.bytes, random) }]);
      expect([seed, result.format]).toEqual([seed, "bridgehead-intake/1"]);
    }
  });

  it("are passed over with their reason while the others are read", async () => {
    const result = await readMailbag([
      { name: "empty.xlsx", bytes: new Uint8Array() },
      { name: "photo.xlsx", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) },
      { name: "cut.xlsx", bytes: (sample[0]?.bytes ?? new Uint8Array()).slice(0, 900) },
      { name: "letter.txt", bytes: new TextEncoder().encode("Dear all,\nplease find the list attached.\n") },
      ...sample.filter(({ name }) => name === "wishes_cn.xlsx"),
    ]);
    expect(result.skipped_files.map(({ file, reason }) => [file, reason])).toEqual([
      ["empty.xlsx", "empty"],
      ["photo.xlsx", "picture"],
      ["cut.xlsx", "damaged"],
      ["letter.txt", "nothing recognised"],
    ]);
    expect(result.wishes.length).toBeGreaterThan(100);
  });

  it("cannot make it unpack more than they say: a zip bomb is refused before it is unpacked", async () => {
    const parts = new Map([
      ["[Content_Types].xml", new Uint8Array(10)],
      ["xl/workbook.xml", new Uint8Array(10)],
    ]);
    const bomb = zipStored(parts);
    // The directory claims 4 GB for a part of ten bytes.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xefffffff, true);
    expect((await readMailbag([{ name: "bomb.xlsx", bytes: bomb }])).skipped_files).toMatchObject([
      { reason: "too large" },
    ]);
  });

  it("cannot make it expand entities or fetch anything: a document type in a sheet does no harm", async () => {
    const entities = `<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const bytes = workbook(
      "xl/sharedStrings.xml",
      `<?xml version="1.0"?>${entities}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>&b;&x;</t></si></sst>`,
    );
    const result = await readMailbag([{ name: "x.xlsx", bytes }]);
    expect(JSON.stringify(result)).not.toMatch(/root:|aaaaaaaaaaaaaaaaaaaaaaaa/u);
  });

  it("keep a cell that looks like a formula as the text it is", async () => {
    const csv =
      '회사명,담당자,이메일,보유기술,비고\n(주)샛강,문태오,info@saetgang.example.com,센서,"=HYPERLINK(""http://example.com"")"\n';
    const result = await readMailbag([{ name: "a.csv", bytes: new TextEncoder().encode(csv) }]);
    expect(result.organisations[0]?.remark).toBe('=HYPERLINK("http://example.com")');
    expect(result.warnings.map(({ code }) => code)).toEqual(["literal-formula"]);
  });
});
