/** Every noun of the record: one list, one page and one search for each. */
export const recordKinds = [
  "region",
  "cluster",
  "partnership",
  "organisation",
  "person",
  "place",
  "series",
  "event",
  "session",
  "agreement",
  "project",
  "visit",
  "visit-stop",
  "policy",
  "case",
  "programme",
  "indicator",
  "observation",
  "quote",
  "publication",
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** How one record bears on another; each is read from both ends. */
export const linkRels = [
  "part-of",
  "participant",
  "speaker",
  "operator",
  "located-in",
  "party",
  "led-to",
  "compares",
  "host",
  "proposed-at",
  "supports",
  "signed-at",
  "case-of",
  "supporter",
  "co-organiser",
  "guide",
  "sponsor",
  "about",
  "adopted-from",
  "member",
  "presented-at",
  "agreed-in",
] as const;

export type LinkRel = (typeof linkRels)[number];

export const isRecordKind = (word: string): word is RecordKind => (recordKinds as readonly string[]).includes(word);
