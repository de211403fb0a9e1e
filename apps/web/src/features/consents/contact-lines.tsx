import type { readContacts } from "@bridgehead/contract/directory";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { useLocale } from "../../language/use-locale.tsx";

type Contacts = Omit<AnswerOf<typeof readContacts>["contacts"][number], "personId" | "names">;

/** How somebody is reached, each a link where a press can do it. */
export function ContactLines({ contacts }: { readonly contacts: Contacts }) {
  const { t, format } = useLocale();
  return (
    <>
      {contacts.mobile && <a href={`tel:${contacts.mobile}`}>{format.phone(contacts.mobile)}</a>}
      {contacts.phone && <a href={`tel:${contacts.phone}`}>{format.phone(contacts.phone)}</a>}
      {contacts.email && <a href={`mailto:${contacts.email}`}>{contacts.email}</a>}
      {Object.entries(contacts.messengers).map(([name, id]) => (
        <span key={name}>
          {t(name === "wechat" ? "directory.contact.wechat" : "directory.contact.messenger")} {id}
        </span>
      ))}
    </>
  );
}
