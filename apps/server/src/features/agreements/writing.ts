import { sql } from "kysely";
import type { z } from "zod";
import * as contract from "@bridgehead/contract/agreements";
import type { Refusal } from "@bridgehead/contract/problems";
import { dutiesOf, expiryDuties, type Duty } from "@bridgehead/domain/agreements/duties";
import { checkStage, needsSecondPerson, type AgreementStage } from "@bridgehead/domain/agreements/stages";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { changeRecord, createRecord, inTransaction, updateNoun, type Changing } from "../record/change.ts";
import { selectAgreement, selectStageDates } from "./store.ts";

type Body<O> = O extends { readonly body?: infer B } ? (B extends z.ZodType ? z.output<B> : never) : never;
type Changed = { readonly revision: number };

/** Proposes an agreement; its first stage is its proposal. */
export async function create(
  deps: Deps,
  changing: Changing,
  body: Body<typeof contract.createAgreement>,
): Promise<Result<{ id: string; revision: number }, Refusal>> {
  return inTransaction(deps, async (trx) => {
    const id = await createRecord(trx, changing, {
      kind: "agreement",
      names: body.names,
      status: "proposed",
      noun: {
        kind: body.kind,
        stage: "proposed",
        date: body.proposedOn,
        is_domestic: body.isDomestic,
        purpose: body.purpose,
        parties_complete: false,
        fields: [],
      },
    });
    await writeParties(trx, id, body.parties);
    await writeFields(trx, id, body.fields);
    await addStage(trx, id, {
      stage: "proposed",
      date: body.proposedOn,
      note: body.note,
      evidenceId: null,
      recordedBy: changing.actor.accountId,
      approvedBy: null,
    });
    if (body.partnershipId)
      await sql`insert into record_links (from_id, rel, to_id) values (${id}, 'part-of', ${body.partnershipId})`.execute(
        trx,
      );
    return ok({ id, revision: 1 });
  });
}

export async function update(
  deps: Deps,
  changing: Changing,
  id: string,
  { revision, ...body }: Body<typeof contract.updateAgreement>,
): Promise<Result<Changed, Refusal>> {
  return revisionOf(
    await changeRecord(deps, { id, revision, what: "agreement.update", ...changing }, async (trx) => {
      const agreement = await selectAgreement(trx, id);
      if (!agreement) return refuse({ code: "not-found" });
      const isSigned = agreement.stage === "signed" || agreement.stage === "in-force" || agreement.stage === "ended";
      // Who signed is a fact: parties of a signed agreement are added, never taken away.
      if (isSigned && body.parties && (await losesParty(trx, id, body.parties)))
        return refuse({ code: "agreement-party-signed" });
      if (body.names) await sql`update records set names = ${JSON.stringify(body.names)} where id = ${id}`.execute(trx);
      await updateNoun(trx, "agreement", id, {
        kind: body.kind,
        purpose: body.purpose,
        is_domestic: body.isDomestic,
        parties_complete: body.partiesComplete,
        expires_on: body.expiresOn,
        centre_id: body.centreId,
      });
      if (body.centreId && !(await isCentre(trx, body.centreId)))
        return refuse({ code: "noun-field-invalid", facts: { field: "centreId" } });
      if (body.parties) await writeParties(trx, id, body.parties);
      if (body.fields) await writeFields(trx, id, body.fields);
      if (body.expiresOn !== undefined && isSigned) {
        await sql`delete from duties where agreement_id = ${id} and kind in ('expiry-notice', 'renewal') and done_on is null`.execute(
          trx,
        );
        await addDuties(trx, id, expiryDuties(body.expiresOn as RecordDate | null));
      }
      return ok(undefined);
    }),
  );
}

/** Records the next stage, or asks a second person where one is needed; nothing of the agreement changes until that person agrees. */
export async function advance(
  deps: Deps,
  changing: Changing,
  id: string,
  body: Body<typeof contract.advanceAgreement>,
): Promise<Result<Changed & { stage: AgreementStage; approvalId: string | null }, Refusal>> {
  const { actor, now } = changing;
  const done = await changeRecord(
    deps,
    { id, revision: body.revision, what: `agreement.${body.stage}`, ...changing },
    async (trx): Promise<Result<{ stage: AgreementStage; approvalId: string | null }, Refusal>> => {
      const agreement = await selectAgreement(trx, id);
      if (!agreement) return refuse({ code: "not-found" });
      const refused = checkStage(agreement.stage, body.stage, body.date as RecordDate, await selectStageDates(trx, id));
      if (refused) return refuse(refused);
      if (!needsSecondPerson(body.stage)) {
        await reach(
          trx,
          id,
          { ...body, date: body.date as RecordDate, recordedBy: actor.accountId, approvedBy: null },
          agreement.expiresOn,
        );
        return ok({ stage: body.stage, approvalId: null });
      }
      const purpose = body.stage === "signed" ? "sign" : "end";
      const { rows: open } =
        await sql`select 1 from approvals where record_id = ${id} and purpose = ${purpose} and decided_at is null`.execute(
          trx,
        );
      if (open.length > 0) return refuse({ code: "approval-open" });
      const detail = { stage: body.stage, date: body.date, note: body.note, evidenceId: body.evidenceId };
      const { rows } = await sql<{
        id: string;
      }>`insert into approvals (record_id, purpose, detail, requested_at, requested_by) values (${id}, ${purpose}, ${JSON.stringify(detail)}, ${now}, ${actor.accountId}) returning id`.execute(
        trx,
      );
      return ok({ stage: agreement.stage, approvalId: (rows[0] as { id: string }).id });
    },
  );
  return done.ok ? ok({ ...done.value.value, revision: done.value.revision }) : done;
}

type Approval = {
  readonly recordId: string;
  readonly purpose: string;
  readonly requestedBy: string;
  readonly decidedAt: string | null;
  readonly revision: number;
  readonly detail: { stage: AgreementStage; date: RecordDate; note: never; evidenceId: string | null };
};

/** A second person's word on signing or ending. The same person can only withdraw. */
export async function decide(
  deps: Deps,
  changing: Changing,
  approvalId: string,
  decision: "approved" | "declined" | "withdrawn",
): Promise<Result<undefined, Refusal>> {
  const { rows } =
    await sql<Approval>`select p.record_id as "recordId", p.purpose, p.requested_by as "requestedBy", p.decided_at as "decidedAt", p.detail, r.revision from approvals p join records r on r.id = p.record_id where p.id = ${approvalId} and p.purpose in ('sign', 'end')`.execute(
      deps.db,
    );
  const approval = rows[0];
  if (!approval) return refuse({ code: "not-found" });
  if (approval.decidedAt) return refuse({ code: "approval-decided" });
  const isOwn = approval.requestedBy === changing.actor.accountId;
  if (isOwn !== (decision === "withdrawn")) return refuse({ code: isOwn ? "approval-second-person" : "not-allowed" });
  const done = await changeRecord(
    deps,
    {
      id: approval.recordId,
      revision: approval.revision,
      what: `agreement.${approval.purpose}.${decision}`,
      ...changing,
    },
    async (trx) => {
      const { numAffectedRows } =
        await sql`update approvals set decided_at = ${changing.now}, decided_by = ${changing.actor.accountId}, decision = ${decision} where id = ${approvalId} and decided_at is null`.execute(
          trx,
        );
      if (numAffectedRows !== 1n) return refuse({ code: "approval-decided" });
      if (decision !== "approved") return ok(undefined);
      const agreement = await selectAgreement(trx, approval.recordId);
      if (!agreement) return refuse({ code: "not-found" });
      const { stage, date, note, evidenceId } = approval.detail;
      const refused = checkStage(agreement.stage, stage, date, await selectStageDates(trx, approval.recordId));
      if (refused) return refuse(refused);
      await reach(
        trx,
        approval.recordId,
        { stage, date, note, evidenceId, recordedBy: approval.requestedBy, approvedBy: changing.actor.accountId },
        agreement.expiresOn,
      );
      return ok(undefined);
    },
  );
  return done.ok ? ok(undefined) : done;
}

export async function writeText(
  deps: Deps,
  changing: Changing,
  id: string,
  body: Body<typeof contract.writeAgreementText>,
): Promise<Result<Changed, Refusal>> {
  return revisionOf(
    await changeRecord(deps, { id, revision: body.revision, what: "agreement.text", ...changing }, async (trx) => {
      const agreement = await selectAgreement(trx, id);
      if (!agreement) return refuse({ code: "not-found" });
      const { rows } = await sql<{
        newest: number | null;
        taken: boolean | null;
      }>`select max(version) as newest, bool_or(version = ${body.version} and locale = ${body.locale}) as taken from agreement_texts where agreement_id = ${id}`.execute(
        trx,
      );
      const newest = rows[0]?.newest ?? 0;
      if (rows[0]?.taken || body.version < newest || body.version > newest + 1)
        return refuse({ code: "agreement-text-version", facts: { newest } });
      if (agreement.stage === "signed" || agreement.stage === "in-force")
        return refuse({ code: "agreement-text-signed" });
      await sql`insert into agreement_texts (agreement_id, version, locale, is_authentic, clauses, written_at, written_by)
        values (${id}, ${body.version}, ${body.locale}, ${body.isAuthentic}, ${JSON.stringify(body.clauses)}, ${changing.now}, ${changing.actor.accountId})`.execute(
        trx,
      );
      return ok(undefined);
    }),
  );
}

/** Sets up the operating committee as an organisation of its own, or changes who sits on it; who leaves keeps the day of leaving. */
export async function writeCommittee(
  deps: Deps,
  changing: Changing,
  id: string,
  body: Body<typeof contract.writeCommittee>,
): Promise<Result<Changed, Refusal>> {
  return revisionOf(
    await changeRecord(deps, { id, revision: body.revision, what: "agreement.committee", ...changing }, async (trx) => {
      const agreement = await selectAgreement(trx, id);
      if (!agreement) return refuse({ code: "not-found" });
      let committeeId = agreement.committeeId;
      if (committeeId === null) {
        committeeId = await createRecord(trx, changing, {
          kind: "organisation",
          names: body.names,
          noun: { kind: "committee" },
        });
        await updateNoun(trx, "agreement", id, { committee_id: committeeId });
        await sql`insert into record_links (from_id, rel, to_id) values (${id}, 'led-to', ${committeeId}) on conflict do nothing`.execute(
          trx,
        );
      } else await sql`update records set names = ${JSON.stringify(body.names)} where id = ${committeeId}`.execute(trx);
      const staying: string[] = [];
      for (const [ordinal, member] of body.members.entries()) {
        const personId =
          member.personId ??
          (member.names
            ? await createRecord(trx, changing, {
                kind: "person",
                names: member.names,
                noun: { title: member.capacity, is_public_office: false },
              })
            : undefined);
        if (personId === undefined) return refuse({ code: "name-missing" });
        staying.push(personId);
        await sql`insert into committee_members (committee_id, person_id, side_id, capacity, ordinal) values (${committeeId}, ${personId}, ${member.sideId}, ${member.capacity ? JSON.stringify(member.capacity) : null}, ${ordinal})
          on conflict (committee_id, person_id) do update set side_id = excluded.side_id, capacity = excluded.capacity, ordinal = excluded.ordinal, left_on = null`.execute(
          trx,
        );
      }
      await sql`update committee_members set left_on = ${changing.now.toISOString().slice(0, 10)} where committee_id = ${committeeId} and left_on is null and not (person_id = any(${staying}::uuid[]))`.execute(
        trx,
      );
      return ok(undefined);
    }),
  );
}

type Reached = {
  readonly stage: AgreementStage;
  readonly date: RecordDate;
  readonly note: unknown;
  readonly evidenceId: string | null;
  readonly recordedBy: string | null;
  readonly approvedBy: string | null;
};

async function reach(trx: Trx, id: string, reached: Reached, expiresOn: RecordDate | null): Promise<void> {
  await addStage(trx, id, reached);
  const isSigned = reached.stage === "signed" || reached.stage === "in-force";
  await updateNoun(trx, "agreement", id, {
    stage: reached.stage,
    ...(reached.stage === "signed" ? { date: reached.date } : {}),
  });
  await sql`update records set status = ${isSigned || reached.stage === "ended" ? "actual" : "planned"} where id = ${id}`.execute(
    trx,
  );
  await addDuties(trx, id, dutiesOf(reached.stage, reached.date, expiresOn));
  if (reached.stage === "ended")
    await sql`delete from duties where agreement_id = ${id} and done_on is null`.execute(trx);
}

async function addStage(
  trx: Trx,
  id: string,
  { stage, date, note, evidenceId, recordedBy, approvedBy }: Reached,
): Promise<void> {
  await sql`insert into agreement_stages (agreement_id, stage, date, note, evidence_id, recorded_by, approved_by)
    values (${id}, ${stage}, ${JSON.stringify(date)}, ${note ? JSON.stringify(note) : null}, ${evidenceId}, ${recordedBy}, ${approvedBy})`.execute(
    trx,
  );
}

async function addDuties(trx: Trx, id: string, duties: readonly Duty[]): Promise<void> {
  for (const { kind, dueOn } of duties)
    await sql`insert into duties (agreement_id, kind, due_on) values (${id}, ${kind}, ${dueOn})`.execute(trx);
}

/** A centre run under an agreement is a project or a body on record. */
async function isCentre(trx: Trx, id: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from records where id = ${id} and kind in ('project', 'organisation', 'cluster') and archived_at is null`.execute(
      trx,
    );
  return rows.length > 0;
}

type Party = z.output<typeof contract.PartyInputSchema>;

async function losesParty(trx: Trx, id: string, parties: readonly Party[]): Promise<boolean> {
  const { rows } = await sql<{
    partyId: string | null;
  }>`select party_id as "partyId" from agreement_parties where agreement_id = ${id} and removed_at is null`.execute(
    trx,
  );
  return (
    rows.some(({ partyId }) => partyId !== null && !parties.some((party) => party.partyId === partyId)) ||
    parties.length < rows.length
  );
}

/** The parties in their order; who was left out stands in the history of the agreement. */
async function writeParties(trx: Trx, id: string, parties: readonly Party[]): Promise<void> {
  await sql`delete from agreement_parties where agreement_id = ${id}`.execute(trx);
  for (const [ordinal, party] of parties.entries()) {
    await sql`insert into agreement_parties (agreement_id, ordinal, party_id, name, signer_id, signer, capacity) values (${id}, ${ordinal}, ${party.partyId}, ${party.name ? JSON.stringify(party.name) : null}, ${party.signerId},
      ${party.signerName ? JSON.stringify(party.signerName) : null}, ${party.capacity ? JSON.stringify(party.capacity) : null})`.execute(
      trx,
    );
    if (party.partyId)
      await sql`insert into record_links (from_id, rel, to_id) values (${id}, 'party', ${party.partyId}) on conflict do nothing`.execute(
        trx,
      );
  }
  await sql`delete from record_links where from_id = ${id} and rel = 'party' and not (to_id = any(${parties.flatMap((party) => party.partyId ?? [])}::uuid[]))`.execute(
    trx,
  );
}

async function writeFields(trx: Trx, id: string, fields: readonly unknown[]): Promise<void> {
  await sql`delete from agreement_fields where agreement_id = ${id}`.execute(trx);
  for (const [ordinal, text] of fields.entries())
    await sql`insert into agreement_fields (agreement_id, ordinal, text) values (${id}, ${ordinal}, ${JSON.stringify(text)})`.execute(
      trx,
    );
}

const revisionOf = (done: Result<{ readonly revision: number }, Refusal>): Result<Changed, Refusal> =>
  done.ok ? ok({ revision: done.value.revision }) : done;
