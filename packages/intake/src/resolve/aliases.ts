import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { toSimplified } from "@bridgehead/language/names/han-fold";
import type { MappedTable } from "../fields/map-columns.ts";
import type { IntakeOrganisation } from "../result/types.ts";
import { fieldRows } from "../entities/table-reader.ts";
import { chineseCore, readEnglishName } from "../entities/names.ts";
import { withoutLatinPlace } from "../values/places.ts";
import { meaningful, mendName } from "../values/text.ts";
import { foldName } from "./name-index.ts";

type Names = Pick<IntakeOrganisation, "name_local" | "name_core" | "name_ko" | "name_zh" | "name_en">;
export type Aliased = {
  readonly organisations: IntakeOrganisation[];
  readonly namesOf: (id: string, names: Names) => string[];
};

/**
 * Reads lists that put one firm's names side by side in several languages, and gives each firm the names it lacks. A row is
 * matched by a name that is the same but for legal form, place, case and blanks; nothing is guessed here.
 */
export function readAliases(tables: readonly MappedTable[], organisations: readonly IntakeOrganisation[]): Aliased {
  const byName = new Map<string, number>();
  for (const [index, organisation] of tables.length === 0 ? [] : organisations.entries()) {
    for (const name of [
      organisation.name_local,
      organisation.name_core,
      organisation.name_ko,
      organisation.name_zh,
      organisation.name_en,
    ])
      for (const key of keysOf(name)) byName.set(key, byName.has(key) && byName.get(key) !== index ? -1 : index);
  }
  const extra = new Map<string, string[]>();
  const result = [...organisations];
  for (const mapped of tables) {
    const others = mapped.columns.filter(({ field }) => field === "name_other");
    for (const { text, row } of fieldRows(mapped)) {
      const written = [
        text("name_ko"),
        text("name_zh"),
        text("name_en"),
        ...others.map(({ column }) => String(row.cells[column] ?? "")),
      ]
        .map((name) => meaningful(mendName(name)))
        .filter((name) => name !== null);
      const index = written
        .flatMap(keysOf)
        .map((key) => byName.get(key))
        .find((one) => one !== undefined && one >= 0);
      if (index === undefined || index < 0) continue;
      const organisation = result[index] as IntakeOrganisation;
      extra.set(organisation.id, [...(extra.get(organisation.id) ?? []), ...written]);
      result[index] = fill(
        organisation,
        written.find((name) => /[가-힣]/u.test(name)),
        written.find((name) => /\p{Script=Han}/u.test(name) && !/[가-힣ぁ-んァ-ヶ]/u.test(name)),
        written.find((name) => /^[\p{Script=Latin}\d\s\p{P}&+]+$/u.test(name)),
      );
    }
  }
  return {
    organisations: result,
    namesOf: (id, names) =>
      [
        ...new Set(
          [
            names.name_local,
            names.name_core,
            names.name_ko,
            names.name_zh,
            names.name_en,
            ...(extra.get(id) ?? []),
          ].filter((name) => name !== null && name !== ""),
        ),
      ] as string[],
  };
}

function fill(
  organisation: IntakeOrganisation,
  ko: string | undefined,
  zh: string | undefined,
  en: string | undefined,
): IntakeOrganisation {
  const koCore = ko === undefined ? null : splitLegalForm(ko).core;
  const lacksOwnName = organisation.country === "KR" && !/[가-힣]/u.test(organisation.name_local);
  return {
    ...organisation,
    name_ko: organisation.name_ko ?? koCore,
    name_zh: organisation.name_zh ?? zh ?? null,
    name_en: organisation.name_en ?? (en === undefined ? null : readEnglishName(en)),
    ...(lacksOwnName && koCore !== null ? { name_core: koCore } : {}),
  };
}

function keysOf(name: string | null): string[] {
  if (name === null || name === "") return [];
  const { core } = splitLegalForm(name);
  const keys = [foldName(name), foldName(core)];
  if (/\p{Script=Han}/u.test(core) && !/[가-힣]/u.test(core)) keys.push(foldName(chineseCore(toSimplified(name))));
  if (/^[\p{Script=Latin}\d\s\p{P}&+]+$/u.test(core)) keys.push(foldName(withoutLatinPlace(core)));
  return [...new Set(keys)].filter((key) => key.length >= 2);
}
