import type { Clock } from "../clock/clock.ts";

export type Limit = { readonly max: number; readonly perSeconds: number };

/** Counts attempts per key in a sliding window, in this process. */
export type Limiter = {
  /** Counts one attempt. Returns 0 when it is within the limit, else the seconds until the next one is. */
  take(key: string, limit: Limit): number;
};

const keysMax = 50_000;

export function createLimiter(clock: Clock): Limiter {
  const attempts = new Map<string, number[]>();
  return {
    take(key, { max, perSeconds }) {
      const now = clock.now().getTime();
      const recent = (attempts.get(key) ?? []).filter((at) => at > now - perSeconds * 1000);
      if (recent.length >= max) {
        attempts.set(key, recent);
        return Math.max(1, Math.ceil(((recent[0] ?? now) + perSeconds * 1000 - now) / 1000));
      }
      recent.push(now);
      attempts.delete(key);
      attempts.set(key, recent);
      // Oldest keys go first: memory stays bounded whatever addresses an attacker invents.
      if (attempts.size > keysMax) attempts.delete(attempts.keys().next().value ?? key);
      return 0;
    },
  };
}
