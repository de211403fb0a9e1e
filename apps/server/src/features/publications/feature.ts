import * as contract from "@bridgehead/contract/publications";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { atomFeed } from "./feed.ts";
import { selectNews, selectPublication, selectPublications } from "./store.ts";
import { decide, draft, submit, write } from "./use-cases.ts";

/** Press texts drafted from records, checked, published by a second person, and read by the public. */
export const publications: Feature = {
  name: "publications",

  routes(app, deps) {
    const { db, config } = deps;
    mount(app, contract.draftPublication, async ({ body, actor, now }) => draft(deps, { actor, now }, body.rootId));
    mount(app, contract.listPublications, async ({ actor }) =>
      ok({ publications: await selectPublications(db, actor.accountId) }),
    );
    mount(app, contract.readPublication, async ({ params, actor }) => {
      const publication = await selectPublication(db, params.publicationId, actor.accountId);
      return publication ? ok(publication) : refuse({ code: "not-found" });
    });
    mount(app, contract.writePublication, async ({ params, body, actor, now }) =>
      write(deps, { actor, now }, params.publicationId, body),
    );
    mount(app, contract.submitPublication, async ({ params, body, actor, now }) =>
      submit(deps, { actor, now }, params.publicationId, body.revision),
    );
    mount(app, contract.decidePublication, async ({ params, body, actor, now }) =>
      decide(deps, { actor, now }, params.publicationId, body),
    );
    mount(app, contract.readFeed, async ({ query }) =>
      ok({ content: atomFeed(await selectNews(db), query.lang, config.publicUrl), fileName: "feed.xml", inline: true }),
    );
    mount(app, contract.listNews, async () => ok({ news: await selectNews(db) }));
    mount(app, contract.readNews, async ({ params }) => {
      const [news] = await selectNews(db, params.publicationId);
      return news ? ok(news) : refuse({ code: "not-found" });
    });
  },
};
