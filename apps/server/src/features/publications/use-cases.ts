import { sql } from "kysely";
import type { PublicationBody, PublicationView, Segment } from "@bridgehead/contract/publications";
import type { Refusal } from "@bridgehead/contract/problems";
import { locales, type LocalText } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor } from "@bridgehead/language";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { changeRecord, createRecord, inTransaction, updateNoun, type Changing } from "../record/change.ts";
import { readPage } from "../record/page.ts";
import { pressDraft, pressTitle } from "./press-draft.ts";
import { selectDraftFigures, selectPublication } from "./store.ts";

type View = Promise<Result<PublicationView, Refusal>>;

/** Drafts a text from a record as the public may see it: what is internal cannot get into a press text by way of a draft. */
export async function draft(deps: Deps, changing: Changing, rootId: string): View {
  return inTransaction(deps, async (trx) => {
    const page = await readPage(trx, { seesInternal: false }, rootId);
    if (!page) return refuse({ code: "not-found" });
    const told = await selectDraftFigures(
      trx,
      { seesInternal: false },
      page.citations.filter((citation) => citation.factId === null),
    );
    const ownSources = new Set(page.citations.map((citation) => citation.sourceId));
    const body = pressDraft({
      page,
      figures: told.figures,
      citations: [...page.citations, ...told.citations].filter((citation) => ownSources.has(citation.sourceId)),
    });
    const id = await createRecord(trx, changing, {
      kind: "publication",
      names: pressTitle(page),
      noun: { kind: "press", is_ours: true, state: "draft", body },
    });
    await sql`insert into record_links (from_id, rel, to_id) values (${id}, 'about', ${rootId})`.execute(trx);
    return view(trx, changing, id);
  });
}

/** Rewrites a draft. A piece that opens to a record may be moved or left out, but it says what it said. */
export async function write(
  deps: Deps,
  changing: Changing,
  id: string,
  { revision, names, body }: { revision: number; names: LocalText; body: PublicationBody },
): View {
  const done = await changeRecord(deps, { id, revision, what: "publication.write", ...changing }, async (trx) => {
    const standing = await selectPublication(trx, id, null);
    if (!standing) return refuse({ code: "not-found" });
    if (standing.state !== "draft") return refuse({ code: "publication-state" });
    const rewritten = rewrittenPiece(standing.body, body);
    if (rewritten) return refuse({ code: "publication-figure-changed", facts: { text: rewritten.text.slice(0, 80) } });
    await sql`update records set names = ${JSON.stringify(names)} where id = ${id}`.execute(trx);
    await updateNoun(trx, "publication", id, { body });
    return ok(undefined);
  });
  return done.ok ? view(deps.db, changing, id) : done;
}

/** Asks a second person; nothing that a blocking check finds goes that far. */
export async function submit(deps: Deps, changing: Changing, id: string, revision: number): View {
  const done = await changeRecord(deps, { id, revision, what: "publication.submit", ...changing }, async (trx) => {
    const refused = await stateRefusal(trx, id, "draft");
    if (refused) return refused;
    await updateNoun(trx, "publication", id, { state: "review" });
    await sql`insert into approvals (record_id, purpose, requested_at, requested_by) values (${id}, 'publish', ${changing.now}, ${changing.actor.accountId})`.execute(
      trx,
    );
    return ok(undefined);
  });
  return done.ok ? view(deps.db, changing, id) : done;
}

/** Publishing and sending back are a second person's; withdrawing what is published is anybody's who may publish. */
export async function decide(
  deps: Deps,
  changing: Changing,
  id: string,
  { revision, decision }: { revision: number; decision: "publish" | "return" | "withdraw" },
): View {
  const done = await changeRecord(deps, { id, revision, what: `publication.${decision}`, ...changing }, async (trx) => {
    const standing = await selectPublication(trx, id, changing.actor.accountId);
    if (!standing) return refuse({ code: "not-found" });
    if (decision === "withdraw") {
      if (standing.state !== "published") return refuse({ code: "publication-state" });
      await updateNoun(trx, "publication", id, { state: "withdrawn" });
      await sql`update records set visibility = 'internal' where id = ${id}`.execute(trx);
      return ok(undefined);
    }
    if (standing.state !== "review") return refuse({ code: "publication-state" });
    if (standing.isOwnRequest && decision === "publish") return refuse({ code: "approval-second-person" });
    const refused = decision === "publish" ? await stateRefusal(trx, id, "review") : undefined;
    if (refused) return refused;
    await sql`update approvals set decided_at = ${changing.now}, decided_by = ${changing.actor.accountId}, decision = ${decision === "publish" ? "approved" : standing.isOwnRequest ? "withdrawn" : "declined"} where record_id = ${id} and purpose = 'publish' and decided_at is null`.execute(
      trx,
    );
    await updateNoun(trx, "publication", id, { state: decision === "publish" ? "published" : "draft" });
    if (decision === "publish") {
      await sql`update publications set published_at = ${changing.now}, outlet = ${JSON.stringify(ourOutlet)}, date = ${JSON.stringify(dayOf(changing.now))} where id = ${id}`.execute(
        trx,
      );
      await sql`update records set visibility = 'public' where id = ${id}`.execute(trx);
    }
    return ok(undefined);
  });
  return done.ok ? view(deps.db, changing, id) : done;
}

/**
 * A text of ours is cited like any other: by its outlet, which we are, and by the day on which it was published. The day is
 * that of the easternmost of the offices; hours in which it differs from that of the others are those of the night.
 */
const ourOutlet: LocalText = Object.fromEntries(
  locales.map((locale) => [locale, translatorFor(locale)("common.product")]),
);
const dayOf = (instant: Date): RecordDate => ({
  value: instant.toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" }),
  precision: "day",
  basis: "stated",
});

async function stateRefusal(
  trx: Trx,
  id: string,
  needed: PublicationView["state"],
): Promise<Result<never, Refusal> | undefined> {
  const standing = await selectPublication(trx, id, null);
  if (!standing) return refuse({ code: "not-found" });
  if (standing.state !== needed) return refuse({ code: "publication-state" });
  const blocking = standing.checks.filter((check) => check.blocks).reduce((sum, check) => sum + check.count, 0);
  return blocking > 0 ? refuse({ code: "publication-checks", facts: { count: blocking } }) : undefined;
}

/** The first linked piece of the new text that the old one did not have word for word. */
function rewrittenPiece(before: PublicationBody, after: PublicationBody): Segment | undefined {
  const pieces = (body: PublicationBody) =>
    locales.flatMap((locale) =>
      body[locale].flatMap((block) =>
        block.segments
          .filter((segment) => segment.recordId)
          .map((segment) => ({
            key: `${locale} ${segment.recordId} ${segment.status ?? ""} ${segment.text}`,
            segment,
          })),
      ),
    );
  const known = new Set(pieces(before).map((piece) => piece.key));
  return pieces(after).find((piece) => !known.has(piece.key))?.segment;
}

async function view(db: Trx, { actor }: Changing, id: string): View {
  const publication = await selectPublication(db, id, actor.accountId);
  return publication ? ok(publication) : refuse({ code: "not-found" });
}
