/** English words that say nothing about an industry. */
const emptyWords = new Set(
  "a an and any are as at be been being but by can could do does for from get gets give given had has have having how i if in into is it its itself let like make makes making may more most much must need needs needed no not of on one only onto or other our out over own per put see seek seeking should so some such than that the their them then there these they thing things this those through to too under up us use used using very want wanted was we well were what when where which while who whom whose why will with within without would you your looking look find found able also about after all already always around because before both during each either etc even every just many new now off often same several still take takes taken together until via way ways yet including based wish wishes hope company companies firm firms partner partners supplier suppliers provider providers provide provides provided offer offers offering product products solution solutions system systems service services technology technologies".split(
    " ",
  ),
);

export const isEmptyEnglish = (word: string): boolean => emptyWords.has(word);

const endings: readonly (readonly [ending: string, replacement: string, least: number])[] = [
  ["izations", "iz", 4],
  ["isations", "iz", 4],
  ["ization", "iz", 4],
  ["isation", "iz", 4],
  ["ations", "at", 4],
  ["ation", "at", 4],
  ["ators", "at", 4],
  ["ator", "at", 4],
  ["ating", "at", 4],
  ["ated", "at", 4],
  ["ates", "at", 4],
  ["ate", "at", 4],
  ["ings", "", 4],
  ["ing", "", 4],
  ["ions", "", 4],
  ["ion", "", 4],
  ["ments", "", 4],
  ["ment", "", 4],
  ["ers", "", 4],
  ["ors", "", 5],
  ["er", "", 4],
  ["or", "", 5],
  ["ies", "i", 3],
  ["ied", "i", 3],
  ["ical", "ic", 4],
  ["ics", "", 5],
  ["ic", "", 5],
  ["ness", "", 4],
  ["less", "less", 3],
  ["ed", "", 4],
  ["es", "", 4],
  ["ly", "", 4],
  ["s", "", 3],
  ["y", "i", 4],
  ["e", "", 4],
];

/**
 * A word's root, cut roughly so that inspect, inspection and inspectors meet. Lower case in, lower case out.
 * Rougher than Porter's stemmer on purpose: the lists it compares are a few thousand words of industry.
 */
export function stem(word: string): string {
  if (word.length < 4) return irregular.get(word) ?? word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const root = cut(word);
  if (stems.size < 20_000) stems.set(word, root);
  return root;
}

const stems = new Map<string, string>();

/** Nouns that are another thing than what their verb does: parking is no park, training no train. */
const ownMeaning = new Set("parking building bearing coating training tracking landing plating plane".split(" "));

/** Forms that no ending leads back to their root. */
const irregular = new Map(
  (
    "men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose knives:knife leaves:leaf shelves:shelf " +
    "lives:life wolves:wolf loaves:loaf halves:half wives:wife thieves:thief flies:fly dries:dry tries:try skies:sky " +
    "fries:fry city:cities baby:babies body:bodies copy:copies duty:duties tiny:tinier " +
    "broke:break broken:break froze:freeze frozen:freeze wore:wear worn:wear drove:drive driven:drive grew:grow grown:grow " +
    "built:build bought:buy sold:sell caught:catch fell:fall fallen:fall flew:fly flown:fly kept:keep lost:lose met:meet " +
    "paid:pay ran:run said:say saw:see seen:see sent:send shook:shake shaken:shake slept:sleep spoke:speak spoken:speak " +
    "spent:spend spun:spin stole:steal stolen:steal stuck:stick swam:swim taught:teach threw:throw thrown:throw told:tell " +
    "tore:tear torn:tear woke:wake woken:wake wound:wind wrote:write written:write dug:dig bent:bend bound:bind dealt:deal " +
    "drank:drink drunk:drink ate:eat eaten:eat fed:feed felt:feel fought:fight hung:hang heard:hear held:hold hid:hide " +
    "hidden:hide knew:know known:know laid:lay led:lead lent:lend lit:light rode:ride ridden:ride rose:rise risen:rise " +
    "sank:sink sunk:sink sat:sit sewn:sew shone:shine shot:shoot shrunk:shrink stood:stand swept:sweep swung:swing " +
    "took:take taken:take thought:think wove:weave woven:weave burnt:burn learnt:learn spoilt:spoil spilt:spill " +
    "colder:cold coldest:cold hotter:hot hottest:hot warmer:warm older:old oldest:old cheaper:cheap cheapest:cheap " +
    "faster:fast fastest:fast smaller:small smallest:small larger:large largest:large cleaner:clean drier:dry driest:dry wetter:wet " +
    "moving:move moved:move mixing:mix mixed:mix mixer:mix mixes:mix fixing:fix fixed:fix fixes:fix eating:eat riding:ride " +
    "flying:fly flyer:fly drying:dry dried:dry dryer:dry frying:fry fried:fry fryer:fry dyeing:dye dyed:dye sewing:sew " +
    "boxes:box aging:age ageing:age aged:age baking:bake baked:bake baker:bake caring:care carer:care icing:ice " +
    "lighter:light heavier:heavy stronger:strong thinner:thin thicker:thick higher:high lower:low deeper:deep"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

function cut(written: string): string {
  if (/\d/u.test(written)) return written;
  const word = irregular.get(written) ?? written;
  if (ownMeaning.has(word)) return word;
  if (word.endsWith("s") && ownMeaning.has(word.slice(0, -1))) return word.slice(0, -1);
  let root = word.replace(/'s$/u, "");
  for (const [ending, replacement, least] of endings) {
    if (!root.endsWith(ending) || root.length - ending.length < least) continue;
    if (ending === "s" && /[su]s$/u.test(root)) continue;
    root = root.slice(0, root.length - ending.length) + replacement;
    break;
  }
  if (root.length > 4 && root.endsWith("e")) root = root.slice(0, -1);
  if (root.length > 4 && root.endsWith("y")) root = `${root.slice(0, -1)}i`;
  return root.replace(/([bdfgklmnprt])\1$/u, "$1");
}
