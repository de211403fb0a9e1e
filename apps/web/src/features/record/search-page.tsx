import "./record.css";
import { useDeferredValue, useRef, useState, type KeyboardEvent } from "react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { usePageNavigate } from "../../app/page-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { searchQuery } from "./queries.ts";
import { SearchHitRow } from "./search-hit.tsx";
import { Stressed } from "./stressed.tsx";

const hitsShown = 50;

/** One search over the whole record, in three scripts at once, as one types. The words stand in the address. */
export default function SearchPage() {
  const { t } = useLocale();
  const go = usePageNavigate();
  const { q = "" } = useSearch({ strict: false }) as { q?: string | number };
  const asked = String(q);
  const [words, setWords] = useState(asked);
  const [shownFor, setShownFor] = useState(asked);
  // The bar's own box, and the back button, change the address: the field follows.
  if (asked !== shownFor) {
    setShownFor(asked);
    if (asked !== words.trim()) setWords(asked);
  }
  const sought = useDeferredValue(words.trim());
  const { data, error } = useQuery(searchQuery(sought, undefined, hitsShown));
  const list = useRef<HTMLOListElement>(null);
  const hits = sought === "" ? [] : (data?.hits ?? []);

  const type = (next: string) => {
    setWords(next);
    setShownFor(next.trim());
    void go({ to: "/search", search: { q: next.trim() || undefined }, replace: true });
  };
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>(".bh-hit a") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = links[event.key === "ArrowDown" ? at + 1 : at - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // The arrows belong to field and list together; every hit is an ordinary link.
    // oxlint-disable-next-line
    <div onKeyDown={move}>
      <Lead
        page={t("record.search")}
        say={<Stressed text={sentence()} />}
        why={data && sought !== "" ? t("record.search.searched", { count: data.searched }) : t("record.search.hint")}
        isLive
      />
      <search className="bh-start-search">
        <label className="bh-start-field">
          <IconSearch className="bh-i" aria-hidden />
          <span className="bh-vh">{t("record.search.label")}</span>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is for typing */}
          <input
            type="search"
            value={words}
            onChange={(event) => type(event.target.value)}
            placeholder={t("record.search.hint")}
            aria-description={t("record.search.keys")}
            autoComplete="off"
            autoFocus
            enterKeyHint="search"
          />
        </label>
      </search>
      {error && <ProblemNote error={error} />}
      {hits.length > 0 && data && (
        <Panel title={t("record.search.hits")} count={hits.length} aside={t("record.search.keys")}>
          <ol className="bh-hits" ref={list}>
            {hits.map((hit) => (
              <SearchHitRow key={hit.record.id} hit={hit} />
            ))}
          </ol>
          <p className="bh-search-foot">{t("record.search.searched", { count: data.searched })}</p>
        </Panel>
      )}
      {sought !== "" && data && hits.length === 0 && (
        <Panel title={t("record.search.try")}>
          <EmptyState
            icon={IconSearch}
            title={t("record.search.say-nothing", { words: sought })}
            why={
              <>
                {t("record.search.try-shorter")} {t("record.search.try-script")} {t("record.search.try-lists")}
              </>
            }
          />
        </Panel>
      )}
    </div>
  );

  function sentence(): string {
    if (sought === "" || !data) return t("record.search.say-empty");
    if (hits.length === 0) return t("record.search.say-nothing", { words: sought });
    return t(hits.length === hitsShown ? "record.search.say-first" : "record.search.say", {
      words: sought,
      count: hits.length,
    });
  }
}
