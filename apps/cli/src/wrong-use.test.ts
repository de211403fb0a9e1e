import { expect, test } from "vitest";
import { main } from "./bridgehead.ts";
import { WordError } from "./command.ts";
import { wrongUseText } from "./wrong-use.ts";

/** What `bridgehead <words>` says to a person, and its exit code. */
async function said(...words: string[]): Promise<[number, string]> {
  const lines: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = (text: unknown) => lines.push(String(text)) > 0;
  try {
    const code = await main(words, { LANG: "C.UTF-8" });
    return [code, lines[0]?.trim() ?? ""];
  } finally {
    process.stderr.write = write;
  }
}

test("a wrong option, a word too many, a value that is missing and one that is not asked for are told in the reader's language", async () => {
  expect(await said("check", "--dta", "x", "--lang", "ko")).toEqual([2, "‘--dta’ 옵션은 없습니다."]);
  expect(await said("check", "now", "--lang", "zh")).toEqual([2, "此命令不使用“now”。"]);
  expect(await said("backup", "--data", "--lang", "en")).toEqual([2, "“--data” has no value after it."]);
  expect(await said("restore", "x", "--replace=yes", "--lang", "zh")).toEqual([2, "“--replace”后面不带值。"]);
  expect(await said("verify", "a.json", "--lang", "ko")).toEqual([2, "빠진 항목이 있습니다: SCHEDULE.json"]);
  expect(await said("backup", "a", "b", "--lang", "en")).toEqual([2, "This command takes no “b”."]);
});

test("a language that is none of ours is refused and not taken for English", async () => {
  expect(await said("check", "--lang", "fr")).toEqual([2, "“fr” is none of the languages here. Choose ko, zh or en."]);
});

test("the language may stand before the command", async () => {
  expect(await said("--lang", "ko", "check", "now")).toEqual([2, "‘now’ 항목은 이 명령에 쓰이지 않습니다."]);
  expect(await said("--lang=zh", "no-such")).toEqual([2, "没有命令 no-such。"]);
});

test("a port and a public address that are none are named as they were given", async () => {
  expect(await said("serve", "--port", "80x", "--lang", "en")).toEqual([
    2,
    "--port (80x) is no port number. Give a number from 1 to 65535.",
  ]);
});

test("an error that nobody foresaw keeps its own words", async () => {
  expect(await wrongUseText(new WordError("missing", "FILE"), "en")).toBe("Missing: FILE");
  expect(await wrongUseText(new Error("as it is"), "ko")).toBe("as it is");
});
