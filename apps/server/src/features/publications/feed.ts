import { htmlLang, readText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import type { NewsRow } from "./store.ts";

const entriesMax = 50;

/** The published texts as an Atom feed (RFC 4287) in one language, newest first. */
export function atomFeed(news: readonly NewsRow[], locale: Locale, address: string): string {
  const self = `${address}/api/news/feed.xml?lang=${locale}`;
  const updated = news[0]?.publishedAt ?? new Date(0).toISOString();
  const entries = news.slice(0, entriesMax).map(({ id, names, publishedAt, body }) => {
    const text = body[locale]
      .filter((block) => block.kind !== "source")
      .map((block) => block.segments.map((segment) => segment.text).join(""))
      .join("\n");
    return `<entry><id>urn:uuid:${id}</id><title>${escaped(readText(names, locale)?.text ?? "")}</title><updated>${publishedAt}</updated><published>${publishedAt}</published><link rel="alternate" type="text/html" href="${escaped(`${address}/${locale}/news/${id}`)}"/><content type="text">${escaped(text)}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang[locale]}"><id>${escaped(self)}</id><title>${escaped(translatorFor(locale)("common.product"))}</title><updated>${updated}</updated><link rel="self" type="application/atom+xml" href="${escaped(self)}"/><link rel="alternate" type="text/html" href="${escaped(`${address}/${locale}/news`)}"/><author><name>${escaped(translatorFor(locale)("common.product"))}</name></author>${entries.join("")}</feed>
`;
}

/** Characters that XML 1.0 knows in no form are left out: one of them in a text would stop every reader of the feed. */
// oxlint-disable-next-line no-control-regex
const unknownToXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const escaped = (text: string): string =>
  text.replace(unknownToXml, "").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
