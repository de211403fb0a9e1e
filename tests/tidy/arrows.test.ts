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

/** The file an import means: relative to its own, or by the name of one of our packages. */
function placeOf(file: string, target: string): string {
  if (target.startsWith(".")) return path.posix.join(path.posix.dirname(file), target);
  const [, name, rest] = /^@bridgehead\/([a-z]+)\/(.+)$/.exec(target) ?? [];
  return name === undefined ? target : `packages/${name}/src/${rest}.ts`;
}

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

test("no file of a pure package imports itself by way of others", () => {
  const files = pure.flatMap((folder) => shippedBelow(`${folder}/src`));
  const known = new Set(files);
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(file, "utf8"))
        .map((target) => placeOf(file, target))
        .filter((target) => known.has(target)),
    ]),
  );
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.add(way.slice(at).toSorted().join(", "));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect([...circles]).toEqual([]);
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

// Types are erased: a circle of them alone loads nothing twice.
test("no module reaches itself through what it loads", () => {
  const files = Object.keys(mayImport).flatMap((folder) => shippedBelow(`${folder}/src`));
  const known = new Set(files);
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(file, "utf8").replace(/^(?:import|export) type [^;]+;/gm, ""))
        .filter((target) => target.startsWith("."))
        .map((target) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => known.has(target)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (way.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});
