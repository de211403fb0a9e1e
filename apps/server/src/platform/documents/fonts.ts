import { existsSync } from "node:fs";
import type { Locale } from "@bridgehead/domain/shared/language";

/** A font file that pdfkit embeds; a collection (.ttc) also needs the face's name. */
export type FontFace = { readonly file: string; readonly face: string };
export type CjkFonts = Readonly<Record<"regular" | "bold", Readonly<Record<Locale, FontFace>>>>;

const folders = [
  "/usr/share/fonts/opentype/noto",
  "/usr/share/fonts/noto-cjk",
  "/usr/share/fonts/google-noto-cjk",
  "/usr/local/share/fonts",
  "/Library/Fonts",
  "C:/Windows/Fonts",
];
const tags: Readonly<Record<Locale, string>> = { ko: "kr", zh: "sc", en: "kr" };

let found: CjkFonts | null | undefined;

/** The system's Noto CJK, looked for once; undefined where there is none (Debian: fonts-noto-cjk). */
export function cjkFonts(): CjkFonts | undefined {
  found ??= lookFor();
  return found ?? undefined;
}

function lookFor(): CjkFonts | null {
  const collection = (weight: string) =>
    folders.map((folder) => `${folder}/NotoSansCJK-${weight}.ttc`).find((file) => existsSync(file));
  const [regular, bold] = [collection("Regular"), collection("Bold")];
  if (!regular || !bold) return null;
  const faces = (file: string, weight: string) =>
    Object.fromEntries(
      (Object.keys(tags) as Locale[]).map((locale) => [locale, { file, face: `NotoSansCJK${tags[locale]}-${weight}` }]),
    ) as Record<Locale, FontFace>;
  return { regular: faces(regular, "Regular"), bold: faces(bold, "Bold") };
}
