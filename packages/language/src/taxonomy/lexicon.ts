import { foldKey, type Folded } from "../fold/fold.ts";
import { foldInitialSounds } from "../fold/hangul.ts";
import { tellingCharacters } from "../tokens/chinese.ts";
import { isEmptyEnglish, stem } from "../tokens/english.ts";
import { isParticleOf } from "../tokens/korean.ts";
import { kindOf, runsOf, type Run } from "../tokens/runs.ts";

/** A name of something: `entry` is the caller's number for it. */
export type Term = { readonly entry: number; readonly text: string };

/** A term found in a text; `start` and `end` are positions in the folded key. */
export type TermMatch = { readonly entry: number; readonly start: number; readonly end: number; readonly term: string };

export type Lexicon = {
  /** Longest matches, left to right; a match inside a longer one is dropped. */
  readonly find: (folded: Folded, runs?: readonly Run[]) => readonly TermMatch[];
  /** Entries of which some term begins with this text: for results while a word is being typed. */
  readonly beginningWith: (text: string, limit: number) => readonly number[];
};

type CharacterNode = { readonly next: Map<number, CharacterNode>; entries: number[]; term: string };

type Node = { readonly next: Map<string, Node>; entries: number[]; term: string; exactCase: string };

const newNode = (): Node => ({ next: new Map(), entries: [], term: "", exactCase: "" });

/**
 * Compiles names in any of the three scripts into one matcher. Terms with Korean or Chinese characters are matched by
 * character, without regard to spaces; Latin ones by word root (reducers = reducer).
 */
export function compileLexicon(terms: Iterable<Term>): Lexicon {
  const byCharacter: CharacterNode = { next: new Map(), entries: [], term: "" };
  const byWord = newNode();
  const starts: { key: string; entry: number }[] = [];
  for (const { entry, text } of terms) {
    const key = foldKey(text).trim();
    if (key === "") continue;
    starts.push({ key: compact(key), entry });
    if (/[가-힣\u3400-\u9fff]/u.test(key)) {
      const whole = compact(key);
      for (const variant of new Set([whole, withFirstFolded(whole)])) addSpelling(byCharacter, variant, entry, text);
      continue;
    }
    const steps = wordsOf(key);
    if (steps.length === 0) continue;
    const node = addTerm(byWord, steps, entry, text);
    if (steps.length === 1 && /^[A-Z]{2,4}$/u.test(text) && (isEmptyEnglish(key) || key.length === 2)) node.exactCase = text;
  }
  starts.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    find: (folded, runs = runsOf(folded)) => longestOnly([...findByCharacter(byCharacter, folded, runs), ...findByWord(byWord, folded, runs)]),
    beginningWith: (text, limit) => entriesBeginningWith(starts, compact(foldKey(text)), limit),
  };
}

function addTerm(root: Node, steps: readonly string[], entry: number, text: string): Node {
  let node = root;
  for (const step of steps) {
    let next = node.next.get(step);
    if (next === undefined) {
      next = newNode();
      node.next.set(step, next);
    }
    node = next;
  }
  if (!node.entries.includes(entry)) node.entries.push(entry);
  node.term ||= text;
  return node;
}

function addSpelling(root: CharacterNode, spelling: string, entry: number, text: string): void {
  let node = root;
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), entries: [], term: "" };
      node.next.set(code, next);
    }
    node = next;
  }
  if (!node.entries.includes(entry)) node.entries.push(entry);
  node.term ||= text;
}

/** The initial-sound rule is undone where a word begins (량국, 양국); inside it, 열량계 must not become 양계. */
const withFirstFolded = (word: string): string => foldInitialSounds(word.slice(0, 1)) + word.slice(1);

const compact = (key: string): string => key.replace(/[\s\-_·•‧/]+/gu, "");

function wordsOf(key: string): string[] {
  return runsOf({ key }).map((run) => stem(key.slice(run.start, run.end)));
}

function findByCharacter(root: CharacterNode, folded: Folded, runs: readonly Run[]): TermMatch[] {
  const key = withWordBeginningsFolded(folded.key, runs);
  const found: TermMatch[] = [];
  for (const run of runs) {
    const last = run.kind === "latin" ? run.start : run.end - 1;
    for (let start = run.start; start <= last; start++) {
      let node = root.next.get(key.charCodeAt(start));
      if (node === undefined) continue;
      let crossed = false;
      for (let at = start + 1; ; at++) {
        if (node.entries.length > 0 && isPlausible(run, start, at, crossed, key)) for (const entry of node.entries) found.push({ entry, start, end: at, term: node.term });
        // A space inside a term is ignored where the match began a word; any other mark ends the match.
        while (start === run.start && isLink(key.charCodeAt(at)) && at - start < 40) {
          crossed = true;
          at++;
        }
        // Inside a term every word keeps the spelling it is written with: 산업용 로봇.
        const next: CharacterNode | undefined = node.next.get(folded.key.charCodeAt(at)) ?? node.next.get(key.charCodeAt(at));
        if (next === undefined) break;
        node = next;
      }
    }
  }
  return found;
}

/** Space, - _ / and middle dots. */
const isLink = (code: number): boolean => code === 0x20 || code === 0x2d || code === 0x5f || code === 0x2f || code === 0xb7 || code === 0x2022 || code === 0x2027;

function withWordBeginningsFolded(key: string, runs: readonly Run[]): string {
  let written = "";
  let at = 0;
  for (const run of runs) {
    if (run.kind !== "hangul") continue;
    const folded = foldInitialSounds(key[run.start] ?? "");
    if (folded === key[run.start]) continue;
    written += key.slice(at, run.start) + folded;
    at = run.start + 1;
  }
  return at === 0 ? key : written + key.slice(at);
}

/** Two syllables found in the middle of a Korean word are chance (발전지역 is no 전지): they must begin it or end its stem. */
function isPlausible(run: Run, start: number, end: number, crossed: boolean, key: string): boolean {
  if (crossed) return true;
  const length = end - start;
  if (run.kind === "hangul") {
    if (length === 1) return start === run.start && (end === run.end || isParticleOf(key[start] ?? "", key.slice(end, run.end)));
    if (length === 2) return start === run.start || end === run.stemEnd || end === run.end;
    return true;
  }
  if (run.kind === "han") return length > 1 || (start === run.start && end === run.end) || tellingCharacters.has(key[start] ?? "");
  // A mixed term such as "AI비전": its Latin part must be a whole word at both ends.
  return kindOf(key.charCodeAt(end - 1)) !== "latin" || kindOf(key.charCodeAt(end)) !== "latin";
}

function* findByWord(root: Node, folded: Folded, runs: readonly Run[]): Generator<TermMatch> {
  const words = runs.filter((run) => run.kind === "latin");
  const stems = words.map((run) => stem(folded.key.slice(run.start, run.end)));
  for (let first = 0; first < words.length; first++) {
    let node: Node | undefined = root;
    for (let at = first; at < words.length; at++) {
      const word = words[at] as Run;
      const before = words[at - 1];
      if (at > first && before !== undefined && /[^\s\-–_/'’.&]/u.test(folded.key.slice(before.end, word.start))) break;
      node = node.next.get(stems[at] ?? "");
      if (node === undefined) break;
      if (node.entries.length === 0) continue;
      const start = words[first]?.start ?? 0;
      if (node.exactCase !== "" && folded.original.slice(folded.at[start], folded.at[word.end]).normalize("NFKC") !== node.exactCase) continue;
      for (const entry of node.entries) yield { entry, start, end: word.end, term: node.term };
    }
  }
}

function longestOnly(matches: TermMatch[]): readonly TermMatch[] {
  const kept: TermMatch[] = [];
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  let reachStart = -1;
  for (const match of matches) {
    const inside = match.end <= reach && !(match.start === reachStart && match.end === reach);
    if (inside) continue;
    kept.push(match);
    if (match.end > reach) {
      reach = match.end;
      reachStart = match.start;
    }
  }
  return kept;
}

function entriesBeginningWith(starts: readonly { key: string; entry: number }[], prefix: string, limit: number): readonly number[] {
  if (prefix === "") return [];
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.key ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  const found = new Set<number>();
  for (let at = low; at < starts.length && found.size < limit && starts[at]?.key.startsWith(prefix); at++) found.add(starts[at]?.entry ?? 0);
  return [...found];
}
