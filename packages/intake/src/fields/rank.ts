import { readChineseNumber } from "../values/numbers.ts";

const chineseOrdinals = "一二三四五六七八九十";

/** The rank that a header of a wish column names ("2순위", "第一意向", "3rd choice"); `bare` also takes a number alone, under a heading that speaks of wishes. */
export function rankOf(header: string, bare = false): number | undefined {
  const text = header.toLowerCase();
  // A preferred time is none of the partners.
  if (/시간|일시|타임|时间|時間|时段|场次|日期|\btime|\bslot|\bsession/u.test(text)) return undefined;
  const chosen = ["首选", "次选", "再选"].findIndex((word) => text.includes(word));
  if (chosen !== -1) return chosen + 1;
  const patterns = [
    /(\d{1,2})\s*(?:순위|지망|차\s*희망|위)/u,
    /제\s*(\d{1,2})\s*(?:희망|지망|순위)/u,
    /(?:희망\s*(?:기업|업체|파트너|상담|상대)?|상담\s*희망)\s*[-_(]?\s*(\d{1,2})/u,
    /第\s*([一二三四五六七八九十\d]+)\s*(?:意向|志愿|选择|希望|顺位|位|优先)/u,
    /(?:意向|志愿|希望)(?:企业|单位|公司|对象)?\s*[(（]?([一二三四五六七八九十\d]+)/u,
    /(?:首选|首要意向)/u,
    /(\d{1,2})\s*(?:st|nd|rd|th)?\s*(?:choice|preference|priority|wish|pick)/u,
    /(?:choice|preference|priority|wish|partner|rank|target|pick|company)\s*(?:no\.?\s*)?#?\s*(\d{1,2})/u,
    /(?:第)?(\d{1,2})\s*希望/u,
    /(?:приоритет|выбор|желание|партн[её]р)\s*№?\s*(\d{1,2})/u,
    /(\d{1,2})-?(?:й|ый|ой)\s*(?:приоритет|выбор)/u,
    /^(first|second|third|fourth|fifth)\s+(?:choice|preference|priority|wish)/u,
  ];
  for (const pattern of bare ? [...patterns, /^(\d{1,2})$/u, /^([一二三四五六七八九十])$/u, /^[①-⑩]$/u] : patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = match[1];
    if (value === undefined) return /^[①-⑩]$/u.test(text) ? text.charCodeAt(0) - 0x245f : 1;
    const word = ["first", "second", "third", "fourth", "fifth"].indexOf(value);
    const number =
      word !== -1 ? word + 1 : chineseOrdinals.includes(value.charAt(0)) ? readChineseNumber(value) : Number(value);
    if (number !== undefined && number >= 1 && number <= 20) return number;
  }
  return undefined;
}
