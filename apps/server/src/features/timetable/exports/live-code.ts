import QRCode from "qrcode";
import type { Locale } from "@bridgehead/domain/shared/language";

/** The pages a print may lead to. */
export type LiveKind = "organisations" | "interpreters" | "places";

/** Address of a live timetable page in a language, as it is printed and scanned. */
export const liveAddress = (publicUrl: string, locale: Locale, eventId: string, of: LiveKind, id: string): string =>
  `${publicUrl}/${locale}/events/${eventId}/timetable/${of}/${id}`;

/** The QR code of an address as SVG, black on white with the quiet zone of ISO/IEC 18004; level M survives a fold. */
export const drawCode = (address: string): Promise<string> =>
  QRCode.toString(address, {
    type: "svg",
    errorCorrectionLevel: "M",
    margin: 2,
    color: { dark: "#000000", light: "#ffffff" },
  });
