import type { Locale } from "@bridgehead/domain/shared/language";
import type { Money } from "@bridgehead/domain/shared/standing";
import { formatDay, type CalendarDay } from "./days.ts";
import { formatLarge, formatNumber } from "./numbers.ts";

/** Names as each language says them after a number; 韩元 never 韩币, 위안 never 위안화. */
const currencies: Readonly<Record<string, { readonly ko: string; readonly zh: string }>> = {
  KRW: { ko: "원", zh: "韩元" },
  USD: { ko: "달러", zh: "美元" },
  CNY: { ko: "위안", zh: "元" },
  JPY: { ko: "엔", zh: "日元" },
  EUR: { ko: "유로", zh: "欧元" },
  GBP: { ko: "파운드", zh: "英镑" },
  KZT: { ko: "텡게", zh: "坚戈" },
  RUB: { ko: "루블", zh: "卢布" },
  HKD: { ko: "홍콩 달러", zh: "港元" },
  SGD: { ko: "싱가포르 달러", zh: "新加坡元" },
};

/**
 * An amount in a sentence: 275만 달러 · 275万美元 · USD 2.75 million; 人民币500万元. A currency without a name of ours
 * is written by its code. Exact: nothing is rounded.
 */
export function formatMoney(locale: Locale, money: Money): string {
  const name = currencies[money.currency];
  if (locale === "en" || !name) return `${money.currency} ${formatLarge("en", majorUnits(money))}`;
  const amount = formatLarge(locale, majorUnits(money));
  if (locale === "zh") return money.currency === "CNY" ? `人民币${amount}元` : `${amount}${name.zh}`;
  // 1,200원 is attached; after 만 and 억, and before longer names, the unit is a word of its own.
  return /[만억조]$/.test(amount) || name.ko.length > 1 ? `${amount} ${name.ko}` : `${amount}${name.ko}`;
}

/** For cells of a column of one currency: digits only; `formatMoneyUnit` stands in its head. */
export function formatMoneyDigits(money: Money): string {
  return formatNumber(majorUnits(money), decimalsOf(money.currency));
}

/** For lists of several currencies: the code before, since ¥ is both yuan and yen: USD 2,750,000. */
export const formatMoneyCode = (money: Money): string => `${money.currency} ${formatMoneyDigits(money)}`;

/** The head of a money column: (단위: 달러) · （单位：美元） · (USD). */
export function formatMoneyUnit(locale: Locale, currency: string): string {
  const name = currencies[currency];
  if (locale === "ko") return `(단위: ${name?.ko ?? currency})`;
  return locale === "zh" ? `（单位：${currency === "CNY" ? "人民币元" : (name?.zh ?? currency)}）` : `(${currency})`;
}

/**
 * The original first, the conversion in brackets with its rate and day:
 * 500만 위안(약 9억 6,000만 원, 2026. 11. 20. 매매기준율 192). The converted amount is rounded to four figures.
 */
export function formatConverted(
  locale: Locale,
  original: Money,
  converted: Money,
  rate: number,
  rateOn: CalendarDay,
): string {
  const about = formatMoney(locale, { ...converted, amountMinor: roundedTo4(converted.amountMinor) });
  const [shown, day, figure] = [
    formatMoney(locale, original),
    formatDay(locale, rateOn, "plain"),
    formatNumber(rate, 4),
  ];
  if (locale === "ko") return `${shown}(약 ${about}, ${day} 매매기준율 ${figure})`;
  return locale === "zh"
    ? `${shown}（折合约${about}，${day}汇率${figure}）`
    : `${shown} (converted: about ${about}, rate ${figure} of ${day})`;
}

/** Whole units of an amount in minor units: KRW has no minor unit, CNY and USD have 100. */
export const majorUnits = ({ amountMinor, currency }: Money): number => amountMinor / 10 ** decimalsOf(currency);

/** Minor units of an amount in whole ones. */
export const minorUnits = (amount: number, currency: string): number => Math.round(amount * 10 ** decimalsOf(currency));

function decimalsOf(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function roundedTo4(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)) - 3);
  return Math.round(value / step) * step;
}
