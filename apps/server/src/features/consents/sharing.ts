import { maySee, sharingIsOver } from "@bridgehead/domain/consents/sharing";
import type { Grant } from "@bridgehead/domain/identity/policy";
import { mayDo } from "@bridgehead/domain/identity/policy";
import type { Trx } from "../../platform/database/connect.ts";
import { selectCountry, selectEventFacts, selectPartners, selectPeople, selectWords } from "./store.ts";

type Asked = { readonly eventId: string; readonly of: string; readonly by: string; readonly now: Date };

/**
 * The people of an organisation whose names and contact data another one may see: of a partner in the published timetable,
 * those who agreed to it by name, across a border to the transfer as well, and not beyond the days that the text told.
 */
export async function sharedPeople(db: Trx, { eventId, of, by, now }: Asked): Promise<readonly string[]> {
  if (of === by) return (await selectPeople(db, eventId, of)).map(({ id }) => id);
  const event = await selectEventFacts(db, eventId);
  if (!event || sharingIsOver(event.endsAt === null ? null : new Date(event.endsAt), now)) return [];
  const partners = await selectPartners(db, eventId, by);
  if (!partners.some(({ id }) => id === of)) return [];
  const people = await selectPeople(db, eventId, of);
  const words = await selectWords(
    db,
    eventId,
    people.map(({ id }) => id),
  );
  const recipientCountry = await selectCountry(db, by);
  return people
    .filter(({ id, country }) =>
      maySee({
        words: words.filter(({ personId }) => personId === id),
        personCountry: country,
        recipient: by,
        recipientCountry,
      }),
    )
    .map(({ id }) => id);
}

/** The organisation whose delegate somebody is in an event and nothing more; undefined for those who work on the event. */
export function delegateOnly(grants: readonly Grant[], eventId: string): string | undefined {
  const wide = grants.filter(({ role }) => role !== "delegate");
  if (mayDo(wide, "directory.read", { eventId })) return undefined;
  for (const { scope } of grants)
    if (scope.kind === "organisation" && scope.eventId === eventId) return scope.organisationId;
  return undefined;
}
