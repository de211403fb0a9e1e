import { useState, type FormEvent } from "react";
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconEye } from "@tabler/icons-react";
import { readContacts } from "@bridgehead/contract/directory";
import { readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { ContactLines } from "../consents/contact-lines.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";

/** Contact data, shown only after a reason was given; the look is logged with it. Gone again when the page is left. */
export function ContactLook({
  eventId,
  organisationId,
}: {
  readonly eventId: string;
  readonly organisationId: string;
}) {
  const { t, locale } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const look = useMutation({
    mutationFn: () =>
      callServer(readContacts, { params: { eventId, organisationId }, body: { reason: reason.trim() } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look.mutate();
  };
  if (look.data)
    return (
      <ul className="bh-people bh-contacts">
        {look.data.contacts.map((contact) => (
          <li key={contact.personId}>
            <b>{readText(contact.names, locale)?.text}</b>
            <ContactLines contacts={contact} />
          </li>
        ))}
        <li className="bh-xs bh-muted">{t("directory.contact.logged")}</li>
      </ul>
    );
  if (!isAsking)
    return (
      <div className="bh-panel-body">
        <Button size="xs" leftSection={<IconEye className="bh-i" aria-hidden />} onClick={() => setAsking(true)}>
          {t("directory.contact.ask")}
        </Button>
      </div>
    );
  return (
    <form className="bh-panel-body bh-contact-form" onSubmit={submit}>
      <TextInput
        label={t("directory.contact.reason")}
        description={t("directory.contact.reason.hint")}
        required
        withAsterisk={false}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {look.isError && <ProblemNote error={look.error} />}
      <Button type="submit" size="xs" disabled={reason.trim() === ""} loading={look.isPending}>
        {t("directory.contact.show")}
      </Button>
    </form>
  );
}
