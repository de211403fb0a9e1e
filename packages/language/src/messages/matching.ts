import { catalogue } from "./catalogue.ts";

/** What the recommend command says about its files. */
export const matchingMessages = catalogue({
  "matching.cli.done": {
    ko: "추천 목록 {lists, number}개를 {out} 파일에 썼습니다.",
    zh: "已将 {lists, number} 份推荐名单写入 {out}。",
    en: "{lists, plural, one {# list} other {# lists}} of recommended partners written to {out}.",
  },
  "matching.cli.option-range": {
    ko: "{option} 값 {value}: {low, number}부터 {high, number}까지의 정수를 적어 주세요.",
    zh: "{option} 的值 {value}：请填写 {low, number} 至 {high, number} 之间的整数。",
    en: "{option} {value}: give a whole number from {low, number} to {high, number}.",
  },
  "matching.refusal.in-file": { ko: "{file}: {what}", zh: "{file}：{what}", en: "{file}: {what}" },
  "matching.refusal.not-object": {
    ko: "파일의 가장 바깥이 JSON 객체가 아닙니다. 중괄호로 시작하는 파일인지 확인해 주세요.",
    zh: "文件最外层不是 JSON 对象，请确认文件以花括号开头。",
    en: "the file does not hold a JSON object. Check that it begins with a brace.",
  },
  "matching.refusal.unknown-format": {
    ko: "format 값 {found}: {expected} 가운데 하나여야 합니다. 다른 종류의 파일을 고르지 않았는지 확인해 주세요.",
    zh: "format 的值为 {found}，应为以下之一：{expected}。请确认是否选错了文件。",
    en: "format is {found}; it must be one of: {expected}. Maybe another kind of file was given.",
  },
  "matching.refusal.not-list": {
    ko: "{at}: 있어야 할 목록이나 항목이 없습니다. 형식을 확인해 주세요.",
    zh: "{at}：缺少应有的列表或条目，请核对格式。",
    en: "{at}: a list or an entry is expected here. Check the format.",
  },
  "matching.refusal.not-text": {
    ko: "{at}: 비어 있거나 글이 아닙니다. 글을 적거나 그 항목을 빼 주세요.",
    zh: "{at}：为空或不是文字。请填写文字，或去掉该条目。",
    en: "{at}: empty or not text. Fill it in, or leave the entry out.",
  },
  "matching.refusal.duplicate-id": {
    ko: "{at}: 식별자 {id} 항목이 두 번 나옵니다. 한쪽의 식별자를 바꾸거나 한쪽을 빼 주세요.",
    zh: "{at}：标识 {id} 出现两次。请更改其中一个，或去掉一条。",
    en: "{at}: the id {id} stands twice. Change one of them, or leave one entry out.",
  },
  "matching.refusal.unknown-organisation": {
    ko: "{at}: 명부에 {id} 기관이 없습니다. 명부와 질의 파일이 같은 행사의 것인지 확인해 주세요.",
    zh: "{at}：名录中没有机构 {id}。请确认名录与查询文件属于同一活动。",
    en: "{at}: the directory has no organisation {id}. Check that both files belong together.",
  },
  "matching.refusal.no-organisations": {
    ko: "organisations: 기관이 하나도 없습니다. 기관이 담긴 명부를 골라 주세요.",
    zh: "organisations：没有任何机构。请选择包含机构的名录。",
    en: "organisations: the list is empty. Give a directory with organisations.",
  },
});
