import { flatten } from "./text.ts";

/** A number read from text, with what was said beside it. */
export type ReadNumber = { readonly value: number; readonly unit: string; readonly isApproximate: boolean };

const unitFactors: readonly (readonly [RegExp, number])[] = [
  [/^(?:조|兆|万亿|萬億|trillion)/u, 1e12],
  [/^(?:천억)/u, 1e11],
  [/^(?:백억)/u, 1e10],
  [/^(?:십억|billion|bn|b(?![a-z]))/iu, 1e9],
  [/^(?:억|亿|億)/u, 1e8],
  [/^(?:천만|千万)/u, 1e7],
  [/^(?:백만|百万|million|mn|m(?![a-z²㎡]))/iu, 1e6],
  [/^(?:십만)/u, 1e5],
  [/^(?:만|万|萬)/u, 1e4],
  [/^(?:천|千|thousand|k(?![a-z]))/iu, 1e3],
];

/**
 * The first number in a text: thousands separators, width, CJK magnitudes added up (1억 2,000만 → 120000000), and Chinese
 * numerals. `unit` is what follows. Undefined when there is no number.
 */
export function readNumber(text: string): ReadNumber | undefined {
  const folded = flatten(text);
  const isApproximate =
    /^(?:약|대략|about|approx|ca\.?|circa|约|大约|近|around|~|≈|около|ок\.)/iu.test(folded) ||
    /(?:여|余|정도|내외|가량|左右|이상|以上|\+)(?:\s|$|명|개|人|名|家)/u.test(folded);
  const start = folded.search(/[-−]?\d/u);
  if (start === -1) {
    const chinese = readChineseNumber(folded);
    return chinese === undefined
      ? undefined
      : { value: chinese, unit: folded.replace(/^[〇零一二三四五六七八九十百千]+/u, "").trim(), isApproximate };
  }
  let rest = folded.slice(start);
  let [total, found] = [0, false];
  for (;;) {
    const match = /^([-−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?)\s*/u.exec(rest);
    if (!match) break;
    const value = Number((match[1] as string).replace(/[,，]/gu, "").replace("−", "-"));
    const after = rest.slice(match[0].length);
    const factor = unitFactors.find(([pattern]) => pattern.test(after));
    if (!factor) {
      if (found && total >= 1) return { value: total + value, unit: after.trim(), isApproximate };
      return { value, unit: after.trim(), isApproximate };
    }
    total += value * factor[1];
    found = true;
    rest = after.replace(factor[0], "").trimStart();
    if (!/^\d/u.test(rest)) break;
  }
  return { value: Math.round(total * 1e6) / 1e6, unit: rest.trim(), isApproximate };
}

const chineseDigits = "〇一二三四五六七八九";

/** 二〇二六 → 2026, 十五 → 15, 二十 → 20. */
export function readChineseNumber(text: string): number | undefined {
  const match = /^[〇零○一二三四五六七八九十百千]+/u.exec(text.trim());
  if (!match) return undefined;
  const digits = match[0].replace(/[零○]/gu, "〇");
  if (!/[十百千]/u.test(digits)) return Number([...digits].map((digit) => chineseDigits.indexOf(digit)).join(""));
  let [total, pending] = [0, 0];
  for (const character of digits) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) pending = chineseDigits.indexOf(character);
    else {
      total += (pending || 1) * unit;
      pending = 0;
    }
  }
  return total + pending;
}

/** Chinese numerals inside a text made digits: 二〇二六年六月八日 → 2026年6月8日. */
export const chineseNumeralsToDigits = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九十]+(?=\s*(?:年|月|日|号|天|点|时|時|届))/gu, (numeral) =>
    String(readChineseNumber(numeral) ?? numeral),
  );

export type Amount = { readonly amount: number; readonly currency: string };

const currencies: readonly (readonly [RegExp, string])[] = [
  [/usd|us\$|달러|美元|美金|dollar|\$/iu, "USD"],
  [/rmb|cny|위안|人民币|元人民币|yuan/iu, "CNY"],
  [/jpy|엔(?![가-힣])|日元|円|yen/iu, "JPY"],
  [/eur|유로|欧元|€/iu, "EUR"],
  [/kzt|텡게|坚戈|тенге|₸/iu, "KZT"],
  [/rub|루블|卢布|руб|₽/iu, "RUB"],
  [/krw|韩元|韓元|원(?![가-힣])|won|₩/iu, "KRW"],
  [/元/u, "CNY"],
];

/** The currency that a text names (원, 元, USD, ¥ only with help from elsewhere); undefined when it names none. */
export const readCurrency = (text: string): string | undefined =>
  currencies.find(([pattern]) => pattern.test(text.normalize("NFKC")))?.[1];

/** The factor that a header's unit note gives: (백만원) → 1e6, 万元 → 1e4, USD k → 1e3; undefined when it names no unit. */
export function unitFactor(note: string): number | undefined {
  const folded = note.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  const known: readonly (readonly [RegExp, number])[] = [
    [/십억|10억|billion/u, 1e9],
    [/억|亿|億/u, 1e8],
    [/천만|千万/u, 1e7],
    [/백만|百万|million|mkrw|mn|млн/u, 1e6],
    [/만원|만위안|만달러|万|萬/u, 1e4],
    [/천원|천달러|천위안|千|thousand|тыс/u, 1e3],
    [/(?:usd|us\$|\$|eur|€|cny|rmb|krw|jpy|원|元)m\b|[(（,]m(?:usd|eur|cny|rmb)/u, 1e6],
    [/(?:usd|us\$|\$|eur|€|cny|rmb|krw|jpy|원|元)k\b|[(（,]k(?:usd|eur|cny|rmb|krw|\$)|[’']000/u, 1e3],
    [/원|元|달러|위안|usd|eur|cny|rmb|krw|jpy|\$|€|円|엔/u, 1],
  ];
  return known.find(([pattern]) => pattern.test(folded))?.[1];
}
