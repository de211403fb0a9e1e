import { fold } from "@bridgehead/language/fold/fold";
import type { Locale } from "@bridgehead/domain/shared/language";

export type NearbyKind = "restaurant" | "hotel" | "sight";
export type NearbyFeature =
  | "halal"
  | "vegetarian"
  | "private-room"
  | "korean-spoken"
  | "chinese-spoken"
  | "english-spoken"
  | "no-booking"
  | "late"
  | "wheelchair";

/** A place of a host's list, as much as choosing needs. */
export type NearbyCandidate = {
  readonly id: string;
  readonly kind: NearbyKind;
  readonly walkMinutes: number;
  readonly features: readonly NearbyFeature[];
};

export type NearbyQuestion = { readonly kind: NearbyKind; readonly wanted: readonly NearbyFeature[] };
/** One suggestion with the one thing that speaks for it to this asker. */
export type NearbyChoice = { readonly id: string; readonly because: NearbyFeature | "nearest" | "walk" };

const kinds: readonly (readonly [NearbyKind, RegExp])[] = [
  [
    "restaurant",
    /맛집|맛있는|먹을\s*(?:만한|데|곳)|밥\s*먹|회식|식당|음식점|밥집|점심|저녁\s*먹|먹을|\brestaurants?\b|\bplaces? to eat\b|\bwhere (?:can|could|should|do) (?:i|we) eat\b|\bfood\b|\blunch\b|\bdinner\b(?! of)|餐厅|餐馆|饭店|饭馆|吃饭|吃什么|美食|好吃|小吃|用餐/u,
  ],
  ["hotel", /호텔|숙소|숙박|\bhotels?\b|\bplaces? to stay\b|酒店|住宿|宾馆/u],
  ["sight", /관광지|볼거리|명소|가볼\s*만한|\bsights?\b|\bsightseeing\b|\bthings to see\b|景点|名胜|观光/u],
];
const features: readonly (readonly [NearbyFeature, RegExp])[] = [
  ["halal", /할랄|\bhalal\b|清真/u],
  ["vegetarian", /채식|비건|\bvegetarian\b|\bvegan\b|素食/u],
  ["private-room", /개별\s*룸|룸이|방이|개별실|\bprivate rooms?\b|包间|包厢/u],
  ["korean-spoken", /한국어|\bkorean[- ]speak|\bspeak korean\b|韩语/u],
  ["chinese-spoken", /중국어|\bchinese[- ]speak|\bspeak chinese\b|中文|汉语/u],
  ["english-spoken", /영어|\benglish[- ]speak|\bspeak english\b|英语/u],
  ["no-booking", /예약\s*없이|\bwithout (?:a )?(?:booking|reservation)\b|不用预订|无需预订/u],
  ["late", /늦게까지|심야|\blate\b|深夜|很晚/u],
  ["wheelchair", /휠체어|\bwheelchairs?\b|轮椅/u],
];
const nearWords =
  /근처|주변|가까|추천|찾아|\bnear(?:by|est)?\b|\baround\b|\bclose to\b|\brecommend\b|\bsuggest\b|\bgood\b|\bbest\b|\bany\b|\bnearby\b|\bwhere (?:can|could|should|do) (?:i|we)\b|어디|있(?:나|어|을)|알려|附近|周边|推荐|哪里有|找/u;

/** What was held or said somewhere is asked of the record, also where a hotel or a dinner is named. */
const pastWords =
  /열렸|열린|[했였었았렸]나|[했였었았]습|[했였었았]지|[했였었았]어|[가-힣]준\s|세미나|\bheld the\b|\bhosted\b|\bwas\b|\bwere\b|\bdid\b|\btook place\b|\bheld\b|举行|举办|召开|开的|出席|欢迎/u;

/** What a question seeks nearby; undefined for a question of another kind: an event held in a hotel is no search for one. */
export function readNearby(question: string): NearbyQuestion | undefined {
  const { key } = fold(question.normalize("NFC").slice(0, 300));
  const kind = kinds.find(([, pattern]) => pattern.test(key))?.[0];
  if (kind === undefined || !nearWords.test(key) || pastWords.test(key)) return undefined;
  return { kind, wanted: features.filter(([, pattern]) => pattern.test(key)).map(([feature]) => feature) };
}

const spoken: Readonly<Record<Locale, NearbyFeature>> = {
  ko: "korean-spoken",
  zh: "chinese-spoken",
  en: "english-spoken",
};

/**
 * Three places, nearest first: those that have everything that was asked for. What speaks for each is what was asked, else
 * that the asker's language is spoken there, else how near it is. Fewer than three only where the list has no more.
 */
export function chooseNearby(
  { kind, wanted }: NearbyQuestion,
  list: readonly NearbyCandidate[],
  locale: Locale,
): readonly NearbyChoice[] {
  const fits = list
    .filter((place) => place.kind === kind && wanted.every((feature) => place.features.includes(feature)))
    .toSorted((a, b) => a.walkMinutes - b.walkMinutes || (a.id < b.id ? -1 : 1))
    .slice(0, 3);
  const used = new Set<string>();
  return fits.map(({ id, features: has }, index) => {
    const reasons = [...wanted, spoken[locale], "private-room", "vegetarian", "halal", "no-booking", "late"] as const;
    const fresh = reasons.find((reason) => has.includes(reason) && (wanted.includes(reason) || !used.has(reason)));
    const because = fresh ?? (index === 0 ? "nearest" : "walk");
    used.add(because);
    return { id, because };
  });
}
