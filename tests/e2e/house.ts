// What every browser test of the product stands on: a server with the built pages, and visitors who look at it.
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { builtPages, launchBrowser } from "./browser.ts";

/** A page as one person sees it, with what it asked of other hosts and what broke in it: both are to stay empty. */
export type Visitor = {
  readonly page: Page;
  readonly strangers: string[];
  readonly errors: string[];
} & AsyncDisposable;

export type VisitOptions = {
  readonly width?: number;
  /** Pages of the event are drawn around their heading; a bare sheet has none to wait for. */
  readonly hasHeading?: boolean;
};

export type House = {
  readonly app: TestApp;
  readonly browser: Browser;
  /** Where the pages are, without a slash at the end. */
  readonly origin: string;
  /** Opens an address in a window of its own, as that person or as nobody, and waits for the page's heading. */
  visit(address: string, person?: Pick<SignedIn, "cookie">, options?: VisitOptions): Promise<Visitor>;
  close(): Promise<void>;
};

/** A house for the tests of one file, with the demo's pages; what stands in it as `testApp` takes it; on the server's time, "today" is one day for both. */
export async function openHouse(
  options: Parameters<typeof testApp>[0] = {},
  { isOnServerTime = false }: { isOnServerTime?: boolean } = {},
): Promise<House> {
  const app = await testApp({ ...options, config: { ...options.config, webFolder: builtPages } });
  await app.server.listen({ port: 0, host: "127.0.0.1" });
  const origin = `http://127.0.0.1:${(app.server.server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    app,
    browser,
    origin,
    async visit(address, person, { width = 1440, hasHeading = true } = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        viewport: { width, height: width < 600 ? 844 : 900 },
        timezoneId: "Asia/Seoul",
        colorScheme: "light",
        reducedMotion: "reduce",
        acceptDownloads: true,
      });
      if (person) {
        const [name = "", value = ""] = person.cookie.split("=");
        await context.addCookies([{ name, value, url: origin }]);
      }
      const page = await context.newPage();
      if (isOnServerTime) await page.clock.setFixedTime(app.clock.now());
      const strangers: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => {
        const isOwn = request.url().startsWith(origin) || /^(data|blob):/u.test(request.url());
        if (!isOwn) strangers.push(request.url());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(origin + address);
      if (hasHeading) await page.locator("main h1").first().waitFor();
      return { page, strangers, errors, [Symbol.asyncDispose]: () => context.close() };
    },
    async close() {
      await browser.close();
      await app.close();
    },
  };
}

/**
 * Goes to another page of the app without loading it anew, as its own links do. The page that was there stays until the next
 * one is ready: `main` names the page that it shows; `shows` is what that page is about.
 */
export async function go(page: Page, address: string, shows = "main h1"): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await page.waitForURL(address);
  await page.locator(`main[data-page="${address.replace(/[?#].*$/u, "")}"]`).waitFor();
  await page.locator(shows).first().waitFor();
}
