import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import { foldKey } from "@bridgehead/language/fold/fold";
import { similarity } from "@bridgehead/language/names/similarity";

/** A name as it is compared: script, width, case and punctuation folded away. */
export const nameKey = (text: string): string => foldKey(text).replace(/[\s\p{P}\p{S}]/gu, "");

/** Every key that a record answers to: its names in all languages, other spellings, and what stands before or in brackets. */
export function nameKeys(names: LocalText, others: readonly string[] = []): ReadonlySet<string> {
  const written = [names.ko, names.zh, names.en, ...others].filter((one) => one !== undefined && one !== "");
  return new Set(
    (written as string[])
      .flatMap((one) => [
        one,
        one.replace(/[(（][^)）]*[)）]/gu, ""),
        ...one.matchAll(/[(（]([^)）]*)[)）]/gu).map((m) => m[1] as string),
      ])
      .map(nameKey)
      .filter((key) => key.length > 1),
  );
}

/** What may stand after a region's name where its government is meant. */
const office =
  /^(?:특별자치도|특별자치시|광역시|특별시|도|성|시|군|구)?(?:청|정부|도청|시청|성정부|시정부)?$|^(?:省|市|县|区|道)?(?:人民政府|政府|厅)?$|^(?:city|province|provincial|metropolitan)*(?:government)?$/u;

/** Whether words of a file name this record: the same name, or a region for its government and the reverse. */
export function isNamed(keys: ReadonlySet<string>, written: string): boolean {
  const key = nameKey(written);
  if (key.length < 2) return false;
  if (keys.has(key)) return true;
  return [...keys].some((own) => {
    const [short, long] = own.length < key.length ? [own, key] : [key, own];
    return short.length > 1 && long.startsWith(short) && office.test(long.slice(short.length));
  });
}

/** How alike a title is to the names of a record, 0 to 1; a name that stands whole inside the title counts in full. */
export function titleLikeness(keys: ReadonlySet<string>, title: string): number {
  const key = nameKey(title.replace(/[(（](?:예정|拟|planned|가칭|暂定名)[^)）]*[)）]/giu, ""));
  let best = 0;
  for (const own of keys) {
    if (own === key) return 1;
    const [short, long] = own.length < key.length ? [own, key] : [key, own];
    best = Math.max(best, short.length >= 4 && long.includes(short) ? 0.9 : similarity(own, key, 0.3));
  }
  return best;
}

/** A text of a file with its language told by its script. */
export function written(text: string): LocalText {
  const locale: Locale = /\p{Script=Hangul}/u.test(text) ? "ko" : /\p{Script=Han}/u.test(text) ? "zh" : "en";
  return { original: locale, [locale]: text };
}
