import type { ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { phrasingHolds } from "@bridgehead/matching/ask/phrasing";
import type { ModelSettings } from "../../platform/config.ts";
import { askText, ModelSilent } from "../models/model-service.ts";

const names: Readonly<Record<Locale, string>> = { ko: "Korean", zh: "Simplified Chinese", en: "English" };

/**
 * Lets a configured model put an answer of public records into one sentence. It is given the answer, never the question or
 * anything of the asker, and its sentence is used only if every number and name of it stands in the answer; else the
 * template's stays. Without a model, or when it is silent, nothing changes.
 */
export async function phrased(
  answer: ConciergeAnswer,
  locale: Locale,
  model: ModelSettings | undefined,
  signal: AbortSignal,
): Promise<ConciergeAnswer> {
  if (!model?.conciergeModel || !answer.isKnown || answer.nearby) return answer;
  const plain = answer.say.map(({ text }) => text).join("");
  try {
    const sentence = await askText(
      model,
      model.conciergeModel,
      {
        system: `Write the given answer as one plain ${names[locale]} sentence. Keep every number, name and word in brackets exactly as written. Add nothing.`,
        user: plain,
      },
      signal,
    );
    return phrasingHolds(sentence, plain, marksIn(locale))
      ? { ...answer, say: [{ text: sentence }], isMachine: true }
      : answer;
  } catch (error) {
    if (error instanceof ModelSilent) return answer;
    throw error;
  }
}

const inferred: Readonly<Record<Locale, string>> = { ko: "추정", zh: "推定", en: "inferred" };
const rounded: Readonly<Record<Locale, readonly string[]>> = {
  ko: ["약 ", "여 명", "여 개"],
  zh: ["约", "余"],
  en: ["ca.", "or more"],
};

/** Words that say how sure and how exact something is: none may get lost. */
function marksIn(locale: Locale): string[] {
  const t = translatorFor(locale);
  const bare = (text: string) => text.replace(/[()（）\s]/gu, "");
  const standings = (["planned", "proposed", "reported"] as const).map((status) => bare(t(`concierge.mark.${status}`)));
  return [...standings, inferred[locale], ...rounded[locale]];
}
