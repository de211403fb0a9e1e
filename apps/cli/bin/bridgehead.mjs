#!/usr/bin/env node
// The command runs TypeScript as it is, which needs Node 24. An older system Node (20.19 or later) hands over to the
// one that `npm start` has fetched beside the packages. No dependencies and no TypeScript in this file.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(realpathSync(fileURLToPath(import.meta.url)));
const root = path.resolve(here, "../../..");
const words = process.argv.slice(2);
// The server at rest holds little; without this its memory for young objects stays as large as the start made it.
const flags = words[0] === "serve" ? ["--max-semi-space-size=8"] : [];

if (Number(process.versions.node.split(".")[0]) >= 24) {
  // Compiled once: the second start neither strips types nor loads what strips them (about 30 MB and 300 ms). Worker
  // threads take the folder from the environment.
  process.env["NODE_COMPILE_CACHE"] ??= path.join(root, "node_modules/.cache/bridgehead");
  module.enableCompileCache(process.env["NODE_COMPILE_CACHE"]);
  const { main } = await import("../src/bridgehead.ts");
  process.exitCode = await main(words, process.env);
} else {
  const newer = path.join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(newer)) {
    console.error(
      `Bridgehead needs Node 24 or later; this is ${process.versions.node}. Run "npm start" once in its folder: it fetches one.`,
    );
    process.exit(1);
  }
  const child = spawn(newer, [...flags, fileURLToPath(import.meta.url), ...words], { stdio: "inherit" });
  // The child gets Ctrl-C from the terminal itself; a signal sent to this process alone is handed on.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  process.on("SIGINT", () => {});
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
