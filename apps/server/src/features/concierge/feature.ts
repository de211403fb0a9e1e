import * as contract from "@bridgehead/contract/concierge";
import { ok } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { sightOf } from "../record/feature.ts";
import { answerFrom } from "./answer.ts";
import { KnownRecordIndex } from "./known-record.ts";

/** Enough for a curious person, too little for a machine that tries every name. */
const askLimit = { max: 40, perSeconds: 60 };

/** Questions answered from the record: without a model, with citations, within what the asker may see. */
export const concierge: Feature = {
  name: "concierge",

  routes(app, deps) {
    const { db } = deps;
    const known = new KnownRecordIndex(db);

    mount(
      app,
      contract.askConcierge,
      async ({ body, actor, locale }) => {
        const sight = sightOf(actor);
        return ok(await answerFrom(db, { sight, locale, index: await known.of(sight), question: body.question }));
      },
      { limit: askLimit },
    );
  },
};
