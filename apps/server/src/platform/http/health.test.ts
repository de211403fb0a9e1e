import { expect, test } from "vitest";
import { stateOf } from "./health.ts";

test("a server without room on its disk is not healthy, though its database still answers", () => {
  expect(stateOf("ok", 0)).toBe("disk-full");
  expect(stateOf("ok", 200 * 1024 * 1024)).toBe("ok");
  expect(stateOf("unreachable", 0)).toBe("unreachable");
  // A system that does not tell how much is free is not called full.
  expect(stateOf("ok", null)).toBe("ok");
});
