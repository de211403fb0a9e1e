// Writes apps/server/src/platform/database/tables.ts from a migrated database's own catalogue:
//   node scripts/database-types.ts [--check]
// A db test runs the same and fails when the file is out of date.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

const file = path.resolve(import.meta.dirname, "../apps/server/src/platform/database/tables.ts");

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isArray: boolean;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** Written by the database alone: a generated column, or an identity that may not be set. */
  readonly generated: boolean;
  readonly check: string | null;
};

/** The TypeScript of the `Database` interface for the tables of schema public. */
export async function databaseTypes(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(catalogueQuery);
    const tables = Map.groupBy(rows, (row) => row.table);
    const interfaces = [...tables].map(([table, columns]) => tableType(table, columns)).join("\n");
    const members = [...tables.keys()].map((table) => `  ${table}: ${typeName(table)};`).join("\n");
    return `${header}\n${interfaces}\nexport interface Database {\n${members}\n}\n`;
  } finally {
    await client.end();
  }
}

const header = `// Written by scripts/database-types.ts from the migrated database. Do not edit: change a migration and run
//   npm run tables
import type { ColumnType, Generated } from "kysely";

type Json = ColumnType<unknown, string, string>;
type JsonDefault = ColumnType<unknown, string | undefined, string>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;
`;

const catalogueQuery = `
  select c.relname as "table", a.attname as "column",
         coalesce(element.typname, t.typname) as "type", element.oid is not null as "isArray",
         not a.attnotnull as "nullable",
         a.atthasdef or a.attidentity <> '' as "hasDefault",
         a.attgenerated <> '' or a.attidentity = 'a' as "generated",
         (select pg_get_constraintdef(k.oid) from pg_constraint k
           where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
             and pg_get_constraintdef(k.oid) ~ 'ANY \\(|= ''[^'']*''::text\\)\\)$'
           order by k.conname limit 1) as "check"
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_type element on element.oid = t.typelem and t.typcategory = 'A'
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition
     and c.relname not like 'kysely_migration%'
   order by c.relname, a.attnum`;

const scalars: Readonly<Record<string, string>> = {
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  float4: "number",
  float8: "number",
  numeric: "number",
  bytea: "Buffer",
};

function tableType(table: string, columns: readonly Column[]): string {
  const members = columns.map((column) => `  ${column.column}: ${columnType(column)};`).join("\n");
  return `export interface ${typeName(table)} {\n${members}\n}\n`;
}

function columnType(column: Column): string {
  const nothing = column.nullable ? " | null" : "";
  const optional = column.nullable || column.hasDefault ? " | undefined" : "";
  // Instants may be given as Date or ISO text; they come out as ISO text.
  if (column.type === "timestamptz" && !column.isArray)
    return `ColumnType<string${nothing}, Date | string${nothing}${optional}, Date | string${nothing}>`;
  if (column.type === "jsonb" || column.type === "json")
    return column.nullable ? "JsonOrNull" : column.hasDefault ? "JsonDefault" : "Json";
  const base = allowedWords(column.check) ?? scalars[column.type] ?? "string";
  const type = (column.isArray ? (base.includes("|") ? `(${base})[]` : `${base}[]`) : base) + nothing;
  if (column.generated) return `ColumnType<${type}, never, never>`;
  return column.hasDefault ? `Generated<${type}>` : type;
}

/** The words of `check (state in ('queued', 'running'))` as a union. */
function allowedWords(check: string | null): string | undefined {
  const words = [...(check ?? "").matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word]) => JSON.stringify(word));
  return words.length === 0 || /~|<>|!=|LIKE/.test(check ?? "") ? undefined : [...new Set(words)].join(" | ");
}

function typeName(table: string): string {
  return `${table.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())}Table`;
}

if (import.meta.main) {
  const { withTemporaryServer } = await import("../tests/database.ts");
  await withTemporaryServer(async (url) => {
    const text = await databaseTypes(url);
    const old = await readFile(file, "utf8").catch(() => "");
    if (text === old) return console.log("tables.ts is up to date");
    if (process.argv.includes("--check")) process.exitCode = 1;
    else await writeFile(file, text);
    console.log(process.argv.includes("--check") ? "tables.ts is out of date: npm run tables" : "tables.ts written");
  });
}
