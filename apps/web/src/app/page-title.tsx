import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { useLocale } from "../language/use-locale.tsx";

const TitleContext = createContext<(title: string | undefined) => void>(() => {});

/** Gives the document its title, and tells a screen reader that another page has come. */
export function TitledPage({ title, children }: { readonly title: MessageKey; readonly children: ReactNode }) {
  const { t } = useLocale();
  const [own, setOwn] = useState<string>();
  const shown = t("shell.title", { page: own ?? t(title) });
  useEffect(() => {
    document.title = shown;
  }, [shown]);
  return (
    <TitleContext value={setOwn}>
      <p className="bh-vh" role="status">
        {shown}
      </p>
      {children}
    </TitleContext>
  );
}

/** A page that knows its record's name puts it in the document's title. */
export function usePageTitle(title: string | undefined): void {
  const setTitle = use(TitleContext);
  useEffect(() => {
    setTitle(title);
    return () => setTitle(undefined);
  }, [setTitle, title]);
}
