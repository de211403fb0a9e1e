import type { Difference, IntakeBatch } from "@bridgehead/contract/intake";
import type { DiffEntry, DiffKind, FieldChange, IntakeResult, Source } from "@bridgehead/intake";
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

/** A batch as the page shows it. Contact data are not shown here: the changes name the field, not the number. */
export function batchView(batch: BatchRow, undoable: string | undefined): IntakeBatch {
  const { result, differences } = batch;
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
    })),
    counts: result ? countsOf(result) : {},
    questions: (result?.questions ?? []).map((question) => ({
      ...question,
      candidates: [...question.candidates],
      sources: question.sources.map(source),
      answer: batch.answers[question.id] ?? null,
    })),
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
    merged: (result?.duplicates_merged ?? []).map(({ id, rows, key, winner }) => ({
      label: nameOf(result, id),
      key,
      winner,
      sources: rows.map(source),
    })),
    rejected: (result?.rejected_rows ?? []).map((row) => ({
      reason: row.reason,
      name: row.raw_name,
      source: source(row),
    })),
    warnings: (result?.warnings ?? []).map(({ code, field, raw, expected, file, sheet, row }) => ({
      code,
      field,
      raw: written(raw) ?? "",
      taken: written(expected),
      source: { file, ...(sheet ? { sheet, row } : { record: row }) },
    })),
    problem: batch.state === "failed" ? "intake-nothing-readable" : null,
  };
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
    fields: changes.map(({ field, before, after }) =>
      hiddenFields.test(field)
        ? { field, before: null, after: null }
        : { field, before: written(before), after: written(after) },
    ),
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

const nameOf = (result: IntakeResult | null, id: string): string =>
  result?.organisations.find((one) => one.id === id)?.name_local ?? id;

function source({ file, sheet, row, record }: Source): { file: string; sheet?: string; row?: number; record?: number } {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(record === undefined ? {} : { record }),
  };
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string"
    ? value
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value as number | boolean);
}
