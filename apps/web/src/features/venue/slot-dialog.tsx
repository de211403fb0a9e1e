import { useState, type FormEvent } from "react";
import { Button, Modal, TextInput } from "@mantine/core";
import { changeSlot, removeSlot, type Venue } from "@bridgehead/contract/venue";
import { clockIn, offsetMinutes } from "@bridgehead/language/formats/zones";
import { callServer } from "../../app/call-server.ts";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { timeOf } from "./labels.ts";
import { useReleasing } from "./use-releasing.tsx";

type SlotDialogProps = {
  readonly eventId: string;
  readonly slot: Venue["slots"][number];
  readonly zone: string;
  readonly onClose: () => void;
};

/** One slot: its times on its day, or out with it. Meetings move with their slot. */
export function SlotDialog({ eventId, slot, zone, onClose }: SlotDialogProps) {
  const { t, format } = useLocale();
  const { day } = clockIn(zone, slot.startsAt);
  const [from, setFrom] = useState(format.time(slot.startsAt, zone));
  const [to, setTo] = useState(format.time(slot.endsAt, zone));
  const params = { eventId, slotId: slot.id };
  const change = useReleasing<{ startsAt: string; endsAt: string }>({
    eventId,
    change: (body) => callServer(changeSlot, { params, body }),
    done: t("venue.saved"),
    onDone: onClose,
  });
  const remove = useReleasing<undefined>({
    eventId,
    change: (_, mayRelease) => callServer(removeSlot, { params, body: { mayRelease } }),
    done: t("venue.saved"),
    onDone: onClose,
  });
  const [start, end] = [timeOf(from), timeOf(to)];
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (start && end) change.save({ startsAt: instantAt(day, start, zone), endsAt: instantAt(day, end, zone) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{t("venue.slot.title", { day: format.day(day, "screen"), number: slot.ordinal + 1 })}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <form className="bh-event-form" onSubmit={submit}>
        <div className="bh-columns">
          <TextInput
            label={t("venue.starts")}
            inputMode="numeric"
            data-autofocus
            value={from}
            error={start ? undefined : t("venue.time.wrong")}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <TextInput
            label={t("venue.ends")}
            inputMode="numeric"
            value={to}
            error={end ? undefined : t("venue.time.wrong")}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </div>
        {slot.meetings > 0 && <p className="bh-note">{t("venue.slot.meetings", { count: slot.meetings })}</p>}
        {change.note}
        {remove.note}
        <div className="bh-row bh-form-acts">
          <Button loading={remove.isSaving} onClick={() => remove.save(undefined)}>
            {t("venue.slot.remove")}
          </Button>
          <Button type="submit" variant="filled" loading={change.isSaving} disabled={!start || !end}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The instant at which a clock at the place shows this time. */
function instantAt(day: string, time: string, zone: string): string {
  const asUtc = `${day}T${time}:00.000Z`;
  return new Date(Date.parse(asUtc) - offsetMinutes(zone, asUtc) * 60_000).toISOString();
}
