import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const list = fileURLToPath(new URL("../src/app/mantine.css", import.meta.url));
const styledModule = /@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/;

/**
 * The pages carry the styles of those of Mantine's components alone that they draw (`app/mantine.css`): all of them
 * together are 250 kB that would have to come before the first page. A component that is drawn and not on the list
 * ends the build with its name, so that nobody meets it without its style.
 */
export function mantineStyles(): Plugin {
  return {
    name: "bridgehead-mantine-styles",
    apply: "build",
    generateBundle(_, bundle) {
      const listed = readFileSync(list, "utf8");
      const drawn = new Set<string>();
      for (const chunk of Object.values(bundle))
        for (const id of chunk.type === "chunk" ? chunk.moduleIds : []) {
          const name = styledModule.exec(id.replaceAll("\\", "/"))?.[1];
          if (name) drawn.add(name);
        }
      const missing = [...drawn].filter((name) => !listed.includes(`/styles/${name}.layer.css`)).toSorted();
      if (missing.length > 0) this.error(`app/mantine.css lacks the styles of ${missing.join(", ")}`);
    },
  };
}
