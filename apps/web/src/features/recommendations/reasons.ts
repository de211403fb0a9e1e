import { scriptOf } from "../../components/words-as-written.tsx";
import type { Reason } from "@bridgehead/contract/recommendations";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { Span } from "../../components/reason-bridge.tsx";

/** Several reasons that join the same two texts, drawn as one bridge. */
export type JoinedReason = {
  readonly key: string;
  readonly direction: Reason["direction"];
  readonly mine: JoinedSide;
  readonly theirs: JoinedSide;
  /** What joins them, in the reader's language with the other script, best first. */
  readonly via: readonly string[];
  readonly channels: readonly Reason["via"]["channel"][];
  /** The partner's offer or need, where a reader may say that it does not fit; a sector is no statement. */
  readonly statementId: string | undefined;
  readonly isRejected: boolean;
};
export type JoinedSide = {
  readonly kind: Reason["mine"]["kind"];
  readonly text: string;
  readonly locale: Locale;
  readonly spans: readonly Span[];
};

/** Joins reasons by the two texts they stand in; order is theirs, best first, in turn of directions. */
export function joinReasons(reasons: readonly Reason[], reader: Locale): JoinedReason[] {
  const groups = [...Map.groupBy(reasons, ({ direction, mine, theirs }) => `${direction} ${mine.id} ${theirs.id}`)].map(
    ([key, members]) => joined(key, members, reader),
  );
  const ways = (["they-offer", "we-offer"] as const).map((way) => groups.filter((one) => one.direction === way));
  const longest = Math.max(0, ...ways.map((way) => way.length));
  // Both ways come before a second reason of one.
  return Array.from({ length: longest }, (_, index) => ways.flatMap((way) => way[index] ?? [])).flat();
}

function joined(key: string, members: readonly Reason[], reader: Locale): JoinedReason {
  const first = members[0] as Reason;
  const side = (which: "mine" | "theirs"): JoinedSide => ({
    kind: first[which].kind,
    text: first[which].text,
    locale: scriptOf(first[which].text) ?? "en",
    spans: members.map((reason) => reason[which].span),
  });
  const [mine, theirs] = [side("mine"), side("theirs")];
  const other = theirs.locale === reader ? mine.locale : theirs.locale;
  return {
    key,
    direction: first.direction,
    mine,
    theirs,
    via: [...new Set(members.map((reason) => viaOf(reason, reader, other)))],
    channels: [...new Set(members.map((reason) => reason.via.channel))],
    statementId: first.theirs.kind === "offer" || first.theirs.kind === "need" ? first.theirs.id : undefined,
    isRejected: members.some((reason) => reason.isRejected),
  };
}

/** 구동부 = 底盘: the concept's label in the reader's language and in the other side's; without a concept the words themselves. */
function viaOf({ via: { label }, mine, theirs }: Reason, reader: Locale, other: Locale): string {
  const words = label
    ? [label[reader], label[other]]
    : [mine.text.slice(...mine.span), theirs.text.slice(...theirs.span)];
  return [...new Set(words.filter(Boolean))].join(" = ");
}
