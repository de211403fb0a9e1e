import { placeIn } from "./insert.ts";
import { anySlot, isMovable, type Move } from "./move.ts";

/** In a repair: holds a meeting that people were told of and that has lost its place, in its old slot or in any other. */
export const bringBack: Move = {
  name: "bring-back",
  attempt(search) {
    const { model, plan, random } = search;
    let m = random.below(model.meetings);
    for (let seen = 0; seen < model.meetings; seen += 1) {
      if (model.baseSlot[m]! >= 0 && plan.slot[m]! < 0 && isMovable(model, m)) {
        const before = model.baseSlot[m]!;
        const mayReturn = model.allowed[m * model.slots + before] === 1;
        return placeIn(search, m, mayReturn && (random.next() & 1) === 0 ? before : anySlot(search, m));
      }
      m = m + 1 === model.meetings ? 0 : m + 1;
    }
    return false;
  },
};
