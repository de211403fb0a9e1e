// Runs before start and test, on the system's Node (20.19 or later), before anything is installed:
// no dependencies, no TypeScript. Steps: deps, build, browser. Each is skipped when its stamp fits.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, headlessShell } from "./browsers.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const NODE_MAJOR = 24;
const NODE_VERSION = "24.21.0";
const bin = path.join(root, "node_modules", ".bin");
const env = { ...process.env, PATH: bin + path.delimiter + process.env.PATH, npm_config_engine_strict: "false" };
const npm = process.env.npm_execpath
  ? [process.execPath, process.env.npm_execpath]
  : [process.platform === "win32" ? "npm.cmd" : "npm"];
const say = (text) => process.stderr.write(`[bridgehead] ${text}\n`);

const steps = { deps, build, browser };
for (const step of process.argv.slice(2)) steps[step]();

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function run(command, args, failure) {
  const { status } = spawnSync(command, args, { stdio: ["ignore", 2, 2], env });
  if (status === 0) return;
  say(failure);
  process.exit(status ?? 1);
}

function runNpm(args, failure) {
  run(npm[0], [...npm.slice(1), ...args, "--no-audit", "--no-fund", "--loglevel=error"], failure);
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/node_modules|[\\/]dist[\\/]|\.test\.tsx?$/.test(file))
    .sort();
}

function nodeIsRecent() {
  return Number(process.versions.node.split(".")[0]) >= NODE_MAJOR;
}

function deps() {
  const stamp = "node_modules/.ensure-deps";
  const want = `${hashOf(["package-lock.json"])} ${process.platform}-${process.arch}`;
  const runtime = nodeIsRecent() || existsSync("node_modules/node/package.json");
  if (read(stamp) === want && runtime) return;
  if (read(stamp) !== want) {
    say("installing packages ...");
    runNpm(
      ["ci"],
      "The packages could not be installed (npm ci). Maybe the registry cannot be reached; the lines above say why.",
    );
  }
  // Only beside the lock, and only where the system's Node is older: a newer one is used as it is.
  if (!nodeIsRecent()) {
    say(`fetching Node ${NODE_VERSION} (the system has ${process.versions.node}) ...`);
    runNpm(
      ["install", "--no-save", `node@${NODE_VERSION}`],
      `Node ${NODE_VERSION} could not be fetched. Install Node ${NODE_MAJOR} or later and try again.`,
    );
  }
  writeFileSync(stamp, want);
}

function build() {
  const stamp = "apps/web/dist/.stamp";
  const sources = ["apps/web", "packages/language/src", "packages/contract/src", "packages/domain/src"].flatMap(
    filesBelow,
  );
  const want = hashOf(["package-lock.json", ...sources]);
  if (read(stamp) === want) return;
  say("building the web pages ...");
  run(
    "node",
    [path.join("node_modules", "vite", "bin", "vite.js"), "build", "apps/web", "--logLevel", "warn"],
    "The web pages could not be built; the lines above say where.",
  );
  mkdirSync("apps/web/dist", { recursive: true });
  writeFileSync(stamp, want);
}

function browser() {
  const fonts = spawnSync("sh", ["-c", "fc-list :lang=ko | head -1"], { encoding: "utf8" }).stdout?.trim();
  const found = findBrowser();
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (found && fonts) {
    // A machine with Debian's chromium alone is enough; the variant without windows only makes the tests quicker.
    if (found === "/usr/bin/chromium" && isRootOnDebian) {
      say("installing chromium-headless-shell ...");
      if (!install(["chromium", "chromium-headless-shell"], 20_000)) say("not to be had: chromium itself is used");
    }
    return;
  }
  if (!isRootOnDebian) {
    say("no chromium or no Korean font, and not root on Debian: the browser tests will be skipped");
    return;
  }
  say("installing chromium and fonts-noto-cjk ...");
  if (!install(["chromium", "fonts-noto-cjk"])) say("apt-get failed: the browser tests will be skipped");
  else if (!existsSync(headlessShell)) install(["chromium", "chromium-headless-shell"]);
}

/** Installs packages of Debian. `patience`: ms after which the lists of packages count as out of reach. */
function install(packages, patience) {
  const apt = { stdio: ["ignore", "ignore", 2], env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
  const { status } = spawnSync("apt-get", ["update", "-qq"], { ...apt, timeout: patience });
  if (patience && status !== 0) return false;
  return spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], apt).status === 0;
}
