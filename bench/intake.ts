/**
 * Times intake: `node bench/intake.ts [--rows 100000]`. First the sample mailbag (limit 3 s), then one sheet of 100,000 rows x
 * 40 columns (limits 60 s and 1 GiB). Prints wall clock, processor time and peak memory of this process.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsxStream } from "hucre";
import { readMailbag } from "../packages/intake/src/index.ts";
import { makeFirms } from "../packages/intake/test/firms.ts";
import { dice } from "../packages/intake/test/seeded.ts";

const rowCount = Number(process.argv[process.argv.indexOf("--rows") + 1] ?? 0) || 100_000;
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function timed(label: string, run: () => Promise<string>): Promise<void> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const said = await run();
  const used = process.cpuUsage(cpu);
  console.log(
    `${label}: ${((performance.now() - start) / 1000).toFixed(2)} s wall, ${((used.user + used.system) / 1e6).toFixed(2)} s processor, peak ${peak()} MiB; ${said}`,
  );
}

const folder = new URL("../demo/mailbag/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => /\.(?:xlsx|csv)$/u.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
if (!process.argv.includes("--read"))
  await timed("sample mailbag", async () => {
    const { organisations, wishes } = await readMailbag(files);
    return `${organisations.length} organisations, ${wishes.length} wishes`;
  });

async function bigSheet(): Promise<Uint8Array> {
  const random = dice(7);
  const samples = makeFirms(random, "KR", 20);
  const named = [
    "순번",
    "회사명",
    "영문명",
    "사업자등록번호",
    "소재지",
    "설립연도",
    "종업원수",
    "업종",
    "보유기술",
    "협력수요",
    "담당자",
    "직위",
    "연락처",
    "이메일",
    "통역",
    "참가형태",
    "비고",
  ];
  const header = [...named, ...Array.from({ length: 40 - named.length }, (_, index) => `자유 항목 ${index + 1}`)];
  async function* rows() {
    yield header;
    for (let index = 0; index < rowCount; index++) {
      const firm = samples[index % samples.length] as (typeof samples)[number];
      yield [
        index + 1,
        `${firm.core}${index} 주식회사`,
        `${firm.name_en.replace(" Co., Ltd.", "")} ${index}`,
        null,
        firm.city,
        firm.founded_year,
        firm.employees,
        firm.sector,
        firm.offers.join("\n"),
        firm.needs.join("\n"),
        firm.person.name,
        firm.person.title,
        "010-0000-0000",
        `info${index}@example.com`,
        "중국어",
        "현장",
        "",
        ...Array.from({ length: 40 - named.length }, (_, column) => `값 ${(index * 7 + column) % 5_000}`),
      ];
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeXlsxStream(rows() as never, { name: "명단" } as never) as AsyncIterable<Uint8Array>)
    chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

// Written in one process and read in another, so that the memory of writing is not counted as that of reading.
const readAt = process.argv.indexOf("--read");
if (readAt === -1) {
  const path = join(tmpdir(), `bridgehead-bench-${process.pid}.xlsx`);
  const bytes = await bigSheet();
  writeFileSync(path, bytes);
  console.log(`big sheet: ${rowCount} rows x 40 columns, ${Math.round(bytes.length / 1e6)} MB as a file`);
  try {
    execFileSync(process.execPath, [new URL(import.meta.url).pathname, "--read", path], { stdio: "inherit" });
  } finally {
    rmSync(path, { force: true });
  }
} else {
  const bytes = new Uint8Array(readFileSync(process.argv[readAt + 1] as string));
  await timed("big sheet", async () => {
    const { organisations, warnings, skipped_files } = await readMailbag([{ name: "big.xlsx", bytes }]);
    return `${organisations.length} organisations, ${warnings.length} warnings, ${skipped_files.map(({ reason, detail }) => `${reason} ${detail ?? ""}`).join()}`;
  });
}
