import { catalogue } from "./catalogue.ts";

/** Words that every page uses. */
export const commonMessages = catalogue({
  "common.product": { ko: "교두보", zh: "桥头堡", en: "Bridgehead" },
  "common.save": { ko: "저장", zh: "保存", en: "Save" },
  "common.undo": { ko: "되돌리기", zh: "撤销", en: "Undo" },
  "common.count.organisations": { ko: "{count, number}개 기관·기업", zh: "{count, number} 家机构", en: "{count, plural, one {# organisation} other {# organisations}}" },
});
