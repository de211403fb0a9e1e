import { catalogue } from "./catalogue.ts";

/** Words that every page uses. */
export const commonMessages = catalogue({
  "common.product": { ko: "교두보", zh: "桥头堡", en: "Bridgehead" },
  "common.save": { ko: "저장", zh: "保存", en: "Save" },
  "common.edit": { ko: "수정", zh: "编辑", en: "Edit" },
  "common.undo": { ko: "되돌리기", zh: "撤销", en: "Undo" },
  "common.count.organisations": { ko: "{count, number}개 기관·기업", zh: "{count, number} 家机构", en: "{count, plural, one {# organisation} other {# organisations}}" },
  "intake.job.reading": { ko: "받은 파일을 읽고 있습니다", zh: "正在读取收到的文件", en: "Reading the files" },
  "timetable.job.solving": { ko: "일정을 편성하고 있습니다", zh: "正在编排日程", en: "Making the timetable" },
  "recommendations.job.matching": { ko: "추천 상대를 찾고 있습니다", zh: "正在匹配推荐对象", en: "Finding partners" },
});
