/**
 * Seeded 32-bit generator (xorshift128, Marsaglia 2003, doi:10.18637/jss.v008.i14): the same seed gives the same run
 * on every machine.
 */
export class Random {
  private x: number;
  private y = 362436069;
  private z = 521288629;
  private w = 88675123;

  constructor(seed: number) {
    this.x = (seed ^ 0x9e3779b9) >>> 0 || 1;
    for (let warm = 0; warm < 20; warm += 1) this.next();
  }

  /** An unsigned 32-bit integer. */
  next(): number {
    const t = this.x ^ (this.x << 11);
    this.x = this.y;
    this.y = this.z;
    this.z = this.w;
    this.w = this.w ^ (this.w >>> 19) ^ t ^ (t >>> 8);
    return this.w >>> 0;
  }

  /** An integer in [0, below). */
  below(below: number): number {
    return Math.floor((this.next() / 4294967296) * below);
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.next() / 4294967296;
  }
}
