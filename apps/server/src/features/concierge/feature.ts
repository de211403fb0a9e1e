import * as contract from "@bridgehead/contract/concierge";
import { ok } from "@bridgehead/domain/shared/result";
import { ask } from "@bridgehead/matching/ask/ask";
import { readNearby } from "@bridgehead/matching/ask/nearby";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { sightOf } from "../record/feature.ts";
import { answerFrom } from "./answer.ts";
import { answerNearby } from "./answer-nearby.ts";
import { loadDemoNearby } from "./demo-nearby.ts";
import { KnownRecordIndex } from "./known-record.ts";
import { mountNearby } from "./nearby-routes.ts";
import { selectNearby, selectNearbyEvent } from "./nearby-store.ts";
import { phrased } from "./phrase.ts";

/** Enough for a curious person, too little for a machine that tries every name. */
const askLimit = { max: 40, perSeconds: 60 };

/** Questions answered from the record: without a model, with citations, within what the asker may see. */
export const concierge: Feature = {
  name: "concierge",

  async onStart({ db, config }) {
    if (config.sample === "demo") await loadDemoNearby(db);
  },

  routes(app, deps) {
    const { db, config } = deps;
    const known = new KnownRecordIndex(db);
    mountNearby(app, deps);

    mount(app, contract.readConciergeSettings, async () =>
      ok({ phrasedBy: config.model?.conciergeModel ? new URL(config.model.url).host : null }),
    );

    mount(
      app,
      contract.askConcierge,
      async ({ body: { question, before, eventId }, actor, locale, request }) => {
        const sight = sightOf(actor);
        const index = await known.of(sight);
        const sought = readNearby(question);
        if (sought) {
          const named = ask(index, question);
          const events = named.known ? named.items.map(({ id }) => id) : named.near;
          const chosen = await selectNearbyEvent(db, { eventId, named: events, eventIds: eventsOf(actor) });
          const answer = chosen && answerNearby(locale, sought, await selectNearby(db, chosen), index.records.size);
          if (answer) return ok(answer);
        }
        const answer = await answerFrom(db, { sight, locale, index, question, before });
        // What is internal does not leave the server, not even to be put into words.
        return ok(sight.seesInternal ? answer : await phrased(answer, locale, config.model, request.signal));
      },
      { limit: askLimit },
    );
  },
};

/** Events whose list the actor may read beside the public ones. */
const eventsOf = (actor: Actor): readonly string[] | "all" =>
  actorMay(actor, "event.read")
    ? "all"
    : actor.grants.flatMap(({ scope }) =>
        "eventId" in scope && typeof scope.eventId === "string" ? [scope.eventId] : [],
      );
