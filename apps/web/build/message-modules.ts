import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ViteDevServer } from "vite";

const prefix = "virtual:bridgehead-messages/";
const catalogue = fileURLToPath(new URL("../../../packages/language/src/messages/all.ts", import.meta.url));

/** Rooms whose texts only the server and the command line say; a page gets them as sentences, or never. */
export const serverRooms = [
  "cli",
  "concierge",
  "consent-text",
  "enter",
  "mail",
  "problem",
  "serve",
  "trouble",
] as const;

const isForPages = (key: string): boolean => !serverRooms.some((room) => key.startsWith(`${room}.`));

/**
 * One module per language, `virtual:bridgehead-messages/ko`, whose default export is `{ key: pattern }`.
 * A page then loads the texts of one language and never the three of them (language.md: 2,000 messages × 3).
 */
export function messageModules(): Plugin {
  let dev: ViteDevServer | undefined;
  return {
    name: "bridgehead-messages",
    configureServer(server) {
      dev = server;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      this.addWatchFile(catalogue);
      const locale = id.slice(prefix.length + 1);
      const patterns = Object.fromEntries(
        Object.entries(await readCatalogue(dev))
          .filter(([key]) => isForPages(key))
          .map(([key, texts]) => [key, texts[locale]]),
      );
      // JSON.parse of one string is parsed faster by browsers than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(patterns))});`;
    },
    handleHotUpdate({ file, server }) {
      if (path.dirname(file) !== path.dirname(catalogue)) return;
      const { moduleGraph } = server;
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith(`\0${prefix}`)) moduleGraph.invalidateModule(module);
      server.ws.send({ type: "full-reload" });
    },
  };
}

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** While developing the catalogue comes through Vite, which reads a changed file again; Node would keep the first. */
async function readCatalogue(dev: ViteDevServer | undefined): Promise<Catalogue> {
  const module: unknown = dev ? await dev.ssrLoadModule(catalogue) : await import(catalogue);
  return (module as { messages: Catalogue }).messages;
}
