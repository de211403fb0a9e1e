import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { IconArrowsExchange, IconCircleCheck, IconClock, IconMinus, type Icon } from "@tabler/icons-react";
import type { Draft } from "@bridgehead/contract/timetable";
import { htmlLang, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { shortName } from "@bridgehead/language/names/short-name";
import { useNow } from "../../app/use-now.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { nameIn } from "../timetable/grid-model.ts";
import { versionQuery } from "../timetable/queries.ts";
import { boardOf, slotAt, type BoardTile } from "./board-model.ts";

type LiveBoardProps = { readonly eventId: string; readonly draft: Draft; readonly zone: string };

/** The hall at a glance: every table of the slot that runs, or of another one that is picked, as the draft has it now. */
export function LiveBoard({ eventId, draft, zone }: LiveBoardProps) {
  const { t, format } = useLocale();
  const now = useNow(15_000).getTime();
  const [pickedId, setPicked] = useState("");
  const { data: published } = useQuery(versionQuery(eventId, draft.publishedVersion));
  const slot = draft.slots.find(({ id }) => id === pickedId) ?? slotAt(draft.slots, now);
  if (!slot) return null;
  const board = boardOf(draft, published, slot, now);
  const span = `${format.time(slot.startsAt, zone)}–${format.time(slot.endsAt, zone)}`;
  // Half an hour before a slot and while it runs, minutes are what a desk asks for; else the day.
  const when =
    board.phase === "over"
      ? t("day.board.over")
      : board.minutesLeft <= 120
        ? t(`day.board.${board.phase}`, { minutes: board.minutesLeft })
        : format.instant(slot.startsAt, zone, "");
  return (
    <Panel
      title={t("day.board.title", { number: slot.ordinal + 1, span })}
      aside={
        <label className="bh-board-pick">
          <span className="bh-vh">{t("day.board.slot")}</span>
          <select value={pickedId} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
            <option value="">{t("day.board.now")}</option>
            {draft.slots.map((one) => (
              <option key={one.id} value={one.id}>
                {format.instant(one.startsAt, zone, "")}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <dl className="bh-board-figures">
        <div>
          <dt>{t("day.board.held")}</dt>
          <dd>{format.number(board.held)}</dd>
        </div>
        <div>
          <dt>{t("day.board.free")}</dt>
          <dd>{format.number(board.free)}</dd>
        </div>
        <div>
          <dt>{t("day.board.interpreters")}</dt>
          <dd className={board.freeInterpreters === 0 ? "is-bad" : undefined}>
            {format.number(board.freeInterpreters)}
          </dd>
        </div>
        <div>
          <dt>{t("day.board.when")}</dt>
          <dd className="is-words">{when}</dd>
        </div>
      </dl>
      <ul className="bh-board">
        {board.tiles.map(
          (tile) => tile.meeting && <Tile key={tile.place.id} tile={tile} phase={board.phase} draft={draft} />,
        )}
      </ul>
      {board.free > 0 && (
        <p className="bh-board-free">
          <b>{t("day.board.free-list")}</b>
          {board.tiles.map(({ place, meeting }) => !meeting && <span key={place.id}>{place.label}</span>)}
        </p>
      )}
    </Panel>
  );
}

const marks = { running: IconCircleCheck, coming: IconClock, over: IconMinus } satisfies Record<string, Icon>;

function Tile({
  tile: { place, meeting, isChanged },
  phase,
  draft,
}: {
  readonly tile: BoardTile;
  readonly phase: keyof typeof marks;
  readonly draft: Draft;
}) {
  const { t, locale } = useLocale();
  const Mark = isChanged ? IconArrowsExchange : marks[phase];
  const word = t(isChanged ? "day.board.changed" : `day.board.state-${phase}`);
  const firm = (id: string) => draft.organisations.find((one) => one.id === id)?.names;
  const interpreter = draft.interpreters.find(({ id }) => id === meeting?.interpreterId);
  return (
    <li className={isChanged ? "is-changed" : `is-${phase}`}>
      <p>
        <b>{place.label}</b>
        <span>
          <Mark className="bh-i" aria-hidden /> {word}
        </span>
      </p>
      {meeting && (
        <>
          <Firm names={firm(meeting.nearId)} isNear />
          <Firm names={firm(meeting.farId)} />
          <small>{interpreter ? nameIn(interpreter.names, locale) : "\u00a0"}</small>
        </>
      )}
    </li>
  );
}

function Firm({ names, isNear = false }: { readonly names: LocalText | undefined; readonly isNear?: boolean }) {
  const { locale } = useLocale();
  const lang = htmlLang[readText(names ?? {}, locale)?.locale ?? locale];
  return (
    <span className="bh-board-firm" title={nameIn(names, locale)}>
      <i className={`bh-sq${isNear ? "" : " is-far"}`} aria-hidden="true" />
      <span lang={lang}>{shortName(nameIn(names, locale))}</span>
    </span>
  );
}
