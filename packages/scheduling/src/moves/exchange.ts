import { anyMeeting, anySlot, type Move, type Search } from "./move.ts";
import { placeIn } from "./insert.ts";
import { settle } from "./settle.ts";

/**
 * Holds a meeting at the cost of others, then fills what those leave open: their other sides, which have time again, get
 * their best meeting that fits. In terms of who meets whom this is an alternating path of up to three exchanges, which
 * single insertions would only find through a much worse timetable.
 */
export const exchange: Move = {
  name: "exchange",
  attempt(search) {
    const { plan, model } = search;
    const m = anyMeeting(search);
    if (plan.slot[m]! >= 0 || !placeIn(search, m, anySlot(search, m))) return false;
    const { ejected } = search;
    for (let at = 0; at < ejected.length; at += 1) {
      const out = ejected[at]!;
      if (plan.slot[out]! >= 0) continue;
      fill(search, model.a[out]!, out);
      fill(search, model.b[out]!, out);
    }
    return true;
  },
};

const triesMax = 2;

/** Places the company's most valuable meeting that is not held and finds room; `except` stays out. */
function fill(search: Search, c: number, except: number): void {
  const { plan, model, random } = search;
  let below = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < triesMax && plan.held[c]! < model.maxMeetings[c]!; tries += 1) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (let at = model.byCompanyStart[c]!; at < model.byCompanyStart[c + 1]!; at += 1) {
      const m = model.byCompany[at]!;
      if (m === except || plan.slot[m]! >= 0) continue;
      const other = model.a[m] === c ? model.b[m]! : model.a[m]!;
      if (plan.held[other]! >= model.maxMeetings[other]!) continue;
      const worth = model.value[m]! * (0.75 + 0.5 * random.unit());
      if (worth > bestWorth && worth < below) {
        best = m;
        bestWorth = worth;
      }
    }
    if (best < 0 || settle(search, best)) return;
    below = bestWorth;
  }
}
