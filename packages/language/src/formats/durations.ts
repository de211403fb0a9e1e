import type { Locale } from "@bridgehead/domain/shared/language";

const units: Readonly<Record<Locale, { readonly hour: string; readonly minute: string; readonly second: string }>> = {
  ko: { hour: "시간", minute: "분", second: "초" },
  zh: { hour: " 小时", minute: " 分钟", second: " 秒" },
  en: { hour: " h", minute: " min", second: " s" },
};

/** 20분 · 20 分钟 · 20 min; 1시간 30분 · 1 小时 30 分钟 · 1 h 30 min. Minutes are rounded to whole ones. */
export function formatMinutes(locale: Locale, minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const { hour, minute } = units[locale];
  return [hours > 0 ? `${hours}${hour}` : "", rest > 0 || hours === 0 ? `${rest}${minute}` : ""]
    .filter(Boolean)
    .join(" ");
}

/** Seconds of a job: one decimal below ten, whole ones above, minutes from 100 s: 4.7초, 38초, 2분. */
export function formatSeconds(locale: Locale, seconds: number): string {
  if (seconds >= 100) return formatMinutes(locale, seconds / 60);
  const shown = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  return `${shown}${units[locale].second}`;
}
