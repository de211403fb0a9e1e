/** Where the time comes from. Handed in everywhere, so that a test can move it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export function fakeClock(startsAt: string): Clock & { advance(milliseconds: number): void } {
  let now = Date.parse(startsAt);
  return {
    now: () => new Date(now),
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
