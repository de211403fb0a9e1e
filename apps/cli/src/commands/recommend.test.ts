import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandContext } from "../command.ts";
import { recommend } from "./recommend.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "recommend-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const directory = {
  format: "bridgehead-directory/1",
  organisations: [
    {
      id: "k",
      country: "KR",
      lang: "ko",
      region: "경기",
      name: "가",
      sector: "로봇",
      offers: [],
      needs: [{ id: "k1", text: "로봇 관절용 감속기" }],
    },
    {
      id: "c",
      country: "CN",
      lang: "zh",
      region: "黑龙江",
      name: "丙",
      sector: "零部件",
      offers: [{ id: "c1", text: "谐波减速器批量生产" }],
      needs: [],
    },
  ],
};

async function run(locale: "ko" | "zh" | "en", ...args: string[]) {
  const said: string[] = [];
  const data: string[] = [];
  const context: CommandContext = {
    locale,
    env: {},
    out: (text) => void data.push(text),
    say: (text) => void said.push(text),
  };
  const code = await recommend.run(args, context);
  return { code, said: said.join("\n"), data };
}

const file = async (name: string, content: unknown) => {
  const at = path.join(folder, name);
  await writeFile(at, typeof content === "string" ? content : JSON.stringify(content));
  return at;
};

describe("bridgehead recommend", () => {
  test("whole organisations are matched, with the concept between the words and nothing on stdout", async () => {
    const out = path.join(folder, "out.json");
    const { code, data } = await run("en", await file("directory.json", directory), "--out", out);
    expect([code, data]).toEqual([0, []]);
    const written = JSON.parse(await readFile(out, "utf8")) as {
      format: string;
      results: { id: string; ranked: { organisation: string; reasons: unknown[] }[] }[];
    };
    expect(written.format).toBe("bridgehead-recommendations/1");
    expect(written.results.map(({ id, ranked }) => [id, ranked.map(({ organisation }) => organisation)])).toEqual([
      ["k", ["c"]],
      ["c", ["k"]],
    ]);
    expect(written.results[0]?.ranked[0]?.reasons[0]).toEqual({
      direction: "they-offer",
      mine: { kind: "need", id: "k1", text: "로봇 관절용 감속기", span: [7, 10] },
      theirs: { kind: "offer", id: "c1", text: "谐波减速器批量生产", span: [0, 5] },
      via: { channel: "concept", concept: "reducer" },
    });
  });

  test("queries are answered under their own ids", async () => {
    const out = path.join(folder, "answers.json");
    const queries = {
      format: "bridgehead-queries/1",
      queries: [{ id: "q7", org: "c", lang: "zh", text: "寻找机器人关节客户" }],
    };
    const { code } = await run(
      "en",
      await file("directory.json", directory),
      "--queries",
      await file("queries.json", queries),
      "--top",
      "1",
      "--out",
      out,
    );
    expect(code).toBe(0);
    expect(
      (JSON.parse(await readFile(out, "utf8")) as { results: { id: string }[] }).results.map(({ id }) => id),
    ).toEqual(["q7"]);
  });

  test("a wrong file ends with 1, a message in the reader's language that names file and place, and no output", async () => {
    const out = path.join(folder, "never.json");
    const broken = await file("broken.json", { ...directory, organisations: [{ id: "k", offers: "감속기" }] });
    expect(await run("ko", broken, "--out", out)).toEqual({
      code: 1,
      data: [],
      said: `${broken}: organisations[0].offers: 있어야 할 목록이나 항목이 없습니다. 형식을 확인해 주세요.`,
    });
    const noJson = await file("text.json", "{ half");
    expect((await run("zh", noJson, "--out", out)).said).toContain(`${noJson}：不是 JSON`);
    expect((await run("en", path.join(folder, "absent.json"), "--out", out)).code).toBe(1);
    expect(await readdir(folder)).not.toContain("never.json");
  });

  test("used wrongly, it says so", async () => {
    await expect(run("en")).rejects.toThrow("DIRECTORY.json");
    await expect(run("en", "a.json")).rejects.toThrow("--out");
    await expect(run("en", "a.json", "--out", "b.json", "--top", "none")).rejects.toThrow("--top");
  });
});
