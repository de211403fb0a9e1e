import { pinyinSyllables } from "@bridgehead/language/names/pinyin";
import type { IntakeOrganisation, NearDuplicate } from "../result/types.ts";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { withoutLatinPlace } from "../values/places.ts";
import { brandLength } from "./business-words.ts";

/**
 * Firms whose brands are the same or sound the same although their numbers differ: 라온길옵틱스 and 라온길드라이브, 麒朔 and
 * 启朔. They are left apart and shown, because a wish for the brand alone could mean either.
 */
export function findNearDuplicates(organisations: readonly IntakeOrganisation[]): NearDuplicate[] {
  const groups = new Map<string, { organisation: IntakeOrganisation; how: string }[]>();
  for (const organisation of organisations) {
    for (const [key, how] of brandKeys(organisation)) {
      const group = groups.get(key) ?? [];
      // A word that many share tells none of them apart.
      if (group.length > most) continue;
      if (!group.some((one) => one.organisation.id === organisation.id)) group.push({ organisation, how });
      groups.set(key, group);
    }
  }
  const found = new Map<string, NearDuplicate>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > most) continue;
    const ids = group.map(({ organisation }) => organisation.id);
    const key = ids.join("|");
    if (found.has(key)) continue;
    found.set(key, {
      ids,
      names: group.map(({ organisation }) => organisation.name_local),
      reason: `${group[0]?.how ?? ""}; different registration number`,
    });
  }
  return [...found.values()];
}

const most = 4;

function brandKeys({ name_core, name_en, country }: IntakeOrganisation): [string, string][] {
  const keys: [string, string][] = [];
  if (/\p{Script=Han}{2}/u.test(name_core) && !/[가-힣]/u.test(name_core)) {
    const brand = name_core.slice(0, brandLength(name_core));
    if ([...brand].length >= 2 && brand.length < name_core.length)
      keys.push([`${country}:${pinyinSyllables(brand).join("")}`, "brands share their pinyin"]);
  }
  if (name_en !== null) {
    const core = withoutLatinPlace(splitLegalForm(name_en).core);
    const [first, ...rest] = core.split(/\s+/u);
    if (first && first.length >= 5 && rest.length > 0 && !general.test(first))
      keys.push([`en:${first.toLowerCase()}`, "same first word of the English name"]);
  }
  return keys;
}

const general =
  /^(?:south|north|east|west|china|korea|global|international|national|advanced|digital|smart|green|united|first|asia|pacific|world|institute|university|company|technology|robotics?|medical|energy)/iu;
