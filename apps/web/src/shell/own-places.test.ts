import { describe, expect, test } from "vitest";
import type { Grant } from "@bridgehead/domain/identity/policy";
import { homeOf, isStaffOf, ownPlaces } from "./own-places.ts";

const delegate = (eventId: string, organisationId = "o1"): Grant => ({
  role: "delegate",
  scope: { kind: "organisation", eventId, organisationId },
});
const interpreter: Grant = { role: "interpreter", scope: { kind: "interpreter", eventId: "e1", interpreterId: "i1" } };
const desk: Grant = { role: "desk", scope: { kind: "event", eventId: "e1" } };

describe("the pages that are somebody's own", () => {
  test("a delegate has partners, a day and their own data in each event, once for two organisations", () => {
    const places = ownPlaces([delegate("e1"), delegate("e1", "o2"), delegate("e2")]);
    expect(places.map(({ kind, address }) => [kind, address.params?.["eventId"]])).toEqual([
      ["for-you", "e1"],
      ["my-day", "e1"],
      ["me", "e1"],
      ["for-you", "e2"],
      ["my-day", "e2"],
      ["me", "e2"],
    ]);
    expect(ownPlaces([delegate("e1"), delegate("e2")], "e2")).toHaveLength(3);
  });

  test("an interpreter has assignments, and no page of a delegate", () => {
    expect(ownPlaces([interpreter], "e1").map(({ kind }) => kind)).toEqual(["assignments"]);
    expect(ownPlaces([interpreter], "e2")).toEqual([]);
  });

  test("home is one's own page for delegates and interpreters alone", () => {
    expect(homeOf([delegate("e1")]).to).toBe("/events/$eventId/for-you");
    expect(homeOf([interpreter]).to).toBe("/events/$eventId/timetable/interpreters/$interpreterId");
    expect(homeOf([desk]).to).toBe("/");
    expect(homeOf([delegate("e1"), desk]).to).toBe("/");
    expect(homeOf([]).to).toBe("/");
  });

  test("staff of one event are not staff of another", () => {
    expect(isStaffOf([desk], "e1")).toBe(true);
    expect(isStaffOf([desk], "e2")).toBe(false);
    expect(isStaffOf([delegate("e1")], "e1")).toBe(false);
  });
});
