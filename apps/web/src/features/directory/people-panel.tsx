import { useState } from "react";
import { Button } from "@mantine/core";
import { IconPencil, IconPlus, IconShieldCheck } from "@tabler/icons-react";
import type { ParticipantPage } from "@bridgehead/contract/directory";
import { readText } from "@bridgehead/domain/shared/language";
import { useMayDo } from "../../app/signed-in.ts";
import { NameBoth } from "../../components/name-both.tsx";
import { Panel } from "../../components/panel.tsx";
import { WordsAsWritten } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ContactLook } from "./contact-look.tsx";
import { PersonConsents } from "./person-consents.tsx";
import { PersonForm } from "./person-form.tsx";

type PeoplePanelProps = { readonly eventId: string; readonly profile: ParticipantPage };
type Opened = { readonly what: "edit" | "consents"; readonly id: string } | { readonly what: "add" };

/** The delegates of an organisation: names and titles; an organiser adds and mends them and sees to their consents. */
export function PeoplePanel({ eventId, profile }: PeoplePanelProps) {
  const { t, locale, format } = useLocale();
  const mayLook = useMayDo("contact.read", { eventId });
  const mayWrite = useMayDo("directory.write", { eventId });
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const person = opened && "id" in opened ? profile.people.find(({ id }) => id === opened.id) : undefined;
  return (
    <Panel title={t("directory.people")} count={profile.people.length}>
      {profile.people.length === 0 && <p className="bh-panel-body bh-sm bh-muted">{t("people.none")}</p>}
      <ul className="bh-people">
        {profile.people.map((one) => {
          const name = readText(one.names, locale)?.text ?? "";
          return (
            <li key={one.id}>
              <NameBoth name={one.names} /> {one.title && <WordsAsWritten className="bh-second" text={one.title} />}
              {mayWrite && (
                <div className="bh-row">
                  <Button
                    size="xs"
                    variant="subtle"
                    leftSection={<IconPencil className="bh-i" aria-hidden />}
                    aria-label={`${t("people.edit")}${format.colon}${name}`}
                    onClick={() => setOpened({ what: "edit", id: one.id })}
                  >
                    {t("common.edit")}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    leftSection={<IconShieldCheck className="bh-i" aria-hidden />}
                    aria-label={`${t("people.manage")}${format.colon}${name}`}
                    onClick={() => setOpened({ what: "consents", id: one.id })}
                  >
                    {t("people.manage")}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && (
        <div className="bh-panel-body">
          <Button
            size="xs"
            leftSection={<IconPlus className="bh-i" aria-hidden />}
            onClick={() => setOpened({ what: "add" })}
          >
            {t("people.add")}
          </Button>
        </div>
      )}
      {mayLook && <ContactLook eventId={eventId} organisationId={profile.id} />}
      {opened && opened.what !== "consents" && (
        <PersonForm
          key={person?.id ?? "new"}
          eventId={eventId}
          organisationId={profile.id}
          person={person}
          onClose={close}
        />
      )}
      {opened?.what === "consents" && person && (
        <PersonConsents
          eventId={eventId}
          organisationId={profile.id}
          languages={profile.languages}
          person={person}
          onClose={close}
        />
      )}
    </Panel>
  );
}
