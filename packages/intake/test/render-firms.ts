import iconv from "iconv-lite";
import { writeXlsx } from "hucre";
import { termBase } from "../src/fields/terms.ts";
import type { Firm } from "./firms.ts";
import type { Dice } from "./seeded.ts";

/** Words that head each column, in Korean, Chinese and English; one is drawn per table. */
export const headers: Readonly<
  Record<string, { readonly ko: readonly string[]; readonly zh: readonly string[]; readonly en: readonly string[] }>
> = {
  serial: { ko: ["순번", "No", "번호"], zh: ["序号", "编号"], en: ["No.", "#"] },
  name: {
    ko: ["업체명", "기관명", "회사명", "참가기업", "상호"],
    zh: ["单位名称", "企业名称", "公司名称", "参会单位"],
    en: ["Company name", "Organisation", "Firm"],
  },
  name_en: {
    ko: ["영문 회사명", "업체명(영문)", "영문상호"],
    zh: ["英文名称", "公司英文名", "企业英文名称"],
    en: ["English name", "Company name (English)"],
  },
  reg_no: {
    ko: ["사업자 등록번호", "사업자번호"],
    zh: ["社会信用代码", "统一社会信用代码"],
    en: ["Registration No.", "Business registration number"],
  },
  city: { ko: ["지역", "소재지", "시/군"], zh: ["所在城市", "地市", "城市"], en: ["City", "Location"] },
  founded: {
    ko: ["설립일", "창립연도", "설립년도"],
    zh: ["成立时间", "成立年份"],
    en: ["Founded", "Year established"],
  },
  employees: { ko: ["임직원수", "직원수", "상시근로자수"], zh: ["员工人数", "从业人数"], en: ["Employees", "Staff"] },
  sector: {
    ko: ["산업분야", "업종", "사업분야"],
    zh: ["所属领域", "行业分类", "产业领域"],
    en: ["Industry", "Sector", "Business field"],
  },
  offers: {
    ko: ["주력제품", "보유기술 및 제품", "주요품목"],
    zh: ["主要产品", "核心产品及技术", "优势技术"],
    en: ["Products and technologies", "What we offer", "Offers"],
  },
  needs: {
    ko: ["협력 수요", "희망 협력 내용", "수요기술"],
    zh: ["需求描述", "对接需求", "寻求合作"],
    en: ["Looking for", "Needs", "Partner sought"],
  },
  pref: { ko: ["희망 시간대", "선호시간"], zh: ["意向时段", "期望洽谈时间"], en: ["Preferred time"] },
  person: {
    ko: ["참석자", "담당자 성명", "신청자"],
    zh: ["对接人", "参会人姓名", "联系人"],
    en: ["Contact name", "Delegate", "Attendee name"],
  },
  title: { ko: ["직책", "직함", "직급"], zh: ["职位", "职务/职称"], en: ["Position", "Title"] },
  mobile: { ko: ["연락처", "핸드폰", "휴대전화"], zh: ["联系方式", "手机号", "电话"], en: ["Mobile", "Phone number"] },
  email: {
    ko: ["메일", "이메일 주소", "E-mail"],
    zh: ["电子邮件", "邮箱地址", "E-mail"],
    en: ["E-mail address", "Mail"],
  },
  interpreter: {
    ko: ["통역 언어", "필요 통역", "통역 여부"],
    zh: ["口译需求", "需要翻译", "所需翻译"],
    en: ["Interpretation needed", "Interpreter"],
  },
  mode: {
    ko: ["참가 방식", "참석방식", "온/오프라인"],
    zh: ["参与方式", "参会形式"],
    en: ["Participation", "Attendance mode"],
  },
};

/**
 * Wordings that no list holds: clerks number, star, explain and rephrase what they ask. `properties.test.ts` makes sure that the
 * term base does not know them as a whole.
 */
export const unlisted: typeof headers = {
  name: {
    ko: ["귀사의 명칭", "참여 희망 업체", "신청 기관(기업)", "① 회사 이름"],
    zh: ["报名单位全名", "*贵司名称", "参展企业（全称）"],
    en: ["1. Name of your company", "Legal name of the enterprise", "Exhibiting organisation"],
  },
  name_en: {
    ko: ["회사 이름(영문 대문자)", "영문 기업 표기명"],
    zh: ["单位英文全称（如有）", "英文版公司名"],
    en: ["Name of the company in English"],
  },
  reg_no: {
    ko: ["사업자 등록 번호(- 포함)", "등록증상 사업자번호"],
    zh: ["营业执照上的信用代码", "18位统一信用代码*"],
    en: ["Company registration no. *", "Business reg. number"],
  },
  city: {
    ko: ["본사가 있는 시·군", "사업장 소재 지역"],
    zh: ["总部所在城市（地级）", "企业所在地市"],
    en: ["City where you are based", "Location (city)"],
  },
  founded: {
    ko: ["창립한 해", "회사 설립 시기"],
    zh: ["公司成立于哪年", "企业成立年月"],
    en: ["Year of establishment *", "Established in"],
  },
  employees: {
    ko: ["상시 고용 직원 규모", "현재 임직원 수(명)"],
    zh: ["现有职工规模（人）", "在职员工数量"],
    en: ["Size of workforce", "Number of staff employed"],
  },
  sector: {
    ko: ["종사 업종", "해당 산업군"],
    zh: ["所处行业门类", "企业所在行业"],
    en: ["Line of business *", "Industry you work in"],
  },
  offers: {
    ko: ["대표 생산 제품 소개", "저희가 공급할 수 있는 품목", "자사 핵심 기술(간략히)"],
    zh: ["可供应的产品有哪些", "贵司主打产品", "自有核心技术简述"],
    en: ["What do you make?", "Products you can supply", "Our solutions"],
  },
  needs: {
    ko: ["어떤 협력을 바라십니까", "중국 측에 바라는 협력 내용", "도입하고자 하는 기술"],
    zh: ["希望引进的技术或产品", "想寻找什么样的合作", "采购需求简述"],
    en: ["What are you looking for?", "Items you want to buy", "Cooperation you seek"],
  },
  pref: {
    ko: ["오전/오후 중 희망 시간", "상담 선호 타임"],
    zh: ["倾向于上午还是下午的时段", "首选场次时间"],
    en: ["Half day you prefer *", "Preferred session"],
  },
  person: {
    ko: ["현장에 오실 분", "상담 참석 실무자", "방문자 성함"],
    zh: ["前来参会的代表", "现场出席人员姓名", "洽谈联络人"],
    en: ["Who will attend (name)", "Person attending", "Your delegate"],
  },
  title: {
    ko: ["그분의 직위", "사내 직책"],
    zh: ["该代表职务", "所任职位"],
    en: ["Their position", "Role in the company"],
  },
  mobile: {
    ko: ["휴대폰 번호(당일 연락용)", "비상 연락 가능한 전화"],
    zh: ["可联系的手机号码", "现场联络电话"],
    en: ["Phone we can reach you on", "Cell phone *"],
  },
  email: {
    ko: ["회신받을 메일 주소", "전자메일(필수)"],
    zh: ["接收通知的邮箱", "邮箱（务必填写）"],
    en: ["Your e-mail for replies", "Mail address *"],
  },
  interpreter: {
    ko: ["통역 지원을 원하시나요", "필요한 통역 언어는?"],
    zh: ["需配备何种翻译", "口译安排需求"],
    en: ["Do you need interpreting?", "Interpreting wanted (language)"],
  },
  mode: {
    ko: ["현장/화상 중 참가 방법", "오프라인·온라인 구분"],
    zh: ["线下还是线上参加", "参与形式（线上/线下）"],
    en: ["In person or remote?", "How will you attend (mode)"],
  },
};

/** Columns by the field they mean, where the two have other names. */
const fieldOf: Readonly<Record<string, string>> = {
  founded: "founded_year",
  pref: "pref_time",
  person: "attendee_name",
  title: "attendee_title",
};

const scripts = {
  ko: /^[가-힣\s\d()/·,.*]+$/u,
  zh: /^[\p{Script=Han}\s\d()/、,.*]+$/u,
  en: /^[A-Za-z\s\d()/,.'-]+$/u,
} as const;

/** Every term of the base for a column, in one script; terms of two fields head neither for certain. */
function termsFor(key: string, language: Style["language"]): string[] {
  const field = fieldOf[key] ?? key;
  const { [field]: own, ...others } = termBase.organisations;
  const elsewhere = new Set(Object.values(others).flatMap(({ terms }) => terms));
  return (own?.terms ?? []).filter((term) => scripts[language].test(term) && !elsewhere.has(term));
}

/** What heads a column: words of the list above, any term of the base, or words that no list holds. */
function drawHeader(key: string, language: Style["language"], dice: Dice): string {
  const listed = headers[key]?.[language] ?? [];
  const rare = unlisted[key]?.[language] ?? [];
  const base = termsFor(key, language);
  const [pool] = dice.shuffle([listed, base, base, rare].filter((words) => words.length > 0));
  return dice.pick(pool ?? listed);
}

export type RenderedFile = { readonly name: string; readonly bytes: Uint8Array };
type Cell = string | number | Date | null;
type Row = Record<string, Cell>;

const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function cellsOf(firm: Firm, index: number, dice: Dice): Row {
  const ko = firm.country === "KR";
  const national = firm.person.mobile.slice(3);
  const year = firm.founded_year;
  const plainNumber = firm.reg_no.replaceAll("-", "");
  return {
    serial: index + 1,
    name: dice.pick([firm.name, `${firm.name} `, `\u3000${firm.name}`]),
    name_en: dice.pick([firm.name_en, firm.name_en, wide(firm.name_en)]),
    reg_no: dice.pick([
      firm.reg_no,
      ` ${firm.reg_no}`,
      ko ? plainNumber : firm.reg_no.toLowerCase(),
      wide(firm.reg_no),
    ]),
    city: dice.pick([firm.city, firm.city.replace(/[시市]$/u, "")]),
    founded: dice.pick<Cell>(
      ko
        ? [
            year,
            String(year),
            `${year}년`,
            `${year}. 3. 2.`,
            `'${String(year).slice(2)}.05`,
            `${year}년 9월`,
            new Date(Date.UTC(year, 4, 6)),
          ]
        : [year, `${year}年`, `${year}年5月`, `${year}-05`, new Date(Date.UTC(year, 4, 6))],
    ),
    employees: dice.pick<Cell>([
      firm.employees,
      `${firm.employees}${ko ? "명" : "人"}`,
      `${ko ? "약" : "约"} ${firm.employees}`,
    ]),
    sector: firm.sector,
    offers: dice.pick([
      firm.offers.join("\n"),
      firm.offers.map((one, at) => `${at + 1}. ${one}`).join("\n"),
      firm.offers.map((one) => `- ${one}`).join("\n"),
      firm.offers.join(ko ? " / " : "；"),
    ]),
    needs: dice.pick([firm.needs.join("\n"), firm.needs.join(ko ? "; " : "；")]),
    pref: { AM: ko ? "오전" : "上午", PM: ko ? "오후 희망" : "下午", ANY: ko ? "상관없음" : "均可" }[firm.pref_time],
    person: firm.person.name,
    title: firm.person.title,
    mobile: dice.pick<Cell>(
      ko
        ? [
            `0${national.slice(0, 2)}-${national.slice(2, 6)}-${national.slice(6)}`,
            `0${national}`,
            `+82-${national}`,
            Number(national),
            wide(`0${national}`),
            `0${national.slice(0, 2)}.${national.slice(2, 6)}.${national.slice(6)}`,
          ]
        : [
            national,
            `${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`,
            `+86 ${national}`,
            Number(national),
            `0086-${national}`,
          ],
    ),
    email: dice.pick([
      firm.person.email,
      firm.person.email.toUpperCase(),
      firm.person.email.replace("@", "(at)"),
      `mailto:${firm.person.email}`,
      `${firm.person.email} ;`,
      firm.person.email.replace("@", "＠"),
    ]),
    interpreter:
      firm.interpreter === null
        ? dice.pick(ko ? ["불필요", "X", "자체통역"] : ["不需要", "无需", "自带翻译"])
        : dice.pick(
            {
              zh: ["중국어", "필요(중)", "中"],
              en: ko ? ["영어", "영어 가능하면"] : ["英语", "英语即可"],
              ko: ["韩语", "需要（韩语）", "是/韩语"],
            }[firm.interpreter],
          ),
    mode: dice.pick(
      {
        onsite: ko ? ["현장", "오프라인"] : ["线下", "现场"],
        online: ko ? ["온라인", "화상"] : ["线上"],
        hybrid: ko ? ["현장+온라인", "병행"] : ["线上线下", "线下+线上"],
      }[firm.mode],
    ),
  };
}

export type Style = {
  readonly language: "ko" | "zh" | "en";
  readonly form: "xlsx" | "csv" | "html" | "forms";
  readonly encoding: string;
  readonly delimiter: string;
  /** Headers that are not drawn. */
  readonly labels?: Readonly<Record<string, string>>;
};

export function drawStyle(dice: Dice, country: "KR" | "CN"): Style {
  return {
    language: dice.chance(0.2) ? "en" : country === "KR" ? "ko" : "zh",
    form: dice.pick(["xlsx", "xlsx", "csv", "csv", "html", "forms"]),
    encoding: dice.pick(["utf-8", "utf-8-bom", "utf-16le-bom", country === "KR" ? "cp949" : "gb18030"]),
    delimiter: dice.pick([",", ";", "\t"]),
  };
}

/** Columns under one heading that says what they have in common; below it stand words that mean little alone. */
const groups: readonly {
  readonly keys: readonly string[];
  readonly heading: (typeof headers)[string];
  readonly below: readonly (typeof headers)[string][];
}[] = [
  {
    keys: ["person", "title", "mobile", "email"],
    heading: {
      ko: ["참가자", "담당자 정보", "참석자"],
      zh: ["联系人", "参会人员", "对接人信息"],
      en: ["Contact person", "Delegate"],
    },
    below: [
      { ko: ["성명", "이름"], zh: ["姓名"], en: ["Name", "Full name"] },
      { ko: ["직위", "직급"], zh: ["职务", "职位"], en: ["Title", "Position"] },
      { ko: ["휴대폰", "연락처"], zh: ["手机", "电话"], en: ["Phone", "Mobile"] },
      { ko: ["이메일", "메일"], zh: ["邮箱"], en: ["E-mail"] },
    ],
  },
  {
    keys: ["name", "name_en"],
    heading: {
      ko: ["업체명", "기업명", "회사명"],
      zh: ["企业名称", "单位名称", "公司名称"],
      en: ["Company name", "Organisation"],
    },
    below: [
      { ko: ["국문", "한글"], zh: ["中文"], en: ["Local", "In own language"] },
      { ko: ["영문"], zh: ["英文"], en: ["English"] },
    ],
  },
];

function putTogether(
  { keys: own, below }: (typeof groups)[number],
  keys: string[],
  label: Record<string, string>,
  language: Style["language"],
  dice: Dice,
): void {
  const others = keys.filter((key) => !own.includes(key));
  const at = dice.int(others.length + 1);
  keys.splice(0, keys.length, ...others.slice(0, at), ...own, ...others.slice(at));
  for (const [index, key] of own.entries())
    label[key] = dice.pick((below[index] as (typeof headers)[string])[language]);
}

/** Draws one file of firms in one of very many layouts. */
export async function renderFirms(firms: readonly Firm[], dice: Dice, style: Style): Promise<RenderedFile> {
  const keys = dice.shuffle(
    Object.keys(headers).filter((key) => !["serial", "founded", "employees"].includes(key) || dice.chance(0.8)),
  );
  const label: Record<string, string> = Object.fromEntries(
    keys.map((key) => [key, style.labels?.[key] ?? drawHeader(key, style.language, dice)]),
  );
  const rows = firms.map((firm, index) => cellsOf(firm, index, dice));
  if (style.form === "forms") return { name: "forms.xlsx", bytes: await writeForms(rows, keys, label) };
  const grid: Cell[][] = [];
  const title = {
    ko: ["2028 교류 상담회 참가기업 현황", "문의: 국제협력팀"],
    zh: ["2028交流对接会参会企业汇总", "填报单位：商务局"],
    en: ["Participants 2028", "Contact: trade office"],
  }[style.language];
  const titles = dice.int(3);
  const isGrouped = style.form === "xlsx" && dice.chance(0.4);
  const together = isGrouped && dice.chance(0.6) ? dice.pick(groups) : undefined;
  if (together) putTogether(together, keys, label, style.language, dice);
  for (let index = 0; index < titles; index++) grid.push([title[index % 2] as string]);
  if (titles > 0 && dice.chance(0.5)) grid.push([]);
  const headerRow = grid.length;
  grid.push(keys.map((key) => label[key] as string));
  if (isGrouped) grid.push([]);
  const data = grid.length;
  for (const [index, row] of rows.entries()) {
    if (index === 3 && dice.chance(0.4)) grid.push([]);
    grid.push(keys.map((key) => row[key] ?? null));
  }
  const count = { ko: `합계 ${firms.length}개사`, zh: `合计：${firms.length}家`, en: `Total ${firms.length}` }[
    style.language
  ];
  if (style.form !== "csv" && dice.chance(0.5)) grid.push([count]);
  if (style.form === "csv")
    return {
      name: "firms.csv",
      bytes: encode(
        grid.map((row) => row.map((cell) => quote(cell, style.delimiter)).join(style.delimiter)).join("\r\n"),
        style.encoding,
      ),
    };
  if (style.form === "html")
    return {
      name: "firms.xls",
      bytes: encode(
        `<html><body><table>${grid.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table></body></html>`,
        style.encoding,
      ),
    };
  const merges: { startRow: number; endRow: number; startCol: number; endCol: number }[] = [];
  if (isGrouped) {
    // A second header row: two or more neighbouring columns under one heading, the others merged downward.
    const from = together ? keys.indexOf(together.keys[0] as string) : dice.int(keys.length - 3);
    const to = from + (together?.keys.length ?? 3) - 1;
    const above = together ? dice.pick(together.heading[style.language]) : undefined;
    for (const [column] of keys.entries()) {
      if (column >= from && column <= to) {
        (grid[headerRow + 1] as Cell[])[column] = label[keys[column] as string] as string;
        (grid[headerRow] as Cell[])[column] =
          column === from ? (above ?? { ko: "기본 정보", zh: "基本信息", en: "Details" }[style.language]) : null;
      } else {
        (grid[headerRow + 1] as Cell[])[column] = null;
        merges.push({ startRow: headerRow, endRow: headerRow + 1, startCol: column, endCol: column });
      }
    }
    merges.push({ startRow: headerRow, endRow: headerRow, startCol: from, endCol: to });
    grid[headerRow + 1] = Array.from(
      { length: keys.length },
      (_, column) => (grid[headerRow + 1] as Cell[])[column] ?? null,
    );
  }
  void data;
  return {
    name: "firms.xlsx",
    bytes: await writeXlsx({ sheets: [{ name: dice.pick(["Sheet1", "명단", "汇总"]), rows: grid, merges }] }),
  };
}

async function writeForms(
  rows: readonly Row[],
  keys: readonly string[],
  label: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const fields = ["name", ...keys.filter((key) => key !== "serial" && key !== "name")];
  return writeXlsx({
    sheets: rows.map((row, index) => ({
      name: `${index + 1}`,
      rows: [[{ ko: "참가 신청서" }.ko], [], ...fields.map((key) => [label[key] as string, row[key] ?? null])],
    })),
  });
}

function quote(cell: Cell, delimiter: string): string {
  const text = cell === null ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text.includes(delimiter) || /["\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const escape = (cell: Cell): string =>
  (cell === null ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>");

export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8-bom") return iconv.encode(`\ufeff${text}`, "utf-8");
  if (encoding === "utf-16le-bom") return iconv.encode(text, "utf-16le", { addBOM: true });
  return iconv.encode(text, encoding);
}
