import type { Upload } from "../../platform/http/uploads.ts";

/** Documents that may be attached, by what their first bytes say; the name's ending has to agree. */
const kinds: readonly {
  readonly mediaType: string;
  readonly endings: readonly string[];
  readonly starts: readonly (readonly number[])[];
}[] = [
  { mediaType: "application/pdf", endings: ["pdf"], starts: [[0x25, 0x50, 0x44, 0x46]] },
  {
    mediaType: "application/zip",
    endings: ["docx", "xlsx", "pptx", "hwpx", "zip"],
    starts: [[0x50, 0x4b, 0x03, 0x04]],
  },
  { mediaType: "application/octet-stream", endings: ["hwp", "doc", "xls", "ppt"], starts: [[0xd0, 0xcf, 0x11, 0xe0]] },
  { mediaType: "image/jpeg", endings: ["jpg", "jpeg"], starts: [[0xff, 0xd8, 0xff]] },
  { mediaType: "image/png", endings: ["png"], starts: [[0x89, 0x50, 0x4e, 0x47]] },
  { mediaType: "text/plain", endings: ["txt"], starts: [[]] },
];

/**
 * A part that the containers of one ending have and those of the others do not: its name stands readable in the file.
 * ZIP keeps names as they are, the older Office and HWP files in UTF-16.
 */
const partOf: Readonly<Record<string, { readonly names: readonly string[]; readonly encoding: "latin1" | "utf16le" }>> =
  {
    docx: { names: ["word/"], encoding: "latin1" },
    xlsx: { names: ["xl/"], encoding: "latin1" },
    pptx: { names: ["ppt/"], encoding: "latin1" },
    hwpx: { names: ["Contents/", "application/hwp+zip"], encoding: "latin1" },
    hwp: { names: ["FileHeader"], encoding: "utf16le" },
    doc: { names: ["WordDocument"], encoding: "utf16le" },
    xls: { names: ["Workbook", "Book"], encoding: "utf16le" },
    ppt: { names: ["PowerPoint Document"], encoding: "utf16le" },
  };

/** What a file is, or undefined when its content is not what its name says: a program dressed as a PDF does not come in. */
export function mediaTypeOf({ fileName, bytes }: Upload): string | undefined {
  const ending = fileName.toLowerCase().split(".").at(-1) ?? "";
  const kind = kinds.find((one) => one.endings.includes(ending));
  if (!kind?.starts.some((start) => start.every((byte, index) => bytes[index] === byte))) return undefined;
  const part = partOf[ending];
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part && !part.names.some((name) => whole.includes(Buffer.from(name, part.encoding)))) return undefined;
  if (kind.mediaType === "text/plain" && bytes.subarray(0, 4096).includes(0)) return undefined;
  return kind.mediaType;
}
