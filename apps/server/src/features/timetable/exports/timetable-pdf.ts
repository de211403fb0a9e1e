import PDFDocument from "pdfkit";
import type { Published } from "@bridgehead/contract/timetable";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { clockIn } from "@bridgehead/language/formats/zones";
import type { CjkFonts } from "../../../platform/documents/fonts.ts";
import { involves, meetingsOf, partnerOf, type PublishedMeeting } from "./published-rows.ts";

export type SheetKind = "personal" | "tables" | "interpreters";

type Line = {
  readonly when: string;
  readonly day: string;
  readonly first: LocalText;
  readonly second: LocalText | null;
  readonly place: string;
  readonly note: string;
};
type Page = {
  readonly title: string;
  readonly who: LocalText;
  readonly sub: string;
  readonly isCard: boolean;
  readonly lines: readonly Line[];
};

const margin = 45;
const rowHeight = 30;

/**
 * Personal timetables, table cards or interpreter sheets of a version as one PDF, A4 upright, a page each; black on white,
 * rules instead of boxes, version and time at the foot. Names stand in the reader's language with the original beneath.
 */
export async function timetablePdf(
  published: Published,
  kind: SheetKind,
  locale: Locale,
  fonts: CjkFonts,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: "A4",
    margin,
    bufferPages: true,
    info: { Title: readText(published.event.names, locale)?.text ?? "" },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  for (const weight of ["regular", "bold"] as const)
    for (const tongue of ["ko", "zh", "en"] as const)
      document.registerFont(`${weight}-${tongue}`, fonts[weight][tongue].file, fonts[weight][tongue].face);

  const pages = pagesOf(published, kind, locale);
  pages.forEach((page, index) => {
    if (index > 0) document.addPage();
    drawPage(document, published, page, locale);
  });
  drawFeet(document, published, locale);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function pagesOf(published: Published, kind: SheetKind, locale: Locale): Page[] {
  const meetings = meetingsOf(published);
  const t = translatorFor(locale);
  const line = (
    meeting: PublishedMeeting,
    first: LocalText,
    second: LocalText | null,
    place: string,
    note: string,
  ): Line => ({
    ...timeOf(published, meeting, locale),
    first,
    second,
    place,
    note,
  });
  const interpreterName = (meeting: PublishedMeeting) =>
    meeting.interpreter ? nameIn(meeting.interpreter.names, locale) : t("print.no-interpreter");
  switch (kind) {
    case "personal":
      return published.organisations.map((organisation) => ({
        title: t("print.personal"),
        who: organisation.names,
        sub: [organisation.number, organisation.city].filter(Boolean).join(" · "),
        isCard: false,
        lines: meetings
          .filter((meeting) => involves(meeting, organisation.id))
          .map((meeting) =>
            line(
              meeting,
              partnerOf(meeting, organisation.id).names,
              null,
              meeting.place.label,
              interpreterName(meeting),
            ),
          ),
      }));
    case "tables":
      return published.places
        .filter((place) => meetings.some((meeting) => meeting.place.id === place.id))
        .map((place) => ({
          title: t("print.table"),
          who: { en: place.label },
          sub: place.hall ?? "",
          isCard: true,
          lines: meetings
            .filter((meeting) => meeting.place.id === place.id)
            .map((meeting) => line(meeting, meeting.near.names, meeting.far.names, "", interpreterName(meeting))),
        }));
    case "interpreters":
      return published.interpreters
        .filter((interpreter) => meetings.some((meeting) => meeting.interpreter?.id === interpreter.id))
        .map((interpreter) => ({
          title: t("print.interpreter"),
          who: interpreter.names,
          sub: interpreter.pairs.map((pair) => pair.join("–")).join(", "),
          isCard: false,
          lines: meetings
            .filter((meeting) => meeting.interpreter?.id === interpreter.id)
            .map((meeting) => line(meeting, meeting.near.names, meeting.far.names, meeting.place.label, "")),
        }));
  }
}

function timeOf(published: Published, meeting: PublishedMeeting, locale: Locale): Pick<Line, "when" | "day"> {
  const formats = formatsFor(locale);
  const { timeZone } = published.event;
  return {
    day: formats.day(clockIn(timeZone, meeting.slot.startsAt).day),
    when: formats.timeRange(meeting.slot.startsAt, meeting.slot.endsAt, timeZone, "print"),
  };
}

function drawPage(document: PDFKit.PDFDocument, published: Published, page: Page, locale: Locale): void {
  const width = document.page.width - 2 * margin;
  document
    .font(`regular-${locale}`)
    .fontSize(10)
    .text(`${nameIn(published.event.names, locale)} · ${page.title}`, margin, margin);
  const who = nameIn(page.who, locale);
  document
    .font(`bold-${locale}`)
    .fontSize(page.isCard ? 96 : 22)
    .text(who, margin, margin + 18, { width });
  const original = originalOf(page.who);
  if (original && original.text !== who)
    document.font(`regular-${original.locale}`).fontSize(12).text(original.text, { width });
  if (page.sub) document.font(`regular-${locale}`).fontSize(11).text(page.sub, { width });
  document
    .font(`regular-${locale}`)
    .fontSize(9)
    .text(
      formatsFor(locale).zoneHeading(
        published.event.timeZone,
        published.slots[0]?.startsAt ?? new Date(0).toISOString(),
      ),
      { width },
    );
  let y = document.y + 10;
  let day = "";
  for (const line of page.lines) {
    if (y > document.page.height - margin - 3 * rowHeight) {
      document.addPage();
      y = margin;
    }
    if (line.day !== day) {
      day = line.day;
      document
        .font(`bold-${locale}`)
        .fontSize(11)
        .text(day, margin, y + 4, { lineBreak: false });
      y += 24;
    }
    y = drawLine(document, line, y, locale, width);
  }
}

function drawLine(document: PDFKit.PDFDocument, line: Line, y: number, locale: Locale, width: number): number {
  const columns = {
    when: margin,
    name: margin + 92,
    second: margin + 92 + (line.second ? 200 : 0),
    place: margin + width - 130,
    note: margin + width - 70,
  };
  document
    .moveTo(margin, y)
    .lineTo(margin + width, y)
    .lineWidth(0.5)
    .strokeColor("#888888")
    .stroke();
  document
    .font(`bold-${locale}`)
    .fontSize(10.5)
    .fillColor("black")
    .text(line.when, columns.when, y + 6, { lineBreak: false });
  drawNames(document, line.first, columns.name, y, locale, line.second ? 190 : 300);
  if (line.second) drawNames(document, line.second, columns.second, y, locale, 120);
  if (line.place)
    document
      .font(`bold-${locale}`)
      .fontSize(11)
      .text(line.place, columns.place, y + 6, { lineBreak: false });
  if (line.note)
    document
      .font(`regular-${locale}`)
      .fontSize(9)
      .text(cut(line.note, 70, 9), columns.note, y + 7, { lineBreak: false });
  return y + rowHeight;
}

function drawNames(
  document: PDFKit.PDFDocument,
  names: LocalText,
  x: number,
  y: number,
  locale: Locale,
  width: number,
): void {
  const own = nameIn(names, locale);
  document
    .font(`bold-${locale}`)
    .fontSize(10.5)
    .text(cut(own, width, 10.5), x, y + 4, { lineBreak: false });
  const original = originalOf(names);
  if (original && original.text !== own)
    document
      .font(`regular-${original.locale}`)
      .fontSize(8.5)
      .text(cut(original.text, width, 8.5), x, y + 17, { lineBreak: false });
}

function drawFeet(document: PDFKit.PDFDocument, published: Published, locale: Locale): void {
  const t = translatorFor(locale);
  const formats = formatsFor(locale);
  const { count, start } = document.bufferedPageRange();
  const { timeZone } = published.event;
  const at = `${formats.day(clockIn(timeZone, published.version.publishedAt).day)} ${clockIn(timeZone, published.version.publishedAt).time}`;
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    const text = [
      t("print.version", { version: published.version.number }),
      t("print.published", { at }),
      t("print.page", { page: page + 1, pages: count }),
    ].join(" · ");
    document
      .font(`regular-${locale}`)
      .fontSize(8.5)
      .fillColor("black")
      .text(text, margin, document.page.height - margin + 8, { lineBreak: false });
  }
}

/**
 * A text cut to a width in points. Widths are those of the letters' kinds (a full-width letter is an em, others about half):
 * asking the font for every name took most of the time of a print of 270 pages.
 */
function cut(text: string, width: number, size: number): string {
  let room = width / size;
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    room -= letter.charCodeAt(0) > 0x2e7f ? 1 : 0.58;
    if (room < 0) return `${letters.slice(0, Math.max(0, index - 1)).join("")}…`;
  }
  return text;
}

const nameIn = (names: LocalText, locale: Locale): string => readText(names, locale)?.text ?? "";

function originalOf(names: LocalText): { readonly text: string; readonly locale: Locale } | undefined {
  const text = names.original ? names[names.original] : undefined;
  return text && names.original ? { text, locale: names.original } : undefined;
}
