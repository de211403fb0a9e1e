import { z } from "zod";
import { operation } from "./operation.ts";
import { OrganisationParams, ParticipantSchema } from "./directory.ts";
import { EventParams } from "./events.ts";
import { InstantSchema } from "./values.ts";

export const ChoiceSchema = z.object({
  organisation: ParticipantSchema,
  partner: ParticipantSchema,
  choice: z.enum(["must", "meet", "no"]),
  theirChoice: z.enum(["must", "meet", "no"]).nullable(),
  rank: z.number().int().nullable(),
  origin: z.enum(["delegate", "organiser", "wish", "blacklist"]),
  chosenAt: InstantSchema,
});
export type Choice = z.output<typeof ChoiceSchema>;

export const listChoices = operation({
  id: "listChoices",
  method: "GET",
  path: "/api/events/:eventId/choices",
  tag: "choices",
  summary: "List who wants to meet whom",
  action: "choice.read",
  params: EventParams,
  query: z.object({ organisation: z.uuid().optional() }),
  status: 200,
  answer: z.object({
    total: z.number().int(),
    must: z.number().int(),
    meet: z.number().int(),
    no: z.number().int(),
    mutual: z.number().int(),
    silent: z.array(ParticipantSchema),
    choices: z.array(ChoiceSchema),
  }),
});

/** `null` takes a choice back. */
export const writeChoice = operation({
  id: "writeChoice",
  method: "PUT",
  path: "/api/events/:eventId/organisations/:organisationId/choices/:partnerId",
  tag: "choices",
  summary: "Choose must meet, meet or no thanks for one partner, or take the choice back",
  action: "choice.write-own",
  params: OrganisationParams.extend({ partnerId: z.uuid() }),
  body: z.strictObject({ choice: z.enum(["must", "meet", "no"]).nullable() }),
  status: 200,
  answer: z.object({ choice: z.enum(["must", "meet", "no"]).nullable() }),
});

export const exportChoices = operation({
  id: "exportChoices",
  method: "GET",
  path: "/api/events/:eventId/choices.xlsx",
  tag: "choices",
  summary: "The choices as Excel",
  action: "export.lists",
  params: EventParams,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});
