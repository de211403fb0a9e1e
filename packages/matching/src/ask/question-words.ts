import type { Intent } from "./types.ts";

/**
 * How a question of each kind is put, in the three languages at once; the first that fits is taken. Keys are folded text
 * (lower case, simplified characters).
 */
export const intentPatterns: readonly (readonly [Intent, RegExp])[] = [
  ["compare", /비교|견주|차이가|\bcompare[ds]?\b|\bcomparison\b|\bversus\b|\bvs\b|比较|对比|相比/u],
  [
    "next",
    /다음\s*(?:단계|일정|순서|은|에는)|앞으로|이후\s*계획|\bwhat(?:'s| is| comes) next\b|\bnext steps?\b|下一步|接下来|后续安排/u,
  ],
  [
    "outcome",
    /무엇이\s*이루어|뭐가\s*이루어|(?<![가-힣])(?:성과|결과|후속)|어떻게\s*됐|어떻게\s*되었|이어진|\bcame of\b|\boutcomes?\b|\bresults? of\b|\bled to\b|\bfollowed\b|成果|结果|后来|之后有/u,
  ],
  [
    "how-many",
    /몇\s*(?:명|개|곳|건|회|번|분|차례|군데|기업|나라|년|가지)|수는|몇이|\bhow many\b|\bnumber of\b|多少(?:家|个|名|人|位|份|项|次|场|企业|机构|公司|单位)|几(?:家|个|名|人|位|份|项|次|场)/u,
  ],
  [
    "when",
    /언제|날짜|며칠|몇\s*월|\bwhen\b|\bwhat (?:date|day|year)\b|\bdate of\b|什么时候|何时|哪天|哪一天|几月|日期|哪年/u,
  ],
  [
    "how-much",
    /얼마|금액|규모는|목표는|면적|사업비|예산|능력은|\bhow (?:much|large|big|fast)\b|\btargets?\b|\bamount\b|\barea of\b|多少|多大|多高|金额|面积/u,
  ],
  ["where", /어디|장소|위치|\bwhere\b|\bvenue\b|哪里|哪儿|在哪|何处|地点/u],
  ["who", /누가|누구|누굴|사람은|주최한|주관한|\bwho\b|\bwhom\b|谁|哪位|何人/u],
  [
    "status",
    /됐나|되었나|됐어|되었습|상태|현황|진행\s*상황|체결했나|\bstatus\b|\bhas\b.*\bbeen\b|\bhave\b.*\bbeen\b|\bwas\b.*\bsigned\b|\bis\b.*\bsigned\b|签了吗|签署了吗|建成了吗|进展|状态|了没有|到哪一步/u,
  ],
  [
    "what",
    /뭐|무엇|무슨\s*뜻|설명|소개해|\bwhat (?:is|are|was|were)\b|\btell me about\b|\bexplain\b|什么是|是什么|介绍/u,
  ],
  ["list", /목록|나열|어떤|어느|모두|\blist\b|\bwhich\b|\bwhat\b|\bshow\b|哪些|有什么|列出|列举/u],
];

/** What a question asks of people and bodies: read together with "who" and with kinds of things. */
export const roleWords = {
  host: /주최|주관|\bhost(?:ed|s)?\b|\borgani[sz]ed\b|主办|承办|举办了/u,
  met: /만난|만났|면담|\bmet\b|\bmeet\b|见了|会见|见过|会谈/u,
  spoke:
    /한\s*말|발표한|발표했|강연|연설|말했|\bsaid\b|\bsay\b|\bspoke\b|\bspeakers?\b|\bspeak\b|\bpresented\b|\bgave\b|发言|演讲|讲了|说了|说过/u,
  signed: /서명|체결한|맺은|맺었|\bsigned\b|\bsign\b|签署|签了|签订|签过/u,
  took: /참가한|참가했|참석|온\s*(?:곳|기관|기업)|\btook part\b|\bparticipat\w+|\battend\w*|参加|出席/u,
} as const;

/** Stages that a question may ask the date of. */
export const stageWords: readonly (readonly [string, RegExp])[] = [
  ["proposed", /제안|\bpropos\w+|提出|提议/u],
  ["signed", /체결|서명|\bsigned\b|签署|签订/u],
];

/** What nobody is told, whoever asks: how to reach a person, and secrets. */
export const personalWords =
  /전화|휴대|핸드폰|이메일|메일\s*주소|연락처|카카오|위챗|주민\s*등록|여권|비밀\s*번호|암호를|집\s*주소|\bphones?\b|\bmobile\b|\be-?mails?\b|\bcontact (?:data|details)\b|\bpasswords?\b|\bpassport\b|\bhome address\b|\bwechat\b|电话|手机|邮箱|邮件地址|联系方式|微信|身份证|护照|密码|住址/u;

/** Attempts to make the concierge something else. It has no instructions to give away; it says calmly what it is. */
export const ruleWords =
  /(?:무시|잊어|잊고).*(?:지시|규칙|명령|설정)|(?:지시|규칙|명령).*(?:무시|잊)|시스템\s*프롬프트|지어\s*내|\b(?:ignore|forget|disregard|override)\b.*\b(?:rules?|instructions?|prompts?|previous|above)\b|\bsystem prompt\b|\byou are now\b|\bpretend\b|\bmake up\b|(?:忽略|无视|忘记).*(?:规则|指令|提示|设定)|系统提示|编(?:一个|造)|<\s*\/?\s*script|\bdrop\s+table\b|\bunion\s+select\b|\bdelete\s+from\b|--\s*$|\binsert\s+into\b/u;

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words that only carry the question. A word of a record's own name is never taken for one of these. */
export const emptyEnglish = new Set(
  words(
    `a an the of to in on at for from with by and or is are was were be been being do does did done has have had having how many much
     what which who whom whose when where why there their its it this that these those me my i you your we us our please tell give show list
     find about take took taken place held hold come came go went get got make made so far any all some each more than as into between both
     can could would will shall should may might not no yes long large big old new now today current currently name names called
     number numbers amount date day year time value figure figures happen happened happens say said told know known compare compared comparison
     next step steps status result results outcome outcomes exist exists use used using uses put hosted host hosts organised organized organise
     met meet meets spoke speak speaks speaker speakers presented gave sign signs signed signing attend attended attending took part participate participated
     participants proposed propose proposal reached expected receive received them they he she his her him kind kinds other others against versus vs well
     during after before through under over out up down also does'nt isn did't open opened take have's s whats what's planned plan actual following led came money raise raised`,
  ),
);

export const emptyKorean = new RegExp(
  `^(?:${words(
    `누구 누가 누굴 무엇 무슨 뭐 언제 어디 어느 어떤 어떻게 얼마 얼마나 몇 왜 좀 혹시 그럼 그리고 지금 현재 모두 전부 다시 이미 아직 가장 제일
     명 개 곳 건 회 번 분 차례 군데 가지 개사 년 월 일 날 날짜 때 수 것 중 뒤 후 이후 전 다음 앞으로 단계 일정 순서 상태 현황 결과 성과 후속
     비교 비교하면 견주면 차이 목록 나열 설명 소개 규모 금액 목표액 사업비 예산 위치 장소 사람 이름 참가 참가자 참석 참석자 주최 주관 제안 체결 서명
     쓴 쓰인 받은 사용 이용 사용한 이용한 예정 대해 대한 관한 관해 에서 사이 서로 함께 정도 총 전체 모두`,
  ).join(
    "|",
  )})(?:은|는|이|가|을|를|의|에|에서|에는|와|과|도|로|으로|인가요|인지|입니까|이에요|예요|이야|야|죠|이죠|였나요|이었나요|였어|나|요|들|들은|들이|한|된|됐나요|했나요|하면|해|해줘|해주세요)?$`,
  "u",
);

/** Beginnings of Korean verbs that carry a question: 열렸나요, 왔습니까, 알려 줘. */
export const koreanVerb =
  /^(?:열리|열렸|열린|열릴|왔|오나|온$|온다|갔|간$|했|하나|하는|한$|한다|할$|합니|해요|하고|됐|되었|되나|된$|될|되는|있|없|봤|보았|본$|보나|알려|알고|알아|말해|말한|주세|줘|주나|줄|찾아|맺은|맺었|맺고|만난|만났|만나|모였|모은|모았|모인|이루어|이뤄|참가한|참가했|참여|받|썼|쓰는|쓴|쓸|이어|나왔|나온|들었|든$|들인|어때|싶|인가|입니|이야|예요|이에|까지|부터|대략|보여|가르쳐|진행|주최한|주관한|개최|제안됐|제안된|제안한|체결됐|체결된|체결한|체결했|서명한|서명했|발표한|발표했|이전한|이전했|지원받|옮긴|옮겨|걸린|되죠|될까)/u;

export const emptyChinese = words(
  `有哪些 有什么 是什么 什么时候 什么是 是多少 多少家 多少个 多少人 多少名 多少份 多少项 多少次 多少位 多少 几家 几个 几名 几位 几项 几次 哪些 哪天 哪一天 哪年 哪里 哪儿 哪位
   哪个 哪家 哪 何时 何处 日期 地点 什么 怎么样 怎样 怎么 如何 谁 吗 呢 吧 啊 请问 请 告诉我 介绍 一下 列出 列举 的 了 在 是 有 和 与 跟 同 及 被 把 从 到 对 将 以 于 为 上 下 里 中 之后 之前 之 后来 后 前 时 年 月 日 号
   家 个 名 人 位 份 项 次 场 只 大 多大 举行 举办 主办 承办 召开 进行 参加 出席 参与 发言 演讲 签署 签订 签过 签了 签 提出 提议 使用 使用了 用 观看 看 观看了 投入 资金 金额 达到 达成
   见了 见过 见 会见 会谈 比较 对比 相比 下一步 接下来 状态 进展 成果 结果 没有 已经 目前 现在 所有 全部 我 你 您 他 她 它 我们 给 得到 获得 共 总共 一共 面积 预计 计划 其 该 这 那 也 都 过 来 去 能 会 可以 想 知道 说 讲 讲了`,
);
