import { sql } from "kysely";
import * as contract from "@bridgehead/contract/agreements";
import { nextStages } from "@bridgehead/domain/agreements/stages";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { xlsxMediaType } from "../../platform/documents/workbook.ts";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { attach, download, remove } from "./documents.ts";
import { callMeeting, completeDuty, dayOf, giveItem, updateItem, updateMeeting } from "./follow-up.ts";
import { registerWorkbook } from "./register-workbook.ts";
import { noticeDuties, remindOwners } from "./reminders.ts";
import {
  selectActionItems,
  selectAgreement,
  selectApprovals,
  selectAttachments,
  selectCommittee,
  selectDuties,
  selectOpenDuties,
  selectOwners,
  selectRegister,
  selectTexts,
} from "./store.ts";
import { workWorkbook } from "./work-workbook.ts";
import { advance, create, decide, update, writeCommittee, writeText } from "./writing.ts";

const remindEveryMs = 3_600_000;

/** Agreements from proposal to end: stages, two-person approval, texts, committee, action items, duties, documents, register. */
export const agreements: Feature = {
  name: "agreements",

  async onStart(deps) {
    const remind = () =>
      void Promise.all([remindOwners(deps), noticeDuties(deps)]).catch((error: unknown) =>
        deps.log.warn({ err: error }, "reminders could not be written"),
      );
    remind();
    setInterval(remind, remindEveryMs).unref();
  },

  routes(app, deps) {
    const { db } = deps;
    mount(app, contract.createAgreement, async ({ body, actor, now }) => create(deps, { actor, now }, body));
    mount(app, contract.updateAgreement, async ({ params, body, actor, now }) =>
      update(deps, { actor, now }, params.agreementId, body),
    );
    mount(app, contract.advanceAgreement, async ({ params, body, actor, now }) =>
      advance(deps, { actor, now }, params.agreementId, body),
    );
    mount(app, contract.writeAgreementText, async ({ params, body, actor, now }) =>
      writeText(deps, { actor, now }, params.agreementId, body),
    );
    mount(app, contract.writeCommittee, async ({ params, body, actor, now }) =>
      writeCommittee(deps, { actor, now }, params.agreementId, body),
    );
    mount(app, contract.createCommitteeMeeting, async ({ params, body, actor, now }) =>
      callMeeting(deps, { actor, now }, params.agreementId, body),
    );
    mount(app, contract.updateCommitteeMeeting, async ({ params, body, actor, now }) =>
      updateMeeting(deps, { actor, now }, params.meetingId, body),
    );
    mount(app, contract.createActionItem, async ({ params, body, actor, now }) =>
      giveItem(deps, { actor, now }, params.agreementId, body),
    );
    mount(app, contract.updateActionItem, async ({ params, body, actor, now }) =>
      updateItem(deps, { actor, now }, params.itemId, body),
    );
    mount(app, contract.completeDuty, async ({ params, body, actor, now }) =>
      completeDuty(deps, { actor, now }, params.dutyId, body),
    );

    mount(app, contract.listApprovals, async ({ actor }) =>
      ok({ approvals: await selectApprovals(db, actor.accountId, sql`p.decided_at is null`) }),
    );
    mount(app, contract.decideApproval, async ({ params, body, actor, now }) => {
      const done = await decide(deps, { actor, now }, params.approvalId, body.decision);
      if (!done.ok) return done;
      const [approval] = await selectApprovals(db, actor.accountId, sql`p.id = ${params.approvalId}`);
      return approval ? ok(approval) : refuse({ code: "not-found" });
    });

    mount(app, contract.readAgreementWork, async ({ params: { agreementId: id }, actor, now }) => {
      const agreement = await selectAgreement(db, id);
      if (!agreement) return refuse({ code: "not-found" });
      const today = dayOf(now);
      return ok({
        revision: agreement.revision,
        today,
        visibility: agreement.visibility,
        nextStages: [...nextStages(agreement.stage)],
        expiresOn: agreement.expiresOn as contract.AgreementWork["expiresOn"],
        centre: agreement.centre,
        texts: await selectTexts(db, id),
        approvals: await selectApprovals(db, actor.accountId, sql`p.record_id = ${id}`),
        committee: agreement.committeeId ? await selectCommittee(db, agreement.committeeId) : null,
        actionItems: await selectActionItems(db, today, sql`i.agreement_id = ${id}`),
        duties: await selectDuties(db, today, id),
        attachments: await selectAttachments(db, id),
      });
    });

    mount(app, contract.listActionItems, async ({ query, now }) => {
      const today = dayOf(now);
      return ok({
        today,
        items: await selectActionItems(
          db,
          today,
          query.state === "open" ? sql`i.state in ('open', 'under-way')` : sql`true`,
        ),
      });
    });
    mount(app, contract.listOwners, async () => ok({ owners: await selectOwners(db) }));
    mount(app, contract.listDuties, async ({ now }) => {
      const today = dayOf(now);
      return ok({ today, duties: await selectOpenDuties(db, today) });
    });

    mount(app, contract.addAttachment, async ({ params, actor, now, uploads }) => {
      const files = await uploads();
      return files.ok ? attach(deps, { actor, now }, params.agreementId, files.value) : files;
    });
    mount(app, contract.readAttachment, async ({ params }) => download(deps, params.attachmentId));
    mount(app, contract.removeAttachment, async ({ params, actor, now }) =>
      remove(deps, { actor, now }, params.attachmentId),
    );
    mount(app, contract.exportWork, async ({ now, locale }) => {
      const today = dayOf(now);
      const items = await selectActionItems(db, today, sql`true`);
      return ok({
        content: await workWorkbook(items, await selectOpenDuties(db, today), locale),
        fileName: "action-items.xlsx",
      });
    });
    mount(app, contract.exportRegister, async ({ locale }) =>
      ok({
        content: await registerWorkbook(await selectRegister(db), locale),
        fileName: "agreements.xlsx",
        mediaType: xlsxMediaType,
      }),
    );
  },
};
