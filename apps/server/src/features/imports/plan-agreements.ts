import type { IntakeAgreement } from "@bridgehead/intake";
import { agreementStages, nextStages, needsSecondPerson } from "@bridgehead/domain/agreements/stages";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor } from "@bridgehead/language";
import { joinItems } from "@bridgehead/language/formats/lists";
import { isNamed, nameKey, nameKeys, titleLikeness, written } from "./names.ts";
import { added, changed, same, unclear, type Planned, type RowWrite, type Where } from "./planned.ts";
import { refOf, type Standing, type StandingAgreement } from "./standing.ts";

type Fit = {
  readonly agreement: StandingAgreement;
  readonly title: number;
  readonly parties: number;
  readonly date: DateFit;
};
type DateFit = "same" | "open" | "apart";

/**
 * Compares lines of a register with the agreements on record. An agreement is the same when its title says so, or when its
 * day and all its parties do: registers write titles freely. A line that fits two is unclear, never doubled.
 */
export function planAgreements(lines: readonly IntakeAgreement[], standing: Standing, locale: Locale): Planned[] {
  const t = translatorFor(locale);
  const seen = new Map<string, number>();
  return lines.map((line): Planned => {
    const source = line.sources[0];
    const where = {
      id: `${source?.file ?? ""}#agreement-${line.row}`,
      kind: "agreement",
      names: written(line.title),
      file: source?.file ?? "",
      sheet: source?.sheet ?? null,
      row: line.row,
    } as const;
    const fits = standing.agreements.map((agreement) => fitOf(line, agreement, standing)).filter(isFit);
    const best = fits.toSorted((one, other) => weight(other) - weight(one))[0];
    if (!best) {
      const content = JSON.stringify([nameKey(line.title), line.date, line.parties.map(nameKey).toSorted()]);
      const first = seen.get(content);
      if (first !== undefined) return unclear(where, "row-twice", String(first));
      seen.set(content, line.row);
      // A title alone is no agreement, least of all a signed one.
      return line.date === null && line.parties.length === 0
        ? unclear(where, "line-field-missing", joinItems(locale, [t("editing.field.date"), t("import.field.parties")]))
        : newAgreement(where, line, standing, locale);
    }
    const record = standing.records.get(best.agreement.id);
    const ref = record ? refOf(record) : null;
    const rival = fits.find((fit) => fit !== best && weight(best) - weight(fit) < 0.15);
    if (rival)
      return unclear(
        where,
        "several-fit",
        joinItems(
          locale,
          [best, rival].map((fit) => nameOf(standing, fit.agreement.id)),
        ),
      );
    if (best.date === "apart")
      return unclear(where, "dates-differ", null, ref, [
        { path: "date", before: best.agreement.date?.value ?? null, after: line.date },
      ]);
    return differing(where, line, best.agreement, standing, locale);
  });
}

function differing(
  where: Where,
  line: IntakeAgreement,
  agreement: StandingAgreement,
  standing: Standing,
  locale: Locale,
): Planned {
  const record = standing.records.get(agreement.id);
  if (!record) return unclear(where, "record-unknown");
  const ref = refOf(record);
  const fields: { path: string; before: string | null; after: string | null }[] = [];
  const noun: Record<string, unknown> = {};
  const rows: RowWrite[] = [];

  const unknown = line.parties.filter((party) => !agreement.parties.some((one) => isParty(one, party, standing)));
  if (unknown.length > 0 && line.parties_complete)
    return unclear(where, "parties-differ", joinItems(locale, unknown), ref);
  const known = agreement.date?.value ?? null;
  if (line.date !== null && (known === null || (line.date.length > known.length && line.date.startsWith(known)))) {
    fields.push({ path: "date", before: known, after: line.date });
    noun["date"] = dateOf(line.date, line.date_raw);
  }
  if (agreementStages.indexOf(line.stage) > agreementStages.indexOf(agreement.stage)) {
    if (!nextStages(agreement.stage).includes(line.stage))
      return unclear(where, "stage-not-next", null, ref, stageField(agreement, line));
    if (needsSecondPerson(line.stage))
      return unclear(where, "needs-second-person", null, ref, stageField(agreement, line));
    fields.push(...stageField(agreement, line));
    noun["stage"] = line.stage;
    rows.push({
      table: "agreement_stages",
      id: null,
      values: { agreement_id: agreement.id, stage: line.stage, date: null },
    });
  }
  if (fields.length === 0) return same(where, ref);
  return changed(where, ref, fields, {
    do: "update",
    id: agreement.id,
    revision: record.revision,
    rows: [{ table: "agreements", id: agreement.id, values: noun }, ...rows],
  });
}

const stageField = (agreement: StandingAgreement, line: IntakeAgreement) => [
  { path: "stage", before: agreement.stage, after: line.stage },
];

function newAgreement(where: Where, line: IntakeAgreement, standing: Standing, locale: Locale): Planned {
  const date = line.date === null ? null : dateOf(line.date, line.date_raw);
  const parties = line.parties.map((party, ordinal) => {
    const found = [...standing.records.values()].filter(
      (one) => (one.kind === "organisation" || one.kind === "region") && !one.isArchived && isNamed(one.keys, party),
    );
    const organisations = found.filter((one) => one.kind === "organisation");
    const only = organisations.length === 1 ? organisations[0] : found.length === 1 ? found[0] : undefined;
    return {
      table: "agreement_parties",
      owner: "agreement_id",
      values: { ordinal, party_id: only?.id ?? null, name: only ? null : written(party) },
    };
  });
  const twice = new Set<string>();
  const once = parties.filter(
    ({ values: { party_id } }) => party_id === null || (!twice.has(party_id) && twice.add(party_id)),
  );
  const fields = [
    { path: "parties", before: null, after: joinItems(locale, line.parties) },
    { path: "stage", before: null, after: line.stage },
    ...(line.date === null ? [] : [{ path: "date", before: null, after: line.date }]),
    ...(line.fields === null ? [] : [{ path: "fields", before: null, after: line.fields }]),
  ];
  return added(where, fields, {
    do: "create",
    key: where.id,
    kind: "agreement",
    names: written(line.title),
    status: ["signed", "in-force", "ended"].includes(line.stage) ? "actual" : "planned",
    qualifier: "exact",
    isDemo: !line.fact,
    noun: {
      kind: kindOf(line.title),
      stage: line.stage,
      date,
      is_domestic: false,
      parties_complete: line.parties_complete,
      fields: [],
    },
    beside: [
      ...once,
      { table: "agreement_stages", owner: "agreement_id", values: { stage: line.stage, date } },
      ...(line.fields === null
        ? []
        : [{ table: "agreement_fields", owner: "agreement_id", values: { ordinal: 0, text: written(line.fields) } }]),
    ],
    source: line.fact ? line.source : null,
  });
}

function fitOf(line: IntakeAgreement, agreement: StandingAgreement, standing: Standing): Fit {
  const own = standing.records.get(agreement.id);
  const met = line.parties.filter((party) => agreement.parties.some((one) => isParty(one, party, standing))).length;
  return {
    agreement,
    title: own ? titleLikeness(own.keys, line.title) : 0,
    parties: met / Math.max(line.parties.length, agreement.parties.length, 1),
    date: dateFit(line.date, agreement.date?.value ?? null),
  };
}

const isFit = ({ title, parties, date }: Fit): boolean =>
  (title >= 0.97 && (parties > 0 || date === "same")) ||
  (date === "same" && parties === 1) ||
  (date !== "apart" && parties >= 0.5 && title >= 0.5);
const weight = ({ title, parties, date }: Fit): number =>
  title + parties + (date === "same" ? 0.5 : date === "open" ? 0.2 : 0);

/** Dates are compared as far as both are known. */
function dateFit(one: string | null, other: string | null): DateFit {
  if (one === null || other === null) return "open";
  return one.startsWith(other) || other.startsWith(one) ? "same" : "apart";
}

function isParty(party: StandingAgreement["parties"][number], words: string, standing: Standing): boolean {
  const record = party.id === null ? undefined : standing.records.get(party.id);
  if (record) return isNamed(record.keys, words);
  return party.name !== null && isNamed(nameKeys(party.name), words);
}

const dateOf = (value: string, raw: string | null): RecordDate => ({
  value,
  precision: value.length === 10 ? "day" : value.length === 7 ? "month" : "year",
  basis: "stated",
  ...(raw && raw !== value ? { asWritten: raw } : {}),
});

/** The kind that a title names; a register has no column for it. */
function kindOf(title: string): string {
  if (/의향서|意向书|letter of intent|\bloi\b/iu.test(title)) return "letter-of-intent";
  if (/우호|友好/u.test(title) && /도시|城市/u.test(title)) return "friendship-city";
  if (/자매|姐妹|sister/iu.test(title)) return "sister-city";
  if (/양해각서|량해각서|备忘录|mou|memorandum/iu.test(title)) return "mou";
  if (/프로젝트\s*계약|项目合同/u.test(title)) return "project-contract";
  if (/계약|合同|contract/iu.test(title)) return "contract";
  return "agreement";
}

const nameOf = (standing: Standing, id: string): string => {
  const names = standing.records.get(id)?.names;
  return names?.ko ?? names?.zh ?? names?.en ?? "";
};
