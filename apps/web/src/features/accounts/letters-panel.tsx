import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { IconCopy } from "@tabler/icons-react";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { lettersQuery } from "./queries.ts";

/** Letters that no mail server took, for the administrator to hand over. */
export function LettersPanel() {
  const { t, format } = useLocale();
  const { data } = useSuspenseQuery(lettersQuery);
  const waiting = data.mails.filter(({ sentAt, body }) => sentAt === null && body !== null);
  const copy = async (text: string) => {
    await navigator.clipboard?.writeText(text);
    notifyDone(t("accounts.letters.copied"));
  };
  if (data.sendsMail && waiting.length === 0) return null;
  return (
    <Panel title={t("accounts.letters")} count={waiting.length} padded>
      {waiting.length === 0 && <p className="bh-muted">{t("accounts.letters.none")}</p>}
      {waiting.map((mail) => (
        <details key={mail.id} className="bh-letter">
          <summary>
            {mail.subject}
            {format.dot}
            {t("accounts.letters.to", { to: mail.toAddress })}
          </summary>
          <pre>{mail.body}</pre>
          <Button
            size="xs"
            leftSection={<IconCopy className="bh-i" aria-hidden />}
            onClick={() => void copy(mail.body ?? "")}
          >
            {t("accounts.letters.copy")}
          </Button>
        </details>
      ))}
    </Panel>
  );
}
