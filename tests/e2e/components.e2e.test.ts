import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlLang, locales } from "@bridgehead/domain/shared/language";
import { builtPages, findings, launchBrowser, pixelsTooWide, shots } from "./browser.ts";
import { serveFolder } from "./static-server.ts";

// The component sheet (/ko/components) from the built pages: every component with realistic data in one place.

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(builtPages);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Opened = {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
  readonly close: () => Promise<void>;
};

async function open(address: string, { width = 1440, scheme = "light" as "light" | "dark" } = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    timezoneId: "Asia/Seoul",
    locale: "ko-KR",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.url + address);
  await page.locator("main h1").waitFor();
  return { page, requests, errors, close: () => context.close() };
}

describe("every component in three languages", () => {
  const cases = locales.flatMap((locale) =>
    (["light", "dark"] as const).flatMap((scheme) => [1440, 390].map((width) => ({ locale, scheme, width }))),
  );

  it.each(cases)(
    "holds at $width px in $locale, $scheme: accessible, nothing cut off, nothing untranslated, nothing from elsewhere",
    async ({ locale, scheme, width }) => {
      const { page, requests, errors, close } = await open(`/${locale}/components`, { width, scheme });
      if (shots)
        await page.screenshot({
          path: path.join(shots, `components-${locale}-${scheme}-${width}.png`),
          fullPage: true,
        });
      expect(await findings(page)).toEqual([]);
      expect(await pixelsTooWide(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(htmlLang[locale]);
      const text = await page.locator("body").innerText();
      expect(text.match(/\b(components|shell|common)\.[a-z][\w.-]+/g)).toBeNull();
      expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"))).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );
});

describe("the shell", () => {
  it("changes the language at once, keeping page, scroll and what was answered", async () => {
    const { page, requests, close } = await open("/ko/components");
    await page.locator(".bh-question input").first().check();
    await page.evaluate(() => scrollTo(0, 2600));
    const loads = requests.filter((url) => url.endsWith("/ko/components")).length;
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForURL("**/zh/components");
    await page.locator("html[lang=zh-Hans]").waitFor({ state: "attached" });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    expect(await page.locator(".bh-question input").first().isChecked()).toBe(true);
    expect(requests.filter((url) => url.endsWith("/components")).length).toBe(loads);
    expect(await page.title()).toBe("组件一览·桥头堡");
    await close();
  });

  it("sends an address without a language to the reader's, and remembers the last choice", async () => {
    const { page, close } = await open("/components");
    expect(new URL(page.url()).pathname).toBe("/ko/components");
    await page.getByRole("link", { name: "EN", exact: true }).click();
    await page.waitForURL("**/en/components");
    await page.goto(`${server.url}/components`);
    await page.waitForURL("**/en/components");
    await close();
  });

  it("keeps the chosen theme against the system's", async () => {
    const { page, close } = await open("/en/components");
    await page.getByRole("button", { name: "Theme" }).click();
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.reload();
    await page.locator("main h1").waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe("dark");
    await close();
  });

  it("leads the keyboard past bar and rail to the content", async () => {
    const { page, close } = await open("/en/components");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await close();
  });

  it("answers an unknown address in the reader's language with the way home", async () => {
    const { page, close } = await open("/zh/nowhere/at-all");
    expect(await page.locator(".bh-lead-say").innerText()).toBe("此地址没有页面。");
    expect(await findings(page)).toEqual([]);
    await close();
  });

  it.each(locales)("prints a sheet of paper in %s that axe has nothing to say about", async (locale) => {
    const { page, close } = await open(`/${locale}/components/print`, { scheme: "dark" });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".bh-sheet").evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    await close();
  });

  it.each(locales)("has an accessible sign-in page in %s", async (locale) => {
    const { page, close } = await open(`/${locale}/sign-in`, { width: 390, scheme: "dark" });
    expect(await findings(page)).toEqual([]);
    await close();
  });
});

describe("working by keyboard", () => {
  it("walks a table of 300 rows cell by cell, filters it and copies as Excel reads it", async () => {
    const { page, close } = await open("/en/components");
    const table = page.getByRole("grid", { name: "Companies and organisations" });
    expect(await table.getAttribute("aria-rowcount")).toBe("301");
    expect(await table.locator("tbody tr[role=row]").count()).toBeLessThan(120);
    await table.locator("[data-cell='0:0']").focus();
    await page.keyboard.press("Control+End");
    await page.locator("[data-cell='299:3']").waitFor();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe("299:3");
    await page.keyboard.press("Control+Home");
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe("0:0");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+c");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("Joeunbeot Motion 1\tSuwon\nSenjue Intelligent Equipment 2\tHarbin");
    await page.keyboard.press("/");
    await page.keyboard.type("senjue 298");
    await expect.poll(() => table.getAttribute("aria-rowcount")).toBe("2");
    await close();
  });

  it("answers a question with its number key", async () => {
    const { page, close } = await open("/ko/components");
    await page.locator(".bh-question input").first().focus();
    await page.keyboard.press("2");
    expect(await page.locator(".bh-question input").nth(1).isChecked()).toBe(true);
    await close();
  });

  it("moves a meeting only to cells that are possible, and undoes it", async () => {
    const { page, close } = await open("/en/components");
    const cell = (row: string, slot: string) => page.locator(`[data-row='${row}'][data-slot='${slot}']`);
    await cell("A-02", "s3").focus();
    const label = () => cell("A-02", "s3").locator(".bh-vh").textContent();
    const before = await label();
    await page.keyboard.press("m");
    const at = () => page.evaluate(() => document.activeElement?.classList.contains("is-target"));
    expect(await at()).toBe(true);
    for (const key of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
      await page.keyboard.press(key);
      expect(await at(), `after ${key}`).toBe(true);
    }
    await page.keyboard.press("Enter");
    expect(await label()).toContain("empty");
    await page.keyboard.press("Control+z");
    expect(await label()).toBe(before);
    await close();
  });

  it("refuses to move a locked meeting and says why", async () => {
    const { page, close } = await open("/en/components");
    await page.locator("[data-row='A-01'][data-slot='s1']").focus();
    await page.keyboard.press("m");
    expect(await page.locator(".bh-selection-message").innerText()).toBe(
      "This meeting is locked. Unlock it to move it.",
    );
    await close();
  });

  it("opens a source from its number, lights its row and gives the focus back", async () => {
    const { page, close } = await open("/en/components");
    const chip = page.getByRole("button", { name: /^Source 1, Heilongjiang News/ }).first();
    await chip.focus();
    await page.keyboard.press("Enter");
    await page.locator(".bh-sources li.is-lit").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".bh-sources li.is-lit").count()).toBe(0);
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });
});
