// The pictures of the guides are taken by the browser tests, from the pages as they are: `BRIDGEHEAD_PICTURES=1 npm test`.
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

export const isTakingPictures = process.env["BRIDGEHEAD_PICTURES"] === "1";

/** Takes the picture `docs/pictures/<name>.<locale>.png` when pictures are asked for; tests/tidy holds that every picture is taken somewhere. */
export async function takePicture(page: Page, name: string, locale: "ko" | "zh" | "en"): Promise<void> {
  if (!isTakingPictures) return;
  mkdirSync("docs/pictures", { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  // What was just done is told in a corner, over what the picture is about.
  const style = ".mantine-Notifications-root { visibility: hidden; }";
  await page.screenshot({ path: `docs/pictures/${name}.${locale}.png`, animations: "disabled", style });
}
