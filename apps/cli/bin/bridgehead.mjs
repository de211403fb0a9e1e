#!/usr/bin/env node
// The command runs TypeScript as it is, which needs Node 24. An older system Node (20.19 or later) hands over to the
// one that `npm start` has fetched beside the packages. No dependencies and no TypeScript in this file.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(realpathSync(fileURLToPath(import.meta.url)));
const command = path.resolve(here, "../src/bridgehead.ts");

if (Number(process.versions.node.split(".")[0]) >= 24) {
  const { main } = await import(command);
  process.exitCode = await main(process.argv.slice(2), process.env);
} else {
  const newer = path.resolve(
    here,
    "../../../node_modules/node/bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!existsSync(newer)) {
    console.error(
      `Bridgehead needs Node 24 or later; this is ${process.versions.node}. Run "npm start" once in its folder: it fetches one.`,
    );
    process.exit(1);
  }
  const child = spawn(newer, [command, ...process.argv.slice(2)], { stdio: "inherit" });
  // The child gets Ctrl-C from the terminal itself; a signal sent to this process alone is handed on.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  process.on("SIGINT", () => {});
  child.on("exit", (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}
