import { useEffect, useRef, useState, type FormEvent } from "react";
import { useLocation, useParams } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { usePageNavigate } from "../app/page-link.tsx";
import { askQuestion, openAsk } from "../features/concierge/ask-store.ts";
import { isQuestion } from "../features/concierge/is-question.ts";
import { useLocale } from "../language/use-locale.tsx";

/** One search over the whole record, from everywhere by Ctrl K (⌘ K). Words lead to `/search?q=…`; a question opens its answer. */
export function SearchBox() {
  const { t } = useLocale();
  const go = usePageNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  const isSearching = useLocation({ select: ({ pathname }) => pathname.endsWith("/search") });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k" || event.isComposing) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  const search = (event: FormEvent) => {
    event.preventDefault();
    const asked = words.trim();
    if (asked === "") return;
    if (!isQuestion(asked)) return void go({ to: "/search", search: { q: asked } });
    // A phone has no room beside the page: there the answer is a page of its own.
    if (matchMedia("(max-width: 61.99em)").matches) return void go({ to: "/ask", search: { q: asked } });
    setWords("");
    openAsk();
    void askQuestion(asked, eventId);
  };

  return (
    <search>
      <form className="bh-search" onSubmit={search}>
        <IconSearch className="bh-i" aria-hidden />
        <input
          ref={field}
          type="search"
          name="q"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            // The page of hits answers while one types; from elsewhere Enter leads there.
            if (isSearching)
              void go({ to: "/search", search: { q: event.target.value.trim() || undefined }, replace: true });
          }}
          aria-label={t("shell.search")}
          aria-description={t("shell.search.hint")}
          placeholder={t("shell.search")}
          title={t("shell.search.hint")}
          enterKeyHint="search"
          autoComplete="off"
        />
        <kbd aria-hidden="true">{t("shell.search.key")}</kbd>
      </form>
    </search>
  );
}
