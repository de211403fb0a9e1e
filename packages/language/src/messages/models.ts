import { catalogue } from "./catalogue.ts";

/** The optional outside model, declared; drafts of translations until a person approves them. */
export const modelMessages = catalogue({
  "models.page": { ko: "외부 모델", zh: "外部模型", en: "Outside model" },
  "models.say.off": { ko: "외부 모델을 <em>쓰지 않습니다.</em>", zh: "<em>未使用</em>外部模型。", en: "<em>No outside model</em> takes part." },
  "models.say.on": { ko: "외부 모델 서비스 <em>{host, josa, 을를}</em> 씁니다.", zh: "正在使用外部模型服务 <em>{host}</em>。", en: "An outside model at <em>{host}</em> takes part." },
  "models.why.off": {
    ko: "추천과 검색은 이 서버 안에서만 이루어지며, 어떤 글도 밖으로 나가지 않습니다.",
    zh: "推荐和搜索均在本服务器内完成，任何文字都不会传出。",
    en: "Recommendations and search are worked out on this server; no text leaves it.",
  },
  "models.why.on": {
    ko: "제공·수요·업종의 글만 보냅니다. 사람 이름과 연락처는 보내기 전에 지우고, 기업 이름은 보내지 않습니다.",
    zh: "仅发送供给、需求和行业文字。人名和联系方式在发送前去除，不发送企业名称。",
    en: "It is given offers, needs and sectors only. Names of people and contact data are taken out before; names of organisations are not sent.",
  },
  "models.uses": { ko: "하는 일", zh: "用途", en: "What it is used for" },
  "models.use.vectors": { ko: "추천: 뜻의 가까움", zh: "推荐：含义相近程度", en: "Recommendations: nearness of meaning" },
  "models.use.drafts": { ko: "번역 초안", zh: "翻译草稿", en: "Drafts of translations" },
  "models.use.off": { ko: "쓰지 않음", zh: "未使用", en: "not used" },
  "models.kept": { ko: "보관 중인 글의 벡터", zh: "已保存的文字向量", en: "Vectors kept" },
  "models.kept.count": {
    ko: "{count, number}개. 같은 글은 다시 보내지 않습니다.",
    zh: "{count, number} 个。相同文字不会重复发送。",
    en: "{count, number}. The same text is not sent again.",
  },
  "models.set-up": { ko: "서버 관리자가 서버를 켤 때 정합니다. 인증 키는 이곳에 나타나지 않습니다.", zh: "由服务器管理员在启动时设置。密钥不会在此显示。", en: "The server’s administrator sets it when starting the server. Its key is never shown." },
  "models.took-part": { ko: "이 추천에는 외부 모델 {model, josa, 이가} 참여했습니다.", zh: "外部模型 {model} 参与了本次推荐。", en: "The outside model {model} took part in these recommendations." },
  "models.was-silent": {
    ko: "외부 모델 {model, josa, 이가} 답하지 않아 모델 없이 찾은 추천입니다.",
    zh: "外部模型 {model} 没有响应，本次推荐未使用模型。",
    en: "The outside model {model} did not answer; these recommendations were made without it.",
  },
  "models.more": { ko: "무엇을 보내는지 보기", zh: "查看发送的内容", en: "See what it is given" },

  "models.drafts": { ko: "번역 초안", zh: "翻译草稿", en: "Draft translations" },
  "models.job.drafts": { ko: "번역 초안 만드는 중", zh: "正在生成翻译草稿", en: "Drafting translations" },
  "models.drafts.say": {
    ko: "{count, plural, =0 {확인할 번역 초안이 없습니다.} other {확인을 기다리는 번역 초안이 <em>{count, number}건</em> 있습니다.}}",
    zh: "{count, plural, =0 {没有待审的翻译草稿。} other {有 <em>{count, number} 份</em>翻译草稿待审。}}",
    en: "{count, plural, =0 {No draft waits for a person.} one {<em># draft</em> waits for a person.} other {<em># drafts</em> wait for a person.}}",
  },
  "models.drafts.why": {
    ko: "사람이 확인하기 전에는 어디서나 기계 번역으로 표시됩니다. 아직 없는 번역은 {missing, number}건입니다.",
    zh: "经人工审核前，各处均标为机器翻译。尚缺译文 {missing, number} 份。",
    en: "Until a person approves, a draft is marked as machine text everywhere. {missing, plural, one {# translation is} other {# translations are}} missing.",
  },
  "models.drafts.off": { ko: "번역 모델이 설정되어 있지 않아 초안을 만들 수 없습니다.", zh: "尚未配置翻译模型，无法生成草稿。", en: "No model for translation is set up, so no drafts can be made." },
  "models.drafts.none": { ko: "확인할 초안이 없습니다", zh: "没有待审草稿", en: "No drafts to check" },
  "models.drafts.none.why": { ko: "초안을 만들면 원문과 나란히 이곳에 나타납니다.", zh: "生成后，草稿将与原文并列显示在此处。", en: "Once made, drafts stand here beside their originals." },
  "models.act.draft": { ko: "번역 초안 만들기", zh: "生成翻译草稿", en: "Draft translations" },
  "models.act.approve": { ko: "이대로 쓰기", zh: "采用", en: "Approve" },
  "models.act.edit": { ko: "고친 글로 쓰기", zh: "采用修改后的文字", en: "Approve as edited" },
  "models.act.reject": { ko: "버리기", zh: "不采用", en: "Reject" },
  "models.settled.approve": { ko: "번역을 확인했습니다.", zh: "译文已审核。", en: "The translation is approved." },
  "models.settled.edit": { ko: "고친 번역을 저장했습니다.", zh: "已保存修改后的译文。", en: "The edited translation is saved." },
  "models.settled.reject": { ko: "번역 초안을 버렸습니다.", zh: "已弃用该草稿。", en: "The draft is gone." },
  "models.draft.offer": { ko: "제공", zh: "供给", en: "Offer" },
  "models.draft.need": { ko: "수요", zh: "需求", en: "Need" },
  "models.draft.field": { ko: "{language} 초안", zh: "{language}草稿", en: "Draft in {language}" },
  "models.language.ko": { ko: "한국어", zh: "韩文", en: "Korean" },
  "models.language.zh": { ko: "중국어", zh: "中文", en: "Chinese" },
  "models.language.en": { ko: "영어", zh: "英文", en: "English" },

  "activity.translation.approve": { ko: "{actor} 님이 번역 초안을 확인함", zh: "{actor}审核通过了一份翻译草稿", en: "{actor} approved a draft translation" },
  "activity.translation.edit": { ko: "{actor} 님이 번역 초안을 고쳐 확인함", zh: "{actor}修改并通过了一份翻译草稿", en: "{actor} edited and approved a draft translation" },
  "activity.translation.reject": { ko: "{actor} 님이 번역 초안을 버림", zh: "{actor}弃用了一份翻译草稿", en: "{actor} rejected a draft translation" },
});
