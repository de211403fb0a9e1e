import { indicatorPageMessages } from "./indicator-pages.ts";
import { visitPageMessages } from "./visit-pages.ts";
import { byHandMessages } from "./by-hand.ts";
import { editingMessages } from "./editing.ts";
import { importPageMessages } from "./import-pages.ts";
import { dayMessages } from "./day.ts";
import { conciergeMessages } from "./concierge.ts";
import { agreementPageMessages } from "./agreement-pages.ts";
import { partnershipPageMessages } from "./partnership-pages.ts";
import { pressMessages } from "./press.ts";
import { publicationPageMessages } from "./publication-pages.ts";
import { registerMessages } from "./register.ts";
import { timetableMessages } from "./timetable.ts";
import { eventPageMessages } from "./event-pages.ts";
import { intakePageMessages } from "./intake-pages.ts";
import { directoryPageMessages } from "./directory-pages.ts";
import { matchingPageMessages } from "./matching-pages.ts";
import { timetableSheetMessages } from "./timetable-sheets.ts";
import { timetableReasonMessages } from "./timetable-reasons.ts";
import { commonMessages } from "./common.ts";
import { componentMessages } from "./components.ts";
import { recordMessages } from "./record.ts";
import { matchingMessages } from "./matching.ts";
import { shellMessages } from "./shell.ts";
import { schedulingMessages } from "./scheduling.ts";
import { problemMessages } from "./problems.ts";
import { serverMessages } from "./server.ts";
import { troubleMessages } from "./trouble.ts";
import { vocabularyMessages } from "./vocabulary.ts";
import { learningMessages } from "./learning.ts";
import { accountMessages } from "./accounts.ts";
import { activityMessages } from "./activity.ts";
import { modelMessages } from "./models.ts";
import { consentMessages } from "./consents.ts";
import { feedbackMessages } from "./feedback.ts";
import { cliMessages } from "./cli.ts";
import { intakeMessages } from "./intake.ts";

/** Every message of the product, one file per room. Add a room's file here. */
export const messages = {
  ...byHandMessages,
  ...editingMessages,
  ...visitPageMessages,
  ...indicatorPageMessages,
  ...importPageMessages,
  ...agreementPageMessages,
  ...partnershipPageMessages,
  ...eventPageMessages,
  ...intakePageMessages,
  ...directoryPageMessages,
  ...matchingPageMessages,
  ...conciergeMessages,
  ...pressMessages,
  ...publicationPageMessages,
  ...registerMessages,
  ...dayMessages,
  ...timetableMessages,
  ...timetableSheetMessages,
  ...timetableReasonMessages,
  ...commonMessages,
  ...componentMessages,
  ...recordMessages,
  ...matchingMessages,
  ...shellMessages,
  ...problemMessages,
  ...schedulingMessages,
  ...serverMessages,
  ...troubleMessages,
  ...vocabularyMessages,
  ...learningMessages,
  ...accountMessages,
  ...activityMessages,
  ...modelMessages,
  ...consentMessages,
  ...feedbackMessages,
  ...cliMessages,
  ...intakeMessages,
};

export type MessageKey = keyof typeof messages;
