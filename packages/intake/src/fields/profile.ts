import { cellText, type CellValue } from "../cells/grid.ts";
import { bareTableName, tableWord } from "../values/table-names.ts";
import { findDates, dateText } from "../values/dates.ts";
import { hasEmail, hasPhone, takeContacts } from "../entities/contact-tokens.ts";
import { readEmail } from "../values/email.ts";
import { hasLegalForm } from "@bridgehead/language/names/legal-forms";
import { readLanguages } from "../values/languages.ts";
import { readLevel, readMark, readMarkedLevel } from "../values/marks.ts";
import { readRegistrationNumber } from "../values/registration.ts";
import { readTimeRange } from "../values/times.ts";
import { readZone } from "../values/zones.ts";
import { isPlaceholder, squash } from "../values/text.ts";

const hasContact = (text: string): boolean => /\d{4}|[@＠#]/u.test(text) && (hasEmail(text) || hasPhone(text));

/** What a column holds: the share of its filled cells of each shape. */
export type Profile = {
  readonly filled: number;
  readonly email: number;
  readonly phone: number;
  /** Cells that hold nothing but numbers and addresses, and cells that hold them beside words. */
  readonly onlyContacts: number;
  readonly namesWithContacts: number;
  readonly url: number;
  readonly registration: number;
  readonly date: number;
  readonly timeRange: number;
  readonly integer: number;
  readonly year: number;
  readonly number: number;
  /** Numbers with what people put beside them: 약 4,500, 230余, 예상 500. */
  readonly figure: number;
  readonly personName: number;
  readonly legalForm: number;
  readonly mark: number;
  /** Half days in words or marks: 오후만, 全天, 불가. */
  readonly halfDay: number;
  readonly zone: number;
  readonly level: number;
  /** Marks with a level behind them: ○(상), √ 精通. */
  readonly markedLevel: number;
  readonly language: number;
  /** Programs people meet in: Zoom, 腾讯会议. */
  readonly meetingTool: number;
  readonly hangul: number;
  readonly han: number;
  readonly latin: number;
  readonly serial: number;
  readonly code: number;
  /** Names of tables, numbered or in ranges, with the words people put around them: "1번~20번 테이블", "洽谈桌1-30号（5号停用）". */
  readonly tableNames: number;
  /** Cells with a word for a table. */
  readonly tableWords: number;
  readonly length: number;
  /** Different values over filled cells. */
  readonly variety: number;
};

const meetingTool =
  /zoom|줌|voov|腾讯会议|텐센트|teams|팀즈|webex|웹엑스|钉钉|딩톡|dingtalk|飞书|lark|google\s*meet|구글\s*밋|skype|zhumu|瞩目/iu;
const tableCode =
  /^[A-Za-z가-힣一-龥]{0,6}\s*[-–—_.]?\s*\d{1,4}\s*(?:번|号桌?|호|桌|석|席)?(?:\s*(?:[~～\-–—至]|부터|to)\s*[A-Za-z가-힣一-龥]{0,6}\s*[-–—_.]?\s*\d{1,4}\s*(?:번|号桌?|호|桌)?(?:까지)?)?$/u;

/** Looks at up to 120 filled cells of a column. */
export function profileColumn(values: readonly (CellValue | undefined)[]): Profile {
  const texts = values
    .map(cellText)
    .filter((text) => text !== "" && !isPlaceholder(text))
    .slice(0, 120);
  const count = Math.max(1, texts.length);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / count;
  const script = (pattern: RegExp) => share((text) => pattern.test(text));
  const numbers = texts.map((text) => Number(text));
  return {
    filled: texts.length,
    email: share((text) => readEmail(text) !== undefined || /@|＠/u.test(text)),
    phone: share(
      (text) =>
        /^[+\d０-９(（][\d０-９\s().+\-－–()（）/,]{6,}$/u.test(text) &&
        text.replace(/\D/gu, "").length <= 26 &&
        text.normalize("NFKC").replace(/\D/gu, "").length >= 8,
    ),
    onlyContacts: share((text) => hasContact(text) && !/\p{L}{2}/u.test(takeContacts(text).rest)),
    namesWithContacts: share((text) => hasContact(text) && /\p{L}{2}/u.test(takeContacts(text).rest)),
    url: share(
      (text) => /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/iu.test(text) && !text.includes("@"),
    ),
    registration: share((text) => readRegistrationNumber(text)?.isValid === true),
    date: share((text) => findDates(dateText(text.slice(0, 60))).length > 0),
    timeRange: share((text) => readTimeRange(text.slice(0, 60)) !== undefined),
    integer: share((text) => /^\d{1,7}$/u.test(text)),
    year: share((text) => /^(?:19|20)\d{2}$/u.test(text)),
    number: share((text) => /^[-+]?[\d,，.]+\s*(?:[가-힣一-龥a-zA-Z%㎡]{0,4})$/u.test(text)),
    figure: share((text) => text.length <= 20 && /^(?:[^\d@]{0,6})?[-+]?\d[\d,，.\s]*(?:[^\d@]{0,8})?$/u.test(text)),
    personName: share((text) =>
      /^[가-힣]{2,4}$|^[一-龥]{2,4}$|^[A-Z][a-z]+(?: [A-Z][a-z'-]+){1,2}$/u.test(
        squash(text) === text.toLowerCase() ? text : text.trim(),
      ),
    ),
    legalForm: share(hasLegalForm),
    mark: share((text) => text.length <= 6 && readMark(text) !== undefined),
    zone: share((text) => text.length <= 40 && readZone(text) !== undefined),
    halfDay: share(
      (text) =>
        text.length <= 16 &&
        (readMark(text) !== undefined ||
          /^(?:오전|오후|종일|전일|하루|上午|下午|全天|整天|終日|午前|午後|all day|full day|morning|afternoon|am|pm)(?![a-z])/iu.test(
            text.trim(),
          )),
    ),
    level: share((text) => text.length <= 10 && readLevel(text) !== undefined),
    markedLevel: share((text) => text.length <= 12 && readMarkedLevel(text) !== undefined),
    meetingTool: share((text) => meetingTool.test(text)),
    language: share((text) => text.length <= 30 && readLanguages(text).length > 0),
    hangul: script(/[가-힣]/u),
    han: script(/\p{Script=Han}/u),
    latin: share(
      (text) => /[A-Za-z]/u.test(text.normalize("NFKC")) && !/[가-힣\p{Script=Han}\p{Script=Cyrillic}]/u.test(text),
    ),
    serial:
      numbers.length > 2 &&
      numbers.every(
        (value, index) => Number.isInteger(value) && (index === 0 || value > (numbers[index - 1] as number)),
      )
        ? 1
        : 0,
    code: share((text) => tableCode.test(text.normalize("NFKC"))),
    tableNames: share((text) => tableCode.test(bareTableName(text))),
    tableWords: share((text) => tableWord.test(text)),
    length: texts.reduce((sum, text) => sum + text.length, 0) / count,
    variety: new Set(texts).size / count,
  };
}
