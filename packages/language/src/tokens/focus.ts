/** Part of a text that is not what is offered or sought but whom, what or under what conditions it serves. */
export type Aside = { readonly start: number; readonly end: number; readonly weight: number };

type Rule = { readonly pattern: RegExp; readonly weight: number };

/** `aside` names the part. Positions are those of the folded key. */
const rules: readonly Rule[] = [
  // 移动机器人需要3D相机: who needs it, before the verb of the same clause.
  {
    pattern: /(?<=^|[，。；,;])(?<aside>[^，。；,;\s]{2,14}?)(?:需要|需采购|拟采购|寻求|寻找|采购|求购|急需|想要)/gu,
    weight: 0.4,
  },
  // ，要求冰雪天气可用: conditions.
  { pattern: /[，,]\s*(?<aside>(?:要求|需适应|可适应|需支持|首批|先试|面积)[^，。；,;]*)/gu, weight: 0.45 },
  // 用于无人扫雪车: what it is for.
  { pattern: /(?<aside>(?:应用于|适用于|用于|服务于|移植到|面向)[^，。；,;的]{2,})/gu, weight: 0.5 },
  // 그리퍼용 실리콘 패드: what it is for.
  { pattern: /(?<aside>[가-힣]{2,}용)(?=\s)/gu, weight: 0.5 },
  // reducers for cobots: what it is for.
  { pattern: /\bfor (?<aside>[a-z][a-z -]{2,30})/gu, weight: 0.6 },
];

/**
 * Finds what stands beside the point: the one who asks, the use, the conditions. It still tells something about the
 * field, so it counts for a part. Nothing is found in texts without such marks.
 */
export function asidesOf(key: string): readonly Aside[] {
  const found: Aside[] = [];
  for (const { pattern, weight } of rules) {
    for (const match of key.matchAll(pattern)) {
      const aside = match.groups?.["aside"] ?? "";
      const start = match.index + match[0].indexOf(aside);
      if (aside.length < key.length - 2) found.push({ start, end: start + aside.length, weight });
    }
  }
  return found;
}
