import type { Locale } from "@bridgehead/domain/shared/language";
import type { Qualifier } from "@bridgehead/domain/shared/standing";

const intlTag = { ko: "ko-KR", zh: "zh-CN", en: "en-GB" } as const;

/** Digits in groups of three, at most `decimals` places: 1,697. The same in all three languages. */
export function formatNumber(value: number, decimals = 2): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: decimals }).format(value).replace("-", "−");
}

/**
 * A large exact figure in the language's own units: 4만 6,200 · 46,200 · 46,200; 1억 2,000만 · 1.2亿 · 120 million.
 * Exact always: where a unit would need more than two decimals the digits stay.
 */
export function formatLarge(locale: Locale, value: number): string {
  if (value < 0) return `−${formatLarge(locale, -value)}`;
  if (locale === "ko") return formatKoreanLarge(value);
  const steps = locale === "zh" ? zhSteps : enSteps;
  const step = steps.find(({ size }) => value >= size);
  const shown = step && value / step.size;
  if (!step || shown === undefined || Math.round(shown * 100) / 100 !== shown) return formatNumber(value);
  return locale === "zh" ? `${trimmed(shown)}${step.unit}` : `${formatNumber(shown)} ${step.unit}`;
}

/** A rounded figure that says so: 약 6,192억 · 约6192亿 · about 619 billion. */
export function formatRounded(locale: Locale, value: number): string {
  const options: Intl.NumberFormatOptions =
    locale === "en"
      ? { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 }
      : {
          notation: "compact",
          maximumFractionDigits: value < 100_000 ? 1 : 0,
          useGrouping: locale === "ko" ? "always" : false,
        };
  const text = new Intl.NumberFormat(intlTag[locale], options).format(value);
  return locale === "ko" ? `약 ${text}` : locale === "zh" ? `约${text}` : `about ${text}`;
}

/** A share, 0.942 as 94.2%. `down` never rounds up, so that 100% is written only when it is reached. */
export function formatPercent(
  share: number,
  options: { readonly decimals?: number; readonly down?: boolean } = {},
): string {
  const factor = 10 ** (options.decimals ?? 1);
  // The small number undoes what binary fractions take away: 0.988 * 1000 is 987.9999999999999.
  const scaled = share * 100 * factor;
  const rounded = options.down ? Math.floor(scaled + 1e-9) : Math.round(scaled);
  return `${formatNumber(rounded / factor, options.decimals ?? 1)}%`;
}

/** A difference of percentages: +1.3%p · +1.3个百分点 · +1.3 percentage points. */
export function formatPercentPoints(locale: Locale, points: number): string {
  const text = `${points > 0 ? "+" : ""}${formatNumber(points, 1)}`;
  return locale === "ko"
    ? `${text}%p`
    : locale === "zh"
      ? `${text}个百分点`
      : `${text} percentage ${Math.abs(points) === 1 ? "point" : "points"}`;
}

/** A figure with the word for how exact it is, in the pieces that `Fact` sets in different sizes. */
export type FigureParts = { readonly before: string; readonly figure: string; readonly after: string };

/**
 * Qualifier and unit around a figure: 150여 명 · 150余人 · 150 or more people; 약 300개 · 约300个 · ca. 300.
 * `unit` is already in the reader's language. An unknown figure has no parts.
 */
export function figureParts(
  locale: Locale,
  value: number,
  qualifier: Qualifier = "exact",
  unit = "",
): FigureParts | undefined {
  if (qualifier === "unknown") return undefined;
  const figure = formatLarge(locale, value);
  const spaced = unit === "" ? "" : ` ${unit}`;
  if (qualifier === "at-least") {
    if (locale === "ko") return { before: "", figure, after: `여${spaced}` };
    return locale === "zh"
      ? { before: "", figure, after: `余${unit}` }
      : { before: "", figure, after: ` or more${spaced}` };
  }
  const before = qualifier === "approx" ? { ko: "약 ", zh: "约", en: "ca. " }[locale] : "";
  return { before, figure, after: locale === "en" ? spaced : koreanMoneyUnit(locale, figure, unit) };
}

/** Units of money are spaced after 만 and 억, everything else is attached: 4,269억 원, 150명. */
function koreanMoneyUnit(locale: Locale, figure: string, unit: string): string {
  return locale === "ko" && /[만억조]$/.test(figure) && unit !== "" ? ` ${unit}` : unit;
}

type Step = { readonly size: number; readonly unit: string };
const zhSteps: readonly Step[] = [
  { size: 1e12, unit: "万亿" },
  { size: 1e8, unit: "亿" },
  { size: 1e4, unit: "万" },
];
const enSteps: readonly Step[] = [
  { size: 1e12, unit: "trillion" },
  { size: 1e9, unit: "billion" },
  { size: 1e6, unit: "million" },
];
const koSteps: readonly Step[] = [
  { size: 1e12, unit: "조" },
  { size: 1e8, unit: "억" },
  { size: 1e4, unit: "만" },
];

function formatKoreanLarge(value: number): string {
  if (!Number.isInteger(value) || value < 10_000) return formatNumber(value);
  let rest = value;
  const words: string[] = [];
  for (const { size, unit } of koSteps) {
    const count = Math.floor(rest / size);
    if (count > 0) words.push(`${formatNumber(count)}${unit}`);
    rest -= count * size;
  }
  if (rest > 0) words.push(formatNumber(rest));
  return words.join(" ");
}

/** Chinese compact figures carry no thousands comma: 6192亿. */
const trimmed = (value: number) => String(Math.round(value * 100) / 100);
