import { wordsFor, type Model } from "./model.ts";

/**
 * The interpreters' work, with the answer to "who could take this slot?" kept as bits: asking costs a few words even
 * with hundreds of interpreters, and most askings of a search are in vain.
 */
export class Rota {
  /** The meeting an interpreter works for in a slot, or -1: `at[interpreter * slots + slot]`. */
  readonly at: Int32Array;
  readonly load: Int32Array;

  private readonly model: Model;
  private readonly words: number;
  /** Bit of an interpreter in a slot's row: there, idle, and with the rest it needs if it worked there. */
  private readonly rested: Int32Array;
  /** Bit of an interpreter: below its maximum. */
  private readonly spare: Int32Array;

  constructor(model: Model) {
    const { interpreters, slots } = model;
    this.model = model;
    this.at = new Int32Array(interpreters * slots).fill(-1);
    this.load = new Int32Array(interpreters);
    this.words = wordsFor(interpreters);
    this.rested = new Int32Array(slots * this.words);
    this.spare = new Int32Array(this.words);
    for (let i = 0; i < interpreters; i += 1) {
      if (model.interpreterMax[i]! > 0) this.spare[i >>> 5]! |= 1 << (i & 31);
      for (let s = 0; s < slots; s += 1) this.refresh(i, s);
    }
  }

  work(i: number, s: number, m: number): void {
    this.at[i * this.model.slots + s] = m;
    this.load[i]! += 1;
    if (this.load[i] === this.model.interpreterMax[i]) this.spare[i >>> 5]! &= ~(1 << (i & 31));
    this.refreshAround(i, s);
  }

  rest(i: number, s: number): void {
    this.at[i * this.model.slots + s] = -1;
    this.load[i]! -= 1;
    if (this.load[i]! < this.model.interpreterMax[i]!) this.spare[i >>> 5]! |= 1 << (i & 31);
    this.refreshAround(i, s);
  }

  /** There, free, below the maximum, and with the rest it needs with this slot worked. */
  canWork(i: number, s: number): boolean {
    const word = i >>> 5;
    return (this.rested[s * this.words + word]! & this.spare[word]! & (1 << (i & 31))) !== 0;
  }

  /** Somebody of a need class who can work in the slot, the first from `from` on and then from the beginning; -1 if nobody. */
  firstAble(need: number, s: number, from: number): number {
    const { words, rested, spare } = this;
    const { ableBits } = this.model;
    const row = s * words;
    const able = need * words;
    const start = from >>> 5;
    const upper = -1 << (from & 31);
    let found = rested[row + start]! & spare[start]! & ableBits[able + start]!;
    if ((found & upper) !== 0) return 32 * start + lowest(found & upper);
    for (let seen = 1; seen < words; seen += 1) {
      const word = start + seen < words ? start + seen : start + seen - words;
      const here = rested[row + word]! & spare[word]! & ableBits[able + word]!;
      if (here !== 0) return 32 * word + lowest(here);
    }
    found &= ~upper;
    return found === 0 ? -1 : 32 * start + lowest(found);
  }

  /** Length of the run of adjacent worked slots if the interpreter works in slot `s`. */
  runWith(i: number, s: number): number {
    const { slots, session } = this.model;
    const row = i * slots;
    const here = session[s];
    let run = 1;
    for (let t = s + 1; t < slots && session[t] === here && this.at[row + t]! >= 0; t += 1) run += 1;
    for (let t = s - 1; t >= 0 && session[t] === here && this.at[row + t]! >= 0; t -= 1) run += 1;
    return run;
  }

  /** Work in a slot changes the runs of that slot and of the nearest idle one on each side. */
  private refreshAround(i: number, s: number): void {
    const { slots, session } = this.model;
    const row = i * slots;
    const here = session[s];
    this.refresh(i, s);
    let t = s + 1;
    while (t < slots && session[t] === here && this.at[row + t]! >= 0) t += 1;
    if (t < slots && session[t] === here) this.refresh(i, t);
    t = s - 1;
    while (t >= 0 && session[t] === here && this.at[row + t]! >= 0) t -= 1;
    if (t >= 0 && session[t] === here) this.refresh(i, t);
  }

  private refresh(i: number, s: number): void {
    const { slots, interpreterOpen, maxConsecutive } = this.model;
    const word = s * this.words + (i >>> 5);
    const isRested =
      interpreterOpen[i * slots + s] === 1 && this.at[i * slots + s]! < 0 && this.runWith(i, s) <= maxConsecutive[i]!;
    if (isRested) this.rested[word]! |= 1 << (i & 31);
    else this.rested[word]! &= ~(1 << (i & 31));
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
