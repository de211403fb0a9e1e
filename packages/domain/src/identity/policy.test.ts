import { expect, test } from "vitest";
import { mayDo, policy, roleFor, type Action, type Grant, type Role } from "./policy.ts";

const eventId = "e1";
const organisationId = "o1";
const scopes: Record<Role, Grant["scope"]> = {
  "platform-admin": { kind: "platform" },
  official: { kind: "region", regionId: "r1" },
  organiser: { kind: "event", eventId },
  desk: { kind: "event", eventId },
  interpreter: { kind: "interpreter", eventId, interpreterId: "i1" },
  viewer: { kind: "event", eventId },
  delegate: { kind: "organisation", eventId, organisationId },
};
const held = (role: Role): Grant[] => [{ role, scope: scopes[role] }];
const actions = Object.keys(policy) as Action[];

test("each of the seven roles may do within its scope what the table says, and nothing else", () => {
  for (const role of Object.keys(scopes) as Role[])
    for (const action of actions) {
      const allowed: readonly Role[] = policy[action];
      // An interpreter holds assignments, which are of no one organisation.
      const named = role === "interpreter" ? { interpreterId: "i1" } : { organisationId };
      const may = mayDo(held(role), action, { eventId, ...named, regionIds: ["r1"] });
      expect(may, `${role} ${action}`).toBe(allowed.includes(role));
    }
});

test("outside of its scope no role but the administrator's may do anything", () => {
  const elsewhere = { eventId: "e2", organisationId: "o2", interpreterId: "i2", regionIds: ["r2"] };
  for (const role of Object.keys(scopes) as Role[])
    for (const action of actions)
      expect(mayDo(held(role), action, elsewhere), `${role} ${action}`).toBe(
        role === "platform-admin" && allows(action),
      );
});

test("a delegate of one organisation is a stranger to another of the same event", () => {
  expect(mayDo(held("delegate"), "choice.write-own", { eventId, organisationId })).toBe(true);
  expect(mayDo(held("delegate"), "choice.write-own", { eventId, organisationId: "o2" })).toBe(false);
  expect(mayDo(held("delegate"), "contact.read", { eventId, organisationId })).toBe(false);
});

test("an interpreter reads the own assignments, no other's and no organisation's day", () => {
  const reads = (resource: object) => mayDo(held("interpreter"), "timetable.read-published", { eventId, ...resource });
  expect(reads({})).toBe(true);
  expect(reads({ interpreterId: "i1" })).toBe(true);
  expect(reads({ interpreterId: "i2" })).toBe(false);
  expect(reads({ organisationId })).toBe(false);
});

test("the role that allows something is the one whose scope holds it, not the first that a person has", () => {
  const grants: Grant[] = [{ role: "organiser", scope: { kind: "event", eventId: "e2" } }, ...held("desk")];
  expect(roleFor(grants, "contact.read", { eventId })).toBe("desk");
  expect(roleFor(grants, "event.manage", { eventId })).toBeUndefined();
});

const allows = (action: Action) => (policy[action] as readonly Role[]).includes("platform-admin");
