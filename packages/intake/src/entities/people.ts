import type { IntakeAttendee } from "../result/types.ts";
import { splitEmails } from "../values/email.ts";
import { emailOf, hasEmail, hasPhone, takeContacts } from "./contact-tokens.ts";
import { readPhone, splitPhones } from "../values/phone.ts";
import { flatten, isPlaceholder, meaningful, mendName } from "../values/text.ts";

export type PersonCells = {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly wechat: string;
  readonly asksWechat: boolean;
};
export type PersonTrouble = {
  readonly field: "mobile" | "email";
  readonly raw: string;
  readonly code: "bad-phone" | "bad-email" | "lost-zero" | "repaired";
  readonly value: string | null;
};

const titleWords =
  "대표이사|대표|사장|부사장|회장|부회장|전무|상무|이사|본부장|센터장|연구소장|소장|실장|부장|차장|과장|대리|주임|사원|팀장|매니저|책임연구원|선임연구원|연구원|교수|원장|해외영업팀장|总经理|副总经理|业务员|业务主管|专员|顾问|科员|董事长|总监|经理|主任|部长|科长|处长|主管|工程师|研究员|教授|院长|所长|翻译|助理|书记|会长|秘书长|ceo|cto|cfo|coo|director|manager|president|vice president|engineer|researcher|professor|chairman|head|代表取締役|社長|部長|課長|係長|主任|директор|менеджер|инженер|начальник";
const nameThenTitle = new RegExp(
  `^(.{2,40}?)\\s*(?:[(（/,，]\\s*|\\s+)((?:[\\p{L}]{0,8}\\s?)?(?:${titleWords})(?:[\\p{L}\\s]{0,12})?)\\s*[)）]?$`,
  "iu",
);

/** 과장 황태오: the title stands first. */
const titleThenName = new RegExp(`^([가-힣]{0,6}(?:${titleWords}))\\s+([가-힣]{2,4})$`, "iu");

/** The people of one row: several names in one cell take their titles, numbers and addresses in the same order. */
export function readPeople(
  cells: PersonCells,
  country: string | null,
): { people: IntakeAttendee[]; trouble: PersonTrouble[] } {
  const trouble: PersonTrouble[] = [];
  const together = readTogether(cells, country, trouble);
  if (together) return { people: together, trouble };
  const names = splitNames(cells.name);
  const titles = splitLike(cells.title, names.length);
  // One column for both, under either name: each token goes where it belongs.
  const mixed =
    hasEmail(cells.phone) || hasPhone(cells.email) ? takeContacts(`${cells.phone}\n${cells.email}`) : undefined;
  const phones = mixed?.phones ?? (cells.phone === "" || isPlaceholder(cells.phone) ? [] : splitPhones(cells.phone));
  const emails = mixed
    ? [...mixed.emails, ...mixed.broken]
    : cells.email === "" || isPlaceholder(cells.email)
      ? []
      : splitEmails(cells.email);
  const wechats = splitLike(cells.wechat, names.length);
  const count = Math.max(1, names.length);
  const people: IntakeAttendee[] = [];
  for (let index = 0; index < count; index++) {
    const { name, title } = separateTitle(names[index] ?? "", titles[index] ?? "");
    const phoneText = count === 1 ? (phones[0] ?? "") : (phones[index] ?? "");
    const phone = phoneText === "" ? undefined : readPhone(phoneText, country);
    if (phoneText !== "" && !phone) trouble.push({ field: "mobile", raw: phoneText, code: "bad-phone", value: null });
    if (phone?.lostZero) trouble.push({ field: "mobile", raw: phoneText, code: "lost-zero", value: phone.e164 });
    const emailText = emails[index] ?? "";
    const email = emailText === "" ? undefined : emailOf(emailText);
    noteEmail(emailText, email, trouble);
    const mobile = phone?.e164 ?? null;
    const said = sameNumber.test(cells.phone) && wechats.join("") === "" ? "同手机" : undefined;
    const wechat =
      cells.asksWechat || cells.wechat !== "" ? { wechat: readWechat(said ?? wechats[index] ?? "", mobile) } : {};
    if (name === "" && mobile === null && !email) continue;
    people.push({ name, title: meaningful(title), mobile, email: email?.address ?? null, ...wechat });
  }
  return { people, trouble };
}

/** What was done to an address: "#" for @ is a guess and asked, other ways of writing it are certain. */
function noteEmail(text: string, email: ReturnType<typeof emailOf>, trouble: PersonTrouble[]): void {
  if (text === "") return;
  if (!email) trouble.push({ field: "email", raw: text, code: "bad-email", value: null });
  else if (/[#＃]/u.test(text) && !/[@＠]/u.test(text))
    trouble.push({ field: "email", raw: text, code: "bad-email", value: email.address });
  else if (email.repaired) trouble.push({ field: "email", raw: text, code: "repaired", value: email.address });
}

/** People whose numbers or addresses stand beside their names in one cell: "강하늘 부장 (010-0000-0001)", "①王岩 经理 120…". */
function readTogether(
  cells: PersonCells,
  country: string | null,
  trouble: PersonTrouble[],
): IntakeAttendee[] | undefined {
  if (!hasPhone(cells.name) && !hasEmail(cells.name)) return undefined;
  const people = blocksOf(cells.name)
    .map((block) => readBlock(block, country, trouble))
    .filter((person) => person !== undefined);
  if (people.length === 0) return undefined;
  const others = takeContacts(`${cells.phone}\n${cells.email}`);
  return people.map((person, index) => ({
    ...person,
    mobile:
      person.mobile ??
      (others.phones[index] === undefined ? null : (readPhone(others.phones[index], country)?.e164 ?? null)),
    email:
      person.email ?? (others.emails[index] === undefined ? null : (emailOf(others.emails[index])?.address ?? null)),
    ...(cells.asksWechat
      ? { wechat: sameNumber.test(cells.name) ? (person.mobile?.replace(/^\+86/u, "") ?? null) : null }
      : {}),
  }));
}

/** Beside a number: it is that of WeChat, too. */
const sameNumber =
  /微信同号|同微信|微信(?:号)?(?:同|一致)|위챗\s*동일|wechat\s*(?:same|:\s*same)|same\s*(?:for|as)\s*wechat/iu;

/** One block per person: cut at numbers in circles, else at lines that each hold a name and a contact. */
function blocksOf(text: string): string[] {
  const numbered = text.split(/[①-⑳]|(?:^|\n)\s*\d[.)、]\s*(?=\p{L})/u).filter((part) => part.trim() !== "");
  if (numbered.length > 1) return numbered;
  const lines = text.split(/[\n]|[;；](?=\s*[가-힣\p{Script=Han}]{2,4}[\s(（])/u).filter((part) => part.trim() !== "");
  const isWhole = (line: string) => {
    const { phones, emails, rest } = takeContacts(line);
    return phones.length + emails.length > 0 && /\p{L}{2}/u.test(rest);
  };
  return lines.length > 1 && lines.every(isWhole) ? lines : [text];
}

function readBlock(block: string, country: string | null, trouble: PersonTrouble[]): IntakeAttendee | undefined {
  const { phones, emails, broken, rest } = takeContacts(block);
  const parts = rest
    .split(/[\n,，;；/／、()（）[\]|]+|\s{2,}/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const [first = "", ...more] = parts;
  const { name, title } = more.length > 0 ? { name: first, title: more.join(" ") } : separateTitle(first, "");
  const phone = phones.map((one) => readPhone(one, country)).find((one) => one !== undefined);
  const email = emails.map(emailOf).find((one) => one !== undefined);
  if (name === "" && !phone && !email) return undefined;
  for (const text of [...emails, ...broken]) noteEmail(text, emailOf(text), trouble);
  if (phones.length > 0 && !phone)
    trouble.push({ field: "mobile", raw: phones.join(" / "), code: "bad-phone", value: null });
  const split = more.length > 0 && /\s/u.test(name) ? separateTitle(name, "") : { name, title: null };
  return {
    name: split.name,
    title: meaningful(split.title === null || split.title === "" ? title : split.title),
    mobile: phone?.e164 ?? null,
    email: email?.address ?? null,
  };
}

function splitNames(text: string): string[] {
  if (text === "" || isPlaceholder(text)) return [];
  const parts = text
    .split(/\s*(?:[、;；\n]|\s*\/\s*|[,，]|·|\s&\s|\s및\s|\s和\s|\sand\s)\s*/u)
    .map(mendName)
    .filter((part) => part !== "");
  const looksLikeTitle = (part: string) => new RegExp(`^(?:[\\p{L}\\s]{0,12})?(?:${titleWords})$`, "iu").test(part);
  // 魏来 over 技术总监: one person, whose title stands in the line below.
  if (
    parts.length === 2 &&
    /\n/u.test(text.trim()) &&
    !looksLikeTitle(parts[0] as string) &&
    looksLikeTitle(parts[1] as string)
  )
    return [parts.join(" ")];
  if (parts.length <= 1 || parts.slice(1).some(looksLikeTitle) || parts.some((part) => part.length < 2))
    return [mendName(text)];
  return parts;
}

function splitLike(text: string, count: number): string[] {
  if (count <= 1) return [mendName(text)];
  const parts = text
    .split(/\s*(?:[、;；\n/]|[,，])\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length === count ? parts : [mendName(text)];
}

function separateTitle(name: string, title: string): { name: string; title: string } {
  if (title !== "") return { name: name.replace(/\s+님$/u, ""), title: flatten(title) };
  const first = titleThenName.exec(name);
  if (first) return { name: (first[2] as string).trim(), title: (first[1] as string).trim() };
  const inLatin = /^(\p{Lu}[\p{Script=Latin}.' -]{1,38}?)\s*\(([\p{Script=Latin}&,./' -]{2,40})\)$/u.exec(name);
  if (inLatin) return { name: (inLatin[1] as string).trim(), title: (inLatin[2] as string).trim() };
  const match = nameThenTitle.exec(name);
  return match ? { name: (match[1] as string).trim(), title: (match[2] as string).trim() } : { name, title };
}

/** 同手机 means the number of the mobile, as WeChat takes it: without country code. */
function readWechat(text: string, mobile: string | null): string | null {
  if (text === "" || isPlaceholder(text)) return null;
  if (
    /^(?:同|与|와|과)?\s*(?:手机|电话|手机号|휴대폰|전화)(?:号|번호)?(?:同|相同|一致|동일)?$|^(?:同手机|同电话|手机同号|微信同号|同号|전화번호와 동일|휴대폰과 동일|동일|same(?: as (?:mobile|phone))?)$/iu.test(
      flatten(text),
    )
  )
    return mobile?.replace(/^\+86/u, "") ?? null;
  return text;
}
