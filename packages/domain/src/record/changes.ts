/** One field that differs between two states of a record; `path` is dotted, list entries by their key. */
export type FieldDifference = { readonly path: string; readonly before: unknown; readonly after: unknown };

/** Bookkeeping that changes with every change and tells nobody anything. */
const silent = new Set(["revision", "updated_at"]);

/**
 * The fields that differ between two descriptions of a record. Rows of lists are paired by their `id` (else by their
 * content), so that an inserted row is one difference and not a shift of all that follow.
 */
export function differencesBetween(before: unknown, after: unknown, path = ""): FieldDifference[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return differencesOfLists(before, after, path);
  if (isRow(before) && isRow(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !silent.has(field));
    return fields.flatMap((field) =>
      differencesBetween(before[field], after[field], path ? `${path}.${field}` : field),
    );
  }
  return [{ path, before: before ?? null, after: after ?? null }];
}

function differencesOfLists(before: readonly unknown[], after: readonly unknown[], path: string): FieldDifference[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const fresh = new Map(after.map((one) => [keyOf(one), one]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) =>
    differencesBetween(old.get(key) ?? null, fresh.get(key) ?? null, path),
  );
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const keyOf = (value: unknown): string =>
  isRow(value) && typeof value["id"] === "string" ? value["id"] : JSON.stringify(value);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
