import { existsSync } from "node:fs";

/** Chromium without windows: the same pages for two thirds of the work. */
export const headlessShell = "/usr/bin/chromium-headless-shell";

/** The browser of the browser tests: the one named by CHROMIUM, else the first that is installed. */
export const findBrowser = () =>
  [
    process.env.CHROMIUM,
    headlessShell,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((file) => file && existsSync(file));
