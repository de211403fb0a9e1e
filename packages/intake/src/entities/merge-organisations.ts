import { similarity } from "@bridgehead/language/names/similarity";
import type { DroppedValue, IntakeAttendee, Source } from "../result/types.ts";
import { squash } from "../values/text.ts";
import type { OrganisationDraft } from "./draft.ts";

/** Drafts that are one firm, with the merged draft and what lost. */
export type MergedOrganisation = {
  readonly draft: OrganisationDraft;
  /** All that went into it, in reading order. */
  readonly drafts: readonly OrganisationDraft[];
  readonly sources: readonly Source[];
  readonly replaced: readonly IntakeAttendee[];
  readonly merge: { readonly key: string; readonly winner: string; readonly dropped: readonly DroppedValue[] } | null;
};

/** Pairs that look alike but must not be merged on this evidence. */
export type Conflict = { readonly a: OrganisationDraft; readonly b: OrganisationDraft; readonly reason: string };

/**
 * Merges rows about one firm: the same valid registration number, or the same name where no number speaks against it. The
 * newest submission wins (an update mark, a later time stamp, a later row); a branch only adds its people.
 */
export function mergeOrganisations(drafts: readonly OrganisationDraft[]): {
  merged: MergedOrganisation[];
  conflicts: Conflict[];
} {
  const groups = new Map<string, OrganisationDraft[]>();
  const byNumber = new Map<string, string>();
  const byName = new Map<string, string>();
  const conflicts: Conflict[] = [];
  for (const draft of drafts) {
    const numberKey = draft.reg_no ?? undefined;
    const nameKey = `${draft.country ?? ""}:${squash(draft.core || draft.name)}`;
    let group = numberKey === undefined ? undefined : byNumber.get(numberKey);
    if (group === undefined) {
      const sameName = byName.get(nameKey);
      const other = sameName === undefined ? undefined : groups.get(sameName)?.[0];
      if (sameName !== undefined && other) {
        const clash = other.reg_no !== null && draft.reg_no !== null && other.reg_no !== draft.reg_no;
        const differentPlace =
          other.city !== null &&
          draft.city !== null &&
          other.city !== draft.city &&
          (other.reg_no === null || draft.reg_no === null) &&
          !sharesContact(other, draft);
        if (clash || differentPlace)
          conflicts.push({
            a: other,
            b: draft,
            reason: clash ? "same name, different registration number" : "same name, different city",
          });
        else group = sameName;
      }
    }
    const key = group ?? `${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
    if (numberKey !== undefined) byNumber.set(numberKey, key);
    if (!byName.has(nameKey)) byName.set(nameKey, key);
  }
  return { merged: [...groups.values()].map(mergeGroup), conflicts };
}

const sharesContact = (a: OrganisationDraft, b: OrganisationDraft): boolean =>
  a.attendees.some((person) =>
    b.attendees.some(
      (other) =>
        (person.email !== null && person.email === other.email) ||
        (person.mobile !== null && person.mobile === other.mobile),
    ),
  );

/** One firm out of drafts that somebody or something has found to be one. */
export function mergeGroup(group: readonly OrganisationDraft[]): MergedOrganisation {
  const [only] = group;
  if (group.length === 1 && only)
    return { draft: only, drafts: group, sources: [only.source], replaced: [], merge: null };
  const heads = group.filter(({ isBranch }) => !isBranch);
  const branches = heads.length > 0 ? group.filter(({ isBranch }) => isBranch) : [];
  const rows = heads.length > 0 ? heads : [...group];
  const winner = rows.reduce((best, draft) => (wins(draft, best) ? draft : best));
  const base = rows[0] as OrganisationDraft;
  const dropped: DroppedValue[] = [];
  const replaced: IntakeAttendee[] = [];
  let draft = base;
  for (const other of rows.slice(1))
    draft = combine(
      draft,
      other,
      other === winner || (draft !== winner && wins(other, draft)),
      dropped,
      replaced,
      winner,
    );
  for (const branch of branches) {
    const people = branch.attendees.filter((person) => !draft.attendees.some((known) => samePerson(known, person)));
    draft = { ...draft, attendees: [...draft.attendees, ...people], name_en: draft.name_en ?? branch.name_en };
    dropped.push({ field: "name_local", kept: draft.name, dropped: branch.name, source: branch.source });
  }
  const byNumber = group.every(({ reg_no }) => reg_no !== null && reg_no === base.reg_no);
  const files = new Set(group.map(({ source }) => source.file));
  return {
    draft,
    drafts: group,
    sources: group.map((one) =>
      one === base
        ? one.source
        : {
            ...one.source,
            role: branches.includes(one) ? "branch, same code" : one === winner ? "update, wins" : "superseded",
          },
    ),
    replaced,
    merge: {
      key: byNumber ? `registration number${files.size > 1 ? " / name in two files" : ""}` : "name",
      winner: describeWinner(winner, base, branches),
      dropped,
    },
  };
}

const seesOther = /참조|참고|접수분|접수\s*건|별도\s*(?:접수|제출)|见|参[见照]|另(?:见|报)|\bsee\b|refer/iu;

function wins(draft: OrganisationDraft, other: OrganisationDraft): boolean {
  if (draft.movedOnline !== other.movedOnline) {
    // "Moves online, see the other list": the row of the other list is the one to go by.
    const [moved, rest] = draft.movedOnline ? [draft, other] : [other, draft];
    if (rest.mode === "online" && seesOther.test(moved.remark)) return draft === rest;
    return draft.movedOnline;
  }
  if (draft.isUpdate !== other.isUpdate) return draft.isUpdate;
  if (draft.submittedAt !== null && other.submittedAt !== null && draft.submittedAt !== other.submittedAt)
    return draft.submittedAt > other.submittedAt;
  return draft.order > other.order;
}

function describeWinner(
  winner: OrganisationDraft,
  base: OrganisationDraft,
  branches: readonly OrganisationDraft[],
): string {
  const why = winner.isUpdate
    ? "marked as an update"
    : winner.movedOnline
      ? "moved online"
      : winner === base
        ? "head office"
        : "later row";
  return branches.length > 0
    ? "head office row; branch attendees are added"
    : `${winner.source.file} ${winner.source.sheet ?? ""} ${winner.source.row ?? winner.source.record ?? ""} (${why})`.replace(
        /\s+/gu,
        " ",
      );
}

type Key =
  | "ceo"
  | "founded_year"
  | "employees"
  | "revenue_mkrw"
  | "revenue"
  | "website"
  | "sector"
  | "coop_field"
  | "pref_time"
  | "availability_raw"
  | "languages"
  | "time_zone"
  | "meeting_software"
  | "city"
  | "district"
  | "name_zh"
  | "name_ko"
  | "reg_no"
  | "reg_no_raw";
const fields: readonly Key[] = [
  "ceo",
  "founded_year",
  "employees",
  "revenue_mkrw",
  "revenue",
  "website",
  "sector",
  "coop_field",
  "pref_time",
  "availability_raw",
  "languages",
  "time_zone",
  "meeting_software",
  "city",
  "district",
  "name_zh",
  "name_ko",
  "reg_no",
  "reg_no_raw",
];

function combine(
  base: OrganisationDraft,
  other: OrganisationDraft,
  otherWins: boolean,
  dropped: DroppedValue[],
  replaced: IntakeAttendee[],
  winner: OrganisationDraft,
): OrganisationDraft {
  const [first, second] = otherWins ? [other, base] : [base, other];
  const merged: OrganisationDraft = { ...base };
  const note = (field: string, kept: unknown, lost: unknown, source: Source) => {
    if (lost !== null && lost !== "" && JSON.stringify(kept) !== JSON.stringify(lost))
      dropped.push({ field, kept, dropped: lost, source });
  };
  for (const field of fields) {
    const value = first[field] ?? second[field];
    note(field, value, second[field], second.source);
    (merged as Record<Key, unknown>)[field] = value;
  }
  merged.availability_utc = first.availability_raw === null ? second.availability_utc : first.availability_utc;
  // The way of attending of the winner decides; a firm in a list of the hall and in one of the screens without a word about it comes both ways.
  merged.mode =
    first.movedOnline || second.movedOnline
      ? "online"
      : first.mode === second.mode || otherWins === false
        ? first.mode
        : first.isUpdate
          ? first.mode
          : base.source.file === other.source.file
            ? first.mode
            : "hybrid";
  if (merged.mode === "online" && first.mode === "online") merged.pref_time = null;
  if (
    squash(first.core) !== squash(second.core) &&
    first.isUpdate &&
    similarity(squash(first.core), squash(second.core)) < 0.6
  ) {
    note("name_local", first.name, second.name, second.source);
    [merged.name, merged.core] = [first.name, first.core];
  } else note("name_local", base.name, other.name, other.source);
  merged.name_en = base.name_en ?? other.name_en;
  for (const list of ["offers", "needs"] as const) {
    merged[list] = first[list].length > 0 ? first[list] : second[list];
    note(list, merged[list], second[list].length === 0 ? null : second[list], second.source);
  }
  merged.partner_types =
    first.partner_types && first.partner_types.length > 0 ? first.partner_types : second.partner_types;
  merged.interpreterRaw = first.interpreterRaw || second.interpreterRaw;
  merged.remark = first.remark || (first.isUpdate ? "" : second.remark);
  merged.facts = { ...second.facts, ...first.facts };
  merged.wishes = [...base.wishes, ...other.wishes];
  merged.other = { ...second.other, ...first.other };
  const sameTable = base.table === other.table && !winner.isUpdate;
  if (first.attendees.length === 0) merged.attendees = second.attendees;
  else if (sameTable && !otherWinsByMark(other, base) && !isSentAgain(other, base))
    merged.attendees = union(base.attendees, other.attendees);
  else {
    merged.attendees = first.attendees;
    for (const person of second.attendees)
      if (!first.attendees.some((known) => samePerson(known, person))) replaced.push(person);
  }
  return {
    ...merged,
    order: Math.max(base.order, other.order),
    submittedAt: first.submittedAt ?? second.submittedAt,
    isUpdate: base.isUpdate || other.isUpdate,
    movedOnline: base.movedOnline || other.movedOnline,
  };
}

/** Two answers to one form, each with its time: the later one stands alone. */
const isSentAgain = (a: OrganisationDraft, b: OrganisationDraft): boolean =>
  a.submittedAt !== null && b.submittedAt !== null && a.submittedAt !== b.submittedAt;

const otherWinsByMark = (other: OrganisationDraft, base: OrganisationDraft): boolean =>
  other.isUpdate !== base.isUpdate || other.movedOnline !== base.movedOnline;

const samePerson = (a: IntakeAttendee, b: IntakeAttendee): boolean =>
  (a.name !== "" && squash(a.name) === squash(b.name)) || (a.name === "" && a.mobile !== null && a.mobile === b.mobile);

function union(known: readonly IntakeAttendee[], more: readonly IntakeAttendee[]): IntakeAttendee[] {
  return [...known, ...more.filter((person) => !known.some((one) => samePerson(one, person)))];
}
