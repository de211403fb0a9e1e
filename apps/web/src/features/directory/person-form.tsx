import { useState, type FormEvent } from "react";
import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { addPerson, changePerson, readContacts, type ParticipantPage } from "@bridgehead/contract/directory";
import type { BodyOf } from "@bridgehead/contract/operation";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { NameFields, tidyName } from "../events/name-fields.tsx";
import { plain } from "../events/new-event-page.tsx";
import { eventKey } from "../events/queries.ts";

type Person = ParticipantPage["people"][number];
type PersonFormProps = {
  readonly eventId: string;
  readonly organisationId: string;
  /** Absent for a new one. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
};

/** A delegate by hand. Contact data are fetched for editing by a look that is logged like any other. */
export function PersonForm(props: PersonFormProps) {
  const { t } = useLocale();
  const { eventId, organisationId, person, onClose } = props;
  const held = useQuery({
    queryKey: ["contacts for editing", organisationId, person?.id],
    queryFn: () => callServer(readContacts, { params: { eventId, organisationId }, body: { reason: "person.edit" } }),
    enabled: person !== undefined,
    // Held while the form is open and no longer; every opening is a look of its own.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const contacts = held.data?.contacts.find(({ personId }) => personId === person?.id);
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={<b>{t(person ? "people.edit" : "people.add")}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      {held.isError && <ProblemNote error={held.error} />}
      {(person === undefined || held.isSuccess) && <Fields {...props} contacts={contacts} />}
    </Modal>
  );
}

type Contacts = {
  readonly email: string | null;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly messengers: Readonly<Record<string, string>>;
};

function Fields({
  eventId,
  organisationId,
  person,
  contacts,
  onClose,
}: PersonFormProps & { readonly contacts: Contacts | undefined }) {
  const { t, locale } = useLocale();
  const client = useQueryClient();
  const [names, setNames] = useState<LocalText>(person?.names ?? {});
  const [title, setTitle] = useState<LocalText>(person?.title ?? {});
  const [reached, setReached] = useState({
    email: contacts?.email ?? "",
    mobile: contacts?.mobile ?? "",
    phone: contacts?.phone ?? "",
    wechat: contacts?.messengers["wechat"] ?? "",
    kakao: contacts?.messengers["kakao"] ?? "",
  });
  const save = useMutation({
    mutationFn: async (body: BodyOf<typeof addPerson>) => {
      const params = { eventId, organisationId };
      if (person)
        await callServer(changePerson, {
          params: { ...params, personId: person.id },
          body: { ...body, revision: person.revision },
        });
      else await callServer(addPerson, { params, body });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: eventKey(eventId) });
      notifyDone(t("people.saved"));
      onClose();
    },
  });
  const name = tidyName(names, locale);
  const numbers = { mobile: numberOf(reached.mobile), phone: numberOf(reached.phone) };
  const isReady = name !== undefined && numbers.mobile !== undefined && numbers.phone !== undefined;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!name || !isReady) return;
    const tidyTitle = tidyName(title, locale);
    const wechat = reached.wechat.trim();
    const kakao = reached.kakao.trim();
    save.mutate({
      names: plain(name),
      title: tidyTitle ? plain(tidyTitle) : null,
      contacts: {
        email: reached.email.trim() || null,
        mobile: numbers.mobile ?? null,
        phone: numbers.phone ?? null,
        messengers: { ...(wechat ? { wechat } : {}), ...(kakao ? { kakao } : {}) },
      },
    });
  };
  const field = (key: keyof typeof reached, more: Partial<Parameters<typeof TextInput>[0]> = {}) => (
    <TextInput
      label={t(`people.${key}`)}
      value={reached[key]}
      maxLength={key === "email" ? 254 : 60}
      {...more}
      onChange={({ currentTarget }) => setReached((now) => ({ ...now, [key]: currentTarget.value }))}
    />
  );
  const number = (key: "mobile" | "phone") =>
    field(key, {
      type: "tel",
      description: t("people.phone.hint"),
      error: numbers[key] === undefined ? t("people.phone.wrong") : undefined,
    });
  return (
    <form className="bh-event-form" onSubmit={submit}>
      <NameFields legend={t("directory.col.name")} hint={t("events.names.hint")} value={names} onChange={setNames} />
      <NameFields legend={t("people.title")} value={title} onChange={setTitle} />
      <div className="bh-columns">
        {number("mobile")}
        {number("phone")}
      </div>
      {field("email", { type: "email" })}
      <div className="bh-columns">
        {field("wechat")}
        {field("kakao")}
      </div>
      {person && <p className="bh-xs bh-muted">{t("people.logged")}</p>}
      {save.isError && <ProblemNote error={save.error} />}
      <div className="bh-row bh-form-acts">
        <Button type="submit" variant="filled" loading={save.isPending} disabled={!isReady}>
          {t(person ? "common.save" : "people.add")}
        </Button>
      </div>
    </form>
  );
}

/** A number with its country code, as it is kept; null for an empty field, undefined for what is none. */
function numberOf(typed: string): string | null | undefined {
  const tidy = typed.normalize("NFKC").replace(/[\s().-]/g, "");
  if (tidy === "") return null;
  return /^\+[1-9]\d{6,14}$/.test(tidy) ? tidy : undefined;
}
