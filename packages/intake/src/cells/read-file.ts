import { asksForPassword, compoundStreams } from "./compound.ts";
import { readDocument } from "./documents.ts";
import { decodeText, isUtf16 } from "./encoding.ts";
import { parseDelimited } from "./delimited.ts";
import { plainGrid, type Grid, type ReadFile } from "./grid.ts";
import { limits, UnreadableFile, type UnreadableReason } from "./limits.ts";
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
  const foreign = signatures.find(({ starts }) => starts.some((start) => startsWith(bytes, start)));
  if (foreign) throw new UnreadableFile(foreign.reason, foreign.detail);
  if (startsWith(bytes, [0x50, 0x4b])) return { grids: await readZip(name, bytes, options) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { grids: await readCompound(name, bytes) };
  if (isBinary(bytes)) throw new UnreadableFile("not a table", "neither a spreadsheet nor text");
  return readText(name, bytes, options.encoding);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * What files of other programs begin with. Korean and Chinese offices lock documents with programs of their own, so that a
 * file of theirs is a spreadsheet by its name and unreadable outside.
 */
const signatures: readonly {
  readonly reason: UnreadableReason;
  readonly detail: string;
  readonly starts: readonly (readonly number[])[];
}[] = [
  { reason: "pdf", detail: "a PDF", starts: [letters("%PDF"), [0xef, 0xbb, 0xbf, ...letters("%PDF")]] },
  {
    reason: "rights protected",
    detail: "locked by a program for document security",
    starts: [
      letters("<## NASCA DRM"),
      letters("<DOCUMENT SAFER"),
      letters("SCDSA00"),
      [0x9b, 0x20, ...letters("DRMONE")],
      [0x62, 0x14, 0x23, 0x65],
      letters("E-SafeNet"),
    ],
  },
  {
    reason: "picture",
    detail: "a picture",
    starts: [
      [0x89, ...letters("PNG")],
      [0xff, 0xd8, 0xff],
      letters("GIF8"),
      [...letters("II"), 0x2a, 0],
      [...letters("MM"), 0, 0x2a],
    ],
  },
  {
    reason: "archive",
    detail: "an archive",
    starts: [[0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], letters("Rar!"), letters("ALZ"), letters("EGGA")],
  },
  { reason: "old document", detail: "a document in RTF", starts: [letters("{\\rtf")] },
  { reason: "hangul document", detail: "a Hangul document", starts: [letters("HWP Document File")] },
  {
    reason: "old excel",
    detail: "a sheet of Excel before 97",
    starts: [0, 2, 4, 8].map((version) => [0x09, version, version === 8 ? 8 : version === 0 ? 4 : 6, 0]),
  },
];

/** Workbooks and documents are zips of parts whose names say what they are. */
async function readZip(name: string, bytes: Uint8Array, watch: Watch): Promise<Grid[]> {
  const names = new Set(readDirectory(bytes).map((part) => part.name));
  if (names.size === 0) throw new UnreadableFile("damaged", "the directory at the end of the file is missing");
  const has = (pattern: RegExp) => [...names].some((part) => pattern.test(part));
  if (names.has("xl/workbook.bin")) return readWorkbook(name, bytes, "xlsb", watch);
  if (has(/^xl\//u)) return readWorkbook(name, bytes, "xlsx", watch);
  if (names.has("word/document.xml")) return readDocument(name, bytes, "word");
  if (has(/^Contents\/section\d+\.xml$/u)) return readDocument(name, bytes, "hangul");
  if (has(/^ppt\//u)) throw new UnreadableFile("presentation", "slides, not a spreadsheet");
  if (has(/\.iwa$/u)) throw new UnreadableFile("numbers document", "a document of Apple Numbers or Pages");
  if (names.has("content.xml")) {
    const kind = /opendocument\.(\w+)/u.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 200)))?.[1];
    if (kind === "text") throw new UnreadableFile("document", "a text document, not a spreadsheet");
    if (kind === "presentation") throw new UnreadableFile("presentation", "slides, not a spreadsheet");
    return readWorkbook(name, bytes, "ods", watch);
  }
  if (names.has("[Content_Types].xml")) return readWorkbook(name, bytes, "xlsx", watch);
  throw new UnreadableFile("archive", "an archive, not a spreadsheet");
}

/** BIFF .xls, a workbook with a password, or what other programs keep in the same container: its directory names the streams. */
async function readCompound(name: string, bytes: Uint8Array): Promise<Grid[]> {
  const streams = compoundStreams(bytes);
  const has = (pattern: RegExp) => streams.some((stream) => pattern.test(stream.name));
  if (has(/^(?:EncryptedPackage|EncryptionInfo)$/u))
    throw new UnreadableFile("encrypted", "the file asks for a password");
  const workbook = streams.find((stream) => stream.name === "Workbook");
  if (workbook) {
    if (asksForPassword(bytes, workbook.start)) throw new UnreadableFile("encrypted", "the file asks for a password");
    return readWorkbook(name, bytes, "xls");
  }
  if (has(/^Book$/u)) throw new UnreadableFile("old excel", "a workbook of Excel 5 or 95");
  if (has(/HwpSummaryInformation|^BodyText$/u)) throw new UnreadableFile("hangul document", "a Hangul document");
  if (has(/^WordDocument$/u)) throw new UnreadableFile("old document", "a Word document before 2007");
  if (has(/^PowerPoint Document$/u)) throw new UnreadableFile("presentation", "slides, not a spreadsheet");
  if (has(/^__substg1\.0/u)) throw new UnreadableFile("mail", "a mail, not a spreadsheet");
  if (streams.length === 0) throw new UnreadableFile("damaged", "the directory of the container cannot be read");
  throw new UnreadableFile("not a table", "a document of another program, not a spreadsheet");
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_000);
  let [control, zeros] = [0, 0];
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  // UTF-16 is full of zeros and still text; in other texts they are the gaps of a damaged disk.
  return isUtf16(bytes)
    ? control > sample.length / 10 || zeros > sample.length * 0.6
    : control > sample.length / 50 || zeros > sample.length * 0.3;
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
