import { useLocale } from "../../language/use-locale.tsx";

/** A change of weight in words: "counts 12 % more". `change` is a share, 0.12 for 12 %. */
export function useChangeWords(): (change: number) => string {
  const { t, format } = useLocale();
  return (change) => {
    if (Math.abs(change) < 0.0005) return t("learning.change.same");
    const percent = format.percent(Math.abs(change), { decimals: 0 });
    return t(change > 0 ? "learning.change.more" : "learning.change.less", { percent });
  };
}
