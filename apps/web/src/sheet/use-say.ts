import { useCallback } from "react";
import { useLocale } from "../language/use-locale.tsx";

export type Say = (ko: string, zh: string, en: string) => string;

/** The sheet's own sample texts, in the page's language: they are data, not messages of the product. */
export function useSay(): Say {
  const { locale } = useLocale();
  return useCallback((ko, zh, en) => ({ ko, zh, en })[locale], [locale]);
}
