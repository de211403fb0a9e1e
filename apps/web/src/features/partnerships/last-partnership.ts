const key = "bridgehead-partnership";

/** The partnership that an official looked at last in this browser. */
export function lastPartnership(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // A browser that keeps nothing has no last one.
    return undefined;
  }
}

/** Remembers the partnership that is looked at. */
export function rememberPartnership(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Then the first one is shown next time.
  }
}
