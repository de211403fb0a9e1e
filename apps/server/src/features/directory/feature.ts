import * as contract from "@bridgehead/contract/directory";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { recordContactAccess } from "../../platform/audit/contact-access.ts";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { roleFor } from "@bridgehead/domain/identity/policy";
import type { Trx } from "../../platform/database/connect.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { delegateOnly, sharedPeople } from "../consents/sharing.ts";
import { directoryWorkbook } from "./directory-workbook.ts";
import { EventSearch } from "./event-search.ts";
import { selectContacts, selectDirectory, selectParticipantPage } from "./store.ts";
import { addParticipant, changeParticipant } from "./write-participant.ts";
import { addPerson, changePerson } from "./write-person.ts";

/** The organisations of an event and their profiles; contact data only with a reason, and every look is logged. */
export const directory: Feature = {
  name: "directory",

  routes(app, deps) {
    const { db, clock } = deps;
    const index = new EventSearch(db);

    mount(app, contract.searchEvent, async ({ params: { eventId }, query, actor }) =>
      ok(
        await withoutStrangers(
          db,
          { eventId, actor, now: clock.now() },
          await index.find(eventId, query.q, {
            seesInternal: actorMay(actor, "record.read-internal"),
            limit: query.limit,
            kind: query.kind,
            nowMs: clock.now().getTime(),
          }),
        ),
      ),
    );

    mount(app, contract.listParticipants, async ({ params: { eventId }, query, actor }) => {
      const own = delegateOnly(actor.grants, eventId);
      const all = (await selectDirectory(db, eventId)).map((row) =>
        own && row.id !== own ? asSeenByPartner(row) : row,
      );
      if (!query.q) return ok({ total: all.length, organisations: all });
      const letters = query.q.normalize("NFKC").toLowerCase();
      const { hits } = await index.find(eventId, query.q, {
        seesInternal: actorMay(actor, "record.read-internal"),
        limit: 500,
        kind: "organisation",
        nowMs: clock.now().getTime(),
      });
      const found = new Set(hits.map(({ id }) => id));
      const organisations = all.filter(
        (one) =>
          found.has(one.id) || textsOf(one).some((text) => text.normalize("NFKC").toLowerCase().includes(letters)),
      );
      return ok({ total: organisations.length, organisations });
    });

    mount(app, contract.exportParticipants, async ({ params, locale }) =>
      ok({
        content: await directoryWorkbook(await selectDirectory(db, params.eventId), locale),
        fileName: "organisations.xlsx",
      }),
    );

    mount(app, contract.readParticipant, async ({ params }) => {
      const page = await selectParticipantPage(db, params.eventId, params.organisationId);
      return page ? ok(page) : refuse({ code: "not-found" });
    });

    mount(app, contract.addParticipant, async ({ params, body, actor, now }) =>
      addParticipant(deps, { ...params, actor, now }, body),
    );
    mount(app, contract.changeParticipant, async ({ params, body, actor, now }) =>
      changeParticipant(deps, { ...params, actor, now }, params.organisationId, body),
    );

    mount(app, contract.addPerson, async ({ params, body, actor, now }) =>
      addPerson(deps, { ...params, actor, now }, body),
    );
    mount(app, contract.changePerson, async ({ params, body, actor, now }) =>
      changePerson(deps, { ...params, actor, now }, params.personId, body),
    );

    mount(app, contract.readContacts, async ({ params, body, actor, now, request }) => {
      const contacts = await db.transaction().execute(async (trx) => {
        const found = await selectContacts(trx, params.eventId, params.organisationId);
        await recordContactAccess(
          trx,
          now,
          {
            accountId: actor.accountId,
            readerRole: roleFor(actor.grants, "contact.read", params) ?? "viewer",
            readerCountry: "ZZ",
            readerAddress: request.ip,
            fields: ["email", "mobile", "phone", "messengers"],
            reason: body.reason,
            eventId: params.eventId,
          },
          found.map((one) => one.personId),
        );
        return found;
      });
      return ok({ contacts });
    });
  },
};

/** Hits of a search without the people who did not consent to be seen by the asker's organisation. */
async function withoutStrangers(
  db: Trx,
  { eventId, actor, now }: { readonly eventId: string; readonly actor: Actor; readonly now: Date },
  found: { hits: contract.EventHit[]; searched: number },
) {
  const own = delegateOnly(actor.grants, eventId);
  if (own === undefined) return found;
  const hits: contract.EventHit[] = [];
  for (const hit of found.hits) {
    const of = hit.kind === "person" ? hit.organisationId : null;
    if (of === null || (await sharedPeople(db, { eventId, of, by: own, now })).includes(hit.id)) hits.push(hit);
  }
  return { ...found, hits };
}

/** An organisation as another one's delegates see it: whom it chose and how often it was chosen is its own. */
const asSeenByPartner = <Row extends contract.DirectoryRow>(row: Row): Row => ({
  ...row,
  choices: { must: 0, meet: 0, no: 0, received: 0 },
});

function textsOf(row: contract.DirectoryRow): string[] {
  const local = [row.names, row.sector, ...row.offers, ...row.needs];
  return [
    row.number ?? "",
    row.city ?? "",
    ...local.flatMap((text) => [text?.ko, text?.zh, text?.en].filter((one) => one !== undefined)),
  ];
}
