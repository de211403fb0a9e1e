import { useSyncExternalStore } from "react";

/** Whether anything was ever to be told: the notices are loaded with the first one, not with the first page. */
let isWanted = false;
const listeners = new Set<() => void>();

export function wantNotices(): void {
  isWanted = true;
  for (const tell of listeners) tell();
}

export const useNoticesWanted = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => isWanted,
  );
