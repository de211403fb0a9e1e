import { z } from "zod";
import { locales } from "@bridgehead/domain/shared/language";
import { sharedPurposes } from "@bridgehead/domain/consents/sharing";
import { ContactsSchema, OrganisationParams } from "./directory.ts";
import { EventParams } from "./events.ts";
import { operation } from "./operation.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

const PersonParams = EventParams.extend({ personId: z.uuid() });
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** One thing a person can agree to: the text in force in the reader's language, and the person's last word on it. */
export const ConsentSchema = z
  .object({
    purpose: z.enum(sharedPurposes),
    /** The country a transfer goes to; null where nothing crosses a border by it. */
    country: z.string().nullable(),
    /** `outdated`: agreed to, but the text in force names organisations that the text agreed to did not. */
    state: z.enum(["missing", "given", "outdated", "refused", "withdrawn"]),
    at: InstantSchema.nullable(),
    channel: z.enum(["personal-link", "paper"]).nullable(),
    text: z.object({
      id: z.string(),
      version: z.int(),
      language: z.enum(locales),
      sha256: z.string(),
      title: z.string(),
      paragraphs: z.array(z.string()),
    }),
  })
  .meta({ id: "Consent" });
export type Consent = z.output<typeof ConsentSchema>;

/** One look at somebody's contact data: who, for whom, from where, which fields, why. */
export const LookSchema = z
  .object({
    at: InstantSchema,
    role: z.string(),
    organisation: LocalTextSchema.nullable(),
    country: z.string(),
    fields: z.array(z.string()),
    /** A code the product writes itself (`meeting`, `person.edit`), or the reason in somebody's own words. */
    reason: z.string(),
  })
  .meta({ id: "ContactLook" });
export type Look = z.output<typeof LookSchema>;

export const PersonDataSchema = z.object({
  id: z.uuid(),
  names: LocalTextSchema,
  title: LocalTextSchema.nullable(),
  organisation: LocalTextSchema,
  consents: z.array(ConsentSchema),
  /** Newest first. */
  looks: z.array(LookSchema),
});
export type PersonData = z.output<typeof PersonDataSchema>;

const Decision = {
  purpose: z.enum(sharedPurposes),
  country: z.string().length(2).nullable(),
  isGiven: z.boolean(),
  /** The text that was read: another one is refused. */
  sha256: z.string().length(64),
};

export const readMyData = operation({
  id: "readMyData",
  method: "GET",
  path: "/api/events/:eventId/me",
  tag: "consents",
  summary: "What is held about oneself: contact data, consents with the text in force, and who has looked",
  action: "person.own",
  params: EventParams,
  status: 200,
  answer: z.object({
    /** Null where the link is shared by an organisation's delegates: nobody in particular can consent with it. */
    person: PersonDataSchema.extend({ contacts: ContactsSchema.nullable() }).nullable(),
  }),
});

export const decideMyConsent = operation({
  id: "decideMyConsent",
  method: "POST",
  path: "/api/events/:eventId/me/consents",
  tag: "consents",
  summary: "Agree, refuse or withdraw, for oneself, by one's personal link",
  action: "person.own",
  params: EventParams,
  body: z.strictObject(Decision),
  status: 200,
  answer: z.object({ consents: z.array(ConsentSchema) }),
});

export const exportMyData = operation({
  id: "exportMyData",
  method: "GET",
  path: "/api/events/:eventId/me/data.xlsx",
  tag: "consents",
  summary: "All that is held about oneself, as Excel",
  action: "person.own",
  params: EventParams,
  status: 200,
  produces: excel,
  answer: z.instanceof(Uint8Array),
});

export const readPersonData = operation({
  id: "readPersonData",
  method: "GET",
  path: "/api/events/:eventId/people/:personId/data",
  tag: "consents",
  summary:
    "A delegate's consents and who has looked at the contact data, for the organiser; without the data themselves",
  action: "directory.write",
  params: PersonParams,
  query: z.object({ language: z.enum(locales).optional() }),
  status: 200,
  answer: PersonDataSchema,
});

export const recordPaperConsent = operation({
  id: "recordPaperConsent",
  method: "POST",
  path: "/api/events/:eventId/people/:personId/consents",
  tag: "consents",
  summary: "Enter what a delegate signed on paper, or withdrew; where the paper is kept is part of it",
  action: "directory.write",
  params: PersonParams,
  body: z.strictObject({ ...Decision, language: z.enum(locales), evidence: z.string().trim().min(3).max(300) }),
  status: 200,
  answer: z.object({ consents: z.array(ConsentSchema) }),
});

export const exportPersonData = operation({
  id: "exportPersonData",
  method: "GET",
  path: "/api/events/:eventId/people/:personId/data.xlsx",
  tag: "consents",
  summary: "All that is held about a delegate, as Excel, for a person who asks; the look is logged",
  action: "directory.write",
  params: PersonParams,
  status: 200,
  produces: excel,
  answer: z.instanceof(Uint8Array),
});

export const erasePerson = operation({
  id: "erasePerson",
  method: "POST",
  path: "/api/events/:eventId/people/:personId/erasure",
  tag: "consents",
  summary:
    "Delete a delegate's name, title and contact data on request; what was held and counted stays without the name",
  action: "directory.write",
  params: PersonParams,
  body: z.strictObject({}),
  status: 204,
  answer: z.undefined(),
});

export const readPartnerContacts = operation({
  id: "readPartnerContacts",
  method: "POST",
  path: "/api/events/:eventId/organisations/:organisationId/partners/:partnerId/contacts",
  tag: "consents",
  summary:
    "Look at the contact data that people of a partner share; only with a meeting in the published timetable, and logged",
  action: "contact.read-partner",
  params: OrganisationParams.extend({ partnerId: z.uuid() }),
  body: z.strictObject({}),
  status: 200,
  answer: z.object({
    contacts: z.array(ContactsSchema.extend({ title: LocalTextSchema.nullable() })),
    /** People of the partner who share nothing. */
    withheld: z.int(),
  }),
});
