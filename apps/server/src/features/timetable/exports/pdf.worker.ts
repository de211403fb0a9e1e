import { parentPort, workerData } from "node:worker_threads";
import type { Published } from "@bridgehead/contract/timetable";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { CjkFonts } from "../../../platform/documents/fonts.ts";
import type { WorkerNews } from "../../../platform/workers/run-in-worker.ts";
import { timetablePdf, type SheetKind } from "./timetable-pdf.ts";

export type PdfWork = {
  readonly published: Published;
  readonly sheet: SheetKind;
  readonly locale: Locale;
  readonly fonts: CjkFonts;
};

const { published, sheet, locale, fonts } = workerData as PdfWork;
parentPort?.postMessage({
  kind: "done",
  answer: await timetablePdf(published, sheet, locale, fonts),
} satisfies WorkerNews<Uint8Array>);
