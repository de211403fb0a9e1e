import type { IntakeCounts, IntakeResult, WishStatus } from "./types.ts";

/** The figures of a result, organisations by country and way of attending. */
export function countRecords(result: Omit<IntakeResult, "counts">): IntakeCounts {
  const byCountry: Record<string, { onsite: number; hybrid: number; online: number; total: number }> = {};
  for (const { country, mode } of result.organisations) {
    const counts = (byCountry[country ?? "unknown"] ??= { onsite: 0, hybrid: 0, online: 0, total: 0 });
    counts[mode]++;
    counts.total++;
  }
  const statuses: Record<WishStatus, number> = { resolved: 0, ambiguous: 0, unresolved: 0, withdrawn: 0 };
  for (const { status } of result.wishes) statuses[status]++;
  return {
    organisations: { total: result.organisations.length, ...byCountry },
    attendees: result.organisations.reduce((sum, { attendees }) => sum + attendees.length, 0),
    rejected_rows: result.rejected_rows.length,
    interpreters: result.interpreters.length,
    meeting_slots: result.slots.length,
    tables_total: result.tables.length,
    tables_usable: result.tables.filter(({ usable }) => usable).length,
    private_rooms: result.private_rooms.length,
    online_rooms: result.online_rooms.length,
    wishes: result.wishes.length,
    wishes_by_status: statuses,
    blacklist: result.blacklist.length,
    agreements: result.agreements.length,
    indicators: result.indicators.length,
    questions: result.questions.length,
  };
}
