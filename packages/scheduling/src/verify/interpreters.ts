import type { Company, Interpreter, Meeting } from "../instance.ts";
import { groupBy, violation, type Constraint, type Facts, type Held } from "./facts.ts";

/** H07: an interpreter exactly where the sides share no language: able, present, and in one meeting a slot. */
export const interpreterCover: Constraint = {
  code: "H07",
  check(facts) {
    const alone = facts.held.flatMap((one) => {
      const { entry, meeting, a, b, slot } = one;
      const args = { meeting: meeting.id, interpreter: entry.interpreter ?? "-", slot: slot.id };
      const needed = !a.languages.some((language) => b.languages.includes(language));
      if (entry.interpreter === null) return needed ? [violation("H07", "interpreter-missing", args)] : [];
      if (!needed) return [violation("H07", "interpreter-not-needed", args)];
      const interpreter = facts.interpreters.get(entry.interpreter);
      if (!interpreter) return [violation("H07", "interpreter-unknown", args)];
      if (!covers(interpreter, meeting, a, b)) return [violation("H07", "interpreter-cannot", args)];
      return interpreter.unavailable.includes(slot.id) ? [violation("H07", "interpreter-away", args)] : [];
    });
    const doubled = [
      ...groupBy(interpreted(facts), ({ entry }) => `${entry.interpreter} ${entry.slot}`).values(),
    ].flatMap((group) =>
      group.slice(1).map(({ entry, slot }) =>
        violation("H07", "interpreter-twice", {
          meeting: entry.meeting,
          interpreter: entry.interpreter ?? "-",
          slot: slot.id,
        }),
      ),
    );
    return [...alone, ...doubled];
  },
};

/** H08: an interpreter's total, and no more than `maxConsecutive` adjacent slots (adjacent: ids differ by 1, same session). */
export const interpreterLoad: Constraint = {
  code: "H08",
  check(facts) {
    return [...groupBy(interpreted(facts), ({ entry }) => String(entry.interpreter)).values()].flatMap((group) => {
      const interpreter = facts.interpreters.get(group[0]?.entry.interpreter ?? Number.NaN);
      if (!interpreter) return [];
      const load =
        group.length <= interpreter.maxMeetings
          ? []
          : [
              violation("H08", "interpreter-load", {
                interpreter: interpreter.id,
                count: group.length,
                limit: interpreter.maxMeetings,
              }),
            ];
      return [...load, ...runsTooLong(facts, interpreter, group)];
    });
  },
};

function runsTooLong({ instance }: Facts, interpreter: Interpreter, group: readonly Held[]) {
  const busy = new Set(group.map(({ slot }) => slot.id));
  const found = [];
  let run = 0;
  for (const [index, slot] of instance.slots.entries()) {
    const before = instance.slots[index - 1];
    if (!busy.has(slot.id)) run = 0;
    else run = before !== undefined && busy.has(before.id) && before.session === slot.session ? run + 1 : 1;
    if (run === interpreter.maxConsecutive + 1)
      found.push(
        violation("H08", "interpreter-rest", {
          interpreter: interpreter.id,
          slot: slot.id,
          limit: interpreter.maxConsecutive,
        }),
      );
  }
  return found;
}

const interpreted = ({ held }: Facts): readonly Held[] => held.filter(({ entry }) => entry.interpreter !== null);

const covers = (interpreter: Interpreter, meeting: Meeting, a: Company, b: Company): boolean =>
  interpreter.modes.includes(meeting.mode) &&
  interpreter.pairs.some(
    ([x, y]) =>
      (a.languages.includes(x) && b.languages.includes(y)) || (a.languages.includes(y) && b.languages.includes(x)),
  );
