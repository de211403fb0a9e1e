import "../directory/directory.css";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconAddressBook } from "@tabler/icons-react";
import { readPartnerContacts } from "@bridgehead/contract/consents";
import { readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { NameBoth } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { ContactLines } from "./contact-lines.tsx";

type PartnerContactsProps = {
  readonly eventId: string;
  /** The asker's own organisation, and the partner in a confirmed meeting. */
  readonly organisationId: string;
  readonly partnerId: string;
};

/** What people of a partner share with one's own organisation, on a press that is logged; gone when the page is left. */
export function PartnerContacts({ eventId, organisationId, partnerId }: PartnerContactsProps) {
  const { t, locale } = useLocale();
  const look = useMutation({
    mutationFn: () => callServer(readPartnerContacts, { params: { eventId, organisationId, partnerId }, body: {} }),
  });
  if (look.data)
    return (
      <div className="bh-partner-contacts" role="status">
        {look.data.contacts.length === 0 ? (
          <p className="bh-sm bh-second">{t("contacts.of-partner.none")}</p>
        ) : (
          <ul className="bh-people bh-contacts">
            {look.data.contacts.map((one) => (
              <li key={one.personId}>
                <span>
                  <NameBoth name={one.names} />{" "}
                  {one.title && <span className="bh-second">{readText(one.title, locale)?.text}</span>}
                </span>
                <ContactLines contacts={one} />
              </li>
            ))}
          </ul>
        )}
        {look.data.contacts.length > 0 && look.data.withheld > 0 && (
          <p className="bh-xs bh-muted">{t("contacts.of-partner.withheld", { count: look.data.withheld })}</p>
        )}
        {look.data.contacts.length > 0 && <p className="bh-xs bh-muted">{t("contacts.of-partner.logged")}</p>}
      </div>
    );
  return (
    <div>
      {look.isError && <ProblemNote error={look.error} />}
      <Button
        size="xs"
        leftSection={<IconAddressBook className="bh-i" aria-hidden />}
        loading={look.isPending}
        onClick={() => look.mutate()}
      >
        {t("contacts.of-partner")}
      </Button>
    </div>
  );
}
