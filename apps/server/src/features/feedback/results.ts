import { sql } from "kysely";
import { leastAnswersShown, type FeedbackForm, type FeedbackResults } from "@bridgehead/contract/feedback";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { Trx } from "../../platform/database/connect.ts";

type Row = {
  readonly role: FeedbackResults["roles"][number]["role"];
  readonly locale: Locale;
  readonly scales: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
};

/** Sums question by question, never across questions; held back while so few have answered that each would be known. */
export async function resultsOf(db: Trx, form: FeedbackForm): Promise<FeedbackResults> {
  // In no order that tells when somebody answered.
  const { rows } = await sql<Row>`
    select role, locale, scales, texts from feedback_answers where event_id = ${form.event.id} order by md5(id::text)`.execute(
    db,
  );
  const isHeldBack = rows.length < leastAnswersShown;
  const own = (kind: "scale" | "text") => form.own.filter((one) => one.kind === kind);
  const scales = [...form.questions.map((id) => ({ id, text: null })), ...own("scale")];
  const texts = [{ id: "improve", text: null }, ...own("text")];
  return {
    event: form.event,
    answers: rows.length,
    isHeldBack,
    roles: isHeldBack ? [] : rolesOf(rows),
    scales: isHeldBack ? [] : scales.map(({ id, text }) => ({ id: id as string, text, ...scaleOf(rows, id) })),
    texts: isHeldBack
      ? []
      : texts.map(({ id, text }) => ({
          id,
          text,
          answers: rows.flatMap((row) => (row.texts[id] ? [{ locale: row.locale, text: row.texts[id] }] : [])),
        })),
  };
}

function rolesOf(rows: readonly Row[]): FeedbackResults["roles"] {
  return [...Map.groupBy(rows, ({ role }) => role)]
    .map(([role, ones]) => ({ role, count: ones.length }))
    .toSorted((a, b) => b.count - a.count);
}

function scaleOf(rows: readonly Row[], id: string): { counts: number[]; mean: number | null } {
  const given = rows.flatMap(({ scales }) => (scales[id] === undefined ? [] : [scales[id]]));
  const counts = [1, 2, 3, 4, 5].map((step) => given.filter((one) => one === step).length);
  const mean = given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0) / given.length;
  return { counts, mean: mean === null ? null : Math.round(mean * 100) / 100 };
}
