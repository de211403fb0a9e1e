import "./ask.css";
import { useEffect, useRef } from "react";
import { useSearch } from "@tanstack/react-router";
import { AnswerPanel } from "../../components/answer.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { turnOf } from "./answer-view.tsx";
import { askQuestion, closeAsk, useAsked } from "./ask-store.ts";
import { Examples } from "./examples.tsx";
import { PhrasedBy } from "./phrased-by.tsx";

/** The concierge as a page of its own: on phones, and for links that carry a question (`?q=`). */
export default function AskPage() {
  const { t } = useLocale();
  const { q } = useSearch({ strict: false }) as { q?: string | number };
  const { asked } = useAsked();
  const askedFor = useRef<string>(undefined);

  useEffect(() => {
    closeAsk();
    const question = q === undefined ? "" : String(q).trim();
    if (question === "" || askedFor.current === question) return;
    askedFor.current = question;
    void askQuestion(question);
  }, [q]);

  return (
    <div className="bh-ask-page">
      <Lead page={t("ask.title")} say={<Stressed text={t("ask.say")} />} why={t("ask.why")} />
      <PhrasedBy />
      {asked.length === 0 && <Examples onAsk={(question) => void askQuestion(question)} />}
      <AnswerPanel label={t("ask.title")} turns={asked.map(turnOf)} onAsk={(question) => void askQuestion(question)} />
    </div>
  );
}
