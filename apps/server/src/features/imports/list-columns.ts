import { isWritableKind, nounFields, type NounField } from "@bridgehead/contract/noun-fields";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { messages } from "@bridgehead/language/messages/all";
import type { Message } from "@bridgehead/language/messages/catalogue";
import { inLanguage } from "../../platform/documents/heads.ts";
import type { WorkbookCell } from "../../platform/documents/workbook.ts";

/** A record as a line of a list shows it. */
export type ListedRow = {
  readonly id: string;
  readonly revision: number;
  readonly names: LocalText;
  readonly aliases: readonly string[];
  readonly status: string;
  readonly qualifier: string;
  readonly values: Readonly<Record<string, unknown>>;
};
/** What a cell that a person changed means; `undefined` where it cannot be understood. */
export type ReadCell = { readonly path: string; readonly value: unknown };
export type NameOf = (id: string) => LocalText | undefined;
export type FindRecord = (words: string, kinds: readonly RecordKind[]) => string | undefined;

export type ListColumn = {
  readonly path: string;
  readonly header: Message;
  readonly width: number;
  readonly show: (row: ListedRow, locale: Locale, nameOf: NameOf) => WorkbookCell;
  /** Absent where the column cannot be changed in a list. */
  readonly read?: (cell: string, row: ListedRow | undefined, find: FindRecord) => ReadCell | undefined;
};

const all: Readonly<Record<string, Message>> = messages;
const message = (key: string): Message => all[key] ?? { ko: key, zh: key, en: key };

/** The columns of the list of a noun: what every record has, then the noun's own fields in the order of its form. */
export function listColumns(kind: RecordKind): readonly ListColumn[] {
  const own = isWritableKind(kind) ? nounFields[kind].flatMap(columnsOf) : (readOnly[kind] ?? []);
  return [...common, ...own];
}

export const idColumn: ListColumn = {
  path: "id",
  header: message("import.column.id"),
  width: 38,
  show: ({ id }) => id,
};
export const revisionColumn: ListColumn = {
  path: "revision",
  header: message("import.column.revision"),
  width: 8,
  show: ({ revision }) => revision,
};

const common: readonly ListColumn[] = [
  idColumn,
  revisionColumn,
  ...locales.map((one): ListColumn => ({
    path: `names.${one}`,
    header: inLanguage(message("import.field.names"), one),
    width: 34,
    show: ({ names }) => names[one] ?? null,
    read: (cell) => ({ path: `names.${one}`, value: cell || null }),
  })),
  {
    path: "aliases",
    header: message("import.field.aliases"),
    width: 24,
    show: ({ aliases }) => aliases.join("\n") || null,
    read: (cell) => ({
      path: "aliases",
      value: cell
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean),
    }),
  },
  coded(
    "status",
    "import.field.status",
    "status",
    ["actual", "reported", "planned", "proposed"],
    ({ status }) => status,
  ),
  coded(
    "qualifier",
    "import.field.qualifier",
    "qualifier-name",
    ["exact", "approx", "at-least", "unknown"],
    ({ qualifier }) => qualifier,
  ),
];

function columnsOf(field: NounField): readonly ListColumn[] {
  const { name } = field;
  const header = message(`editing.field.${name}`);
  const base = { path: name, header, width: 18 };
  const of = (row: ListedRow) => row.values[name] ?? null;
  switch (field.input) {
    case "text":
    case "long-text":
      return locales.map((one): ListColumn => ({
        path: `${name}.${one}`,
        header: inLanguage(message(`editing.field.${name}`), one),
        width: 34,
        show: (row) => (of(row) as LocalText | null)?.[one] ?? null,
        read: (cell) => ({ path: `${name}.${one}`, value: cell || null }),
      }));
    case "choice":
      return [
        coded(
          name,
          `editing.field.${name}`,
          field.words as string,
          field.choices ?? [],
          (row) => of(row) as string | null,
        ),
      ];
    case "yes-no":
      return [
        coded(
          name,
          `editing.field.${name}`,
          "fact-value",
          ["true", "false"],
          (row) => (of(row) === null ? null : String(of(row))),
          (code) => code === "true",
        ),
      ];
    case "word":
    case "instant":
      return [
        { ...base, show: (row) => of(row) as string | null, read: (cell) => ({ path: name, value: cell || null }) },
      ];
    case "number":
    case "integer":
      return [
        {
          ...base,
          show: (row) => of(row) as number | null,
          read: (cell) =>
            cell === ""
              ? { path: name, value: null }
              : Number.isFinite(Number(cell))
                ? { path: name, value: Number(cell) }
                : undefined,
        },
      ];
    case "date":
      return [
        { ...base, show: (row) => (of(row) as RecordDate | null)?.value ?? null, read: (cell) => dateCell(name, cell) },
      ];
    case "record":
      return [
        {
          ...base,
          width: 30,
          show: (row, locale, nameOf) => nameIn(nameOf(String(of(row))), locale),
          read: (cell, _, find) => {
            const id = cell === "" ? null : find(cell, field.kinds ?? []);
            return id === undefined ? undefined : { path: name, value: id };
          },
        },
      ];
    case "fields":
      return [
        {
          ...base,
          width: 30,
          show: (row, locale) =>
            ((of(row) as string[] | null) ?? []).map((code) => message(`field.${code}`)[locale]).join("\n") || null,
          read: (cell) => {
            const codes = cell
              .split(/[\n,、;]/u)
              .map((one) => one.trim())
              .filter(Boolean)
              .map((word) => codeOf("field", fieldCodes, word));
            return codes.includes(undefined) ? undefined : { path: name, value: codes };
          },
        },
      ];
    case "money":
      return [
        {
          ...base,
          show: (row) => (of(row) as { amountMinor: number } | null)?.amountMinor ?? null,
          read: (cell, row) =>
            moneyCell(
              name,
              cell === "" ? null : Number(cell),
              (row?.values[name] as { currency: string } | null)?.currency ?? null,
            ),
        },
        {
          path: `${name}.currency`,
          header: message("import.column.currency"),
          width: 10,
          show: (row) => (of(row) as { currency: string } | null)?.currency ?? null,
          read: (cell, row) =>
            moneyCell(name, (row?.values[name] as { amountMinor: number } | null)?.amountMinor ?? null, cell || null),
        },
      ];
    default:
      // Lists within a record are written in its form.
      return [];
  }
}

/** Nouns that have rooms of their own are read here and changed there. */
const readOnly: Partial<Record<RecordKind, readonly ListColumn[]>> = {
  agreement: [
    shownCode("kind", "editing.field.kind", "agreement-kind"),
    shownCode("stage", "editing.field.stage", "agreement-stage"),
    {
      path: "date",
      header: message("editing.field.date"),
      width: 14,
      show: ({ values }) => (values["date"] as RecordDate | null)?.value ?? null,
    },
    {
      path: "parties",
      header: message("import.field.parties"),
      width: 40,
      show: ({ values }, locale) =>
        ((values["parties"] as LocalText[]) ?? []).map((one) => nameIn(one, locale)).join("\n") || null,
    },
  ],
  publication: [
    shownCode("kind", "editing.field.kind", "publication-kind"),
    {
      path: "date",
      header: message("editing.field.date"),
      width: 14,
      show: ({ values }) => (values["date"] as RecordDate | null)?.value ?? null,
    },
  ],
};

function shownCode(path: string, key: string, set: string): ListColumn {
  return {
    path,
    header: message(key),
    width: 18,
    show: ({ values }, locale) => (values[path] ? message(`${set}.${String(values[path])}`)[locale] : null),
  };
}

function coded(
  path: string,
  key: string,
  set: string,
  codes: readonly string[],
  of: (row: ListedRow) => string | null,
  valueOf: (code: string) => unknown = (code) => code,
): ListColumn {
  return {
    path,
    header: message(key),
    width: 16,
    show: (row, locale) => {
      const code = of(row);
      return code === null ? null : (all[`${set}.${code}`]?.[locale] ?? code);
    },
    read: (cell) => {
      if (cell === "") return { path, value: null };
      const code = codeOf(set, codes, cell);
      return code === undefined ? undefined : { path, value: valueOf(code) };
    },
  };
}

const codeOf = (set: string, codes: readonly string[], word: string): string | undefined =>
  codes.find((code) => code === word || locales.some((locale) => all[`${set}.${code}`]?.[locale] === word));

const fieldCodes = Object.keys(all)
  .filter((key) => key.startsWith("field."))
  .map((key) => key.slice("field.".length));

function dateCell(path: string, cell: string): ReadCell | undefined {
  const value = cell.slice(0, 10);
  if (value === "") return { path, value: null };
  const precision = /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? "day"
    : /^\d{4}-\d{2}$/.test(value)
      ? "month"
      : /^\d{4}$/.test(value)
        ? "year"
        : undefined;
  return precision && !Number.isNaN(Date.parse(value))
    ? { path, value: { value, precision, basis: "stated" } }
    : undefined;
}

function moneyCell(path: string, amountMinor: number | null, currency: string | null): ReadCell | undefined {
  if (amountMinor === null && currency === null) return { path, value: null };
  return amountMinor === null || currency === null || !Number.isFinite(amountMinor)
    ? undefined
    : { path, value: { amountMinor, currency } };
}

function nameIn(names: LocalText | undefined, locale: Locale): string | null {
  return names ? (readText(names, locale)?.text ?? null) : null;
}
