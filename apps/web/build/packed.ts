import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes `x.js.br` and `x.js.gz` beside the page and the hashed files once, so that the server packs nothing while it serves. */
export function packed(): Plugin {
  return {
    name: "bridgehead-packed",
    apply: "build",
    async writeBundle({ dir }) {
      const root = dir ?? "dist";
      const assets = (await readdir(path.join(root, "assets"))).filter((file) => /\.(js|css|svg)$/.test(file));
      const files = ["index.html", ...assets.map((file) => path.join("assets", file))];
      await Promise.all(
        files.map(async (file) => {
          const bytes = await readFile(path.join(root, file));
          // 9 of 11: the last two levels take ten times as long for one per cent.
          const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
          await writeFile(path.join(root, `${file}.br`), await toBrotli(bytes, options));
          await writeFile(path.join(root, `${file}.gz`), await toGzip(bytes, { level: 9 }));
        }),
      );
    },
  };
}
