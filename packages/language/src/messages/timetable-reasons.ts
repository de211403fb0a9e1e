import { catalogue } from "./catalogue.ts";

/** Why a meeting has no place, or cannot go where somebody wants it: one sentence a cause, in words an organiser can act on. */
export const timetableReasonMessages = catalogue({
  "timetable.reason.no-common-slot": { ko: "두 기업이 함께 비는 시간대가 없습니다.", zh: "双方没有共同的空闲时段。", en: "The two sides have no free slot in common." },
  "timetable.reason.company-full": { ko: "{who} 측이 정해 둔 최대 상담 수에 이르렀습니다.", zh: "{who}已达到其洽谈场次上限。", en: "{who} has reached its maximum number of meetings." },
  "timetable.reason.delegates-busy": { ko: "{who} 측 참가자가 그 시간에 모두 다른 상담 중입니다.", zh: "{who}的代表在该时段均有其他洽谈。", en: "All delegates of {who} are in other meetings then." },
  "timetable.reason.no-interpreter": { ko: "{who} 통역을 맡을 통역사가 없습니다.", zh: "没有可用的{who}口译员。", en: "No interpreter for {who} is free." },
  "timetable.reason.interpreter-full": { ko: "{who} 통역사가 모두 배정되었습니다.", zh: "{who}口译员已全部排满。", en: "Every interpreter for {who} is taken." },
  "timetable.reason.tables-full": { ko: "그 시간에 빈 상담 테이블이 없습니다.", zh: "该时段没有空闲的洽谈桌。", en: "No table is free then." },
  "timetable.reason.rooms-full": { ko: "그 시간에 빈 온라인 상담실이 없습니다.", zh: "该时段没有空闲的线上洽谈室。", en: "No online room is free then." },
  "timetable.reason.outside-hours": { ko: "{who} 측의 근무 시간이 아닙니다.", zh: "不在{who}的工作时间内。", en: "It is outside the working hours of {who}." },
  "timetable.reason.precedence": { ko: "먼저 열려야 하는 상담이 있습니다.", zh: "有须先行举行的洽谈。", en: "Another meeting has to come first." },
  "timetable.reason.fairness": { ko: "기업 사이의 대기 시간 차이가 정해 둔 한도를 넘게 됩니다.", zh: "各企业间的空档差异将超过设定上限。", en: "The difference in breaks between companies would pass the limit." },
  "timetable.reason.worth-less": { ko: "같은 자리를 두고 더 원하는 상담이 있습니다.", zh: "有意愿更强的洽谈需要同一资源。", en: "Meetings that are wanted more need the same resources." },
  "timetable.reason.cancelled": { ko: "취소한 상담입니다.", zh: "该洽谈已取消。", en: "The meeting was cancelled." },
  "timetable.reason.frozen": { ko: "이미 지난 시간대입니다.", zh: "该时段已过。", en: "The slot is in the past." },
  "timetable.reason.table-taken": { ko: "그 테이블은 그 시간에 다른 상담이 쓰고 있습니다.", zh: "该洽谈桌在该时段已被占用。", en: "Another meeting has that table then." },
  "timetable.reason.table-closed": { ko: "그 테이블은 그 시간에 쓸 수 없습니다.", zh: "该洽谈桌在该时段不可用。", en: "That table cannot be used then." },
  "timetable.reason.interpreter-busy": { ko: "{who} 통역사는 그 시간에 다른 상담을 맡고 있습니다.", zh: "口译员{who}在该时段已有安排。", en: "{who} interprets another meeting then." },
  "timetable.reason.interpreter-rest": { ko: "{who} 통역사가 쉬지 않고 맡을 수 있는 횟수를 넘습니다.", zh: "将超过口译员{who}的连续工作上限。", en: "{who} would interpret too many slots without a rest." },
  "timetable.reason.interpreter-cannot": { ko: "{who} 통역사는 이 상담의 두 언어를 맡지 않습니다.", zh: "口译员{who}不承担该语种。", en: "{who} does not cover these languages." },
  "timetable.reason.not-allowed": { ko: "이 상담은 정해 둔 시간대에만 열 수 있습니다.", zh: "该洽谈只能安排在指定时段。", en: "This meeting may only be held in its fixed slots." },
  "timetable.reason.company-away": { ko: "{who} 측이 그 시간에 참석할 수 없습니다.", zh: "{who}在该时段无法出席。", en: "{who} cannot attend then." },
});
