import { fold } from "@bridgehead/language/fold/fold";

const own =
  /(?:^|\s)(?:내|제|나의|저의|저희|우리)\s*(?:회사|기업|팀)?(?:의)?\s*(?:다음|오늘|첫|남은)?\s*(?:번째)?\s*(?:1:1\s*)?(?:상담|일정|미팅|시간표|약속)|\b(?:my|our)\s+(?:\w+\s+)?(?:meetings?|schedule|timetable|appointments?|slots?|tables?)\b|\b(?:am|do)\s+i\s+(?:meet|have\s+a\s+meeting)|我(?:们|司|公司)?的?(?:下一[个场]?|今天的?|第一[个场]|剩下的?)?(?:洽谈|日程|会议|会面|安排|时间表)|我(?:下一场|接下来)/u;

/** Whether somebody asks for their own meetings: who asks decides the answer, not the record. */
export const asksOwnMeetings = (question: string): boolean =>
  own.test(fold(question.normalize("NFC").slice(0, 300)).key);
