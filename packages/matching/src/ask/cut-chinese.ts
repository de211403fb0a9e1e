import { betweenCharacters, chineseCarriers, edgeCharacters, lightCharacters } from "./carrier-words.ts";
import { chineseSoftWords } from "./open-words.ts";
import { chineseMeanings } from "./read-meanings.ts";

const carriers = new Set([...chineseCarriers, ...chineseSoftWords, ...chineseMeanings]);
const longest = Math.max(...[...carriers].map(({ length }) => length));

/**
 * What remains of a run of characters when the words of the question are cut out of it, with as few characters left over as can
 * be: 什么时候开 leaves nothing, 第四届数贸会预计 leaves 第四届 and 数贸会.
 */
export function cutChinese(run: string): string[] {
  const size = run.length;
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= size; end++) {
    // A character of no word costs more than any number of words that cover others.
    const isBetween = betweenCharacters.test(run[end - 1] ?? "");
    cost[end] = (cost[end - 1] ?? 0) + (isBetween ? 0.5 : lightCharacters.test(run[end - 1] ?? "") ? 1 : 100);
    from[end] = end - 1;
    for (let length = 2; length <= Math.min(longest, end); length++) {
      if (!carriers.has(run.slice(end - length, end))) continue;
      const through = (cost[end - length] ?? 0) + 0.1;
      if (through < (cost[end] ?? 0)) {
        cost[end] = through;
        from[end] = end - length;
      }
    }
  }
  const isCarrier = new Uint8Array(size);
  for (let end = size; end > 0; end = from[end] ?? 0)
    if (end - (from[end] ?? 0) > 1 || betweenCharacters.test(run[end - 1] ?? ""))
      isCarrier.fill(1, from[end] ?? 0, end);
  const pieces: string[] = [];
  let at = 0;
  while (at < size) {
    if (isCarrier[at]) {
      at++;
      continue;
    }
    let end = at;
    while (end < size && !isCarrier[end]) end++;
    pieces.push(...withoutLight(run.slice(at, end)));
    at = end;
  }
  return pieces;
}

/** Light characters around a word are not part of it; an ordinal is a word of its own. */
function withoutLight(piece: string): string[] {
  const ordinal = /第[一二三四五六七八九十百\d]+[届次期]?/u.exec(piece);
  if (ordinal)
    return [
      ...withoutLight(piece.slice(0, ordinal.index)),
      ordinal[0],
      ...withoutLight(piece.slice(ordinal.index + ordinal[0].length)),
    ];
  let start = 0;
  let end = piece.length;
  while (start < end && edgeCharacters.test(piece[start] ?? "")) start++;
  while (end > start && edgeCharacters.test(piece[end - 1] ?? "")) end--;
  if ([...piece].every((character) => lightCharacters.test(character))) return [];
  return start < end ? [piece.slice(start, end)] : [];
}

/** A word of two characters whose second begins a word of the question is none: 人参 in 多少人参加. */
export const crossesCarrier = (key: string, start: number, end: number): boolean =>
  end - start === 2 && /^[\u3400-\u9fff]{2}$/u.test(key.slice(start, end)) && carriers.has(key.slice(end - 1, end + 1));
