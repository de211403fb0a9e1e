import { useState, type FormEvent } from "react";
import { Button, Checkbox, Modal, TextInput } from "@mantine/core";
import { changePlace, removePlace, type Venue } from "@bridgehead/contract/venue";
import { callServer } from "../../app/call-server.ts";
import { SlotPicker } from "../../components/slot-picker.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useReleasing } from "./use-releasing.tsx";

type PlaceDialogProps = {
  readonly eventId: string;
  readonly place: Venue["places"][number];
  readonly slots: Venue["slots"];
  readonly zone: string;
  readonly onClose: () => void;
};

/** One table or room: its name and hall, closed altogether or for some slots, or out with it. */
export function PlaceDialog({ eventId, place, slots, zone, onClose }: PlaceDialogProps) {
  const { t, format } = useLocale();
  const [label, setLabel] = useState(place.label);
  const [hall, setHall] = useState(place.hall ?? "");
  const [isUsable, setUsable] = useState(place.isUsable);
  const [closed, setClosed] = useState<string[]>(place.closed);
  const params = { eventId, placeId: place.id };
  const change = useReleasing<undefined>({
    eventId,
    change: (_, mayRelease) =>
      callServer(changePlace, {
        params,
        body: { label: label.trim(), hall: hall.trim() || null, isUsable, closed, mayRelease },
      }),
    done: t("venue.saved"),
    onDone: onClose,
  });
  const remove = useReleasing<undefined>({
    eventId,
    change: (_, mayRelease) => callServer(removePlace, { params, body: { mayRelease } }),
    done: t("venue.saved"),
    onDone: onClose,
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (label.trim() !== "") change.save(undefined);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={
        <b>
          {place.label}
          {format.dot}
          {t(`venue.kind.${place.kind}`)}
        </b>
      }
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <form className="bh-event-form" onSubmit={submit}>
        <div className="bh-columns">
          <TextInput
            label={t("venue.label")}
            required
            withAsterisk={false}
            maxLength={40}
            data-autofocus
            value={label}
            onChange={({ currentTarget }) => setLabel(currentTarget.value)}
          />
          <TextInput
            label={t("venue.hall")}
            maxLength={80}
            value={hall}
            onChange={({ currentTarget }) => setHall(currentTarget.value)}
          />
        </div>
        <Checkbox
          label={t("venue.place.usable")}
          checked={isUsable}
          onChange={({ currentTarget }) => setUsable(currentTarget.checked)}
        />
        {isUsable && (
          <SlotPicker
            label={t("venue.place.closed-slots")}
            slots={slots}
            zone={zone}
            value={closed}
            onChange={setClosed}
          />
        )}
        {change.note}
        {remove.note}
        <div className="bh-row bh-form-acts">
          <Button loading={remove.isSaving} onClick={() => remove.save(undefined)}>
            {t("venue.place.remove")}
          </Button>
          <Button type="submit" variant="filled" loading={change.isSaving} disabled={label.trim() === ""}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
