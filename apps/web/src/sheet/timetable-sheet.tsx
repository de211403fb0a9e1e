import { useState } from "react";
import { TimetableGrid } from "../components/timetable-grid.tsx";
import type { CellAddress, GridTarget, TimetableActs } from "../components/timetable-types.ts";
import { useLocale } from "../language/use-locale.tsx";
import { sheetMeetings, sheetRows, sheetSlots } from "./sheet-data.ts";
import { useSay } from "./use-say.ts";

/** The grid with a page's worth of state behind it: moving, locking and undoing work here. */
export function TimetableSheet() {
  const { lang } = useLocale();
  const say = useSay();
  const [moved, setMoved] = useState<Readonly<Record<string, CellAddress>>>({});
  const [locks, setLocks] = useState<ReadonlySet<string>>(new Set());
  const [selectedId, onSelect] = useState<string | undefined>("A-02 s3");
  const rows = sheetRows(say);
  const slots = sheetSlots(say);
  const meetings = sheetMeetings(say, lang).map((meeting) => ({
    ...meeting,
    ...moved[meeting.id],
    ...(locks.has(meeting.id) ? { isLocked: true } : {}),
  }));

  const taken = new Set(meetings.map(({ rowId, slotId }) => `${rowId} ${slotId}`));
  const targets: readonly GridTarget[] = rows
    .flatMap((row) => slots.map((slot) => ({ rowId: row.id, slotId: slot.id })))
    .filter(({ rowId, slotId }) => !taken.has(`${rowId} ${slotId}`) && !(rowId === "A-05" && slotId === "s7"))
    .map((cell, index) => ({ ...cell, delta: index * 3 - 4, interpreter: "崔明花" }));

  const acts: TimetableActs = {
    targetsOf: () => targets,
    whyNot: () =>
      say(
        "이 시간에는 두 기업 가운데 한 곳이 다른 상담에 있습니다.",
        "该时段其中一家企业已有洽谈。",
        "One of the two is in another meeting then.",
      ),
    onMove: (id, to) => setMoved({ ...moved, [id]: to }),
    onLock: (id) => setLocks(new Set(locks.has(id) ? [...locks].filter((one) => one !== id) : [...locks, id])),
    onInterpreter: () => {},
    onRemove: () => {},
    onPlaceNext: () => {},
    onSettle: () => {},
    onUndo: () => setMoved({}),
    onRedo: () => {},
  };

  return (
    <TimetableGrid
      label={say("상담 일정표", "洽谈日程", "Timetable")}
      slots={slots}
      rows={rows}
      meetings={meetings}
      duties={[{ rowId: "A-05", slotId: "s7", text: say("협약식 참석 8곳", "签约仪式 8 家", "Signing, 8 firms") }]}
      zone="Asia/Shanghai"
      place={say("하얼빈", "哈尔滨", "Harbin")}
      acts={acts}
      selectedId={selectedId}
      onSelect={onSelect}
    />
  );
}
