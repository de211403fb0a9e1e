// Writes docs/developer/errors.md from the catalogue of problems. A test compares the file with what this would write.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { problems } from "@bridgehead/contract/problems";
import { translatorFor, type MessageKey } from "@bridgehead/language";

export const errorTableFile = path.resolve(import.meta.dirname, "../docs/developer/errors.md");

/** The Markdown table of every code, its HTTP status, when it comes and what the reader sees. */
export function errorTable(): string {
  const text = translatorFor("en");
  const rows = Object.entries(problems).map(
    ([code, { status, when }]) =>
      `| \`${code}\` | ${status} | ${when} | ${text(`problem.${code}` as MessageKey, sampleFacts)} |`,
  );
  return `# Errors

Every refusal of the server is \`application/problem+json\` (RFC 9457) with a \`code\` of this table; \`title\` is the message in the reader's language. Written by \`node scripts/error-table.ts\`.

| code | status | when | message (English) |
|---|---|---|---|
${rows.join("\n")}
`;
}

/** A value for every fact that a message may name. */
const sampleFacts = new Proxy({}, { get: (_, name) => (name === "megabytes" ? 20 : 30) });

if (import.meta.main) await writeFile(errorTableFile, errorTable());
