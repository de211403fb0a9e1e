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

/** What a file is, or undefined when its content is not what its name says: a program dressed as a PDF does not come in. */
export function mediaTypeOf({ fileName, bytes }: Upload): string | undefined {
  const ending = fileName.toLowerCase().split(".").at(-1) ?? "";
  const kind = kinds.find((one) => one.endings.includes(ending));
  if (!kind?.starts.some((start) => start.every((byte, index) => bytes[index] === byte))) return undefined;
  if (kind.mediaType === "text/plain" && bytes.subarray(0, 4096).includes(0)) return undefined;
  return kind.mediaType;
}
