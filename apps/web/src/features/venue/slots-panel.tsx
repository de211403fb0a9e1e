import { useState, type FormEvent } from "react";
import { Button, NumberInput, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { addSlots, type Venue } from "@bridgehead/contract/venue";
import { clockIn } from "@bridgehead/language/formats/zones";
import { callServer } from "../../app/call-server.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { timeOf } from "./labels.ts";
import { SlotDialog } from "./slot-dialog.tsx";
import { useReleasing } from "./use-releasing.tsx";

type SlotsPanelProps = {
  readonly eventId: string;
  readonly slots: Venue["slots"];
  readonly zone: string;
  readonly mayManage: boolean;
  /** When the event begins: the day the first slots are offered for. */
  readonly firstDay: string | null;
};

/** The slots of an event by day, each a button that opens it; below them, more of them in a row. */
export function SlotsPanel({ eventId, slots, zone, mayManage, firstDay }: SlotsPanelProps) {
  const { t, format } = useLocale();
  const [openId, setOpenId] = useState<string>();
  const days = Map.groupBy(slots, ({ startsAt }) => clockIn(zone, startsAt).day);
  const opened = slots.find(({ id }) => id === openId);
  return (
    <Panel title={t("venue.slots")} count={slots.length} aside={format.zone(zone)}>
      {slots.length === 0 && <p className="bh-panel-body bh-sm bh-muted">{t("venue.slots.none")}</p>}
      {slots.length > 0 && (
        <ul className="bh-venue-days">
          {[...days].map(([day, ofDay]) => (
            <li key={day}>
              <div>
                <b>{format.day(day, "screen")}</b>
                <span className="bh-xs bh-muted">{t("venue.slots.count", { count: ofDay.length })}</span>
              </div>
              <ol>
                {ofDay.map((slot, index) => (
                  <li
                    key={slot.id}
                    className={index > 0 && slot.round !== ofDay[index - 1]?.round ? "is-after-break" : ""}
                  >
                    <button
                      type="button"
                      disabled={!mayManage}
                      onClick={() => setOpenId(slot.id)}
                      aria-label={t("venue.slot.label", {
                        number: slot.ordinal + 1,
                        from: format.time(slot.startsAt, zone),
                        to: format.time(slot.endsAt, zone),
                        meetings: slot.meetings,
                      })}
                    >
                      <b>{format.time(slot.startsAt, zone)}</b>
                      <span>–{format.time(slot.endsAt, zone)}</span>
                    </button>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      )}
      {mayManage && <AddSlots eventId={eventId} slots={slots} zone={zone} firstDay={firstDay} />}
      {opened && (
        <SlotDialog key={opened.id} eventId={eventId} slot={opened} zone={zone} onClose={() => setOpenId(undefined)} />
      )}
    </Panel>
  );
}

/** Slots that follow one another: a day, the first start, how many, how long, and the minutes to change tables. */
function AddSlots({ eventId, slots, zone, firstDay }: Omit<SlotsPanelProps, "mayManage">) {
  const { t } = useLocale();
  const last = slots.at(-1);
  const [day, setDay] = useState(() => {
    const at = last?.startsAt ?? firstDay;
    return at ? clockIn(zone, at).day : "";
  });
  const [start, setStart] = useState("");
  const [count, setCount] = useState(6);
  const [minutes, setMinutes] = useState(() =>
    last ? (Date.parse(last.endsAt) - Date.parse(last.startsAt)) / 60_000 : 25,
  );
  const [changeover, setChangeover] = useState(5);
  const { save, isSaving, note } = useReleasing<string>({
    eventId,
    change: (startsAt) =>
      callServer(addSlots, { params: { eventId }, body: { day, startsAt, count, minutes, changeover } }),
    done: t("venue.saved"),
    onDone: () => setStart(""),
  });
  const startsAt = timeOf(start);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (startsAt && day && !isSaving) save(startsAt);
  };
  const number = (label: string, value: number, set: (value: number) => void, min: number, max: number) => (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={max}
      clampBehavior="strict"
      onChange={(next) => set(Number(next) || min)}
    />
  );
  return (
    <form className="bh-venue-add" onSubmit={submit} aria-label={t("venue.slots.add")}>
      <div>
        <TextInput
          type="date"
          label={t("venue.day")}
          required
          withAsterisk={false}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <TextInput
          label={t("venue.starts")}
          placeholder={t("venue.time.hint")}
          inputMode="numeric"
          autoComplete="off"
          value={start}
          error={start !== "" && !startsAt ? t("venue.time.wrong") : undefined}
          onChange={({ currentTarget }) => setStart(currentTarget.value)}
        />
        {number(t("venue.count"), count, setCount, 1, 40)}
        {number(t("venue.minutes"), minutes, setMinutes, 5, 240)}
        {number(t("venue.changeover"), changeover, setChangeover, 0, 120)}
        <Button
          type="submit"
          leftSection={<IconPlus className="bh-i" aria-hidden />}
          loading={isSaving}
          disabled={!startsAt || day === ""}
        >
          {t("venue.slots.add")}
        </Button>
      </div>
      <p className="bh-xs bh-muted" role="status">
        {startsAt &&
          t("venue.slots.preview", { from: startsAt, to: endOf(startsAt, count, minutes, changeover), count })}
      </p>
      {note}
    </form>
  );
}

function endOf(start: string, count: number, minutes: number, changeover: number): string {
  const [hours = 0, mins = 0] = start.split(":").map(Number);
  const end = hours * 60 + mins + count * minutes + (count - 1) * changeover;
  return `${String(Math.floor(end / 60) % 24).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}
