import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { health } from "@bridgehead/contract/health";
import { activity } from "./features/activity/feature.ts";
import { identity } from "./features/identity/feature.ts";
import { jobs } from "./features/jobs/feature.ts";
import { testApp } from "../../../tests/helpers.ts";

const features = [identity, activity, jobs];

test("a server on a fresh database says that it can do its work", async () => {
  await using app = await testApp({ features });
  const answer = await app.nobody.call(health);
  expect(answer).toMatchObject({ status: "ok", database: "ok", jobsQueued: 0 });
});

test("the interface describes every operation with its id, its tag and schemas for each answer", async () => {
  await using app = await testApp({ features });
  const document = (await app.server.inject("/api/openapi.json")).json();
  const described = Object.values(
    document.paths as Record<
      string,
      Record<
        string,
        {
          operationId: string;
          tags: string[];
          responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
        }
      >
    >,
  ).flatMap((methods) => Object.values(methods));
  expect(described.map((one) => one.operationId).toSorted()).toEqual(
    app.app.operations.map((one) => one.id).toSorted(),
  );
  for (const { operationId, tags, responses } of described) {
    expect(tags, operationId).toHaveLength(1);
    expect(responses["4XX"]?.content?.["application/problem+json"]?.schema, operationId).toEqual({
      $ref: "#/components/schemas/Problem",
    });
    const good = Object.entries(responses).find(([status]) => status.startsWith("2"));
    expect(good, operationId).toBeDefined();
    if (good?.[0] !== "204") expect(Object.keys(good?.[1].content ?? {}), operationId).toHaveLength(1);
  }
  expect((document.tags as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(
    [...new Set(described.flatMap(({ tags }) => tags))].toSorted(),
  );
  expect(document.components.schemas.Problem.properties.code.examples).toContain("sign-in-needed");
  const refs = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
  const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(refs.filter((ref) => !names.includes(ref))).toEqual([]);
});

test("an address that is not there is refused in the reader's language, and a wrong method names the right ones", async () => {
  await using app = await testApp({ features });
  const missing = await app.server.inject({
    url: "/api/nothing",
    headers: { "accept-language": "ko-KR,ko;q=0.9,en;q=0.8" },
  });
  expect(missing.statusCode).toBe(404);
  expect(missing.headers["content-type"]).toContain("application/problem+json");
  expect(missing.json()).toMatchObject({ code: "not-found", title: expect.stringContaining("이 주소에") });
  const wrongMethod = await app.server.inject({ method: "DELETE", url: "/api/me" });
  expect(wrongMethod.statusCode).toBe(405);
  expect(wrongMethod.headers["allow"]).toBe("GET, PATCH");
});

test("a request without the right form is told which field is wrong, in each language", async () => {
  await using app = await testApp({ features });
  for (const [lang, word] of [
    ["ko", "이메일"],
    ["zh", "电子邮件"],
    ["en", "email"],
  ]) {
    const answer = await app.server.inject({
      method: "POST",
      url: `/api/sign-in?lang=${lang}`,
      payload: { email: "nobody", password: "x", extra: 1 },
    });
    expect(answer.statusCode).toBe(400);
    const { fields } = answer.json<{ fields: { path: string; message: string }[] }>();
    expect(fields.map((field) => field.path)).toEqual(["body.email", "body"]);
    expect(fields[0]?.message).toContain(word);
  }
});

test("a body that is no JSON, or of another kind, is refused and not a fault", async () => {
  await using app = await testApp({ features });
  const broken = await app.server.inject({
    method: "POST",
    url: "/api/sign-in",
    headers: { "content-type": "application/json" },
    payload: "{",
  });
  expect(broken.json()).toMatchObject({ status: 400, code: "request-invalid" });
  const other = await app.server.inject({
    method: "POST",
    url: "/api/sign-in",
    headers: { "content-type": "application/xml" },
    payload: "<a/>",
  });
  expect(other.json()).toMatchObject({ status: 415, code: "media-type-not-supported" });
});

test("a change asked for by another site's page is refused", async () => {
  await using app = await testApp({ features });
  const admin = await app.signInAsAdmin();
  const ask = (headers: Record<string, string>) =>
    app.server.inject({
      method: "POST",
      url: "/api/sign-out",
      headers: { cookie: admin.cookie, host: "bridgehead.test", ...headers },
      payload: {},
    });
  expect((await ask({ origin: "https://elsewhere.example" })).json()).toMatchObject({
    status: 403,
    code: "origin-refused",
  });
  expect((await ask({ "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
  expect((await ask({ origin: "null" })).statusCode).toBe(403);
  expect((await ask({ origin: "http://bridgehead.test" })).statusCode).toBe(204);
});

test("every answer forbids other hosts, framing and guessing of types", async () => {
  await using app = await testApp({ features });
  for (const url of ["/health", "/api/me", "/api/nothing", "/enter/abc"]) {
    const { headers } = await app.server.inject(url);
    const policy = String(headers["content-security-policy"]);
    expect(policy, url).toContain("frame-ancestors 'none'");
    expect(policy, url).not.toMatch(/https?:|\*/);
    expect(headers["x-content-type-options"], url).toBe("nosniff");
  }
});

test("of inline scripts only the one that stands in the built page may run", async () => {
  const webFolder = mkdtempSync(path.join(tmpdir(), "bridgehead-page-"));
  try {
    writeFileSync(path.join(webFolder, "index.html"), "<!doctype html><script>document.title = 1;</script><p>page</p>");
    await using app = await testApp({ features, config: { webFolder } });
    const { headers, body } = await app.server.inject({ url: "/ko/", headers: { accept: "text/html" } });
    expect(body).toContain("<p>page</p>");
    const script = /script-src ([^;]*)/.exec(String(headers["content-security-policy"]))?.[1];
    expect(script).toBe(`'self' 'sha256-${createHash("sha256").update("document.title = 1;").digest("base64")}'`);
  } finally {
    rmSync(webFolder, { recursive: true });
  }
});

test("metrics count requests by operation and name no address", async () => {
  await using app = await testApp({ features });
  await app.server.inject("/enter/a-secret-token-that-nobody-should-see");
  await app.nobody.call(health);
  const { body } = await app.server.inject("/metrics");
  expect(body).toContain('bridgehead_request_seconds_count{operation="health",status="200"} 1');
  expect(body).not.toContain("a-secret-token");
});
