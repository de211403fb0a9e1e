import { useState } from "react";
import { NativeSelect } from "@mantine/core";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { Draft, readMoveOptions } from "@bridgehead/contract/timetable";
import { clockIn } from "@bridgehead/language/formats/zones";
import { useLocale } from "../../language/use-locale.tsx";
import { useCauses } from "./use-causes.ts";

type WhyNotProps = {
  readonly draft: Draft;
  readonly moves: AnswerOf<typeof readMoveOptions> | undefined;
  /** The slot it is in now; null for one that waits. */
  readonly slotId: string | null;
};

/** Answers "why is it not at 9:00?": what stands in the way there, or what it would cost. */
export function WhyNot({ draft, moves, slotId }: WhyNotProps) {
  const { t, format } = useLocale();
  const [asked, setAsked] = useState("");
  const sayAll = useCauses(draft.organisations, draft.interpreters);
  const days = new Set(draft.slots.map((slot) => clockIn(draft.timeZone, slot.startsAt).day)).size;
  const nameOf = (slot: Draft["slots"][number]) =>
    `${days > 1 ? `${format.day(clockIn(draft.timeZone, slot.startsAt).day, "narrow")} ` : ""}${format.time(slot.startsAt, draft.timeZone)}`;
  const option = moves?.options.filter((one) => one.slotId === asked).toSorted((a, b) => b.change - a.change)[0];
  const impossible = moves?.impossible.find((one) => one.slotId === asked);
  const place = draft.places.find(({ id }) => id === option?.placeId);
  return (
    <div className="bh-tt-why">
      <NativeSelect
        size="xs"
        aria-label={t("timetable.ask.label")}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
        data={[
          { value: "", label: t("timetable.ask.why-not") },
          ...draft.slots
            .filter(({ id }) => id !== slotId)
            .map((slot) => ({ value: slot.id, label: t("timetable.ask.at", { time: nameOf(slot) }) })),
        ]}
      />
      <p className="bh-sm" role="status">
        {asked === ""
          ? ""
          : !moves
            ? t("timetable.ask.looking")
            : option
              ? t("timetable.ask.possible", { place: place?.label ?? "", change: signed(option.change) })
              : format.sentences(sayAll(impossible?.causes ?? []))}
      </p>
    </div>
  );
}

/** A change of value with its sign: +4, −4, ±0. */
export const signed = (value: number): string =>
  value > 0 ? `+${Math.round(value)}` : value < 0 ? `−${Math.round(-value)}` : "±0";
