import { z } from "zod";
import { operation } from "./operation.ts";
import { EventParams } from "./events.ts";
import { PlaceSchema, SlotSchema } from "./timetable.ts";
import { InstantSchema } from "./values.ts";

/** The halls of an event and its slots, with how many meetings of the draft stand in each. */
export const VenueSchema = z.object({
  timeZone: z.string(),
  slots: z.array(SlotSchema.extend({ meetings: z.number().int() })),
  places: z.array(PlaceSchema.extend({ closed: z.array(z.uuid()), meetings: z.number().int() })),
});
export type Venue = z.output<typeof VenueSchema>;

/** Meetings in the way of a change go back to those that wait; only when the organiser has seen how many. */
export const MayRelease = z.boolean().default(false);

const label = z.string().trim().min(1).max(40);

export const readVenue = operation({
  id: "readVenue",
  method: "GET",
  path: "/api/events/:eventId/venue",
  tag: "venue",
  summary: "Read the slots, tables and rooms of an event",
  action: "event.read",
  params: EventParams,
  status: 200,
  answer: VenueSchema,
});

export const addSlots = operation({
  id: "addSlots",
  method: "POST",
  path: "/api/events/:eventId/venue/slots",
  tag: "venue",
  summary: "Add slots one after another on a day, in the event's own time",
  action: "event.manage",
  params: EventParams,
  body: z.strictObject({
    day: z.iso.date(),
    startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    count: z.number().int().min(1).max(40),
    minutes: z.number().int().min(5).max(240),
    changeover: z.number().int().min(0).max(120),
  }),
  status: 201,
  answer: VenueSchema,
});

const SlotParams = EventParams.extend({ slotId: z.uuid() });

export const changeSlot = operation({
  id: "changeSlot",
  method: "PUT",
  path: "/api/events/:eventId/venue/slots/:slotId",
  tag: "venue",
  summary: "Move a slot in time; the meetings in it go with it",
  action: "event.manage",
  params: SlotParams,
  body: z.strictObject({ startsAt: InstantSchema, endsAt: InstantSchema }),
  status: 200,
  answer: VenueSchema,
});

export const removeSlot = operation({
  id: "removeSlot",
  method: "POST",
  path: "/api/events/:eventId/venue/slots/:slotId/removal",
  tag: "venue",
  summary: "Take a slot out of the event",
  action: "event.manage",
  params: SlotParams,
  body: z.strictObject({ mayRelease: MayRelease }),
  status: 200,
  answer: VenueSchema,
});

export const addPlaces = operation({
  id: "addPlaces",
  method: "POST",
  path: "/api/events/:eventId/venue/places",
  tag: "venue",
  summary: "Add tables or rooms",
  action: "event.manage",
  params: EventParams,
  body: z.strictObject({
    kind: PlaceSchema.shape.kind,
    labels: z.array(label).min(1).max(200),
    hall: z.string().trim().max(80).nullable(),
  }),
  status: 201,
  answer: VenueSchema,
});

const PlaceParams = EventParams.extend({ placeId: z.uuid() });

export const changePlace = operation({
  id: "changePlace",
  method: "PUT",
  path: "/api/events/:eventId/venue/places/:placeId",
  tag: "venue",
  summary: "Rename a table or room, close it, or close it for some slots",
  action: "event.manage",
  params: PlaceParams,
  body: z.strictObject({
    label,
    hall: z.string().trim().max(80).nullable(),
    isUsable: z.boolean(),
    closed: z.array(z.uuid()).max(500),
    mayRelease: MayRelease,
  }),
  status: 200,
  answer: VenueSchema,
});

export const removePlace = operation({
  id: "removePlace",
  method: "POST",
  path: "/api/events/:eventId/venue/places/:placeId/removal",
  tag: "venue",
  summary: "Take a table or room out of the event",
  action: "event.manage",
  params: PlaceParams,
  body: z.strictObject({ mayRelease: MayRelease }),
  status: 200,
  answer: VenueSchema,
});

export const exportVenue = operation({
  id: "exportVenue",
  method: "GET",
  path: "/api/events/:eventId/venue.xlsx",
  tag: "venue",
  summary: "Slots, tables and rooms as Excel, in a form that an intake reads again",
  action: "export.lists",
  params: EventParams,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});
