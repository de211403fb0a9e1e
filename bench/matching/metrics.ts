/** Graded judgements of one query: organisation -> gain (0 is not relevant). */
export type Judged = Readonly<Record<string, number>>;

/** Normalised discounted cumulative gain at `depth` with gains 2^grade - 1 (Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418). */
export function ndcg(ranked: readonly string[], judged: Judged, depth = 10): number {
  const gain = (grade: number) => 2 ** grade - 1;
  const dcg = ranked.slice(0, depth).reduce((sum, id, at) => sum + gain(judged[id] ?? 0) / Math.log2(at + 2), 0);
  const ideal = Object.values(judged)
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
  return ideal === 0 ? 0 : dcg / ideal;
}

/** Share of the good answers (grade 2 and more) among the first `depth`, of as many as could stand there. */
export function recall(ranked: readonly string[], judged: Judged, depth = 5): number {
  const good = Object.keys(judged).filter((id) => (judged[id] ?? 0) >= 2);
  if (good.length === 0) return 1;
  return good.filter((id) => ranked.slice(0, depth).includes(id)).length / Math.min(good.length, depth);
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
