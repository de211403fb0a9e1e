import "../consents/consents.css";
import { useState } from "react";
import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { addressOf } from "@bridgehead/contract/client";
import {
  erasePerson,
  exportPersonData,
  readPersonData,
  recordPaperConsent,
  type Consent,
} from "@bridgehead/contract/consents";
import type { ParticipantPage } from "@bridgehead/contract/directory";
import { createDelegateLink } from "@bridgehead/contract/identity";
import { locales, readText, type Locale } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { ConsentCard } from "../consents/consent-card.tsx";
import { LookList } from "../consents/look-list.tsx";
import { eventKey } from "../events/queries.ts";
import { PersonalLink } from "./personal-link.tsx";

type PersonConsentsProps = {
  readonly eventId: string;
  readonly organisationId: string;
  readonly languages: readonly string[];
  readonly person: ParticipantPage["people"][number];
  readonly onClose: () => void;
};

/** What an organiser does for a delegate's data: a link of their own, a signed form, the log, a copy, deletion. */
export function PersonConsents({ eventId, organisationId, languages, person, onClose }: PersonConsentsProps) {
  const { t, locale } = useLocale();
  const client = useQueryClient();
  const params = { eventId, personId: person.id };
  const name = readText(person.names, locale)?.text ?? "";
  const [language, setLanguage] = useState<Locale>(locales.find((one) => languages.includes(one)) ?? locale);
  const [evidence, setEvidence] = useState("");
  const [isErasing, setErasing] = useState(false);
  const { data, error } = useQuery({
    queryKey: [...eventKey(eventId), "person", person.id, language],
    queryFn: () => callServer(readPersonData, { params, query: { language } }),
  });
  const record = useMutation({
    mutationFn: ({ consent: { purpose, country, text }, isGiven }: { consent: Consent; isGiven: boolean }) =>
      callServer(recordPaperConsent, {
        params,
        body: { purpose, country, isGiven, sha256: text.sha256, language, evidence: evidence.trim() },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: eventKey(eventId) });
      notifyDone(t("consent.saved"));
    },
  });
  const erase = useMutation({
    mutationFn: () => callServer(erasePerson, { params, body: {} }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: eventKey(eventId) });
      notifyDone(t("people.erased"));
      onClose();
    },
  });
  const hasEvidence = evidence.trim().length >= 3;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={<b>{`${t("people.manage")} – ${name}`}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <div className="bh-stack">
        <fieldset className="bh-fields">
          <legend>{t("people.link")}</legend>
          <PersonalLink
            why={t("people.link.why")}
            languages={languages}
            make={(locale) =>
              callServer(createDelegateLink, {
                params: { eventId, organisationId },
                body: { name: readText(person.names, locale)?.text ?? name, locale, personId: person.id },
              })
            }
          />
        </fieldset>
        {error && <ProblemNote error={error} />}
        {data && data.consents.length === 0 && <p className="bh-note">{t("consent.me.nobody-yet")}</p>}
        {data && data.consents.length > 0 && (
          <fieldset className="bh-fields">
            <legend>{t("people.paper")}</legend>
            <div className="bh-columns">
              <NativeSelect
                label={t("people.paper.language")}
                value={language}
                data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
                onChange={({ currentTarget }) => setLanguage(currentTarget.value as Locale)}
              />
              <TextInput
                label={t("people.paper.evidence")}
                description={t("people.paper.evidence.hint")}
                maxLength={300}
                value={evidence}
                onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
              />
            </div>
            {record.isError && <ProblemNote error={record.error} />}
            {data.consents.map((consent) => (
              <ConsentCard key={`${consent.purpose} ${consent.country}`} consent={consent}>
                <div className="bh-row">
                  {[true, false].map((isGiven) => (
                    <Button
                      key={String(isGiven)}
                      size="xs"
                      disabled={!hasEvidence}
                      loading={record.isPending}
                      onClick={() => record.mutate({ consent, isGiven })}
                    >
                      {t(
                        isGiven
                          ? "consent.agree"
                          : consent.state === "given" || consent.state === "outdated"
                            ? "consent.withdraw"
                            : "consent.refuse",
                      )}
                    </Button>
                  ))}
                </div>
              </ConsentCard>
            ))}
          </fieldset>
        )}
        {data && <LookList looks={data.looks} />}
        {erase.isError && <ProblemNote error={erase.error} />}
        {isErasing ? (
          <div className="bh-note is-bad" role="alert">
            <div>
              <p>
                <b>{t("people.erase.ask", { name })}</b>
              </p>
              <p>{t("people.erase.why")}</p>
              <div className="bh-row">
                <Button size="xs" color="red" loading={erase.isPending} onClick={() => erase.mutate()}>
                  {t("people.erase")}
                </Button>
                <Button size="xs" onClick={() => setErasing(false)}>
                  {t("people.erase.keep")}
                </Button>
              </div>
            </div>
          </div>
        ) : (
          <div className="bh-row">
            <a className="bh-data-excel" href={`${addressOf(exportPersonData, { params })}?lang=${locale}`} download>
              {t("people.export")}
            </a>
            <Button size="xs" onClick={() => setErasing(true)}>
              {t("people.erase")}
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
