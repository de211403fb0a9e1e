/**
 * The sides of an event in the one order in which every screen, grid and print draws them: the first solid, the second
 * hollow, the rest in words. The two largest stand first; which of these two is solid does not hang on who has one firm
 * more today, or two people on the telephone would see two pictures: it goes by the code, from the back (KR before CN).
 */
export function orderSides(organisationsOf: ReadonlyMap<string, number>): string[] {
  const bySize = [...organisationsOf].toSorted(([a, n], [b, m]) => m - n || (a < b ? 1 : -1)).map(([side]) => side);
  return [...bySize.slice(0, 2).toSorted((a, b) => (a < b ? 1 : -1)), ...bySize.slice(2)];
}
