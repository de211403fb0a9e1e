import "./ask.css";
import { useEffect, useRef } from "react";
import { useParams } from "@tanstack/react-router";
import { IconX } from "@tabler/icons-react";
import { AnswerPanel } from "../../components/answer.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { turnOf } from "./answer-view.tsx";
import { askQuestion, closeAsk, useAsked } from "./ask-store.ts";
import { Examples } from "./examples.tsx";
import { PhrasedBy } from "./phrased-by.tsx";

/** The panel of answers at the right of any page; the page stands beside it, so that a citation opens next to its answer. */
export default function AskDock() {
  const { t } = useLocale();
  const { asked } = useAsked();
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  const dock = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.documentElement.dataset["asking"] = "";
    dock.current?.querySelector("input")?.focus();
    // Esc closes an open source first: heard before the card hears it.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !dock.current?.contains(document.activeElement)) return;
      if (!document.querySelector('[role="dialog"] .bh-cite-card, :popover-open')) closeAsk();
    };
    addEventListener("keydown", onKey, true);
    return () => {
      delete document.documentElement.dataset["asking"];
      removeEventListener("keydown", onKey, true);
    };
  }, []);

  // The newest question stands in sight.
  useEffect(() => {
    dock.current?.querySelector(".bh-answers article:last-of-type")?.scrollIntoView({ block: "nearest" });
  }, [asked]);

  return (
    <div className="bh-ask-dock" ref={dock}>
      <header>
        <h2>{t("ask.title")}</h2>
        <span className="bh-xs bh-muted">{t("ask.only-records")}</span>
        <button type="button" aria-label={t("ask.close")} onClick={closeAsk}>
          <IconX className="bh-i" aria-hidden />
        </button>
      </header>
      <PhrasedBy />
      {asked.length === 0 && <Examples onAsk={(question) => void askQuestion(question, eventId)} />}
      <AnswerPanel
        label={t("ask.title")}
        turns={asked.map(turnOf)}
        onAsk={(question) => void askQuestion(question, eventId)}
      />
    </div>
  );
}
