import { expect, test } from "vitest";
import { sql } from "kysely";
import * as contract from "@bridgehead/contract/publications";
import type { PublicationView } from "@bridgehead/contract/publications";
import { readRecord } from "@bridgehead/contract/record";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

/** What each of the five source texts is about. */
const roots = [
  "S0-event-harbin-2018",
  "S1-agreement-ai",
  "S2-event-matching-2022",
  "S3-visit-gwangju-hangzhou",
  "S4-event-seminar",
];

test("each of the five sources yields a draft in three languages in which every figure opens to a record and nothing planned is told as done", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [official] = await officials(app);
  for (const origin of roots) {
    const draft = await official.call(contract.draftPublication, { body: { rootId: await idOf(app, origin) } });
    const linked = (["ko", "zh", "en"] as const).map((locale) =>
      draft.body[locale].flatMap((block) => block.segments.flatMap((segment) => segment.recordId ?? [])),
    );
    for (const ids of linked) expect(ids.length, origin).toBeGreaterThan(3);
    const opened = [...new Set(linked.flat())];
    const pages = await Promise.all(opened.map((id) => official.call(readRecord, { params: { id } })));
    expect(pages.map((page) => page.id)).toEqual(opened);
    expect(
      draft.checks.filter((check) => check.blocks && check.count > 0),
      origin,
    ).toEqual([]);
  }
});

test("a figure that a draft gives is the record's own, with its word for how exact it is, in each language", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [official] = await officials(app);
  const draft = await official.call(contract.draftPublication, {
    body: { rootId: await idOf(app, "S0-event-harbin-2018") },
  });
  expect(textOf(draft, "ko")).toContain("150여 명");
  expect(textOf(draft, "zh")).toContain("150余人");
  expect(textOf(draft, "en")).toContain("150 or more people");
});

test("a draft reads as a text: sentences with the particles that fit, titles with their holders, values side by side", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [official] = await officials(app);
  const draftOf = async (origin: string) =>
    official.call(contract.draftPublication, { body: { rootId: await idOf(app, origin) } });
  const visit = await draftOf("S3-visit-gwangju-hangzhou");
  expect(visit.names).toMatchObject({ ko: "광주광역시 대표단, 항저우시 방문", zh: "光州广域市代表团访问杭州市" });
  expect(textOf(visit, "ko")).toContain("강기정 광주광역시장이 이끄는 광주광역시 대표단이 항저우시를 방문했다.");
  expect(textOf(visit, "ko")).toContain("야오가오위안(姚高员) 항저우시장을 만났다.");
  expect(textOf(visit, "zh")).toContain("预计1,600余家企业参加第四届全球数字贸易博览会。");
  expect(textOf(visit, "en")).toContain("The Start-up fund of Gwangju has reached KRW 619.2 billion.");
  const agreement = await draftOf("S1-agreement-ai");
  expect(textOf(agreement, "ko")).toContain("경기도청과 광주광역시가 2019년(추정) 협약식에서");
  expect(textOf(agreement, "ko")).toContain(
    "보도에 따르면 AI 기술 수준(미국=100)은 미국 100, 유럽 90.1, 중국 88.1, 일본 86.4, 한국 약 81.6이다.",
  );
  const unsigned = await draftOf("S3-agreement-friendship-city");
  for (const locale of ["ko", "zh", "en"] as const)
    expect(textOf(unsigned, locale)).toMatch(/아직 체결되지 않았으며|尚未签署|has not been signed/u);
  for (const draft of [visit, agreement, unsigned])
    for (const locale of ["ko", "zh", "en"] as const)
      expect(textOf(draft, locale)).not.toMatch(/[을이은]\([를가는]\)|undefined|<\d|\{|으로로|이다다|이가>/u);
});

test("a plan that is rewritten as a fact, a number of no record and a telephone number keep a text from being published", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [official] = await officials(app);
  const draft = await official.call(contract.draftPublication, {
    body: { rootId: await idOf(app, "S3-visit-gwangju-hangzhou") },
  });
  const added = { kind: "paragraph" as const, segments: [{ text: "참가 기업은 300개사, 문의는 010-1234-5678." }] };
  const written = await official.call(contract.writePublication, {
    params: { publicationId: draft.id },
    body: { revision: draft.revision, names: draft.names, body: { ...draft.body, ko: [...draft.body.ko, added] } },
  });
  expect(written.checks.filter((check) => check.blocks && check.count > 0).map((check) => check.code)).toEqual([
    "figure-without-record",
    "personal-data",
  ]);
  await expect(
    official.call(contract.submitPublication, {
      params: { publicationId: draft.id },
      body: { revision: written.revision },
    }),
  ).rejects.toMatchObject({ problem: { code: "publication-checks" } });
});

test("what comes from a record cannot be rewritten in a draft", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [official] = await officials(app);
  const draft = await official.call(contract.draftPublication, {
    body: { rootId: await idOf(app, "S0-event-harbin-2018") },
  });
  const ko = draft.body.ko.map((block) => ({
    ...block,
    segments: block.segments.map((segment) =>
      segment.recordId && segment.text.includes("59")
        ? { ...segment, text: segment.text.replace("59", "95") }
        : segment,
    ),
  }));
  expect(ko).not.toEqual(draft.body.ko);
  await expect(
    official.call(contract.writePublication, {
      params: { publicationId: draft.id },
      body: { revision: draft.revision, names: draft.names, body: { ...draft.body, ko } },
    }),
  ).rejects.toMatchObject({ problem: { code: "publication-figure-changed" } });
});

test("a text is published by a second person, read by everybody, stands in the feed, and can be withdrawn", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [first, second] = await officials(app);
  const draft = await first.call(contract.draftPublication, {
    body: { rootId: await idOf(app, "S0-event-harbin-2018") },
  });
  const asked = await first.call(contract.submitPublication, {
    params: { publicationId: draft.id },
    body: { revision: draft.revision },
  });
  expect((await app.nobody.call(contract.listNews, {})).news).toEqual([]);
  await expect(
    first.call(contract.decidePublication, {
      params: { publicationId: draft.id },
      body: { revision: asked.revision, decision: "publish" },
    }),
  ).rejects.toMatchObject({ problem: { code: "approval-second-person" } });
  const published = await second.call(contract.decidePublication, {
    params: { publicationId: draft.id },
    body: { revision: asked.revision, decision: "publish" },
  });
  expect(published.state).toBe("published");
  expect((await app.nobody.call(contract.readNews, { params: { publicationId: draft.id } })).body).toEqual(draft.body);
  const feed = (await app.nobody.call(contract.readFeed, { query: { lang: "zh" } })) as unknown as Response;
  const atom = await feed.text();
  expect(atom).toContain(draft.names.zh ?? "?");
  // RFC 4287: every entry has one id, title, updated and a way to its page; XML 1.0: no control characters.
  expect(atom.match(/<entry>/g)).toHaveLength(1);
  for (const element of ["id", "title", "updated", "published"])
    expect(atom.slice(atom.indexOf("<entry>")).match(new RegExp(`<${element}>`, "g"))).toHaveLength(1);
  expect(atom).toMatch(/<link rel="alternate" type="text\/html" href="[^"]+\/zh\/news\/[0-9a-f-]+"\/>/);
  // oxlint-disable-next-line no-control-regex
  expect(atom).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);

  await second.call(contract.decidePublication, {
    params: { publicationId: draft.id },
    body: { revision: published.revision, decision: "withdraw" },
  });
  await expect(app.nobody.call(contract.readNews, { params: { publicationId: draft.id } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
});

test("what is internal does not get into a draft", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [official] = await officials(app);
  const rootId = await idOf(app, "S0-event-harbin-2018");
  await sql`update records set visibility = 'internal' where origin = 'S0-indicator-organisations-cn'`.execute(
    app.database.db,
  );
  const draft = await official.call(contract.draftPublication, { body: { rootId } });
  expect(textOf(draft, "ko")).not.toContain("59");
});

test("a draft whose record was taken from the public since cannot be published, and a published text does not open to it", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [first, second] = await officials(app);
  const drafted = async () =>
    first.call(contract.draftPublication, { body: { rootId: await idOf(app, "S0-event-harbin-2018") } });
  const told = await idOf(app, "S0-indicator-organisations-cn");
  const hide = (visibility: "internal" | "public") =>
    sql`update records set visibility = ${visibility} where id = ${told}`.execute(app.database.db);
  const [draft, waiting] = [await drafted(), await drafted()];
  const publish = async ({ id: publicationId }: PublicationView) => {
    const { revision } = await first.call(contract.readPublication, { params: { publicationId } });
    return second.call(contract.decidePublication, {
      params: { publicationId },
      body: { revision, decision: "publish" },
    });
  };
  for (const { id: publicationId, revision } of [draft, waiting])
    await first.call(contract.submitPublication, { params: { publicationId }, body: { revision } });
  await publish(draft);
  await hide("internal");
  const { checks } = await first.call(contract.readPublication, { params: { publicationId: waiting.id } });
  expect(checks.find(({ code }) => code === "not-public")).toMatchObject({ blocks: true, found: expect.any(Array) });
  await expect(publish(waiting)).rejects.toMatchObject({ problem: { code: "publication-checks" } });
  const opened = async () =>
    JSON.stringify((await app.nobody.call(contract.readNews, { params: { publicationId: draft.id } })).body);
  expect(await opened()).not.toContain(told);
  await hide("public");
  expect(await opened()).toContain(told);
  expect((await publish(waiting)).state).toBe("published");
});

test("a text of ours is cited as ours, with the day on which it was published, in each language", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const [first, second] = await officials(app);
  const { id, revision } = await first.call(contract.draftPublication, {
    body: { rootId: await idOf(app, "S1-agreement-ai") },
  });
  const asked = await first.call(contract.submitPublication, { params: { publicationId: id }, body: { revision } });
  await second.call(contract.decidePublication, {
    params: { publicationId: id },
    body: { revision: asked.revision, decision: "publish" },
  });
  const page = await app.nobody.call(readRecord, { params: { id } });
  expect(page).toMatchObject({ subkind: "press", date: { value: "2026-11-20", precision: "day" } });
  expect(page.noun.outlet).toMatchObject({ ko: "교두보", zh: "桥头堡", en: "Bridgehead" });
});

const textOf = (draft: PublicationView, locale: "ko" | "zh" | "en"): string =>
  draft.body[locale].map((block) => block.segments.map((segment) => segment.text).join("")).join("\n");

async function officials(app: TestApp): Promise<[SignedIn, SignedIn]> {
  const official = (name: string) => app.signIn([{ role: "official", scope: { kind: "platform" } }], { name });
  return [await official("Kim Do-yun"), await official("Li Xuemei")];
}

async function idOf(app: TestApp, origin: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from records where origin = ${origin}`.execute(app.database.db);
  return rows[0]?.id ?? "";
}
