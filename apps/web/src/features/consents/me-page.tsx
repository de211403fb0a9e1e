import "./consents.css";
import "../events/event.css";
import { Button } from "@mantine/core";
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import { decideMyConsent, exportMyData, readMyData, type Consent } from "@bridgehead/contract/consents";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { ConsentCard } from "./consent-card.tsx";
import { ContactLines } from "./contact-lines.tsx";
import { LookList } from "./look-list.tsx";

/** The text of a consent is in the reader's language, so each language has an answer of its own. */
const myDataQuery = (eventId: string, locale: Locale) =>
  queryOptions({
    queryKey: ["me", eventId, locale],
    queryFn: () => callServer(readMyData, { params: { eventId } }),
  });

/** A delegate's own data: what is held, who may see it, who has seen it. Withdrawing is one press, as agreeing is. */
export default function MePage() {
  const { t, locale } = useLocale();
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const client = useQueryClient();
  const { person } = useSuspenseQuery(myDataQuery(eventId, locale)).data;
  const decide = useMutation({
    mutationFn: ({ consent: { purpose, country, text }, isGiven }: { consent: Consent; isGiven: boolean }) =>
      callServer(decideMyConsent, {
        params: { eventId },
        body: { purpose, country, isGiven, sha256: text.sha256 },
      }),
    onSuccess: () => notifyDone(t("consent.saved")),
    onSettled: () => client.invalidateQueries({ queryKey: ["me", eventId] }),
  });
  if (!person)
    return (
      <>
        <h1 className="bh-sm bh-second">{t("consent.me")}</h1>
        <EmptyState title={t("consent.me.shared-link")} why={t("consent.me.shared-link.why")} />
      </>
    );
  return (
    <>
      <Lead
        page={`${t("consent.me")} – ${readText(person.names, locale)?.text ?? ""}`}
        say={<Stressed text={t("consent.me.say")} />}
        why={t("consent.me.why")}
      />
      <div className="bh-stack">
        {person.consents.length === 0 && <p className="bh-note">{t("consent.me.nobody-yet")}</p>}
        {decide.isError && <ProblemNote error={decide.error} />}
        {person.consents.map((consent) => (
          <ConsentCard key={`${consent.purpose} ${consent.country}`} consent={consent}>
            <div className="bh-row">
              {consent.state !== "given" && (
                <Button loading={decide.isPending} onClick={() => decide.mutate({ consent, isGiven: true })}>
                  {t("consent.agree")}
                </Button>
              )}
              {(consent.state === "given" || consent.state === "outdated") && (
                <Button loading={decide.isPending} onClick={() => decide.mutate({ consent, isGiven: false })}>
                  {t("consent.withdraw")}
                </Button>
              )}
              {consent.state === "missing" && (
                <Button loading={decide.isPending} onClick={() => decide.mutate({ consent, isGiven: false })}>
                  {t("consent.refuse")}
                </Button>
              )}
            </div>
          </ConsentCard>
        ))}
        <Panel title={t("consent.me.contacts")}>
          <div className="bh-panel-body bh-my-contacts">
            {person.contacts ? (
              <ContactLines contacts={person.contacts} />
            ) : (
              <p className="bh-sm bh-muted">{t("consent.me.contacts.none")}</p>
            )}
            <p className="bh-xs bh-muted">{t("consent.me.contacts.mend")}</p>
            <a
              className="bh-data-excel"
              href={`${addressOf(exportMyData, { params: { eventId } })}?lang=${locale}`}
              download
            >
              <IconFileSpreadsheet className="bh-i" aria-hidden />
              {t("consent.data")}
            </a>
          </div>
        </Panel>
        <LookList looks={person.looks} />
      </div>
    </>
  );
}
