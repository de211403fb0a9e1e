import PDFDocument from "pdfkit";
import type { Published } from "@bridgehead/contract/timetable";
import { placeName } from "@bridgehead/language/place-name";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { sayPair } from "@bridgehead/language/timetable/say-cause";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { clockIn } from "@bridgehead/language/formats/zones";
import type { CjkFonts } from "../../../platform/documents/fonts.ts";
import { columnsOf, sizeToFit, wrapped, type SheetColumn } from "./sheet-layout.ts";
import { involves, meetingsOf, partnerOf, type PublishedMeeting } from "@bridgehead/contract/published-meetings";

export type SheetKind = "personal" | "tables" | "interpreters";

/** A name (with its original beneath), a place (with its hall beneath), or a text. */
type Cell = LocalText | readonly [label: string, beneath: string] | string;
type Line = { readonly when: string; readonly day: string; readonly cells: readonly Cell[] };
type Sheet = {
  readonly title: string;
  readonly who: LocalText;
  readonly sub: string;
  readonly isCard: boolean;
  readonly heads: readonly string[];
  readonly shares: readonly number[];
  readonly lines: readonly Line[];
};

const margin = 45;
const shares = {
  personal: [16, 46, 21, 17],
  tables: [16, 35, 35, 14],
  interpreters: [16, 35, 35, 14],
};
const cardSizes = [96, 72, 54, 40, 30, 22];
/** The foot of a page: rows end above it. */
const footHeight = 18;

/**
 * Personal timetables, table cards or interpreter sheets of a version as one PDF, A4 upright, a sheet each; black on white,
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
  // Each face once: pdfkit opens a face anew at every use when it has a second name (an English print took 90 s of it).
  for (const { file, face } of [fonts.regular, fonts.bold].flatMap((tongues) => Object.values(tongues)))
    document.registerFont(face, file, face);

  const width = document.page.width - 2 * margin;
  const print: Print = { document, published, locale, fonts, width, sheetOfPage: [] };
  sheetsOf(published, kind, locale).forEach((sheet, index) => {
    if (index > 0) document.addPage();
    drawSheet(print, sheet, index);
  });
  drawFeet(print);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

type Print = {
  readonly document: PDFKit.PDFDocument;
  readonly published: Published;
  readonly locale: Locale;
  readonly fonts: CjkFonts;
  readonly width: number;
  /** For each page so far, the sheet it belongs to: a sheet's pages are counted apart, because it is handed out apart. */
  readonly sheetOfPage: number[];
};

function sheetsOf(published: Published, kind: SheetKind, locale: Locale): Sheet[] {
  const meetings = meetingsOf(published);
  const t = translatorFor(locale);
  const line = (meeting: PublishedMeeting, ...cells: Line["cells"]): Line => ({
    ...timeOf(published, meeting, locale),
    cells,
  });
  const interpreterName = (meeting: PublishedMeeting) =>
    meeting.interpreter ? nameIn(meeting.interpreter.names, locale) : t("print.no-interpreter");
  switch (kind) {
    case "personal":
      return published.organisations.map((organisation) => ({
        title: t("print.personal"),
        heads: [t("column.time"), t("column.partner"), t("column.place"), t("column.interpreter")],
        who: organisation.names,
        sub: formatsFor(locale).join([organisation.number, organisation.city && placeName(organisation.city, locale)]),
        isCard: false,
        shares: shares.personal,
        lines: meetings
          .filter((meeting) => involves(meeting, organisation.id))
          .map((meeting) =>
            line(
              meeting,
              partnerOf(meeting, organisation.id).names,
              [meeting.place.label, meeting.place.hall ?? ""],
              interpreterName(meeting),
            ),
          ),
      }));
    case "tables":
      return published.places
        .filter((place) => meetings.some((meeting) => meeting.place.id === place.id))
        .map((place) => ({
          title: t("print.table"),
          heads: [t("column.time"), t("column.near"), t("column.far"), t("column.interpreter")],
          who: { en: place.label },
          sub: place.hall ?? "",
          isCard: true,
          shares: shares.tables,
          lines: meetings
            .filter((meeting) => meeting.place.id === place.id)
            .map((meeting) => line(meeting, meeting.near.names, meeting.far.names, interpreterName(meeting))),
        }));
    case "interpreters":
      return published.interpreters
        .filter((interpreter) => meetings.some((meeting) => meeting.interpreter?.id === interpreter.id))
        .map((interpreter) => ({
          title: t("print.interpreter"),
          heads: [t("column.time"), t("column.near"), t("column.far"), t("column.place")],
          who: interpreter.names,
          sub: interpreter.pairs.map((pair) => sayPair(pair, locale)).join(", "),
          isCard: false,
          shares: shares.interpreters,
          lines: meetings
            .filter((meeting) => meeting.interpreter?.id === interpreter.id)
            .map((meeting) =>
              line(meeting, meeting.near.names, meeting.far.names, [meeting.place.label, meeting.place.hall ?? ""]),
            ),
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

function drawSheet(print: Print, sheet: Sheet, index: number): void {
  const { document, locale, width } = print;
  const columns = columnsOf(width, sheet.shares);
  print.sheetOfPage.push(index);
  let y = drawHeads(print, sheet, columns, drawTitle(print, sheet));
  let day = "";
  for (const line of sheet.lines) {
    const { cells, height } = measured(line, columns, locale);
    const dayHeight = line.day === day ? 0 : 24;
    if (y + dayHeight + height > document.page.height - margin - footHeight) {
      document.addPage();
      print.sheetOfPage.push(index);
      y = drawHeads(print, sheet, columns, drawContinued(print, sheet));
      day = "";
    }
    if (line.day !== day) {
      day = line.day;
      write(print, `bold-${locale}`, 11, day, margin, y + 5);
      y += 24;
    }
    rule(print, y, 0.5);
    for (const { texts, column } of cells)
      for (const { text, font, size, dy } of texts) write(print, font, size, text, margin + column.x, y + dy);
    y += height;
  }
  rule(print, y, 0.5);
}

/** The head of a sheet's first page; answers with where it ends. */
function drawTitle(print: Print, { title, who: names, sub, isCard }: Sheet): number {
  const { published, locale, width } = print;
  const event = formatsFor(locale).join([nameIn(published.event.names, locale), title]);
  write(print, `regular-${locale}`, 10, event, margin, margin);
  let y = margin + 20;
  const { text: who, tongue } = nameAs(names, locale);
  const size = isCard ? sizeToFit(who, width, cardSizes) : 22;
  for (const text of wrapped(who, width, size, 3)) {
    write(print, `bold-${tongue}`, size, text, margin, y);
    y += size * 1.3;
  }
  const original = originalOf(names);
  const zone = formatsFor(locale).zoneHeading(
    published.event.timeZone,
    published.slots[0]?.startsAt ?? new Date(0).toISOString(),
  );
  const beneath = (text: string, tongue: Locale, of: number) => {
    write(print, `regular-${tongue}`, of, text, margin, y);
    y += of * 1.45;
  };
  if (original && original.text !== who) beneath(original.text, original.locale, 12);
  if (sub) beneath(sub, locale, 11);
  beneath(zone, locale, 9);
  return y + 8;
}

/** What a further page of the sheet begins with: pages get separated. */
function drawContinued(print: Print, { who, title }: Sheet): number {
  const { published, locale, width } = print;
  const event = formatsFor(locale).join([nameIn(published.event.names, locale), title]);
  write(print, `regular-${locale}`, 10, wrapped(event, width, 10, 1)[0] ?? "", margin, margin);
  const name = nameAs(who, locale);
  write(print, `bold-${name.tongue}`, 12, wrapped(name.text, width, 12, 1)[0] ?? "", margin, margin + 16);
  return margin + 38;
}

function drawHeads(print: Print, { heads }: Sheet, columns: readonly SheetColumn[], y: number): number {
  heads.forEach((head, index) =>
    write(print, `regular-${print.locale}`, 8.5, head, margin + (columns[index]?.x ?? 0), y),
  );
  rule(print, y + 14, 1);
  return y + 14;
}

/** A weight, and the language whose letter shapes it has. */
type Font = `${"regular" | "bold"}-${Locale}`;
type Text = { readonly text: string; readonly font: Font; readonly size: number; readonly dy: number };
type Placed = { readonly texts: readonly Text[]; readonly column: SheetColumn };

/** A row's texts broken to their columns, and the height that the tallest of them needs. */
function measured(line: Line, columns: readonly SheetColumn[], locale: Locale): { cells: Placed[]; height: number } {
  const cells = [line.when, ...line.cells].map((cell, index): Placed => {
    const column = columns[index] as SheetColumn;
    const texts: Text[] = [];
    let dy = 5;
    const add = (text: string, font: Font, size: number, linesMax: number) => {
      for (const part of wrapped(text, column.width, size, linesMax)) {
        texts.push({ text: part, font, size, dy });
        dy += size * 1.3;
      }
    };
    if (typeof cell === "string")
      add(cell, `${index === 0 ? "bold" : "regular"}-${locale}`, index === 0 ? 10.5 : 10, 2);
    else if (isPair(cell)) {
      add(cell[0], `bold-${locale}`, 11, 2);
      add(cell[1], `regular-${locale}`, 8.5, 2);
    } else {
      const { text: own, tongue } = nameAs(cell, locale);
      add(own, `bold-${tongue}`, 10.5, 2);
      const original = originalOf(cell);
      if (original && original.text !== own) add(original.text, `regular-${original.locale}`, 8.5, 2);
    }
    return { texts, column };
  });
  const lowest = Math.max(...cells.flatMap(({ texts }) => texts.map(({ dy, size }) => dy + size * 1.3)));
  return { cells, height: Math.max(26, lowest + 4) };
}

const isPair = (cell: Exclude<Cell, string>): cell is readonly [string, string] => Array.isArray(cell);

function write(print: Print, font: Font, size: number, text: string, x: number, y: number): void {
  const { document, fonts } = print;
  const [weight, tongue] = font.split("-") as ["regular" | "bold", Locale];
  document.font(fonts[weight][tongue].face).fontSize(size).fillColor("black").text(text, x, y, { lineBreak: false });
}

function rule({ document, width }: Print, y: number, thickness: number): void {
  document
    .moveTo(margin, y)
    .lineTo(margin + width, y)
    .lineWidth(thickness)
    .strokeColor("#888888")
    .stroke();
}

function drawFeet(print: Print): void {
  const { document, published, locale, sheetOfPage } = print;
  const t = translatorFor(locale);
  const formats = formatsFor(locale);
  const { start } = document.bufferedPageRange();
  const { timeZone } = published.event;
  const at = `${formats.day(clockIn(timeZone, published.version.publishedAt).day)} ${clockIn(timeZone, published.version.publishedAt).time}`;
  sheetOfPage.forEach((sheet, index) => {
    document.switchToPage(start + index);
    document.page.margins.bottom = 0;
    const text = formats.join([
      t("print.version", { version: published.version.number }),
      t("print.published", { at }),
      t("print.page", {
        page: index - sheetOfPage.indexOf(sheet) + 1,
        pages: sheetOfPage.filter((other) => other === sheet).length,
      }),
    ]);
    write(print, `regular-${locale}`, 8.5, text, margin, document.page.height - margin + 8);
  });
}

/** A name as the reader reads it, with the language it then stands in: Chinese letters have other shapes in Korean. */
function nameAs(names: LocalText, locale: Locale): { readonly text: string; readonly tongue: Locale } {
  const read = readText(names, locale);
  return { text: read?.text ?? "", tongue: read?.locale ?? locale };
}

const nameIn = (names: LocalText, locale: Locale): string => readText(names, locale)?.text ?? "";

function originalOf(names: LocalText): { readonly text: string; readonly locale: Locale } | undefined {
  const text = names.original ? names[names.original] : undefined;
  return text && names.original ? { text, locale: names.original } : undefined;
}
