import type { ImportItem, UnclearReason } from "@bridgehead/contract/imports";
import type { RecordDraft } from "@bridgehead/domain/record/draft";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { GivenItem, WrittenItem } from "../agreements/follow-up.ts";
import type { FactStatus, Qualifier } from "@bridgehead/domain/shared/standing";

/** A row of one table: columns of a row that stands (`id`), or of a new one. */
export type RowWrite = {
  readonly table: string;
  readonly id: string | null;
  readonly values: Readonly<Record<string, unknown>>;
};
/** A record that the same import puts on record before this one. */
export type Created = { readonly created: string };

export type Write =
  | {
      readonly do: "create";
      readonly key: string;
      readonly kind: RecordKind;
      readonly names: LocalText;
      readonly status: FactStatus;
      readonly qualifier: Qualifier;
      readonly isDemo: boolean;
      readonly noun: Readonly<Record<string, unknown>>;
      /** Rows that belong to it; `owner` is the column that names it. */
      readonly beside: readonly {
        readonly table: string;
        readonly owner: string;
        readonly values: Readonly<Record<string, unknown>>;
      }[];
      /** What the file names as its source; the file itself where it names none. */
      readonly source: string | null;
    }
  | { readonly do: "update"; readonly id: string; readonly revision: number; readonly rows: readonly RowWrite[] }
  | { readonly do: "draft"; readonly draft: RecordDraft }
  | {
      readonly do: "give-item";
      readonly agreementId: string;
      readonly item: GivenItem & Pick<WrittenItem, "state" | "result">;
    }
  | { readonly do: "write-item"; readonly itemId: string; readonly item: WrittenItem };

/** One line of a file with what it would write; nothing where it is the same or unclear. */
export type Planned = { readonly item: ImportItem; readonly write: Write | null };

/** Where a line stands and what it is about. */
export type Where = Pick<ImportItem, "id" | "kind" | "file" | "sheet" | "row"> & { readonly names: LocalText };

const at = ({ names, ...where }: Where): Pick<ImportItem, keyof Where> => ({
  ...where,
  names: names as ImportItem["names"],
});

export const same = (where: Where, record: ImportItem["record"]): Planned => ({
  item: { ...at(where), change: "same", record, fields: [], reason: null, about: null },
  write: null,
});

export const unclear = (
  where: Where,
  reason: UnclearReason,
  about: string | null = null,
  record: ImportItem["record"] = null,
  fields: ImportItem["fields"] = [],
): Planned => ({ item: { ...at(where), change: "unclear", record, fields, reason, about }, write: null });

export const added = (where: Where, fields: ImportItem["fields"], write: Write): Planned => ({
  item: { ...at(where), change: "added", record: null, fields, reason: null, about: null },
  write,
});

export const changed = (
  where: Where,
  record: ImportItem["record"],
  fields: ImportItem["fields"],
  write: Write,
): Planned => ({
  item: { ...at(where), change: "changed", record, fields, reason: null, about: null },
  write,
});
