import { decodeText } from "./encoding.ts";
import { parseDelimited } from "./delimited.ts";
import { plainGrid, type ReadFile } from "./grid.ts";
import { limits, UnreadableFile } from "./limits.ts";
import { readMarkup } from "./markup.ts";
import { readWorkbook, type Watch } from "./workbook.ts";
import { readDirectory } from "./zip-guard.ts";

/**
 * Turns the bytes of one file into grids. What the file is, its bytes say and not its name: agencies save HTML and tab text
 * as .xls.
 *
 * @throws UnreadableFile for what is no table, damaged, encrypted or too large.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: Watch & { readonly encoding?: string } = {},
): Promise<ReadFile> {
  if (bytes.length > limits.fileBytesMax) throw new UnreadableFile("too large", `${bytes.length} bytes`);
  if (bytes.length === 0) throw new UnreadableFile("empty", "no bytes");
  if (startsWith(bytes, [0x50, 0x4b])) return { grids: await readWorkbook(name, bytes, zipKind(bytes), options) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { grids: await readCompound(name, bytes) };
  if (isBinary(bytes)) throw new UnreadableFile("not a table", "neither a spreadsheet nor text");
  return readText(name, bytes, options.encoding);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function zipKind(bytes: Uint8Array): "xlsx" | "xlsb" | "ods" {
  const names = new Set(readDirectory(bytes).map((part) => part.name));
  if (names.size === 0) throw new UnreadableFile("damaged", "the directory at the end of the file is missing");
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (names.has("content.xml")) return "ods";
  if ([...names].some((part) => part.startsWith("xl/")) || names.has("[Content_Types].xml")) {
    if (names.has("word/document.xml") || names.has("ppt/presentation.xml"))
      throw new UnreadableFile("not a table", "a document, not a spreadsheet");
    return "xlsx";
  }
  throw new UnreadableFile("not a table", "an archive, not a spreadsheet");
}

/** BIFF .xls, a workbook with a password, or what other programs keep in the same container: its directory names the streams. */
async function readCompound(name: string, bytes: Uint8Array) {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const isEncrypted = names.includes("EncryptedPackage");
  if (!isEncrypted && !/Workbook|Book/u.test(names))
    throw new UnreadableFile("not a table", "a document of another program, not a spreadsheet");
  if (isEncrypted) throw new UnreadableFile("encrypted", "the file asks for a password");
  return readWorkbook(name, bytes, "xls");
}

const knownBinary = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

function isBinary(bytes: Uint8Array): boolean {
  if (knownBinary.some((magic) => startsWith(bytes, magic))) return true;
  const sample = bytes.subarray(0, 8_000);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  // UTF-16 is full of zeros and still text.
  return zeros === 0
    ? control > sample.length / 50
    : control - zeros > sample.length / 10 || zeros > sample.length * 0.6;
}

function readText(name: string, bytes: Uint8Array, forced: string | undefined): ReadFile {
  const declared = declaredCharset(bytes);
  const { text, verdict } = decodeText(bytes, forced ?? declared);
  if (looksLikeMarkup(text)) {
    const grids = readMarkup(name, text);
    if (grids.length === 0) throw new UnreadableFile("not a table", "a page without a table");
    return { grids, encoding: verdict };
  }
  if (text.trim() === "") throw new UnreadableFile("empty", "only blanks");
  // Who opens text named .xls sees a sheet with rows, so its rows are counted as those of a sheet.
  const isShownAsSheet = /\.xlsx?$/iu.test(name);
  return { grids: [plainGrid(name, "", !isShownAsSheet, parseDelimited(text))], encoding: verdict };
}

const looksLikeMarkup = (text: string): boolean =>
  /^\s*(?:<\?xml|<!doctype|<html|<table|<meta|<head|<body|<style|<div|<\?mso)/iu.test(text.slice(0, 400)) ||
  /<table[\s>]/iu.test(text.slice(0, 4_000));

/** What a page says about itself, as far as it names a table we have; a wrong claim shows as broken characters and is dropped. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  if (!/<(?:meta|\?xml)/iu.test(head)) return undefined;
  const claimed = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  const known: Readonly<Record<string, string>> = {
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    ms949: "cp949",
    cp949: "cp949",
    "windows-949": "cp949",
    gb2312: "gb18030",
    gbk: "gb18030",
    gb18030: "gb18030",
    shift_jis: "shift_jis",
    big5: "big5",
    "windows-1251": "windows-1251",
  };
  const encoding = claimed ? known[claimed] : undefined;
  if (!encoding) return undefined;
  const { verdict } = decodeText(bytes);
  return verdict.encoding === "utf-8" || verdict.encoding.startsWith("utf-16") ? undefined : encoding;
}
