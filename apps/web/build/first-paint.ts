import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IndexHtmlTransformContext, Plugin } from "vite";

const source = fileURLToPath(new URL("../src/before-paint.js", import.meta.url));
const scriptPlace = "<!-- before-paint.js -->";
const sheetTag = /\n\s*<link rel="stylesheet"[^>]*>/g;

/**
 * What a slow line shows first. The style sheet moves behind the shell of index.html: a browser paints what stands
 * before a sheet without waiting for it, and the scripts, which do wait, draw nothing unstyled. The script before the
 * paint stands in the page itself, one journey less; the server names its hash in the content security policy. It also
 * asks for the texts of the address's language, which otherwise would be heard of only from the first script.
 */
export function firstPaint(): Plugin {
  return {
    name: "bridgehead-first-paint",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const sheets = html.match(sheetTag) ?? [];
        const script = readFileSync(source, "utf8").replace(
          "{/* written by the build */}",
          JSON.stringify(textsOf(bundle)),
        );
        if (!html.includes(scriptPlace) || !script.includes("const texts = {"))
          throw new Error("index.html or before-paint.js has lost the place that the build fills");
        return html
          .replace(sheetTag, "")
          .replace(scriptPlace, () => `<script>${script}</script>`)
          .replace("</body>", () => `${sheets.join("").trim()}\n  </body>`);
      },
    },
  };
}

/** The built file of each language's texts; while developing nothing is built. */
function textsOf(bundle: IndexHtmlTransformContext["bundle"]): Record<string, string> {
  const texts: Record<string, string> = {};
  if (!bundle) return texts;
  for (const chunk of Object.values(bundle)) {
    const locale =
      chunk.type === "chunk" && /virtual:bridgehead-messages\/(\w+)$/.exec(chunk.facadeModuleId ?? "")?.[1];
    if (locale) texts[locale] = `/${chunk.fileName}`;
  }
  if (Object.keys(texts).length === 0) throw new Error("no texts were built");
  return texts;
}
