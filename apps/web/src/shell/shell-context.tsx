import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import type { PageAddress } from "../app/page-link.tsx";

/** What the bar shows about the event or partnership one is in. */
export type ShellContextValue = {
  readonly name: string;
  /** Others to switch to; nothing to choose hides the arrows. */
  readonly choices?: readonly { readonly name: string; readonly address: PageAddress }[];
  /** The place whose clock stands beside the reader's. */
  readonly place?: { readonly name: string; readonly zone: string };
};

type Holder = {
  readonly value: ShellContextValue | undefined;
  readonly set: (value: ShellContextValue | undefined) => void;
};

const ShellContext = createContext<Holder>({ value: undefined, set: () => {} });

export function ShellContextProvider({ children }: { readonly children: ReactNode }) {
  const [value, set] = useState<ShellContextValue>();
  const holder = useMemo(() => ({ value, set }), [value]);
  return <ShellContext value={holder}>{children}</ShellContext>;
}

export const useShellContext = (): ShellContextValue | undefined => use(ShellContext).value;

/** A page says which event or partnership it belongs to; hand in a memoised value, undefined while it loads. */
export function useSetShellContext(value: ShellContextValue | undefined): void {
  const { set } = use(ShellContext);
  useEffect(() => {
    if (value) set(value);
  }, [set, value]);
}
