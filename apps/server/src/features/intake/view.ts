import type { Difference, IntakeBatch } from "@bridgehead/contract/intake";
import {
  fieldsOfKind,
  type DiffEntry,
  type DiffKind,
  type FieldChange,
  type IntakeResult,
  type Source,
} from "@bridgehead/intake";
import type { BatchRow } from "./store.ts";

const nounOf: Readonly<Record<DiffKind, Difference["noun"]>> = {
  organisation: "organisation",
  interpreter: "interpreter",
  slot: "slot",
  table: "place",
  "private-room": "place",
  "online-room": "place",
  "required-attendance": "slot",
  wish: "wish",
  blacklist: "wish",
  agreement: "agreement",
  indicator: "indicator",
};

/**
 * A batch as the page shows it: what its own files say; of files that were read along only what they have in common.
 * Contact data are not shown: the changes name the field, not the number. Only a question about an address or a number
 * that cannot be read shows what was written, because somebody must mend it.
 */
export function batchView(
  batch: BatchRow,
  undoable: string | undefined,
  replaces: Readonly<Record<string, string>>,
): IntakeBatch {
  const { result, differences } = batch;
  const own = new Set(batch.files.map((file) => file.name));
  const isOwn = ({ file }: { readonly file: string }) => own.has(file);
  return {
    id: batch.id,
    state: batch.state,
    jobId: batch.jobId,
    createdAt: batch.createdAt,
    acceptedAt: batch.acceptedAt,
    canUndo: batch.id === undoable,
    files: batch.files.map(({ name, byteCount }) => ({
      name,
      byteCount,
      records: result ? recordsOf(result, name) : 0,
      skipped: result?.skipped_files.find((skipped) => skipped.file === name)?.reason ?? null,
      replaces: replaces[name] ?? null,
    })),
    readAlong: differences?.readAlong ?? 0,
    counts: result ? countsOf(result) : {},
    questions: (result?.questions ?? []).map((question) => ({
      ...question,
      candidates: [...question.candidates],
      sources: question.sources.map(source),
      answer: batch.answers[question.id] ?? null,
    })),
    participants:
      result?.questions.some(({ kind }) => asksForFirm.has(kind)) === true
        ? result.organisations.map(({ id, name_local, city }) => ({
            id,
            label: city === null ? name_local : `${name_local} (${city})`,
          }))
        : [],
    differences: {
      added: differences?.added.length ?? 0,
      changed: differences?.changed.length ?? 0,
      gone: differences?.gone.length ?? 0,
      unchanged: differences?.unchanged.length ?? 0,
      items: [
        ...(differences?.changed ?? []).map((entry) => difference("changed", entry, entry.changes)),
        ...(differences?.gone ?? []).map((entry) => difference("gone", entry, [])),
        ...(differences?.added ?? []).map((entry) => difference("added", entry, [])),
      ],
    },
    merged: (result?.duplicates_merged ?? [])
      .filter(({ rows }) => rows.some(isOwn))
      .map(({ id, rows, key, dropped }) => ({
        label: nameOf(result, id) ?? id,
        key: /registration/.test(key) ? "registration-number" : /phone/.test(key) ? "phone" : "name",
        sources: rows.map((row) => ({ ...source(row), role: roleOf(row.role) })),
        dropped: dropped.map((one) => ({
          field: one.field,
          kept: shown(one.field, one.kept),
          dropped: shown(one.field, one.dropped),
          source: source(one.source),
        })),
      })),
    leftApart: (result?.near_duplicates_not_merged ?? []).map(({ names }) => ({ names: [...names] })),
    rejected: (result?.rejected_rows ?? [])
      .filter(isOwn)
      .map((row) => ({ reason: row.reason, name: row.raw_name, source: source(row) })),
    warnings: (result?.warnings ?? []).filter(isOwn).map(({ code, field, raw, expected, file, sheet, row, firm }) => ({
      code,
      label: firm ? nameOf(result, firm) : null,
      field,
      raw: contactCodes.has(code) ? masked(raw) : (written(raw) ?? ""),
      taken: contactCodes.has(code) ? masked(expected) || null : written(expected),
      source: { file, ...(sheet ? { sheet, row } : { record: row }) },
    })),
    tables: (result?.mappings ?? []).filter(isOwn).map(({ file, sheet, kind, columns }) => ({
      file,
      sheet,
      kind,
      fields: [...fieldsOfKind(kind)],
      columns: columns.flatMap(({ question, header, field, basis }) =>
        question === undefined || header === "" ? [] : [{ question, header, field, basis }],
      ),
    })),
    problem: batch.state === "failed" ? problemOf(batch) : null,
  };
}

const asksForFirm = new Set<string>(["wish", "requester", "required-firm"]);

/** Why a batch could not be read: stopped by somebody, interrupted, or nothing in it is a table. */
function problemOf({ result, jobState }: BatchRow): string {
  if (result) return "intake-nothing-readable";
  return jobState === "cancelled" ? "cancelled" : "job-interrupted";
}

const roles: Readonly<Record<string, "wins" | "superseded" | "branch">> = {
  "update, wins": "wins",
  superseded: "superseded",
  "branch, same code": "branch",
};
const roleOf = (role: string | undefined) => roles[role ?? ""] ?? null;

/** Warnings whose value is somebody's number or address. */
const contactCodes = new Set(["lost-zero", "bad-phone", "bad-email"]);

/** Enough of a number or an address to recognise it, not enough to use it. */
function masked(value: unknown): string {
  const text = written(value) ?? "";
  return text.length < 6 ? text.replace(/./gu, "•") : `${text.slice(0, 2)}••••${text.slice(-2)}`;
}

export function countsOf(result: Pick<IntakeResult, "counts">): Record<string, number> {
  const { counts } = result;
  return {
    organisations: counts.organisations.total,
    attendees: counts.attendees,
    interpreters: counts.interpreters,
    slots: counts.meeting_slots,
    tables: counts.tables_total,
    wishes: counts.wishes,
    agreements: counts.agreements,
    indicators: counts.indicators,
    rejected: counts.rejected_rows,
    questions: counts.questions,
  };
}

const hiddenFields = /mobile|phone|email|wechat|attendee/i;

function difference(kind: Difference["kind"], entry: DiffEntry, changes: readonly FieldChange[]): Difference {
  return {
    kind,
    noun: nounOf[entry.kind],
    id: entry.key,
    label: entry.label,
    detail: null,
    sources: entry.sources.map(source),
    fields: changes.map(({ field, before, after }) => ({
      field,
      before: shown(field, before),
      after: shown(field, after),
    })),
  };
}

function recordsOf(result: IntakeResult, file: string): number {
  const lists: readonly (readonly { readonly sources: readonly Source[] }[])[] = [
    result.organisations,
    result.interpreters,
    result.slots,
    result.tables,
    result.private_rooms,
    result.online_rooms,
    result.required_attendance,
    result.wishes,
    result.blacklist,
    result.agreements,
    result.indicators,
  ];
  return lists.flat().filter((one) => one.sources.some((from) => from.file === file)).length;
}

const nameOf = (result: IntakeResult | null, id: string): string | null =>
  result?.organisations.find((one) => one.id === id)?.name_local ??
  result?.interpreters.find((one) => one.id === id)?.name ??
  null;

const shown = (field: string, value: unknown): string | null => (hiddenFields.test(field) ? null : written(value));

function source({ file, sheet, row, record }: Source): { file: string; sheet?: string; row?: number; record?: number } {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(record === undefined ? {} : { record }),
  };
}

/** A value as a person reads it: lists with a dot between, spans as from and to, nothing as null. */
function written(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) {
    const parts = value.map(written).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" · ");
  }
  if (typeof value === "object")
    return (
      Object.entries(value)
        .flatMap(([key, one]) => {
          const part = written(one);
          return part === null ? [] : [`${key} ${part}`];
        })
        .join(", ") || null
    );
  return String(value as string | number | boolean);
}
