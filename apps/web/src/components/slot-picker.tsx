import "./slot-picker.css";
import { Button } from "@mantine/core";
import { useLocale } from "../language/use-locale.tsx";
import { clockIn } from "@bridgehead/language/formats/zones";

type SlotPickerProps = {
  readonly label: string;
  readonly slots: readonly { readonly id: string; readonly startsAt: string }[];
  readonly zone: string;
  /** The slots that are out. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
};

/** Slots by day, each a button that takes it out or gives it back; a whole day at once. */
export function SlotPicker({ label, slots, zone, value, onChange }: SlotPickerProps) {
  const { t, format } = useLocale();
  const out = new Set(value);
  const days = Map.groupBy(slots, ({ startsAt }) => clockIn(zone, startsAt).day);
  const set = (ids: readonly string[], isOut: boolean) =>
    onChange(isOut ? [...new Set([...value, ...ids])] : value.filter((id) => !ids.includes(id)));
  return (
    <fieldset className="bh-fields">
      <legend>{label}</legend>
      {slots.length === 0 && <p className="bh-sm bh-muted">{t("slots.pick.none")}</p>}
      <div className="bh-slot-days">
        {[...days].map(([day, ofDay]) => {
          const ids = ofDay.map(({ id }) => id);
          const isAllOut = ids.every((id) => out.has(id));
          const name = format.day(day, "screen");
          return (
            <div key={day}>
              <Button size="xs" aria-pressed={isAllOut} onClick={() => set(ids, !isAllOut)}>
                {t("slots.pick.day", { day: name })}
              </Button>
              <span>
                {ofDay.map(({ id, startsAt }) => (
                  <button
                    key={id}
                    type="button"
                    className="bh-slot-toggle"
                    aria-pressed={out.has(id)}
                    aria-label={`${name} ${format.time(startsAt, zone)}`}
                    onClick={() => set([id], !out.has(id))}
                  >
                    {format.time(startsAt, zone)}
                  </button>
                ))}
              </span>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
