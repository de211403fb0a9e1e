import { expect, test } from "vitest";
import * as contract from "@bridgehead/contract/agreements";
import { ProblemError } from "@bridgehead/contract/client";
import { createRecordOf, updateNounOf } from "@bridgehead/contract/nouns";
import { readRecord } from "@bridgehead/contract/record";
import { archiveRecord, readHistory } from "@bridgehead/contract/record-changes";
import type { Locale } from "@bridgehead/domain/shared/language";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

const day = (value: string) => ({ value, precision: "day" as const, basis: "stated" as const });
const locales = ["ko", "zh", "en"] as const;

test.each(locales)(
  "of two who edit one agreement the second is told whose change stands, and what it was: %s",
  async (lang) => {
    await using app = await testApp({ lang });
    const { first, second, id } = await proposed(app);
    await second.call(contract.updateAgreement, {
      params: { agreementId: id },
      body: { revision: 1, kind: "contract" },
    });
    const mine = first.call(contract.updateAgreement, {
      params: { agreementId: id },
      body: { revision: 1, purpose: { ko: "감속기 시험" } },
    });
    const { problem } = await refusalOf(mine, lang);
    expect([problem.code, problem.facts?.["by"]]).toEqual(["changed-meanwhile", "Li Xuemei"]);
    const { changes } = await first.call(readHistory, { params: { id }, query: { since: 1 } });
    expect(changes).toMatchObject([{ actor: "Li Xuemei", at: "2026-11-20T01:00:00.000Z" }]);
    expect(changes[0]?.fields).toContainEqual({ path: "agreements.kind", before: "mou", after: "contract" });
    expect((await first.call(readRecord, { params: { id } })).noun.purpose ?? null).toBeNull();
  },
);

test.each(locales)("a signature asked for twice is asked for once: %s", async (lang) => {
  await using app = await testApp({ lang });
  const { first, second, id } = await proposed(app);
  const sign = async (who: SignedIn) =>
    who.call(contract.advanceAgreement, {
      params: { agreementId: id },
      body: {
        revision: (await who.call(contract.readAgreementWork, { params: { agreementId: id } })).revision,
        stage: "signed",
        date: day("2026-11-10"),
      },
    });
  const { approvalId } = await sign(first);
  expect((await refusalOf(sign(second), lang)).problem.code).toBe("approval-open");
  const decide = () =>
    second.call(contract.decideApproval, { params: { approvalId: approvalId ?? "" }, body: { decision: "approved" } });
  await decide();
  expect((await refusalOf(decide(), lang)).problem.code).toBe("approval-decided");
  const { noun } = await first.call(readRecord, { params: { id } });
  expect(noun.stages?.map(({ stage }) => stage)).toEqual(["proposed", "signed"]);
});

test.each(locales)(
  "a party that agreements rest on is not taken off the record, and the refusal counts them: %s",
  async (lang) => {
    await using app = await testApp({ lang });
    const { first, id, partyId } = await proposed(app);
    const { problem, said } = await refusalOf(
      first.call(archiveRecord, { params: { id: partyId }, body: { revision: 1 } }),
      lang,
    );
    expect(problem.code).toBe("record-in-use");
    expect(said).toContain("1");
    expect((await first.call(readRecord, { params: { id } })).noun.parties).toHaveLength(1);
  },
);

test.each(locales)("a date before the proposal names both dates: %s", async (lang) => {
  await using app = await testApp({ lang });
  const { first, id } = await proposed(app);
  const { problem, said } = await refusalOf(
    first.call(contract.advanceAgreement, {
      params: { agreementId: id },
      body: { revision: 1, stage: "talks", date: day("2026-08-31") },
    }),
    lang,
  );
  expect(problem.code).toBe("agreement-date-before");
  expect(said).toMatch(/2026.*2026/);
  expect(await first.call(readRecord, { params: { id } })).toMatchObject({ revision: 1, stage: "proposed" });
});

test.each(locales)(
  "an amount without its currency is refused by name of the field, and nothing beside it is kept: %s",
  async (lang) => {
    await using app = await testApp({ lang });
    const { first } = await proposed(app);
    const { id } = await first.call(createRecordOf, {
      body: { kind: "project", names: { en: "Robot park" }, noun: { kind: "park", stage: "seeking" } },
    });
    const { problem, said } = await refusalOf(
      first.call(updateNounOf, {
        params: { id },
        body: { revision: 1, noun: { stage: "contracted", amount: { amountMinor: 5_000_000 } } },
      }),
      lang,
    );
    expect(problem).toMatchObject({ code: "noun-field-invalid", facts: { field: expect.stringContaining("amount") } });
    expect(said).toMatch({ ko: /통화/, zh: /币种|货币/, en: /currency/ }[lang]);
    expect(await first.call(readRecord, { params: { id } })).toMatchObject({ revision: 1, stage: "seeking" });
  },
);

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** What a file is not, by the name it goes under. */
const disguised: readonly (readonly [fileName: string, bytes: Uint8Array])[] = [
  ["program.pdf", bytesOf("MZ\u0000\u0003 This program cannot be run in DOS mode")],
  ["archive.pdf", bytesOf("PK\u0003\u0004 agreement.exe")],
  ["page.pdf", bytesOf("<!doctype html><script>alert(1)</script>")],
  ["page.xlsx", bytesOf("<html><table><tr><td>1</td></tr></table></html>")],
  ["archive.docx", bytesOf("PK\u0003\u0004 agreement.exe")],
  ["archive.xlsx", bytesOf("PK\u0003\u0004 word/document.xml")],
  ["archive.hwpx", bytesOf("PK\u0003\u0004 word/document.xml")],
  ["picture.png", bytesOf("GIF89a")],
  ["program.txt", bytesOf("MZ\u0000\u0003")],
  ["program.exe", bytesOf("MZ")],
  ["empty.txt", bytesOf("")],
];

test.each(locales)(
  "a file in another one's clothes is named in the refusal, and none of its kind comes in: %s",
  async (lang) => {
    await using app = await testApp({ lang });
    const { first, id } = await proposed(app);
    for (const [fileName, bytes] of disguised) {
      const files = new FormData();
      files.append("file", new File([new Uint8Array(bytes)], fileName));
      const { problem, said } = await refusalOf(
        first.call(contract.addAttachment, { params: { agreementId: id }, files }),
        lang,
      );
      if (bytes.length === 0) expect(problem.code).toBe("file-empty");
      else {
        expect([fileName, problem.code]).toEqual([fileName, "file-not-as-named"]);
        expect(said).toContain(fileName);
      }
    }
    expect((await first.call(contract.readAgreementWork, { params: { agreementId: id } })).attachments).toEqual([]);
  },
);

async function proposed(app: TestApp) {
  const grant = [{ role: "official" as const, scope: { kind: "platform" as const } }];
  const first = await app.signIn(grant, { name: "Kim Do-yun" });
  const second = await app.signIn(grant, { name: "Li Xuemei" });
  const party = await first.call(createRecordOf, {
    body: { kind: "region", names: { en: "Harbin" }, noun: { country: "CN", level: "city" } },
  });
  const { id } = await first.call(contract.createAgreement, {
    body: {
      kind: "mou",
      names: { en: "Robot trials" },
      parties: [{ partyId: party.id, name: null }],
      proposedOn: day("2026-09-01"),
    },
  });
  return { first, second, id, partyId: party.id };
}

/** The refusal, and that its sentence is whole and in the reader's language. */
async function refusalOf(asked: Promise<unknown>, lang: Locale) {
  const problem = await asked.then(
    () => {
      throw new Error("this should have been refused");
    },
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    },
  );
  const said = problem.title;
  expect(said).not.toMatch(/[{}]/);
  expect(said).toMatch({ ko: /[가-힣]{2}/, zh: /[一-鿿]{4}/, en: /^[^가-힣一-鿿]+$/ }[lang]);
  return { problem, said };
}
