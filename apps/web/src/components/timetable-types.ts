import type { ReactNode } from "react";

export type GridSlot = {
  readonly id: string;
  readonly number: number;
  /** ISO 8601 instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Interpreters still free in this slot; zero is shown in bad. */
  readonly freeInterpreters?: number | undefined;
  /** A break after this slot, drawn as a narrow hatched column. */
  readonly breakAfter?: string | undefined;
};

/** A row is a table, an online room, an organisation or an interpreter: whatever the view is by. */
export type GridRow = {
  readonly id: string;
  readonly name: string;
  readonly lang?: string | undefined;
  /** Power, accessible; or the organisation's city. */
  readonly facts?: string | undefined;
  /** A line above the row that begins a section: "Online rooms". */
  readonly section?: string | undefined;
};

export type GridParty = {
  readonly text: string;
  readonly lang: string;
  readonly original?: { readonly text: string; readonly lang: string } | undefined;
};

export type GridMeeting = {
  readonly id: string;
  readonly rowId: string;
  readonly slotId: string;
  readonly near: GridParty;
  readonly far: GridParty;
  /** Table or room, for views that are by something else. */
  readonly place: string;
  readonly interpreter?: string | undefined;
  /** Third line of the cell where the row is not a place: "A-03 · 许春日". */
  readonly third?: string | undefined;
  readonly isOnline?: boolean | undefined;
  readonly isMust?: boolean | undefined;
  readonly isLocked?: boolean | undefined;
  /** Not yet accepted by the other side. */
  readonly isPending?: boolean | undefined;
  readonly isPast?: boolean | undefined;
  /** What clashes, in words. */
  readonly conflict?: string | undefined;
  /** Where it was in the published version. */
  readonly changedFrom?: string | undefined;
};

/** Something that takes a cell without being a meeting: a signing that must be attended. @public */
export type GridDuty = { readonly rowId: string; readonly slotId: string; readonly text: string };

/** A cell a meeting could move to, with what it would change. */
export type GridTarget = {
  readonly rowId: string;
  readonly slotId: string;
  readonly delta: number;
  readonly interpreter?: string | undefined;
};

export type CellAddress = { readonly rowId: string; readonly slotId: string };

/** What the grid asks its page to do. Every change is checked there; the grid only offers it. */
export type TimetableActs = {
  /** Feasible cells for a meeting; the page asks for them when the meeting is selected, so that they are there at once. */
  readonly targetsOf: (meetingId: string) => readonly GridTarget[] | Promise<readonly GridTarget[]>;
  /** Why a cell is impossible for a meeting, in words. */
  readonly whyNot: (meetingId: string, cell: CellAddress) => string | undefined;
  readonly onMove: (meetingId: string, to: CellAddress) => void;
  readonly onLock: (meetingId: string) => void;
  readonly onInterpreter: (meetingId: string) => void;
  readonly onRemove: (meetingId: string) => void;
  /** Puts the best waiting request into an empty cell. */
  readonly onPlaceNext: (cell: CellAddress) => void;
  readonly onSettle: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

export type TimetableGridProps = {
  readonly label: string;
  readonly slots: readonly GridSlot[];
  readonly rows: readonly GridRow[];
  readonly meetings: readonly GridMeeting[];
  readonly duties?: readonly GridDuty[];
  readonly zone: string;
  /** The place's name in the reader's language. */
  readonly place: string;
  /** Absent: a published version, read only. */
  readonly acts?: TimetableActs | undefined;
  readonly selectedId: string | undefined;
  /** A waiting meeting that is being put somewhere: its feasible cells are offered until it is placed or let go. */
  readonly placing?: { readonly id: string; readonly isDragged?: boolean } | undefined;
  readonly onPlacingEnd?: (() => void) | undefined;
  /** How many other cells could take the selected meeting, once known. */
  readonly otherPlaces?: number | undefined;
  /** What the server said last: a refusal returns the cell and says why. */
  readonly message?: string | undefined;
  /** Meetings that somebody else has just changed: they flash once. */
  readonly flashed?: ReadonlySet<string> | undefined;
  /** Under the words of the selection bar: a question about the selected meeting. */
  readonly question?: ReactNode;
  readonly onSelect: (meetingId: string | undefined) => void;
  /** Above the grid: filters, view switch, tray. */
  readonly children?: ReactNode;
};
