// The administrator invites a second person, hands over the letter, gives a role and takes it back, and reads all of it in the log, in three languages.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAccounts } from "@bridgehead/contract/identity";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { activity } from "@bridgehead/server/features/activity/feature";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { record } from "@bridgehead/server/features/record/feature";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, shots } from "./browser.ts";
import { openHouse, type House } from "./house.ts";

let house: House;
let app: TestApp;
let visit: House["visit"];
let admin: SignedIn;

beforeAll(async () => {
  house = await openHouse({
    features: [identity, activity, record, events],
    config: { sample: "demo" },
  });
  ({ app, visit } = house);
  admin = await app.signInAsAdmin();
});

afterAll(() => house?.close());

const peopleOf = async () => (await admin.call(listAccounts, { query: {} })).accounts;

describe.each(locales.map((locale, index) => [locale, index === 0 ? 390 : 1440] as const))(
  "an administrator who reads %s at %i px",
  (locale: Locale, width) => {
    const t = translatorFor(locale);
    const person = { name: `Li Xuemei ${locale}`, email: `li.${locale}@example.cn` };

    test("invites an official of a region, who gets a letter, another role, and loses it again", async () => {
      await using visitor = await visit(`/${locale}/accounts`, admin, { width });
      const { page } = visitor;
      await page.getByLabel(t("accounts.name")).fill(person.name);
      await page.getByLabel(t("accounts.email")).fill(person.email);
      const over = page.getByRole("combobox", { name: t("accounts.over"), exact: true });
      const region = await over.locator("option").nth(1).innerText();
      await over.selectOption({ label: region });
      await page.getByRole("button", { name: t("accounts.invite") }).click();

      const row = page.locator(".bh-person-account").filter({ hasText: person.email });
      await row.getByText(`${t("role.official")}${formatsFor(locale).dot}${region}`).waitFor();
      const letter = page.locator(".bh-letter").filter({ hasText: person.email });
      await letter.locator("summary").click();
      expect(await letter.locator("pre").innerText()).toMatch(/\/enter\/[\w-]{43}/);

      await row.getByRole("button", { name: t("accounts.give.to", { name: person.name }) }).click();
      await row.getByRole("combobox", { name: t("accounts.role"), exact: true }).selectOption("platform-admin");
      await row.getByRole("button", { name: t("accounts.give"), exact: true }).click();
      const given = row.getByRole("button", { name: t("accounts.take-back", { role: t("role.platform-admin") }) });
      await given.waitFor();
      expect(await findings(page, "everything")).toEqual([]);
      if (shots) {
        mkdirSync(shots, { recursive: true });
        await page.screenshot({ path: path.join(shots, `accounts.${locale}.${width}.png`), fullPage: true });
      }
      await given.click();
      await given.waitFor({ state: "detached" });
      await row.getByRole("button", { name: t("accounts.disable") }).click();
      await row.getByRole("button", { name: t("accounts.enable") }).waitFor();

      await page.goto(`/${locale}/activity`);
      await page
        .getByText(t("activity.account.disable", { actor: "Administrator" }))
        .first()
        .waitFor();
      expect(await findings(page, "everything")).toEqual([]);
      if (shots) await page.screenshot({ path: path.join(shots, `activity.${locale}.${width}.png`), fullPage: true });

      const held = (await peopleOf()).find(({ email }) => email === person.email);
      expect(held).toMatchObject({ isDisabled: true, grants: [{ role: "official", scope: { kind: "region" } }] });
    });
  },
);
