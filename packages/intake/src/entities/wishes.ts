import type { MappedTable } from "../fields/map-columns.ts";
import type { BlacklistEntry, IntakeWish, Source } from "../result/types.ts";
import type { NameIndex, Resolution } from "../resolve/name-index.ts";
import { cellText } from "../cells/grid.ts";
import { avoidQuestion } from "../fields/meaning.ts";
import { readMark } from "../values/marks.ts";
import { readNumber } from "../values/numbers.ts";
import { isPlaceholder, mendName } from "../values/text.ts";
import { splitWishes } from "./organisation-row.ts";
import { fieldRows } from "./table-reader.ts";

/** A partner (or a firm to keep away from) as somebody wrote it, before anybody knows who it is. */
export type WrittenWish = {
  readonly source: Source;
  readonly requesterRaw: string;
  readonly requesterId?: string;
  readonly rank: number;
  readonly raw: string;
  readonly avoid: boolean;
  readonly reason: string | null;
};

/** Reads tables of wishes: ranks in columns, one wish per row, or several names in a cell. */
export function readWrittenWishes(tables: readonly MappedTable[]): WrittenWish[] {
  return tables.flatMap((mapped) => {
    const ranks = mapped.columns.filter(({ field }) => field?.startsWith("rank:") === true);
    const counts = new Map<string, number>();
    const asksToAvoid = mapped.columns.some(({ field, header }) => field === "wish_kind" && avoidQuestion.test(header));
    return fieldRows(mapped, ["requester"]).flatMap(({ text, row, source }): WrittenWish[] => {
      const requesterRaw = mendName(text("requester"));
      if (requesterRaw === "" || row.isStruck) return [];
      const isAvoid =
        avoidWords.test(`${text("wish_kind")} ${text("rank")}`) ||
        (asksToAvoid && readMark(text("wish_kind")) === "yes");
      const reason = text("reason") || (isAvoid ? text("remark") : "");
      const base = { source, requesterRaw, reason: reason === "" ? null : reason };
      const wishes: WrittenWish[] = [];
      for (const { field, column } of ranks) {
        const raw = cellText(row.cells[column]);
        if (raw !== "") wishes.push({ ...base, rank: Number((field as string).slice(5)), raw, avoid: false });
      }
      const listed = text("wish");
      if (listed !== "") {
        const named = splitWishes(listed);
        const given = readNumber(text("rank"))?.value;
        if (isAvoid) {
          for (const raw of named) if (!isPlaceholder(raw)) wishes.push({ ...base, rank: 0, raw, avoid: true });
          return wishes;
        }
        for (const raw of named) {
          const next = (counts.get(requesterRaw) ?? 0) + 1;
          counts.set(requesterRaw, next);
          wishes.push({ ...base, rank: named.length === 1 && given !== undefined ? given : next, raw, avoid: false });
        }
      }
      for (const raw of text("avoid") === "" ? [] : splitWishes(text("avoid")))
        if (!isPlaceholder(raw)) wishes.push({ ...base, rank: 0, raw, avoid: true });
      return wishes;
    });
  });
}

const avoidWords =
  /제외|기피|배제|회피|거부|원치|不|回避|排除|避免|拒绝|exclu|avoid|\bnot\b|don't|black|нежелат|исключ|避け|除外/iu;

export type ResolvedWishes = {
  readonly wishes: IntakeWish[];
  readonly blacklist: BlacklistEntry[];
  readonly doubts: {
    readonly wish: WrittenWish;
    readonly resolution: Resolution;
    readonly about: "wish" | "requester" | "avoid";
  }[];
};

/** Finds who asks and who is meant. What is not certain is left open and handed back as doubts. */
export function resolveWishes(
  written: readonly WrittenWish[],
  index: NameIndex,
  answer: (about: "wish" | "requester" | "avoid", wish: WrittenWish) => string | null | undefined,
): ResolvedWishes {
  const result: ResolvedWishes = { wishes: [], blacklist: [], doubts: [] };
  const requesters = new Map<string, Resolution>();
  for (const wish of written) {
    const requester = resolveRequester(wish, index, requesters, answer, result);
    const answered = answer(wish.avoid ? "avoid" : "wish", wish);
    const read = index.resolve(wish.raw, requester ?? undefined);
    const resolution: Resolution =
      answered === undefined
        ? read
        : answered === null
          ? { ...read, status: "unresolved", ids: [], basis: "answered: none" }
          : { ...read, status: "resolved", ids: [answered], basis: "answered" };
    if (
      answered === undefined &&
      (resolution.status === "ambiguous" ||
        (resolution.status === "unresolved" && resolution.basis === "not a participant") ||
        (resolution.status === "resolved" && resolution.score < 0.8))
    )
      result.doubts.push({ wish, resolution, about: wish.avoid ? "avoid" : "wish" });
    const common = {
      ...wish.source,
      requester,
      requester_raw: wish.requesterRaw,
      raw: wish.raw,
      resolved: resolution.status === "resolved" ? (resolution.ids[0] ?? null) : null,
      basis: resolution.basis,
      sources: [wish.source],
    };
    if (wish.avoid) result.blacklist.push({ ...common, reason: wish.reason });
    else
      result.wishes.push({
        ...common,
        rank: wish.rank,
        candidates: resolution.status === "ambiguous" ? resolution.ids : null,
        status: resolution.status,
        score: Math.round(resolution.score * 100) / 100,
      });
  }
  return result;
}

function resolveRequester(
  wish: WrittenWish,
  index: NameIndex,
  known: Map<string, Resolution>,
  answer: Parameters<typeof resolveWishes>[2],
  result: ResolvedWishes,
): string | null {
  if (wish.requesterId !== undefined) return wish.requesterId;
  const answered = answer("requester", wish);
  if (answered !== undefined) return answered;
  let resolution = known.get(wish.requesterRaw);
  if (!resolution) {
    resolution = index.resolve(wish.requesterRaw);
    known.set(wish.requesterRaw, resolution);
    if (resolution.status !== "resolved" && resolution.status !== "withdrawn")
      result.doubts.push({ wish, resolution, about: "requester" });
  }
  return resolution.status === "resolved" ? (resolution.ids[0] ?? null) : null;
}
