/** Words for a table in a hall. */
export const tableWord =
  /테이블|탁자|상담석|洽谈桌|会谈桌|谈判桌|桌(?:位|子)?|台位|席位|\btables?\b|\bdesks?\b|\bbooths?\b|テーブル|卓|стол/iu;

const before =
  /^(?:상담\s*)?(?:테이블|탁자|상담석|(?:洽谈|会谈|谈判)?桌(?:位|子)?|台位|席位|tables?|desks?|booths?|テーブル|卓|стол)\s*(?:nos?\.?|번호|编号|号码|#)?\s*[:：]?\s*(?=.*\d)/iu;
const after =
  /(?<=\d\s*(?:번|号|호)?)\s*(?:상담\s*)?(?:테이블|탁자|상담석|洽谈桌|桌位|台位|席位|tables?|desks?|テーブル)$/iu;
const bracket = /\s*[(（[]([^()（）[\]]*)[)）\]]\s*/gu;

/** "洽谈桌1-30号（其中5、6号停用）" without the word for a table and without what stands in brackets: "1-30号". */
export const bareTableName = (text: string): string =>
  text.normalize("NFKC").replace(bracket, "").trim().replace(before, "").replace(after, "").trim();

/** What stands in brackets behind the name of a table. */
export const bracketsOf = (text: string): string =>
  [...text.matchAll(bracket)].map((match) => (match[1] as string).trim()).join("; ");
