import iconv from "iconv-lite";
import type { EncodingVerdict } from "./grid.ts";

/**
 * Decides how a text file is encoded, by evidence, and decodes it: byte order mark, then valid UTF-8, then the shape of
 * UTF-16, then which legacy table makes sense of the bytes (CP949 with all of its 8,822 extension syllables, GB18030,
 * Shift_JIS, EUC-JP, Big5, Windows-1251). `forced` is a person's answer.
 */
export function decodeText(bytes: Uint8Array, forced?: string): { text: string; verdict: EncodingVerdict } {
  if (forced) return { text: decode(bytes, forced), verdict: { encoding: forced, confidence: 1, alternatives: [] } };
  const sure = (encoding: string, skip: number) => ({
    text: decode(bytes.subarray(skip), encoding),
    verdict: { encoding, confidence: 1, alternatives: [] },
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return sure("utf-8", 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure("utf-16le", 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure("utf-16be", 2);
  const wide = utf16Without(bytes);
  if (wide) return sure(wide, 0);
  if (isUtf8(bytes)) return sure("utf-8", 0);
  return legacy(bytes);
}

const decode = (bytes: Uint8Array, encoding: string): string => iconv.decode(bytes as Buffer, encoding);

/** UTF-16 by its mark or by where its zeros stand. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  utf16Without(bytes) !== undefined;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: separators and line ends leave a zero byte on one side only. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const sample = Math.min(bytes.length - (bytes.length % 2), 20_000);
  if (sample < 4) return undefined;
  let [evenZero, oddZero] = [0, 0];
  for (let index = 0; index < sample; index += 2) {
    if (bytes[index] === 0) evenZero++;
    if (bytes[index + 1] === 0) oddZero++;
  }
  const least = Math.max(2, sample / 200);
  if (oddZero >= least && evenZero * 20 < oddZero) return "utf-16le";
  if (evenZero >= least && oddZero * 20 < evenZero) return "utf-16be";
  return undefined;
}

type Guess = { readonly encoding: string; readonly score: number };

function legacy(bytes: Uint8Array): { text: string; verdict: EncodingVerdict } {
  const sample = bytes.subarray(0, 60_000);
  const guesses = tables.map(({ encoding, words, script }): Guess => ({
    encoding,
    score: plausibility(decode(sample, encoding), words, script),
  }));
  // Every Korean syllable is also a Han character to GB18030, but Chinese text is Hangul to CP949 only half of the time.
  const hangul = shareOf(decode(sample, "cp949"), /[가-힣]/gu);
  const chinese = guesses.findIndex((guess) => guess.encoding === "gb18030");
  const guess = guesses[chinese] as Guess;
  if (hangul > 0.75) guesses[chinese] = { ...guess, score: guess.score - (hangul - 0.75) * 2 };
  guesses.sort((a, b) => b.score - a.score);
  const [best, second] = guesses as [Guess, Guess];
  const confidence =
    best.score <= 0 ? 0.3 : Math.max(0, Math.min(1, 0.5 + (best.score - Math.max(0, second.score)) * 1.2));
  return {
    text: decode(bytes, best.encoding),
    verdict: {
      encoding: best.encoding,
      confidence,
      alternatives: guesses
        .slice(1)
        .filter((guess) => guess.score > 0)
        .map((guess) => guess.encoding),
    },
  };
}

const tables = [
  {
    encoding: "cp949",
    script: /[가-힣]/gu,
    words:
      /회사|기업|업체|전화|연락|성명|대표|상담|주식|번호|분야|제품|기술|이메일|지역|시간|오전|오후|통역|참가|비고|중국|담당|협력|희망|협약|일자|국가|이름|직위|직책/gu,
  },
  {
    encoding: "gb18030",
    script: /[\u4e00-\u9fff]/gu,
    words:
      /公司|企业|单位|有限|科技|名称|电话|手机|姓名|联系|合作|需求|产品|技术|行业|城市|邮箱|备注|时间|上午|下午|翻译|韩国|中国|北京|序号|职务|企業|地区|国家|代码|日期|协议/gu,
  },
  {
    encoding: "shift_jis",
    script: /[ぁ-んァ-ヶ\u4e00-\u9fff]/gu,
    words: /会社|株式|電話|氏名|担当|部署|製品|技術|希望|通訳|参加|午前|午後|の|です|メール|番号/gu,
  },
  {
    encoding: "euc-jp",
    script: /[ぁ-んァ-ヶ\u4e00-\u9fff]/gu,
    words: /会社|株式|電話|氏名|担当|部署|製品|技術|希望|通訳|参加|午前|午後|の|です|メール|番号/gu,
  },
  {
    encoding: "big5",
    script: /[\u4e00-\u9fff]/gu,
    words: /公司|企業|有限|電話|聯絡|姓名|產品|技術|時間|上午|下午|備註|需求/gu,
  },
  {
    encoding: "windows-1251",
    script: /[а-яёА-ЯЁ]/gu,
    words:
      /компан|назван|телефон|город|страна|контакт|должност|почта|потреб|предлож|язык|время|участ|организ|сфера|отрасл/giu,
  },
] as const;

function shareOf(text: string, script: RegExp): number {
  let foreign = 0;
  for (const character of text) if (character.charCodeAt(0) > 127) foreign++;
  return foreign === 0 ? 0 : (text.match(script)?.length ?? 0) / foreign;
}

/** Share of foreign characters that belong to the table's script and come in runs, plus known words, minus what nobody writes. */
function plausibility(text: string, words: RegExp, script: RegExp): number {
  let foreign = 0;
  for (const character of text) if (character.charCodeAt(0) > 127) foreign++;
  if (foreign === 0) return 0;
  const own = text.match(script)?.length ?? 0;
  const broken = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/gu)?.length ?? 0;
  const rare =
    text.match(/[\u3400-\u4dbf\uf900-\ufaff\uff66-\uff9f]|[a-zA-Z][가-힣][a-zA-Z]|[\u2500-\u257f]/gu)?.length ?? 0;
  // Bytes of East Asian text read as Cyrillic change case in mid-word and mix letters with symbols.
  const odd = text.match(/[а-яё][А-ЯЁ]|[А-Яа-яё][^\sА-Яа-яёЁA-Za-z\d.,;:()"'«»/@+-][А-Яа-яё]/gu)?.length ?? 0;
  const known = (text.match(words) ?? []).reduce((sum, word) => sum + word.length, 0);
  return (
    Math.min(1, own / foreign) * 0.5 +
    Math.min(1, (known * 4) / foreign) * 0.7 -
    (broken * 12) / foreign -
    ((rare + odd) * 2) / foreign
  );
}
