import { sql } from "kysely";
import * as contract from "@bridgehead/contract/models";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { draftJob, settle } from "./drafts.ts";
import { missingIn, selectOffers } from "./drafts-store.ts";

/** The optional model: whether one takes part, and drafts of translations until a person approves them. */
export const models: Feature = {
  name: "models",
  jobs: [draftJob],

  routes(app, { db, hub, jobs, config }) {
    mount(app, contract.readModels, async () => {
      const { model } = config;
      const { rows } = await sql<{
        kept: number;
        last: string | null;
      }>`select count(*) as kept, max(made_at) as last from model_vectors`.execute(db);
      return ok({
        // The host alone: an address may hold a password.
        host: model ? (URL.canParse(model.url) ? new URL(model.url).host : "?") : null,
        embeddingModel: model?.embeddingModel ?? null,
        chatModel: model?.chatModel ?? null,
        vectorsKept: rows[0]?.kept ?? 0,
        lastVectorAt: rows[0]?.last ?? null,
      });
    });

    mount(app, contract.listDrafts, async ({ params: { eventId } }) => {
      const offers = await selectOffers(db, eventId);
      return ok({
        isOn: Boolean(config.model?.chatModel),
        missing: offers.reduce((sum, row) => sum + missingIn(row).length, 0),
        drafts: offers.flatMap(({ offerId, organisation, direction, text }) =>
          (text.machine ?? []).map((locale) => ({ offerId, locale, organisation, direction, text })),
        ),
      });
    });

    mount(app, contract.makeDrafts, async ({ params: { eventId }, actor }) => {
      if (!config.model?.chatModel) return refuse({ code: "model-off" });
      const jobId = await db
        .transaction()
        .execute((trx) => jobs.start(trx, draftJob, {}, { eventId, accountId: actor.accountId }));
      return ok({ jobId });
    });

    mount(app, contract.settleDraft, ({ params, body, actor, now }) => settle({ db, hub }, params, body, actor, now));
  },
};
