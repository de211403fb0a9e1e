import { isPlaceholder, squash } from "./text.ts";

const names: readonly (readonly [code: string, words: RegExp])[] = [
  [
    "ko",
    /한국[어말]|조선어|韩国语|韩语|韩文|韓文|朝鲜文|韓国語|韓語|朝鲜语|朝語|한글|korean|корейск|^韩$|^한$|^韓$|[(/,·、]韩[)]?|^ko$|\bkor\b/iu,
  ],
  [
    "zh",
    /중국[어말]|한어|만다린|华语|中文|汉语|漢語|中国语|中國語|中国話|普通话|中国語|chinese|mandarin|китайск|^中$|^중$|^汉$|^漢$|[(/,·、]중[)]?|[(/,·、]中[)]?|^zh$|\bchn\b|^cn$/iu,
  ],
  ["en", /영어|英语|英語|英文|english|английск|^英$|^영$|[(/,·、]영[)]?|[(/,·、]英[)]?|^en$|\beng\b/iu],
  ["ru", /러시아어|노어|俄语|俄文|俄語|ロシア語|russian|русск|^俄$|^노$|^러$|^ru$|\brus\b/iu],
  ["ja", /일본어|일어|日语|日文|日本語|日語|japanese|японск|^日$|^일$|^ja$|^jp$|\bjpn\b/iu],
  ["kk", /카자흐어|哈萨克语|kazakh|қазақ|казахск|^kk$/iu],
  ["mn", /몽골어|蒙古语|蒙语|mongolian|монгол|^mn$/iu],
  ["uz", /우즈베크어|우즈벡어|乌兹别克语|uzbek|узбек|^uz$/iu],
  ["vi", /베트남어|越南语|vietnamese|вьетнам|^vi$/iu],
  ["de", /독일어|德语|german|немецк|^de$/iu],
  ["fr", /프랑스어|불어|法语|french|^fr$/iu],
  ["es", /스페인어|西班牙语|spanish|^es$/iu],
  ["th", /태국어|泰语|thai|^th$/iu],
  ["id", /인도네시아어|印尼语|indonesian/iu],
];

/** The languages we have words for. */
export const languageNames: ReadonlySet<string> = new Set(names.map(([code]) => code));

/** ISO 639-1 codes of the languages that a text names, in the order they stand. */
export function readLanguages(text: string): string[] {
  const found: { code: string; at: number }[] = [];
  const folded = text.normalize("NFKC").trim();
  for (const part of [folded, ...folded.split(/[\s/,;、，；·+&()]+/u)]) {
    for (const [code, words] of names) {
      const match = words.exec(part);
      if (match && !found.some((one) => one.code === code)) found.push({ code, at: folded.indexOf(match[0]) });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

/** The one language a short header names ("English", "中文", "한국어 수준"). */
export const languageOfHeader = (text: string): string | undefined =>
  text.length <= 24 ? readLanguages(text.replace(/[(（]\s*(?:일|日|시간|월)\s*[)）]/gu, ""))[0] : undefined;

export type InterpreterNeed = {
  readonly language: string | null;
  readonly others: readonly string[];
  readonly all: readonly string[];
  /** Only that somebody is needed is written: the language is that of the other side. */
  readonly isAssumed?: true;
  /** Something is written that says neither yes nor no nor a language. */
  readonly isUnread?: true;
};

const none =
  /불필요|필요\s*없|없음|자체\s*통역|통역\s*불요|동반|동행|없어도|직접\s*소통|구사\s*가능|가능자|可用.{1,5}(?:交流|沟通)|(?:会|能)[讲说]?(?:韩语|中文|汉语|英语|英文)|无障碍沟通|무관|不需|无需|不用|不必|无须|自带|自备|自行|没有|^(?:x|×|n|no|none|nil|-|무|无|否|없음|아니오|아니요|not? needed|not required|own interpreter|不要|нет|не нужен|なし)$|\bnot (?:needed|required)|own interpreter|no need|bring/iu;

/**
 * The language that a firm needs an interpreter for. `home` is the firm's country: a bare "필요" or "是" means the other
 * side's language, which `counterpart` gives. "불필요(중국어 가능)", "自带翻译" mean none.
 */
export function readInterpreterNeed(text: string, counterpart: string | null, home: string | null): InterpreterNeed {
  const folded = squash(text);
  const nobody: InterpreterNeed = { language: null, others: [], all: [] };
  const otherSide: InterpreterNeed = {
    language: counterpart,
    others: [],
    all: counterpart ? [counterpart] : [],
    isAssumed: true,
  };
  if (isPlaceholder(text) || none.test(folded) || none.test(text.trim())) return nobody;
  const named = readLanguages(
    text.replace(/(?<=[需要懂])韩(?![国语文])/gu, "韩语").replace(/(?<=[需要懂])中(?![国文语])/gu, "中文"),
  );
  // "中文（请配翻译）": what they speak, and that somebody has to interpret it.
  const asks =
    /(?:请|需|要|希望).{0,3}(?:配|安排|提供).{0,3}(?:翻译|译员|口译)|통역(?:\s*배정)?\s*(?:필요|요청|부탁)|interpreter (?:needed|please|required)/iu.test(
      text,
    );
  if (asks && named.every((code) => code === home)) return otherSide;
  const foreign = named.filter((code) => code !== home);
  // A firm may ask for its own language: a Kazakh firm that speaks Russian wants Russian interpreted.
  const languages = foreign.length > 0 ? foreign : named;
  if (languages.length === 0)
    return /^(?:o|○|〇|y|yes|예|네|필요|요|是|需要|要|有|needed|required|да|нужен|必要)/iu.test(folded)
      ? otherSide
      : { ...nobody, isUnread: true };
  const first = counterpart !== null && languages.includes(counterpart) ? counterpart : (languages[0] as string);
  return { language: first, others: languages.filter((code) => code !== first), all: languages };
}

const pairLetters: Readonly<Record<string, string>> = {
  한: "ko",
  韩: "ko",
  韓: "ko",
  중: "zh",
  汉: "zh",
  漢: "zh",
  中: "zh",
  영: "en",
  英: "en",
  일: "ja",
  日: "ja",
  러: "ru",
  노: "ru",
  俄: "ru",
  카: "kk",
  哈: "kk",
  몽: "mn",
  蒙: "mn",
  독: "de",
  德: "de",
  불: "fr",
  法: "fr",
};

/** 한중, 中韩, KO-ZH, ko↔en: a language pair by letters. */
export function readPair(text: string): string[] {
  const codes = text.toLowerCase().match(/\b(?:ko|kr|zh|cn|en|ja|jp|ru|kk|mn)\b/gu);
  if (codes && codes.length >= 1) return codes.map((code) => ({ kr: "ko", cn: "zh", jp: "ja" })[code] ?? code);
  const letters = [
    ...text
      .replace(/[^\p{L}]/gu, "")
      .replace(/互译|通译|통역|번역|口译|翻译|互翻/gu, "")
      .replace(/어$|语$|語$/u, ""),
  ];
  return letters.length >= 1 && letters.length <= 4 && letters.every((letter) => pairLetters[letter])
    ? letters.map((letter) => pairLetters[letter] as string)
    : [];
}
