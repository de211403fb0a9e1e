/** Country codes whose grouping we know or meet; the longest that fits wins. */
const countryCodes = ["82", "86", "81", "852", "853", "886", "7", "1", "44", "49", "33", "65", "84", "998", "996"];

/**
 * A telephone number as its reader dials it. Stored is E.164; at home the national form (010-1234-5678, 138 0013 8000,
 * 0451-8888 8888), across the border and on badges the international one (+82 10-1234-5678, +86 138 0013 8000).
 * @param readerCountry ISO 3166 code (`KR`, `CN`) of where it is read; undefined writes the international form.
 * A text that is no E.164 number is shown as it stands: the number may be wrong, but it is what we were given.
 */
export function formatPhone(e164: string, readerCountry?: string): string {
  const code = e164.startsWith("+")
    ? countryCodes.filter((one) => e164.startsWith(one, 1)).sort((a, b) => b.length - a.length)[0]
    : undefined;
  if (!code || !/^\+\d{7,15}$/.test(e164)) return e164;
  const national = e164.slice(1 + code.length);
  if (code === "82") return readerCountry === "KR" ? koreanHome(national) : `+82 ${korean(national)}`;
  if (code === "86") return readerCountry === "CN" ? chineseHome(national) : `+86 ${chinese(national)}`;
  return `+${code} ${grouped(national)}`;
}

function koreanHome(national: string): string {
  return isKoreanService(national) ? korean(national) : `0${korean(national)}`;
}

/** 1588-1234 and its like have no area code and no leading zero. */
const isKoreanService = (national: string) => /^1[5-8]\d{6}$/.test(national);

function korean(national: string): string {
  if (isKoreanService(national)) return `${national.slice(0, 4)}-${national.slice(4)}`;
  const area = national.startsWith("2") ? 1 : 2;
  return `${national.slice(0, area)}-${national.slice(area, -4)}-${national.slice(-4)}`;
}

const isChineseMobile = (national: string) => /^1[3-9]\d{9}$/.test(national);

function chineseHome(national: string): string {
  return isChineseMobile(national) ? chinese(national) : `0${chinese(national)}`;
}

function chinese(national: string): string {
  if (isChineseMobile(national)) return `${national.slice(0, 3)} ${national.slice(3, 7)} ${national.slice(7)}`;
  const area = /^(10|2\d)/.test(national) ? 2 : 3;
  const local = national.slice(area);
  return `${national.slice(0, area)}-${local.length > 4 ? `${local.slice(0, -4)} ${local.slice(-4)}` : local}`;
}

/** Groups of three or four from the end: 1234 5678, 717 212 3456. */
function grouped(national: string): string {
  const last = national.slice(-4);
  const rest = national.slice(0, -4);
  const spaced = rest.length <= 4 ? rest : rest.replace(/\B(?=(\d{3})+$)/g, " ");
  return `${spaced} ${last}`.trimStart();
}
