import { Button } from "@mantine/core";
import { IconMailQuestion } from "@tabler/icons-react";
import { createActionItem } from "@bridgehead/contract/agreements";
import { locales } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyProblem } from "../../app/notify.tsx";
import { useSignedIn } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { useSave } from "../agreements/use-save.ts";

/** Days within which an answer is asked for. */
const daysToAnswer = 14;
const inLanguages = {
  ko: "이행 상태 확인",
  zh: "确认履行情况",
  en: "Find out how it is carried out",
} as const satisfies Record<(typeof locales)[number], string>;

/** Gives an action item per agreement of which nothing was heard: whoever asks owns it and is reminded by mail. */
export function AskStatus({
  agreements,
  today,
}: {
  readonly agreements: readonly { readonly id: string }[];
  readonly today: string;
}) {
  const { t, locale, format } = useLocale();
  const me = useSignedIn()?.account;
  const dueOn = new Date(Date.parse(`${today}T00:00:00Z`) + daysToAnswer * 86_400_000).toISOString().slice(0, 10);
  const ask = useSave(
    async () => {
      for (const { id } of agreements)
        await callServer(createActionItem, {
          params: { agreementId: id },
          body: { title: { original: locale, ...inLanguages }, dueOn, ownerAccountId: me?.id ?? null },
        });
    },
    () => notifyDone(t("partnerships.ask.done", { count: agreements.length, dueOn: format.day(dueOn) })),
  );
  return (
    <Button
      variant="filled"
      leftSection={<IconMailQuestion className="bh-i" aria-hidden />}
      loading={ask.isPending}
      onClick={() => ask.mutate(undefined, { onError: (error) => notifyProblem(String(error.message)) })}
    >
      {t("partnerships.ask")}
    </Button>
  );
}
