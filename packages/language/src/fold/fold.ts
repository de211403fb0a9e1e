import characters from "../hanja/generated/characters.json" with { type: "json" };

/**
 * A text reduced to what is compared: `key` has one UTF-16 unit per position, and `at[i]` is where in the original
 * that unit began; `at[key.length]` is the original's length. So every match has its true span.
 */
export type Folded = { readonly key: string; readonly at: Int32Array; readonly original: string };

const simplified = pairs(characters.simplified);

/** One character's comparison form: simplified script, narrow width, lower case. */
export function foldCharacter(character: string): string {
  return simplified.get(character) ?? character;
}

/** The key alone, where spans do not matter. */
export function foldKey(text: string): string {
  let key = "";
  for (const character of text) key += foldOne(character);
  return key;
}

/**
 * Folds width, case, script (traditional, Korean and Japanese characters to simplified) and compatibility forms.
 * Display never uses the key.
 */
export function fold(text: string): Folded {
  let key = "";
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldOne(character);
    for (let unit = 0; unit < folded.length; unit++) at.push(offset);
    key += folded;
    offset += character.length;
  }
  at.push(offset);
  return { key, at: Int32Array.from(at), original: text };
}

/** The original's span of the key's units `start` to `end` (exclusive). */
export function spanOf(folded: Folded, start: number, end: number): readonly [number, number] {
  const from = folded.at[start] ?? folded.original.length;
  let to = folded.at[end] ?? folded.original.length;
  // Units that came from one character (㈜ -> "(주)") share its start: the span covers the whole character.
  if (to === from || (end < folded.at.length && end > 0 && folded.at[end - 1] === to)) {
    const character = folded.original.codePointAt(to);
    to += character !== undefined && character > 0xffff ? 2 : 1;
  }
  return [from, Math.min(to, folded.original.length)];
}

const cache = new Map<string, string>();

function foldOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : character;
  if (code >= 0xac00 && code <= 0xd7a3) return character;
  // NFKC would turn typed initials (ㄱㅅㄱ) into conjoining letters that nothing else here knows.
  if (code >= 0x3131 && code <= 0x318e) return character;
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = "";
  for (const part of character.normalize("NFKC").toLowerCase()) folded += simplified.get(part) ?? part;
  if (cache.size < 20_000) cache.set(character, folded);
  return folded;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < text.length; index += 2) map.set(text[index] ?? "", text[index + 1] ?? "");
  // Some tables end in a form that another table maps on: follow to the end.
  for (const [from, to] of map) {
    const further = map.get(to);
    if (further !== undefined && further !== from) map.set(from, further);
  }
  return map;
}
