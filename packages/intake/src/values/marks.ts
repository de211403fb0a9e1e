import { squash } from "./text.ts";

/** Yes, no or perhaps as people mark it: ○ O V ✓ 有 예 / × X 无 아니오 / △. Undefined for anything else. */
export function readMark(text: string): "yes" | "no" | "tentative" | undefined {
  const folded = squash(text).replace(/[()[\].]/gu, "");
  if (
    /^(?:[o○〇◯●◎⭕v✓✔☑√]|yes|y|true|1|예|네|유|있음|가능|희망|필요|참석|참여|是|有|可|可以|要|能|参加|需要|はい|可能|да|есть|available|ok)$/u.test(
      folded,
    )
  )
    return "yes";
  if (
    /^(?:[x×✕✖✗╳☓-]|no|n|false|0|아니오|아니요|무|없음|불가|불가능|불필요|불참|미참여|否|无|無|不可|不能|不要|不|不行|不需要|不参加|いいえ|不要|нет|unavailable|none)$/u.test(
      folded,
    )
  )
    return "no";
  if (/^(?:[△▲▵?？]|미정|협의|조율|미확정|待定|待确认|或|maybe|tentative|tbd|未定|возможно)$/u.test(folded))
    return "tentative";
  return undefined;
}

export type Level = "native" | "high" | "mid" | "low";

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/^(?:n|native(?:speaker)?|원어민|모국어|모어|母语|母語|ネイティブ|носитель|родной|최상|c2)/u, "native"],
  [
    /^(?:상급?|고급|능숙|유창|동시|a\+?(?!\d)|上级?|高级?|精通|熟练|流利|同传|上級|fluent|advanced|high|excellent|professional|свободно|высок|c1|5|★★★)/u,
    "high",
  ],
  [
    /^(?:중급?|보통|순차|b(?!\d)|中级?|一般|良好|交传|中級|intermediate|mid(?:dle)?|medium|good|working|conversational|средн|b1|b2|3|4|★★)/u,
    "mid",
  ],
  [
    /^(?:하급?|초급|기초|일상|c(?!\d)|下级?|初级|低|入门|日常|初級|basic|beginner|elementary|low|limited|начальн|базов|a1|a2|1|2|★)/u,
    "low",
  ],
];

/** A language level in words, letters or Chinese characters; undefined for a dash or nothing. */
export function readLevel(text: string): Level | undefined {
  const folded = squash(text).replace(/[()[\]]/gu, "");
  return levelWords.find(([pattern]) => pattern.test(folded))?.[1];
}

/** A mark that also says how well: "○(상)", "√ 精通"; undefined where one of the two is missing. */
export function readMarkedLevel(text: string): Level | undefined {
  const [, mark = "", rest = ""] = /^\s*([○〇◯●◎OoVv✓✔√])\s*[(（:：-]?\s*([^)）]{1,8})[)）]?\s*$/u.exec(text) ?? [];
  return mark === "" ? undefined : readLevel(rest);
}
