import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRecordKind } from "@bridgehead/domain/record/kinds";
import { messages } from "@bridgehead/language/messages/all";
import { filesBelow } from "./files.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const sources = ["packages", "apps", "scripts", "tests", "bench"].flatMap((folder) => filesBelow(folder));

test("every message key that a page or the server names exists", () => {
  const known = new Set(Object.keys(messages));
  const strays = sources
    .filter((file) => !file.includes("/messages/") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...read(file).matchAll(/\bt\(\s*"([a-z0-9.-]+)"/g)]
        .map((match) => match[1] as string)
        .filter((key) => !known.has(key))
        .map((key) => `${file}: ${key}`),
    );
  expect(strays).toEqual([]);
});

test("nothing is left to be done in a comment", () => {
  const marks = new RegExp(
    ["FIX", "TO", "XX"].map((start, index) => `\\b${start}${["ME", "DO", "X"][index]}\\b`).join("|"),
  );
  expect(sources.filter((file) => marks.test(read(file)))).toEqual([]);
});

test("the project speaks of itself alone: no path of a machine stands in it", () => {
  const docs = [".", "docs", "packages", "bench"].flatMap((folder) =>
    folder === "." ? filesBelow("docs", /\.md$/) : filesBelow(folder, /\.md$/),
  );
  const paths = new RegExp(["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/[a-z]"].join("|"));
  expect(
    [...sources, ...docs, "README.md", "README.ko.md", "README.zh.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].filter(
      (file) => paths.test(read(file)),
    ),
  ).toEqual([]);
});

test("every picture and page that a document links to is there", () => {
  const docs = [
    ...filesBelow("docs", /\.md$/),
    "README.md",
    "README.ko.md",
    "README.zh.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
  ];
  const broken = docs.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => match[1] as string)
      .filter((target) => !existsSync(new URL(target, `file:///${process.cwd()}/${file}`)))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every picture of the guides is taken by a browser test, in the language of its guide", () => {
  const tests = filesBelow("tests/e2e", /\.e2e\.test\.ts$/)
    .map(read)
    .join("\n");
  const taken = new Set([...tests.matchAll(/takePicture\([^,]+,\s*"([a-z-]+)"/g)].map((match) => match[1] as string));
  const docs = [...filesBelow("docs", /\.md$/), "README.md", "README.ko.md", "README.zh.md"];
  const shown = docs.flatMap((file) =>
    [...read(file).matchAll(/pictures\/([a-z-]+)\.(ko|zh|en)\.png/g)].map((match) => ({
      file,
      name: match[1] as string,
      locale: match[2] as string,
    })),
  );
  expect(shown.filter(({ name }) => !taken.has(name))).toEqual([]);
  const languageOf = (file: string) => /(ko|zh)\.md$/.exec(file)?.[1] ?? "en";
  expect(shown.filter(({ file, locale }) => locale !== languageOf(file))).toEqual([]);
});

test("the nouns of the record are called what the glossary calls them, in all three languages", () => {
  const rows = read("GLOSSARY.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const all: Readonly<Record<string, Readonly<Record<"ko" | "zh" | "en", string>>>> = messages;
  const checked: string[] = [];
  const strays = rows.flatMap(([, code = "", en = "", ko = "", zh = ""]) =>
    [...code.matchAll(/`([A-Z][A-Za-z]+)`/g)].flatMap((match) => {
      const name = (match[1] as string).replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
      const message = all[`kind.${name}`];
      // A row that defines several things, or one kind of a thing, says nothing about the noun itself.
      if (!message || !isRecordKind(name) || /[/=]|kind/.test(code)) return [];
      checked.push(name);
      const fits =
        en.toLowerCase().includes(message.en.toLowerCase()) && ko.includes(message.ko) && zh.includes(message.zh);
      return fits ? [] : [`${name}: ${message.ko} / ${message.zh} / ${message.en} is not ${ko} / ${zh} / ${en}`];
    }),
  );
  expect(strays).toEqual([]);
  expect(checked.length).toBeGreaterThan(5);
});
