import { vocabularyKey } from "@bridgehead/language";

/** A factor and the unit of the record that words of a file mean. */
type Meaning = readonly [factor: number, unit: string];

const won: readonly (readonly [RegExp, Meaning])[] = [
  [/^조\s*원$/u, [1e12, "KRW"]],
  [/^억\s*원?$/u, [1e8, "KRW"]],
  [/^천\s*만\s*원$/u, [1e7, "KRW"]],
  [/^백\s*만\s*원$/u, [1e6, "KRW"]],
  [/^만\s*원$/u, [1e4, "KRW"]],
  [/^(?:원|₩|韩元|KRW)$/iu, [1, "KRW"]],
  [/^亿韩元$/u, [1e8, "KRW"]],
  [/^万亿韩元$/u, [1e12, "KRW"]],
];
const others: readonly (readonly [RegExp, Meaning])[] = [
  [/^万亿\s*(?:元|人民币|CNY|RMB)$/iu, [1e12, "CNY"]],
  [/^亿\s*(?:元|人民币|CNY|RMB)$/iu, [1e8, "CNY"]],
  [/^万\s*(?:元|人民币|CNY|RMB)$/iu, [1e4, "CNY"]],
  [/^(?:元|人民币|위안|CNY|RMB)$/iu, [1, "CNY"]],
  [/^억\s*위안$/u, [1e8, "CNY"]],
  [/^(?:백만\s*달러|百万美元|million\s*(?:USD|dollars?)|USD\s*million)$/iu, [1e6, "USD"]],
  [/^(?:亿美元|억\s*달러)$/u, [1e8, "USD"]],
  [/^(?:만\s*달러|万美元)$/u, [1e4, "USD"]],
  [/^(?:달러|美元|USD|\$)$/iu, [1, "USD"]],
  [/^(?:%|퍼센트|百分比|percent)$/iu, [1, "percent"]],
  [/^(?:%p|个百分点)$/iu, [1, "percentage-point"]],
  [/^(?:㎡|m2|m²|平方米|제곱미터)$/iu, [1, "m2"]],
  [/^(?:㎢|km2|km²|平方公里)$/iu, [1, "km2"]],
  [/^(?:만\s*㎡|万平方米)$/u, [1e4, "m2"]],
  [/^(?:亩)$/u, [10_000 / 15, "m2"]],
  [/^(?:평)$/u, [400 / 121, "m2"]],
  [/^(?:ha|헥타르|公顷)$/iu, [1, "hectare"]],
  [/^(?:PF|PFLOPS|페타플롭스)$/iu, [1, "PF"]],
  [/^(?:만\s*명|万人)$/u, [1e4, "person"]],
  [/^(?:명|인|人|名|位|person|people|persons)$/iu, [1, "person"]],
  [/^(?:개\s*(?:사|기업|업체)|사|家企业|家公司|企业|companies|company|firms?)$/iu, [1, "company"]],
  [/^(?:개\s*기관|기관|家机构|机构|家单位|单位|organisations?|organizations?)$/iu, [1, "organisation"]],
  [/^(?:개|곳|个|家|item|items)$/iu, [1, "item"]],
  [/^(?:회|차|届|edition)$/iu, [1, "edition"]],
  [/^(?:건|件|场|项|cases?)$/iu, [1, "item"]],
  [/^(?:년|年|years?)$/iu, [1, "year"]],
  [/^(?:개월|个月|months?)$/iu, [1, "month"]],
  [/^(?:일|天|days?)$/iu, [1, "day"]],
  [/^(?:km|㎞|公里)$/iu, [1, "km"]],
  [/^(?:톤|吨|t|tonnes?)$/iu, [1, "tonne"]],
  [/^(?:MW|兆瓦)$/iu, [1, "MW"]],
  [/^(?:kW|千瓦)$/iu, [1, "kW"]],
];

/** A figure in the units of the record: money in the currency itself, areas in square metres. Undefined for a unit nobody here knows. */
export function readUnit(
  words: string | null,
  value: number,
): { readonly value: number; readonly unit: string } | undefined {
  const unit = (words ?? "").normalize("NFC").trim();
  if (unit === "") return { value, unit: "item" };
  const found = [...won, ...others].find(([pattern]) => pattern.test(unit))?.[1];
  // A unit of the record may be written by its code, as our own lists do where a word means several.
  if (!found) return vocabularyKey("unit-word", unit) ? { value, unit } : undefined;
  const [factor, meaning] = found;
  return { value: factor === 1 ? value : Math.round(value * factor * 1e6) / 1e6, unit: meaning };
}
