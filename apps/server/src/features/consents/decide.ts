import type { Consent, recordPaperConsent } from "@bridgehead/contract/consents";
import type { BodyOf } from "@bridgehead/contract/operation";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import type { Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import {
  insertWord,
  selectEventFacts,
  selectEventPerson,
  selectPartners,
  selectWords,
  type EventPerson,
} from "./store.ts";
import { bodyOf, consentText } from "./texts.ts";

type Said = Pick<BodyOf<typeof recordPaperConsent>, "purpose" | "country" | "isGiven" | "sha256">;
type By = { readonly channel: "personal-link" } | { readonly channel: "paper"; readonly evidence: string };

/** What a person can agree to now: giving contact data to the partners, and a transfer to each other country they sit in. */
export async function consentsOf(db: Trx, eventId: string, person: EventPerson, locale: Locale): Promise<Consent[]> {
  const event = await selectEventFacts(db, eventId);
  const partners = await selectPartners(db, eventId, person.organisationId);
  if (!event || partners.length === 0) return [];
  const words = await selectWords(db, eventId, [person.id]);
  const abroad = [...new Set(partners.map(({ country }) => country))].filter(
    (country): country is string => country !== null && country !== person.country,
  );
  const asked: readonly (readonly ["third-party" | "transfer", string | null])[] = [
    ["third-party", null],
    ...abroad.toSorted().map((country) => ["transfer", country] as const),
  ];
  return asked.map(([purpose, country]) => {
    const recipients = partners.filter((one) => country === null || one.country === country);
    const word = words.find((one) => one.purpose === purpose && one.country === country);
    const isCovered = recipients.every(({ id }) => word?.recipients.includes(id));
    // A first "no" refuses; a "no" after a "yes" withdraws: the newest word alone cannot tell, its recipients can.
    const state = !word
      ? "missing"
      : word.isGiven
        ? isCovered
          ? "given"
          : "outdated"
        : word.recipients.length > 0
          ? "withdrawn"
          : "refused";
    return {
      purpose,
      country,
      state,
      at: word?.at ?? null,
      channel: word?.channel ?? null,
      text: consentText(purpose, { event: event.names, personCountry: person.country, country, recipients }, locale),
    };
  });
}

/**
 * Writes a person's word, by themselves or from a signed paper. Only the text in force can be agreed to, in the language it
 * was read in; refusing and withdrawing need no text to be right. Every word is a row of its own: none replaces another.
 */
export async function decideConsent(
  { db, hub }: Deps,
  asked: {
    readonly eventId: string;
    readonly personId: string;
    readonly actor: Actor;
    readonly now: Date;
    readonly locale: Locale;
  },
  said: Said,
  by: By,
): Promise<Result<{ consents: Consent[] }, Refusal>> {
  const { eventId, personId, actor, now, locale } = asked;
  return db.transaction().execute(async (trx) => {
    const person = await selectEventPerson(trx, eventId, personId);
    if (!person) return refuse({ code: "not-found" });
    const inForce = await consentsOf(trx, eventId, person, locale);
    const consent = inForce.find((one) => one.purpose === said.purpose && one.country === said.country);
    if (!consent || (said.isGiven && consent.text.sha256 !== said.sha256))
      return refuse({ code: "consent-text-changed" });
    const partners = await selectPartners(trx, eventId, person.organisationId);
    const named = partners
      .filter(({ country }) => said.country === null || country === said.country)
      .map(({ id }) => id);
    const isWithdrawal =
      !said.isGiven && (consent.state === "given" || consent.state === "outdated" || consent.state === "withdrawn");
    await insertWord(trx, {
      eventId,
      personId,
      purpose: said.purpose,
      country: said.country,
      isGiven: said.isGiven,
      recipients: said.isGiven || isWithdrawal ? named : [],
      text: { ...consent.text, body: bodyOf(consent.text) },
      channel: by.channel,
      actor: by.channel === "paper" ? "organiser" : "person",
      accountId: actor.accountId,
      evidence: by.channel === "paper" ? by.evidence : null,
      at: now,
    });
    await recordActivity(trx, {
      at: now,
      accountId: actor.accountId,
      // The log outlives an erasure: it names nobody who speaks for themselves.
      actorLabel: by.channel === "paper" ? actor.name : "",
      action: `consent.${by.channel === "paper" ? "" : "own-"}${said.isGiven ? "give" : "withdraw"}`,
      eventId,
      recordKind: "person",
      recordId: personId,
      detail: { purpose: said.purpose, country: said.country, channel: by.channel },
    });
    await hub.announce(trx, topics.event(eventId));
    return ok({ consents: await consentsOf(trx, eventId, person, locale) });
  });
}
