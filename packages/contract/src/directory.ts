import { z } from "zod";
import { operation } from "./operation.ts";
import { EventParams } from "./events.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

export const OrganisationParams = EventParams.extend({ organisationId: z.uuid() });
export const ModeSchema = z.enum(["onsite", "online", "hybrid"]);

/** An organisation as every list of an event shows it. */
export const ParticipantSchema = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  names: LocalTextSchema,
  country: z.string().nullable(),
  city: z.string().nullable(),
  side: z.string(),
  mode: ModeSchema,
  sector: LocalTextSchema.nullable(),
});
export type Participant = z.output<typeof ParticipantSchema>;

export const DirectoryRowSchema = ParticipantSchema.extend({
  state: z.enum(["applied", "approved", "waiting", "rejected", "withdrawn"]),
  delegates: z.number().int(),
  languages: z.array(z.string()),
  needsInterpreter: z.boolean().nullable(),
  offers: z.array(LocalTextSchema),
  needs: z.array(LocalTextSchema),
  choices: z.object({
    must: z.number().int(),
    meet: z.number().int(),
    no: z.number().int(),
    received: z.number().int(),
  }),
  meetings: z.number().int(),
});
export type DirectoryRow = z.output<typeof DirectoryRowSchema>;

export const OfferSchema = z.object({
  id: z.uuid(),
  direction: z.enum(["offer", "need"]),
  text: LocalTextSchema,
  fields: z.array(z.string()),
});

export const ParticipantPageSchema = DirectoryRowSchema.extend({
  aliases: z.array(z.string()),
  registrationNumber: z.string().nullable(),
  website: z.string().nullable(),
  founded: z.string().nullable(),
  employees: z.number().int().nullable(),
  revenue: z.object({ amountMinor: z.number(), currency: z.string() }).nullable(),
  offersAndNeeds: z.array(OfferSchema),
  /** Names and titles only; contact data need `readContacts`, which writes the access log. */
  people: z.array(
    z.object({ id: z.uuid(), names: LocalTextSchema, title: LocalTextSchema.nullable(), revision: z.int() }),
  ),
  timeZone: z.string().nullable(),
  workHours: z.array(z.number().int()).nullable(),
  maxMeetings: z.number().int().nullable(),
  minMeetings: z.number().int().nullable(),
  availabilityNote: z.string().nullable(),
  unavailable: z.array(
    z.object({ slotId: z.uuid(), startsAt: InstantSchema, cause: z.string(), reason: z.string().nullable() }),
  ),
  remarks: z.string().nullable(),
  wishes: z.array(
    z.object({
      written: z.string(),
      rank: z.number().int().nullable(),
      kind: z.enum(["wish", "avoid"]),
      state: z.string(),
      resolved: ParticipantSchema.nullable(),
      basis: z.string().nullable(),
    }),
  ),
  sources: z.array(z.unknown()),
  revision: z.number().int(),
});
export type ParticipantPage = z.output<typeof ParticipantPageSchema>;

export const listParticipants = operation({
  id: "listParticipants",
  method: "GET",
  path: "/api/events/:eventId/organisations",
  tag: "directory",
  summary: "List the organisations of an event; `q` finds letters, and in and across three scripts",
  action: "directory.read",
  params: EventParams,
  query: z.object({ q: z.string().trim().max(200).optional() }),
  status: 200,
  answer: z.object({ total: z.number().int(), organisations: z.array(DirectoryRowSchema) }),
});

export const readParticipant = operation({
  id: "readParticipant",
  method: "GET",
  path: "/api/events/:eventId/organisations/:organisationId",
  tag: "directory",
  summary: "Read an organisation's profile in an event",
  action: "directory.read",
  params: OrganisationParams,
  status: 200,
  answer: ParticipantPageSchema,
});

/** How somebody is reached: read only where the look is written into the access log. */
export const ContactsSchema = z.object({
  personId: z.uuid(),
  names: LocalTextSchema,
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  phone: z.string().nullable(),
  messengers: z.record(z.string(), z.string()),
});

export const readContacts = operation({
  id: "readContacts",
  method: "POST",
  path: "/api/events/:eventId/organisations/:organisationId/contacts",
  tag: "directory",
  summary: "Look at the contact data of an organisation's people; the look is logged with its reason",
  action: "contact.read",
  params: OrganisationParams,
  body: z.strictObject({ reason: z.string().trim().min(1).max(300) }),
  status: 200,
  answer: z.object({
    contacts: z.array(ContactsSchema),
  }),
});

export const exportParticipants = operation({
  id: "exportParticipants",
  method: "GET",
  path: "/api/events/:eventId/organisations.xlsx",
  tag: "directory",
  summary: "The organisations as Excel, headers in Korean, Chinese and English, without contact data",
  action: "export.lists",
  params: EventParams,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

const language = z.string().regex(/^[a-z]{2,3}$/);
const limit = z.number().int().min(0).max(200).nullable();
const hour = z.number().int().min(0).max(1440);

/** What an organiser writes of an organisation by hand; a sentence that keeps its id keeps its translations. */
const ParticipantWrite = {
  names: LocalTextSchema,
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z.string().trim().max(80).nullable(),
  /** The region that it sits with where the event is of one country; otherwise its country. */
  side: z.string().trim().min(2).max(40),
  sector: LocalTextSchema.nullable(),
  mode: ModeSchema,
  languages: z.array(language).min(1).max(10),
  delegates: z.number().int().min(1).max(50),
  maxMeetings: limit,
  minMeetings: limit,
  timeZone: z.string().max(60).nullable(),
  workHours: z.tuple([hour, hour]).nullable(),
  remarks: z.string().trim().max(1000).nullable(),
  statements: z
    .array(
      z.strictObject({
        id: z.uuid().nullable(),
        direction: z.enum(["offer", "need"]),
        text: LocalTextSchema,
      }),
    )
    .max(40),
  /** Slots in which it cannot meet. */
  unavailable: z.array(z.uuid()).max(500),
};

export const addParticipant = operation({
  id: "addParticipant",
  method: "POST",
  path: "/api/events/:eventId/organisations",
  tag: "directory",
  summary: "Add an organisation to an event by hand",
  action: "directory.write",
  params: EventParams,
  body: z.strictObject(ParticipantWrite),
  status: 201,
  answer: z.object({ id: z.uuid() }),
});

export const changeParticipant = operation({
  id: "changeParticipant",
  method: "PUT",
  path: "/api/events/:eventId/organisations/:organisationId",
  tag: "directory",
  summary: "Change an organisation in an event; the revision says which state the change was made from",
  action: "directory.write",
  params: OrganisationParams,
  body: z.strictObject({
    ...ParticipantWrite,
    state: z.enum(["approved", "waiting", "withdrawn"]),
    revision: z.number().int(),
    /** Meetings in the way of the change go back to those that wait; only when the organiser has seen how many. */
    mayRelease: z.boolean().default(false),
  }),
  status: 200,
  answer: z.object({ revision: z.number().int() }),
});

const number = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .nullable();

/** A delegate as the organiser enters one; contact data stand apart and go no further without consent. */
const PersonWrite = {
  names: LocalTextSchema,
  title: LocalTextSchema.nullable(),
  contacts: z.strictObject({
    email: z.email().max(254).nullable(),
    mobile: number,
    phone: number,
    messengers: z.strictObject({
      wechat: z.string().trim().min(1).max(60).optional(),
      kakao: z.string().trim().min(1).max(60).optional(),
    }),
  }),
};

export const addPerson = operation({
  id: "addPerson",
  method: "POST",
  path: "/api/events/:eventId/organisations/:organisationId/people",
  tag: "directory",
  summary: "Add a delegate to an organisation by hand",
  action: "directory.write",
  params: OrganisationParams,
  body: z.strictObject(PersonWrite),
  status: 201,
  answer: z.object({ id: z.uuid() }),
});

export const changePerson = operation({
  id: "changePerson",
  method: "PUT",
  path: "/api/events/:eventId/organisations/:organisationId/people/:personId",
  tag: "directory",
  summary: "Change a delegate's name, title or contact data",
  action: "directory.write",
  params: OrganisationParams.extend({ personId: z.uuid() }),
  body: z.strictObject({ ...PersonWrite, /** Of the person when the change was begun. */ revision: z.int() }),
  status: 200,
  answer: z.object({ revision: z.int() }),
});

export const searchKinds = ["organisation", "person", "session", "agreement"] as const;

/** One thing of an event that was found, with the text in which it was and where in it (UTF-16, end exclusive). */
export const EventHitSchema = z.object({
  id: z.uuid(),
  kind: z.enum(searchKinds),
  names: LocalTextSchema,
  /** A sector, a title: what the thing is, beside its name. */
  line: LocalTextSchema.nullable(),
  /** The organisation whose profile shows it; null for sessions and agreements. */
  organisationId: z.uuid().nullable(),
  matched: z.string(),
  spans: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type EventHit = z.output<typeof EventHitSchema>;

export const searchEvent = operation({
  id: "searchEvent",
  method: "GET",
  path: "/api/events/:eventId/search",
  tag: "directory",
  summary: "Find organisations, people, sessions and agreements of an event, in and across three scripts",
  action: "directory.read",
  params: EventParams,
  query: z.object({
    q: z.string().trim().min(1).max(200),
    kind: z.enum(searchKinds).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(20),
  }),
  status: 200,
  answer: z.object({ searched: z.number().int(), hits: z.array(EventHitSchema) }),
});
