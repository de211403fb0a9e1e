import { useEffect, useState } from "react";
import type { Draft } from "@bridgehead/contract/timetable";
import { useSignedIn } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";
import type { TimetableNews } from "./use-event.ts";

const shownMs = 4_000;
const none: ReadonlySet<string> = new Set();

/** Another person's change: the cell flashes once, and the bar says who it was. */
export function useFlash(draft: Draft) {
  const { t } = useLocale();
  const account = useSignedIn()?.account;
  const [ids, setIds] = useState(none);
  useEffect(() => {
    if (ids.size === 0) return;
    const timer = setTimeout(() => setIds(none), shownMs);
    return () => clearTimeout(timer);
  }, [ids]);
  return {
    ids,
    words: ids.size > 0 && draft.lastChange ? t("timetable.flash", { who: draft.lastChange.by }) : undefined,
    onNews: ({ accountId, meetingId }: TimetableNews) => {
      if (meetingId && accountId !== account?.id) setIds(new Set([meetingId]));
    },
  };
}
