// npm run dev: the server, restarted when its sources change, and Vite before it with pages that renew themselves.
import { spawn } from "node:child_process";

const serverPort = process.env.PORT ?? "8080";
const server = [
  "--watch",
  "--watch-preserve-output",
  "apps/cli/src/bridgehead.ts",
  "serve",
  "--demo",
  "--port",
  serverPort,
];
const pages = ["node_modules/vite/bin/vite.js", "apps/web"];
const env = { ...process.env, BRIDGEHEAD_DEV_SERVER: `http://127.0.0.1:${serverPort}` };

const children = [server, pages].map((args) => spawn(process.execPath, args, { stdio: "inherit", env }));
const endAll = () => children.forEach((child) => child.kill("SIGTERM"));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, endAll);
for (const child of children) {
  child.on("exit", (code) => {
    process.exitCode ??= code ?? 0;
    endAll();
  });
}
