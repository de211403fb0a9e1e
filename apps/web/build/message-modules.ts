import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const prefix = "virtual:bridgehead-messages/";
const catalogue = fileURLToPath(new URL("../../../packages/language/src/messages/all.ts", import.meta.url));

/**
 * One module per language, `virtual:bridgehead-messages/ko`, whose default export is `{ key: pattern }`.
 * A page then loads the texts of one language and never the three of them (language.md: 2,000 messages × 3).
 */
export function messageModules(): Plugin {
  return {
    name: "bridgehead-messages",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      this.addWatchFile(catalogue);
      const locale = id.slice(prefix.length + 1);
      const patterns = Object.fromEntries(
        Object.entries(await readCatalogue()).map(([key, texts]) => [key, texts[locale]]),
      );
      // JSON.parse of one string is parsed faster by browsers than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(patterns))});`;
    },
    handleHotUpdate({ file, server }) {
      if (path.dirname(file) === path.dirname(catalogue)) server.ws.send({ type: "full-reload" });
    },
  };
}

async function readCatalogue(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const { messages } = (await import(catalogue)) as { messages: Record<string, Record<string, string>> };
  return messages;
}
