import { NumberInput, SegmentedControl, Select } from "@mantine/core";
import type { TimetableSettings } from "@bridgehead/contract/timetable";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";

const secondsOffered = [5, 10, 20, 60, 120, 300, 600];

type SettingsPanelProps = {
  readonly settings: TimetableSettings;
  readonly onChange: (settings: TimetableSettings) => void;
  readonly isDisabled: boolean;
};

/** How the timetable is to be made, in words: nobody sets weights. */
export function SettingsPanel({ settings, onChange, isDisabled }: SettingsPanelProps) {
  const { t, format } = useLocale();
  const set = (change: Partial<TimetableSettings>) => onChange({ ...settings, ...change });
  const words = <Key extends "fairness" | "breaks" | "tableChanges" | "source">(
    key: Key,
    values: readonly TimetableSettings[Key][],
  ) => (
    <div className="bh-tt-setting">
      <p className="bh-tt-label" id={`timetable-${key}`}>
        {t(`timetable.settings.${key}`)}
      </p>
      <SegmentedControl
        aria-labelledby={`timetable-${key}`}
        disabled={isDisabled}
        value={settings[key]}
        onChange={(value) => set({ [key]: value } as Partial<TimetableSettings>)}
        data={values.map((value) => ({ value, label: t(`timetable.settings.${key}.${value}` as never) }))}
      />
      <p className="bh-xs bh-muted">{t(`timetable.settings.${key}.help`)}</p>
    </div>
  );
  const seconds = [...new Set([...secondsOffered, settings.seconds])].toSorted((a, b) => a - b);
  return (
    <Panel title={t("timetable.settings")} padded>
      <div className="bh-tt-settings">
        {words("source", ["choices", "choices-and-recommendations"])}
        {words("fairness", ["off", "some", "strong"])}
        {words("breaks", ["any", "few", "fewest"])}
        {words("tableChanges", ["any", "few", "fewest"])}
        <NumberInput
          label={t("timetable.settings.floor")}
          description={t("timetable.settings.floor.help")}
          disabled={isDisabled}
          min={0}
          max={20}
          value={settings.floor}
          onChange={(value) => set({ floor: Math.round(Number(value) || 0) })}
        />
        <NumberInput
          label={t("timetable.settings.max")}
          description={t("timetable.settings.max.help")}
          disabled={isDisabled}
          min={1}
          max={60}
          value={settings.maxMeetingsPerOrganisation ?? ""}
          onChange={(value) => set({ maxMeetingsPerOrganisation: value === "" ? null : Math.round(Number(value)) })}
        />
        <NumberInput
          label={t("timetable.settings.consecutive")}
          description={t("timetable.settings.consecutive.help")}
          disabled={isDisabled}
          min={1}
          max={20}
          value={settings.maxConsecutiveInterpreting}
          onChange={(value) => set({ maxConsecutiveInterpreting: Math.max(1, Math.round(Number(value) || 1)) })}
        />
        <Select
          label={t("timetable.settings.seconds")}
          description={t("timetable.settings.seconds.help")}
          disabled={isDisabled}
          allowDeselect={false}
          value={String(settings.seconds)}
          onChange={(value) => value && set({ seconds: Number(value) })}
          data={seconds.map((value) => ({
            value: String(value),
            label: value < 60 ? format.seconds(value) : format.minutes(value / 60),
          }))}
        />
      </div>
    </Panel>
  );
}
