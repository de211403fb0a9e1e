import type { IntakeBatch } from "@bridgehead/contract/intake";
import { useLocale } from "../../language/use-locale.tsx";

type Source = IntakeBatch["questions"][number]["sources"][number];

/** Where something was read, in words: file, sheet and row, or file and record. */
export function usePlaces() {
  const { t, format } = useLocale();
  const place = ({ file, sheet, row, record }: Source): string => {
    if (row !== undefined)
      return sheet ? t("intake.place.row", { file, sheet, row }) : t("intake.place.line", { file, row });
    if (record !== undefined) return t("intake.place.record", { file, row: record });
    return sheet ? `${file}${format.dot}${sheet}` : file;
  };
  /** The first place, and how many more. */
  const places = (sources: readonly Source[]): string => {
    const [first, ...more] = sources;
    if (!first) return "";
    return more.length === 0 ? place(first) : t("intake.place.and-more", { place: place(first), count: more.length });
  };
  return { place, places };
}
