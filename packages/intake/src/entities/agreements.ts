import type { MappedTable } from "../fields/map-columns.ts";
import type { AgreementStage, IntakeAgreement } from "../result/types.ts";
import type { NameIndex } from "../resolve/name-index.ts";
import { cellText } from "../cells/grid.ts";
import { readDate } from "../values/dates.ts";
import { flatten, meaningful, squash } from "../values/text.ts";
import { fieldRows } from "./table-reader.ts";

const stages: readonly (readonly [AgreementStage, RegExp])[] = [
  [
    "ended",
    /종료|만료|해지|파기|실효|终止|到期|失效|解除|已结束|结束|过期|ended|expired|terminated|finished|終了|満了|завершен|истек|расторг/iu,
  ],
  [
    "to-be-signed",
    /체결\s*예정|서명\s*예정|(?:곧|조만간|머지않아)\s*(?:서명|체결|맺|조인)|(?:马上|近期|不日)签|signing soon|체결\s*준비|拟签|待签|即将签|拟于|计划签|to be signed|about to sign|signing planned|awaiting signature|締結予定|調印予定|к подписанию|готовится к подпис/iu,
  ],
  [
    "in-force",
    /이행|추진\s*중|시행|발효|유효|진행\s*중|履行|执行|实施|生效|有效|推进中|进行中|in force|in effect|active|ongoing|implement|under way|履行中|実施|действует|исполн|реализ/iu,
  ],
  ["signed", /체결|서명\s*완료|완료|서명|签署|签订|已签|签约|signed|concluded|締結|調印|подписан/iu],
  [
    "talks",
    /협의|협상|논의|검토|조율|교섭|磋商|洽谈|谈判|协商|商谈|沟通|under (?:discussion|negotiation)|in talks|talks|negotiat|discuss|review|協議|交渉|検討|переговор|обсужд/iu,
  ],
  ["proposed", /제안|제의|발의|건의|提议|提出|倡议|建议|propos|suggested|提案|предлож/iu],
];
const notSigned = /미체결|미서명|未签|未簽|unsigned|not (?:yet )?signed|未締結|не подписан/iu;
const incomplete =
  /상대방.{0,8}(?:없음|미상|불명|미기재)|외\s*\d*\s*(?:개|곳|명|사)|등(?:\)|$)|미상|불명|미정|추후\s*결정|未定|待定|\btbd\b|对方.{0,6}(?:不详|未知|未注明)|等(?:\)|）|$)|另一方不详|unknown|not (?:named|stated|given)|et al|and others|不明|не указан/iu;

/** Reads a register of agreements: stage in words of either side, parties by any separator, dates as precise as written. */
export function readAgreements(tables: readonly MappedTable[], index: NameIndex): IntakeAgreement[] {
  return tables.flatMap((mapped) => {
    const isNumbered = mapped.columns.some(({ field }) => field === "serial");
    const hasStages = mapped.columns.some(({ field }) => field === "stage");
    let count = 0;
    return fieldRows(mapped).flatMap(({ text, cell, row, source }): IntakeAgreement[] => {
      // A register without a column of titles says in its contents what was agreed.
      const title = meaningful(flatten(text("title"))) ?? meaningful(flatten(text("fields")));
      if (title === null || row.isStruck) return [];
      const named = mapped.columns
        .filter(({ field }) => field === "party")
        .map(({ column }) => cellText(row.cells[column]))
        .filter((one) => one !== "");
      const partiesText = text("parties");
      const parties = [...new Set([...splitParties(partiesText), ...named.flatMap(splitParties)])];
      const dateRaw = text("date");
      const dateCell = cell("date");
      const date = notSigned.test(dateRaw)
        ? null
        : dateCell instanceof Date
          ? dateCell.toISOString().slice(0, 10)
          : typeof dateCell === "number" && dateCell > 20_000 && dateCell < 80_000
            ? new Date(Date.UTC(1899, 11, 30 + dateCell)).toISOString().slice(0, 10)
            : readDate(dateRaw);
      const stageRaw = text("stage");
      const stage =
        readStage(stageRaw) ??
        // A register without stages says them where it tells how things go; more than a word or two is a story.
        (hasStages || text("progress").length > 14 ? undefined : readStage(text("progress"))) ??
        (notSigned.test(`${dateRaw} ${title}`)
          ? (readStage(text("progress")) ?? "talks")
          : date === null
            ? (readStage(text("progress")) ?? "signed")
            : "signed");
      const ids = parties
        .map((party) => index.resolve(party))
        .flatMap((found) => (found.status === "resolved" && found.score >= 0.9 ? (found.ids as string[]) : []));
      const number = Number(text("serial"));
      return [
        {
          no: !isNumbered ? ++count : Number.isInteger(number) && text("serial") !== "" ? number : null,
          row: source.row ?? source.record ?? 0,
          title,
          date,
          date_raw: dateRaw === "" ? null : dateRaw,
          status: ["signed", "in-force", "ended"].includes(stage) ? "signed" : "planned",
          stage,
          stage_raw: stageRaw === "" ? null : stageRaw,
          n_parties: parties.length,
          parties,
          parties_complete: parties.length >= 2 && !incomplete.test([partiesText, ...named].join(" ")),
          party_ids: [...new Set(ids)],
          fields: meaningful(text("fields")),
          validity: meaningful(text("validity")),
          department: meaningful(text("department")),
          progress: meaningful(text("progress")),
          source: meaningful(text("source")),
          fact: !/가상|시연|예시|데모|虚构|演示|示例|demo|fictional|invented|sample|架空|вымышлен/iu.test(
            text("source"),
          ),
          sources: [source],
        },
      ];
    });
  });
}

export function readStage(text: string): AgreementStage | undefined {
  const folded = squash(text);
  if (folded === "") return undefined;
  if (notSigned.test(folded)) return /예정|拟|待|planned/iu.test(folded) ? "to-be-signed" : "talks";
  return stages.find(([, words]) => words.test(text) || words.test(folded))?.[0];
}

/** Parties by slash, comma, middle dot, arrow, ideographic comma, semicolon, spaced dash, cross, line break or "and"; explanations in brackets are dropped. */
export function splitParties(text: string): string[] {
  const bare = text.replace(/[(（](?![주유사재합株有]\s*[)）])([^)）]*)[)）]/gu, (whole, inner: string) =>
    /^(?:有限合伙|[\p{Script=Han}]{2,4}市?)$/u.test(inner) && /公司/u.test(text) ? whole : "\u0000",
  );
  // One hyphen between two names of East Asia joins them, as it joins no name within: 경상북도-산시성.
  const joined = /^[^\s\-A-Za-z,、/·;；]+[-–][^\s\-A-Za-z,、/·;；]+$/u.test(bare.trim())
    ? bare.replace(/[-–]/u, "、")
    : bare;
  return splitPairs(joined)
    .split(
      /\s*(?:\n|[/／]|↔|⇔|<->|、|;|；|，|\s[-–—]\s|\s[×xX+＋]\s|×|\s*(?:→|⟶|➡|⇒|->|▶)\s*|(?<=\S)—(?=\S)|\s&\s|\s및\s|·|ㆍ|・|\swith\s|\sand\s|,(?!\s*(?:ltd|inc|co|llc|corp|s\.a)\b))\s*/iu,
    )
    .map((party) =>
      party
        .replaceAll("\u0000", "")
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/\s*(?:간|사이)$/u, "")
        .replace(
          /\s*외\s*\d*\s*(?:개\s*(?:사|기관|단체|기업)|곳|명|사)$|\s*등(?:\s*\d+\s*(?:개사|곳))?$|等(?:\s*\d+\s*(?:家|方))?$/u,
          "",
        )
        .trim(),
    )
    .filter((party) => party !== "" && !/^(?:미상|불명|상대방|unknown|等|등)$/iu.test(party));
}

const bodies =
  "公司|集团|大学|学院|政府|委员会|商务厅|厅|局|协会|商会|中心|研究院|研究所|院|园区|银行|开发区|管委会|联盟|基金会|学会|医院";
const chinesePair = new RegExp(`(?<=${bodies})\\s*(?:与|和|及|同|暨)\\s*(?=[\\p{Script=Han}A-Za-z（(]{3,})`, "gu");
const koreanBody =
  /(?:도|시|군|구|청|부|성|대학교|대학|대|원|회|사|공사|공단|센터|파크|기업|그룹|은행|주식회사|\(주\)|㈜|硏|소)$/u;

/** "A公司与B大学", "경남도와 랴오닝성": joined by a word that names may also hold, so both sides must look like bodies. */
function splitPairs(text: string): string {
  return text
    .replace(chinesePair, "、")
    .replace(/([가-힣)]{2,})([와과])\s+(?=\S{2,})/gu, (whole, stem: string, particle: string) => {
      const last = (stem.codePointAt(stem.length - 1) as number) - 0xac00;
      // 와 follows a vowel, 과 a consonant: anything else is part of a word.
      const fits = last < 0 || last > 11_171 ? false : last % 28 === 0 ? particle === "와" : particle === "과";
      return fits && koreanBody.test(stem) ? `${stem}、` : whole;
    });
}
