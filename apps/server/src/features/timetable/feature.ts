import * as contract from "@bridgehead/contract/timetable";
import type { Draft, Published } from "@bridgehead/contract/timetable";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { cjkFonts } from "../../platform/documents/fonts.ts";
import { interpreterCalendar, organisationCalendar } from "./exports/timetable-calendar.ts";
import type { PdfWork } from "./exports/pdf.worker.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { timetableWorkbook } from "./exports/timetable-workbook.ts";
import { unplacedWorkbook } from "./exports/unplaced-workbook.ts";
import { countChanges, placeKey } from "./changes.ts";
import { drawCode, liveAddress } from "./exports/live-code.ts";
import { forReader, readOwnTimetable, selectLastChange } from "./published-views.ts";
import {
  compareRuns,
  readCandidates,
  readInterpreterOptions,
  readPublishPreview,
  readUnplaced,
  withoutSlots,
} from "./questions.ts";
import { solveJob } from "./solve-job.ts";
import {
  selectDraft,
  selectInterpreters,
  selectRun,
  selectRuns,
  selectSettings,
  selectVersion,
  selectVersionsBefore,
  selectVersions,
  upsertSettings,
} from "./store.ts";
import {
  dropTrial,
  explainMeeting,
  listMoves,
  lockMeeting,
  moveMeeting,
  publish,
  startRun,
  tryWhatIf,
  useRun,
} from "./use-cases.ts";

/** From wishes to a published timetable: runs of the scheduler, the working draft, moves by hand, versions. */
export const timetable: Feature = {
  name: "timetable",
  jobs: [solveJob],

  routes(app, deps) {
    const { db } = deps;
    mount(app, contract.readTimetableSettings, async ({ params }) => ok(await selectSettings(db, params.eventId)));
    mount(app, contract.writeTimetableSettings, async ({ params, body }) => {
      await upsertSettings(db, params.eventId, body);
      return ok(body);
    });
    mount(app, contract.startRun, async ({ params, body: { keepLocked: _kept, ...settings }, actor, now, locale }) =>
      startRun(deps, { ...params, actor, now, locale }, defined(settings)),
    );
    mount(app, contract.tryWhatIf, async ({ params: { runId, index, ...params }, actor, now, locale }) =>
      tryWhatIf(deps, { ...params, actor, now, locale }, runId, index),
    );
    mount(app, contract.dropTrial, async ({ params: { runId, ...params }, actor, now, locale }) =>
      dropTrial(deps, { ...params, actor, now, locale }, runId),
    );
    mount(app, contract.listRuns, async ({ params }) => ok({ runs: await selectRuns(db, params.eventId) }));
    mount(app, contract.readRun, async ({ params }) => {
      const run = await selectRun(db, params.eventId, params.runId);
      return run ? ok(run) : refuse({ code: "not-found" });
    });
    mount(app, contract.useRun, async ({ params, actor, now, locale }) =>
      useRun(deps, { ...params, actor, now, locale }, params.runId),
    );
    mount(app, contract.readDraft, async ({ params }) => {
      const { published, ...draft } = await selectDraft(db, params.eventId);
      return ok({
        ...draft,
        meetings: draft.meetings.map((meeting) => ({ ...meeting, reasons: withoutSlots(meeting.reasons) })),
        changedSincePublication: published ? changesSince(draft.meetings, published) : 0,
        lastChange: await selectLastChange(db, params.eventId),
      });
    });
    mount(app, contract.readUnplaced, async ({ params }) => readUnplaced(db, params.eventId, params.runId));
    mount(app, contract.exportUnplaced, async ({ params: { eventId, runId }, locale }) => {
      const left = await readUnplaced(db, eventId, runId);
      if (!left.ok) return left;
      const interpreters = await selectInterpreters(db, eventId);
      return ok({ content: await unplacedWorkbook(left.value, interpreters, locale), fileName: "unplaced.xlsx" });
    });
    mount(app, contract.compareRuns, async ({ params }) =>
      compareRuns(db, params.eventId, params.runId, params.otherId),
    );
    mount(app, contract.readInterpreterOptions, async ({ params }) =>
      readInterpreterOptions(db, params.eventId, params.meetingId),
    );
    mount(app, contract.readCandidates, async ({ params, query }) => readCandidates(db, params.eventId, query));
    mount(app, contract.readPublishPreview, async ({ params }) => readPublishPreview(db, params.eventId));
    mount(app, contract.readMoveOptions, async ({ params, actor, now, locale }) =>
      listMoves(deps, { ...params, actor, now, locale }, params.meetingId),
    );
    mount(app, contract.moveMeeting, async ({ params, body, actor, now, locale }) =>
      moveMeeting(deps, { ...params, actor, now, locale }, params.meetingId, body.to),
    );
    mount(app, contract.lockMeeting, async ({ params, body, actor, now, locale }) =>
      lockMeeting(deps, { ...params, actor, now, locale }, params.meetingId, body.isLocked),
    );
    mount(app, contract.explainMeeting, async ({ params, query, actor, now, locale }) =>
      explainMeeting(deps, { ...params, actor, now, locale }, params.meetingId, query.slotId),
    );
    mount(app, contract.listVersions, async ({ params }) => ok({ versions: await selectVersions(db, params.eventId) }));
    mount(app, contract.publishTimetable, async ({ params, body, actor, now, locale }) =>
      publish(deps, { ...params, actor, now, locale }, body),
    );
    mount(app, contract.readVersion, async ({ params, actor }) => {
      const version = await selectVersion(db, params.eventId, params.number);
      return version ? ok(forReader(version, actor)) : refuse({ code: "not-found" });
    });
    mount(app, contract.readOrganisationTimetable, async ({ params: { eventId, organisationId }, actor }) => {
      const own = await readOwnTimetable(db, eventId, actor, ({ nearId, farId }) =>
        [nearId, farId].includes(organisationId),
      );
      return own ? ok(own) : refuse({ code: "timetable-unpublished" });
    });
    mount(app, contract.readInterpreterTimetable, async ({ params: { eventId, interpreterId }, actor }) => {
      const own = await readOwnTimetable(db, eventId, actor, (meeting) => meeting.interpreterId === interpreterId);
      return own ? ok(own) : refuse({ code: "timetable-unpublished" });
    });
    mount(app, contract.readPlaceTimetable, async ({ params: { eventId, placeId }, actor }) => {
      const own = await readOwnTimetable(db, eventId, actor, (meeting) => meeting.placeId === placeId);
      return own ? ok(own) : refuse({ code: "timetable-unpublished" });
    });
    mount(app, contract.drawTimetableCode, async ({ params: { eventId, of, id }, query, locale }) =>
      ok({
        content: await drawCode(liveAddress(deps.config.publicUrl, query.lang ?? locale, eventId, of, id)),
        fileName: "code.svg",
        inline: true,
      }),
    );
    mount(app, contract.exportVersion, async ({ params, locale }) => {
      const version = await selectVersion(db, params.eventId, params.number);
      return version
        ? ok({
            content: await timetableWorkbook(version, locale),
            fileName: `timetable-v${version.version.number}.xlsx`,
          })
        : refuse({ code: "not-found" });
    });
    mount(app, contract.calendarOfOrganisation, async ({ params, locale, actor }) => {
      const version = await selectVersion(db, params.eventId, params.number);
      const content =
        version &&
        organisationCalendar(
          forReader(version, actor),
          (await selectVersionsBefore(db, params.eventId, params.number)).map((one) => forReader(one, actor)),
          params.organisationId,
          locale,
          hostOf(deps.config.publicUrl),
        );
      return content ? ok({ content, fileName: "meetings.ics" }) : refuse({ code: "not-found" });
    });
    mount(app, contract.calendarOfInterpreter, async ({ params, locale, actor }) => {
      const version = await selectVersion(db, params.eventId, params.number);
      const content =
        version &&
        interpreterCalendar(
          forReader(version, actor),
          (await selectVersionsBefore(db, params.eventId, params.number)).map((one) => forReader(one, actor)),
          params.interpreterId,
          locale,
          hostOf(deps.config.publicUrl),
        );
      return content ? ok({ content, fileName: "assignments.ics" }) : refuse({ code: "not-found" });
    });
    mount(app, contract.printVersion, async ({ params, query, locale }) => {
      const version = await selectVersion(db, params.eventId, params.number);
      if (!version) return refuse({ code: "not-found" });
      const fonts = cjkFonts();
      if (!fonts) return refuse({ code: "pdf-fonts-missing" });
      return ok({
        content: await printed({ published: version, sheet: params.sheet, locale: query.lang ?? locale, fonts }),
        fileName: `timetable-v${version.version.number}-${params.sheet}.pdf`,
        inline: true,
      });
    });
  },
};

/** A print of hundreds of pages is made in a thread of its own, so that nobody waits for it but who asked. */
const printed = (work: PdfWork): Promise<Uint8Array> =>
  runInWorker(new URL("./exports/pdf.worker.ts", import.meta.url), work);

/** The host of our address: what makes the identifiers of calendar entries ours. */
const hostOf = (address: string): string => new URL(address).hostname;

/** How many meetings came, went, moved or changed place or interpreter since the published version. */
function changesSince(meetings: Draft["meetings"], published: Pick<Published, "meetings">): number {
  const keyed = (list: Published["meetings"]) => new Map(list.map((meeting) => [meeting.id, placeKey(meeting)]));
  const now = meetings.filter((meeting) => meeting.state === "scheduled");
  const { added, dropped, moved } = countChanges(keyed(published.meetings), keyed(now));
  return added + dropped + moved;
}

function defined<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}
