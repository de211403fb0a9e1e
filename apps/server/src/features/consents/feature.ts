import * as contract from "@bridgehead/contract/consents";
import type { PersonData } from "@bridgehead/contract/consents";
import type { Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import { recordContactAccess } from "../../platform/audit/contact-access.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { selectContacts } from "../directory/store.ts";
import { consentsOf, decideConsent } from "./decide.ts";
import { erasePerson } from "./erase.ts";
import { personWorkbook } from "./person-workbook.ts";
import { sharedPeople } from "./sharing.ts";
import {
  selectCountry,
  selectEventPerson,
  selectHistory,
  selectLooks,
  selectOwnPerson,
  selectPartners,
  selectPeople,
} from "./store.ts";

const contactFields = ["email", "mobile", "phone", "messengers"] as const;

/**
 * Whose contact data may be shown to whom: consents given by the person or entered from paper, what partners may look up
 * with them, who has looked, and the rights of a person to a copy and to deletion.
 */
export const consents: Feature = {
  name: "consents",

  routes(app, deps) {
    const { db } = deps;

    mount(app, contract.readMyData, async ({ params: { eventId }, actor, locale }) => {
      const personId = await selectOwnPerson(db, actor.accountId ?? "");
      const data = personId && (await dataOf(db, eventId, personId, locale));
      if (!data) return ok({ person: null });
      const contacts = await contactsOf(db, eventId, data.organisationId, data.id);
      return ok({ person: { ...data, contacts: contacts ?? null } });
    });

    mount(app, contract.decideMyConsent, async ({ params, body, actor, now, locale }) => {
      const personId = await selectOwnPerson(db, actor.accountId ?? "");
      if (!personId) return refuse({ code: "not-allowed" });
      return decideConsent(deps, { ...params, personId, actor, now, locale }, body, { channel: "personal-link" });
    });

    mount(app, contract.exportMyData, async ({ params: { eventId }, actor, locale }) => {
      const personId = await selectOwnPerson(db, actor.accountId ?? "");
      const content = personId && (await workbookOf(db, eventId, personId, locale));
      return content ? ok({ content, fileName: fileName(locale) }) : refuse({ code: "not-found" });
    });

    mount(app, contract.readPersonData, async ({ params, query, locale }) => {
      const data = await dataOf(db, params.eventId, params.personId, query.language ?? locale);
      return data ? ok(data) : refuse({ code: "not-found" });
    });

    mount(app, contract.recordPaperConsent, async ({ params, body, actor, now }) =>
      decideConsent(deps, { ...params, actor, now, locale: body.language }, body, {
        channel: "paper",
        evidence: body.evidence,
      }),
    );

    mount(app, contract.exportPersonData, async ({ params: { eventId, personId }, actor, now, locale, request }) =>
      db.transaction().execute(async (trx) => {
        await recordContactAccess(
          trx,
          now,
          {
            accountId: actor.accountId,
            readerRole: "organiser",
            readerCountry: "ZZ",
            readerAddress: request.ip,
            fields: contactFields,
            reason: "person.export",
            eventId,
          },
          [personId],
        );
        const content = await workbookOf(trx, eventId, personId, locale);
        return content ? ok({ content, fileName: fileName(locale) }) : refuse({ code: "not-found" });
      }),
    );

    mount(app, contract.erasePerson, async ({ params, actor, now }) => erasePerson(deps, { ...params, actor, now }));

    mount(app, contract.readPartnerContacts, async ({ params, actor, now, request }) =>
      db.transaction().execute(async (trx) => {
        const { eventId, organisationId, partnerId } = params;
        const partners = await selectPartners(trx, eventId, organisationId);
        if (!partners.some(({ id }) => id === partnerId)) return refuse({ code: "meeting-not-confirmed" });
        const shared = await sharedPeople(trx, { eventId, of: partnerId, by: organisationId, now });
        const found = (await selectContacts(trx, eventId, partnerId)).filter(({ personId }) =>
          shared.includes(personId),
        );
        await recordContactAccess(
          trx,
          now,
          {
            accountId: actor.accountId,
            readerRole: "delegate",
            readerOrganisationId: organisationId,
            readerCountry: (await selectCountry(trx, organisationId)) ?? "ZZ",
            readerAddress: request.ip,
            fields: contactFields,
            reason: "meeting",
            eventId,
          },
          found.map(({ personId }) => personId),
        );
        const people = await selectPeople(trx, eventId, partnerId);
        const contacts = await Promise.all(
          found.map(async (one) => ({
            ...one,
            title: (await selectEventPerson(trx, eventId, one.personId))?.title ?? null,
          })),
        );
        return ok({ contacts, withheld: people.length - contacts.length });
      }),
    );
  },
};

type Data = PersonData & { readonly organisationId: string };

async function dataOf(db: Trx, eventId: string, personId: string, locale: Locale): Promise<Data | undefined> {
  const person = await selectEventPerson(db, eventId, personId);
  if (!person) return undefined;
  const { id, names, title, organisation, organisationId } = person;
  const [consentsNow, looks] = [await consentsOf(db, eventId, person, locale), await selectLooks(db, personId)];
  return { id, names, title, organisation, organisationId, consents: consentsNow, looks };
}

async function contactsOf(db: Trx, eventId: string, organisationId: string, personId: string) {
  return (await selectContacts(db, eventId, organisationId)).find((one) => one.personId === personId);
}

async function workbookOf(db: Trx, eventId: string, personId: string, locale: Locale): Promise<Uint8Array | undefined> {
  const person = await selectEventPerson(db, eventId, personId);
  if (!person) return undefined;
  const contacts = await contactsOf(db, eventId, person.organisationId, personId);
  const history = await selectHistory(db, eventId, personId);
  return personWorkbook({ person, contacts, history, looks: await selectLooks(db, personId) }, locale);
}

const fileName = (locale: Locale): string => `${translatorFor(locale)("sheet.person")}.xlsx`;
