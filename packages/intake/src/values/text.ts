/** For comparing: compatibility forms folded, lower case, all blanks gone. */
export const squash = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?:\s|\p{Cf})+/gu, "");

/** Compatibility forms folded (full-width digits, letters, brackets), runs of blanks made one, line breaks kept out. */
export const flatten = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/(?:\s|\p{Cf})+/gu, " ")
    .trim();

const placeholders = new Set([
  "-",
  "--",
  "---",
  "–",
  "—",
  "——",
  "―",
  "ー",
  "~",
  "/",
  "\\",
  ".",
  "..",
  "...",
  "…",
  "·",
  "?",
  "??",
  "0",
  "x",
  "n/a",
  "na",
  "n.a.",
  "none",
  "nil",
  "null",
  "tbd",
  "tba",
  "tbc",
  "#n/a",
  "#ref!",
  "#value!",
  "nan",
  "미정",
  "추후",
  "추후제출",
  "추후통보",
  "추후기재",
  "추후협의",
  "추후결정",
  "미기재",
  "미제출",
  "해당없음",
  "해당사항없음",
  "없음",
  "무",
  "공란",
  "확인중",
  "작성중",
  "미입력",
  "상동",
  "추후안내",
  "협의중",
  "추후확정",
  "待定",
  "面议",
  "待报",
  "待补",
  "待补充",
  "待确认",
  "待提供",
  "待填",
  "暂无",
  "无",
  "未定",
  "未填",
  "空",
  "不详",
  "无要求",
  "暂缺",
  "待通知",
  "后补",
  "后续提交",
  "稍后提供",
  "待报送",
  "未定",
  "なし",
  "無し",
  "無",
  "該当なし",
  "нет",
  "неизвестно",
  "уточняется",
  "tobedetermined",
  "tobeconfirmed",
  "tobeannounced",
  "later",
  "pending",
  "notyet",
  "unknown",
  "nothing",
]);

/** True for what people write when they have nothing to write: "-", "추후 제출", "待定", "TBD", "없음". */
export function isPlaceholder(text: string): boolean {
  const folded = squash(text).replace(/^[(（[【<「]+|[)）\]】>」.。!]+$/gu, "");
  return folded === "" || placeholders.has(folded) || /^[-–—―_./\\…·*]+$/u.test(folded);
}

/** The text, or null when it says nothing. */
export const meaningful = (text: string): string | null => (text === "" || isPlaceholder(text) ? null : text);

/** Which scripts a text is written in, as shares of its letters. */
export function scriptShares(text: string): {
  readonly hangul: number;
  readonly han: number;
  readonly latin: number;
  readonly kana: number;
  readonly cyrillic: number;
} {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const counts = {
    hangul: count(/\p{Script=Hangul}/gu),
    han: count(/\p{Script=Han}/gu),
    latin: count(/\p{Script=Latin}/gu),
    kana: count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    cyrillic: count(/\p{Script=Cyrillic}/gu),
  };
  const total = Math.max(1, counts.hangul + counts.han + counts.latin + counts.kana + counts.cyrillic);
  return {
    hangul: counts.hangul / total,
    han: counts.han / total,
    latin: counts.latin / total,
    kana: counts.kana / total,
    cyrillic: counts.cyrillic / total,
  };
}

/** Joins what a line break or blank inside a name tore apart: not between Han or Hangul, one blank between Latin words. */
export const mendName = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\u00a0\u3000]*[\r\n]+[\s\u00a0\u3000]*/gu, (_, at: number, whole: string) =>
      /[A-Za-z]$/u.test(whole.slice(0, at)) ? " " : "",
    )
    .replace(/[\s\u00a0\u3000]+/gu, " ")
    .trim();
