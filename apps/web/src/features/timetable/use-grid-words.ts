import { useMemo } from "react";
import { useLocale } from "../../language/use-locale.tsx";
import type { GridWords } from "./grid-model.ts";

/** The words of rows and cells in the reader's language. */
export function useGridWords(): GridWords {
  const { t, format } = useLocale();
  return useMemo(
    () => ({
      onlineRooms: t("timetable.online-rooms"),
      online: t("components.grid.online"),
      breakText: (from, to) => t("timetable.break", { from, to }),
      dayText: (day) => format.day(day, "narrow"),
      placeFacts: ({ facts, hall }) => {
        const known = [
          facts["accessible"] === true && t("timetable.fact.accessible"),
          facts["power"] === true && t("timetable.fact.power"),
          typeof facts["platform"] === "string" && facts["platform"],
        ].filter(Boolean);
        return known.length > 0 ? known.join(format.dot) : (hall ?? undefined);
      },
      interpreterAway: t("timetable.conflict.interpreter-away"),
      placeClosed: t("timetable.conflict.place-closed"),
    }),
    [t, format],
  );
}
