import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "./files.ts";

/** Workspace packages each layer may import; a package that is not named here may import none of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "packages/domain": [],
  "packages/language": ["domain"],
  "packages/scheduling": ["domain"],
  "packages/matching": ["domain", "language"],
  "packages/intake": ["domain", "language"],
  "packages/contract": ["domain"],
  "apps/web": ["contract", "domain", "language"],
  "apps/server": ["contract", "domain", "language", "intake", "matching", "scheduling"],
  "apps/cli": ["contract", "domain", "language", "intake", "matching", "scheduling", "server"],
};
const pure = ["packages/domain", "packages/language", "packages/intake", "packages/matching", "packages/scheduling"];

/** What ships: tests may reach for the whole product's helpers. */
const shippedBelow = (folder: string): string[] => filesBelow(folder).filter((file) => !/\.test\.tsx?$/.test(file));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import\(|import)\s*"([^"]+)"/g)].map((match) => match[1] as string);

test("imports between packages point inwards", () => {
  const strays = Object.entries(mayImport).flatMap(([folder, allowed]) =>
    shippedBelow(`${folder}/src`).flatMap((file) =>
      importsOf(readFileSync(file, "utf8"))
        .flatMap((target) => /^@bridgehead\/([a-z]+)/.exec(target)?.[1] ?? [])
        .filter((target) => !folder.endsWith(`/${target}`) && !allowed.includes(target))
        .map((target) => `${file} imports ${target}`),
    ),
  );
  expect(strays).toEqual([]);
});

test("no relative import leaves its package", () => {
  const strays = Object.keys(mayImport).flatMap((folder) =>
    shippedBelow(`${folder}/src`).flatMap((file) =>
      importsOf(readFileSync(file, "utf8"))
        .filter((target) => target.startsWith("."))
        .map((target) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => !target.startsWith(`${folder}/`))
        .map((target) => `${file} imports ${target}`),
    ),
  );
  expect(strays).toEqual([]);
});

test("the platform knows no feature", () => {
  const strays = shippedBelow("apps/server/src/platform").flatMap((file) =>
    importsOf(readFileSync(file, "utf8"))
      .filter((target) => target.includes("/features/"))
      .map((target) => `${file} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

test("pure packages read no file, clock, network or random number", () => {
  const forbidden =
    /\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(|from "(?:node:)?(?:fs|net|http|https|child_process|worker_threads|os)(?:\/[a-z]+)?"|from "(?:pg|fastify|kysely)"/;
  const strays = pure.flatMap((folder) =>
    shippedBelow(`${folder}/src`).filter(
      (file) => !file.endsWith(".test.ts") && forbidden.test(withoutComments(readFileSync(file, "utf8"))),
    ),
  );
  expect(strays).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
