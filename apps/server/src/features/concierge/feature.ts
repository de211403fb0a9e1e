import * as contract from "@bridgehead/contract/concierge";
import { ok } from "@bridgehead/domain/shared/result";
import type { AskIndex } from "@bridgehead/matching/ask/ask";
import { liesIn, placesNamed } from "@bridgehead/matching/ask/near-event";
import { asksOwnMeetings } from "@bridgehead/matching/ask/own-meetings";
import { readNearby } from "@bridgehead/matching/ask/nearby";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { sightOf } from "../record/feature.ts";
import { selectSummaries } from "../record/store.ts";
import { answerFrom } from "./answer.ts";
import { answerOwn } from "./answer-own.ts";
import { answerNearby } from "./answer-nearby.ts";
import { loadDemoNearby } from "./demo-nearby.ts";
import { KnownRecordIndex } from "./known-record.ts";
import { mountNearby } from "./nearby-routes.ts";
import { selectNearby, selectNearbyEvents } from "./nearby-store.ts";
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
        if (asksOwnMeetings(question))
          return ok(await answerOwn(db, { actor, locale, now: deps.clock.now(), searched: index.records.size }));
        const sought = readNearby(question);
        if (sought) {
          const chosen = chosenList(index, question, eventId, await selectNearbyEvents(db, eventsOf(actor)));
          const list = chosen === undefined ? [] : await selectNearby(db, chosen);
          const names = chosen === undefined ? undefined : (await selectSummaries(db, sight, [chosen]))[0];
          const answer = answerNearby(locale, sought, list, names, index.records.size);
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

/** The list that is meant: that of the event or the place named, else that of the page, else the next event's. */
function chosenList(
  index: AskIndex,
  question: string,
  eventId: string | undefined,
  lists: readonly string[],
): string | undefined {
  const { regions, events, strangers } = placesNamed(index, question);
  const named = events.find((id) => lists.includes(id));
  if (named) return named;
  if (regions.length > 0) return lists.find((id) => liesIn(index, id, regions));
  if (strangers.length > 0) return undefined;
  return eventId === undefined ? lists[0] : lists.find((id) => id === eventId);
}

/** Events whose list the actor may read beside the public ones. */
const eventsOf = (actor: Actor): readonly string[] | "all" =>
  actorMay(actor, "event.read")
    ? "all"
    : actor.grants.flatMap(({ scope }) =>
        "eventId" in scope && typeof scope.eventId === "string" ? [scope.eventId] : [],
      );
