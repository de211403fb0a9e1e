/** A text with every personal part taken out, and the way to put them back into an answer. */
export type HiddenText = { readonly text: string; readonly restore: (answer: string) => string };

const contact = new RegExp(
  [
    // Mail addresses, full width as well.
    String.raw`[\p{L}\p{N}._%+-]+(?:[@＠][\p{L}\p{N}-]+(?:[.．][\p{L}\p{N}-]+)+)+`,
    // Messenger names after the messenger's.
    String.raw`(?:wechat|weixin|微信|威信|위챗|kakao\s?talk|kakao|카카오톡|카톡|qq|whatsapp|telegram|line\s?id|텔레그램|왓츠앱)\s*(?:id|号|號|아이디)?\s*[:：=]?\s*[A-Za-z0-9][\w.@+-]{3,}`,
    // Telephone numbers: eight digits or more with the usual signs between, but no calendar day.
    String.raw`(?<![A-Za-z\d])(?!(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2}(?!\d))[+＋(（]?\d(?:[\d０-９]|[-\s().（）‐–—・]{1,2}(?=[\d０-９(（])){7,}`,
    // Addresses of pages often name a person (a profile).
    String.raw`https?:\/\/\S+`,
  ].join("|"),
  "giu",
);

/**
 * Takes out contact data and the names of people before a text leaves the server; each becomes a mark (⟦1⟧) that an
 * answer may keep. `names` are all spellings of the people concerned. Names written in Latin letters are found as whole words,
 * in either order of their parts; Korean and Chinese ones of two characters or more anywhere, since nothing parts words there.
 */
export function hidePrivate(text: string, names: readonly string[]): HiddenText {
  const hidden: string[] = [];
  const mark = (part: string): string => `⟦${hidden.push(part)}⟧`;
  let open = text.normalize("NFC").replace(contact, mark);
  const pattern = namePattern(names);
  if (pattern) open = open.replace(pattern, mark);
  return {
    text: open,
    restore: (answer) => answer.replace(/⟦(\d+)⟧/gu, (_, number: string) => hidden[Number(number) - 1] ?? ""),
  };
}

function namePattern(names: readonly string[]): RegExp | undefined {
  const forms = names.flatMap((name) => {
    const parts = name.normalize("NFC").trim().split(/\s+/u).filter(Boolean);
    const isLatin = /^[\p{Script=Latin}\s.'’-]+$/u.test(name);
    if (parts.join("").length < (isLatin ? 3 : 2)) return [];
    const orders = parts.length > 1 ? [parts, [...parts.slice(1), parts[0] as string]] : [parts];
    // Whoever writes a name may leave out the space or the hyphen, or part it with a comma.
    return orders.map((order) => {
      const body = order.map((part) => part.split("-").map(escaped).join("[-\\s]?")).join("[\\s,，·]*");
      return isLatin ? `(?<!\\p{L})${body}(?!\\p{L})` : body;
    });
  });
  const longestFirst = [...new Set(forms)].toSorted((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? undefined : new RegExp(longestFirst.join("|"), "giu");
}

const escaped = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
