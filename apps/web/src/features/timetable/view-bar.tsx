import { SegmentedControl, TextInput } from "@mantine/core";
import { IconFilter, IconLock, IconStar, IconVideo } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useLocale } from "../../language/use-locale.tsx";
import { gridViews, type GridView } from "./grid-model.ts";

type ViewBarProps = {
  readonly days: readonly string[];
  readonly day: string | undefined;
  readonly view: GridView;
  readonly filter: string;
  readonly locked?: number;
  readonly nearName: string;
  readonly farName: string;
  readonly onDay: (day: string | undefined) => void;
  readonly onView: (view: GridView) => void;
  readonly onFilter: (words: string) => void;
  readonly children?: ReactNode;
};

/** Above the grid: day, what the rows are, a filter, and what the signs mean. */
export function ViewBar(props: ViewBarProps) {
  const { days, day, view, filter, locked, onDay, onView, onFilter, children } = props;
  const { t, format, locale } = useLocale();
  return (
    <div className="bh-tt-bar">
      {days.length > 1 && (
        <SegmentedControl
          aria-label={t("timetable.view.day")}
          value={day ?? "all"}
          onChange={(value) => onDay(value === "all" ? undefined : value)}
          data={[
            ...days.map((one) => ({ value: one, label: format.day(one, "screen") })),
            { value: "all", label: t("timetable.view.all-days") },
          ]}
        />
      )}
      <SegmentedControl
        aria-label={t("timetable.view.by")}
        value={view}
        onChange={(value) => onView(value as GridView)}
        data={gridViews.map((one) => ({ value: one, label: t(`timetable.view.${one}`) }))}
      />
      <TextInput
        aria-label={t("timetable.view.filter")}
        placeholder={t("timetable.view.filter")}
        lang={locale}
        leftSection={<IconFilter className="bh-i" aria-hidden />}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
      <p className="bh-tt-legend bh-xs">
        {locked !== undefined && (
          <span>
            <IconLock className="bh-i" aria-hidden /> {t("timetable.legend.locked", { count: locked })}
          </span>
        )}
        <span className="is-must">
          <IconStar className="bh-i" aria-hidden /> {t("components.grid.must")}
        </span>
        <span>
          <IconVideo className="bh-i" aria-hidden /> {t("components.grid.online")}
        </span>
        <span>
          <span className="bh-sq" aria-hidden="true" /> {props.nearName}
        </span>
        <span>
          <span className="bh-sq is-far" aria-hidden="true" /> {props.farName}
        </span>
      </p>
      {children}
    </div>
  );
}
