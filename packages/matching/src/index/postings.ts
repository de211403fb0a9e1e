/** Which documents have a feature, and how much it weighs in each. */
export type Posting = { readonly documents: number[]; readonly weights: number[]; owners: number; lastOwner: number };

/** One channel of one role (offers, needs or sectors). */
export type ChannelPostings = Map<number, Posting>;

const k1 = 1.2;
const b = 0.3;

/**
 * Adds a document's features with BM25 weights (Robertson & Zaragoza 2009, doi:10.1561/1500000019). Lengths are measured
 * against a fixed usual length, not the pool's mean, so that one organisation's new text never moves another's weights.
 */
export function addToPostings(
  postings: ChannelPostings,
  counts: ReadonlyMap<number, number>,
  document: number,
  owner: number,
  usualLength: number,
): void {
  let length = 0;
  for (const count of counts.values()) length += count;
  for (const [id, count] of counts) {
    const weight = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / usualLength));
    addWeight(postings, id, document, owner, weight);
  }
}

export function addWeight(
  postings: ChannelPostings,
  id: number,
  document: number,
  owner: number,
  weight: number,
): void {
  let posting = postings.get(id);
  if (posting === undefined) {
    posting = { documents: [], weights: [], owners: 0, lastOwner: -1 };
    postings.set(id, posting);
  }
  posting.documents.push(document);
  posting.weights.push(weight);
  if (posting.lastOwner !== owner) {
    posting.lastOwner = owner;
    posting.owners++;
  }
}

/** In a pool of four everything would look common: a small one is judged as part of an ordinary event. */
export const fewest = 150;

/** How telling a feature is: it counts organisations, not texts, so that repeating oneself changes nothing. */
export function rarity(posting: Posting, owners: number): number {
  const pool = Math.max(owners, fewest);
  return Math.log(1 + (pool - posting.owners + 0.5) / (posting.owners + 0.5));
}
