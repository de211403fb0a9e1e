/** Who a signed-in person can be. A person may hold several, each within its scope. */
export type Role = "platform-admin" | "official" | "organiser" | "delegate" | "interpreter" | "desk" | "viewer";

/** What a role holds it over: the whole platform, one region, one event, or one organisation or interpreter in one event. */
export type Scope =
  | { readonly kind: "platform" }
  | { readonly kind: "region"; readonly regionId: string }
  | { readonly kind: "event"; readonly eventId: string }
  | { readonly kind: "organisation"; readonly eventId: string; readonly organisationId: string }
  | { readonly kind: "interpreter"; readonly eventId: string; readonly interpreterId: string };

export type Grant = { readonly role: Role; readonly scope: Scope };

/** The thing an action is done to, as far as it narrows who may. */
export type Resource = {
  readonly eventId?: string | undefined;
  readonly regionIds?: readonly string[] | undefined;
  readonly organisationId?: string | undefined;
  readonly interpreterId?: string | undefined;
};

/**
 * The one table of who may do what. Routes name the action, never the role. Rows are in the order of the work.
 * Reading the public record needs no role at all and therefore has no row.
 */
export const policy = {
  "platform.administer": ["platform-admin"],
  "record.read-internal": ["platform-admin", "official"],
  "record.write": ["platform-admin", "official"],
  "agreement.approve": ["platform-admin", "official"],
  "publication.publish": ["platform-admin", "official"],
  "event.create": ["platform-admin", "official", "organiser"],
  "feedback.manage": ["platform-admin", "official", "organiser"],
  "event.read": ["platform-admin", "official", "organiser", "desk"],
  "event.manage": ["platform-admin", "organiser"],
  "intake.manage": ["platform-admin", "organiser"],
  "directory.read": ["platform-admin", "official", "organiser", "desk", "delegate"],
  "directory.write": ["platform-admin", "organiser"],
  "contact.read-partner": ["delegate"],
  "person.own": ["delegate"],
  "contact.read": ["platform-admin", "organiser", "desk"],
  "recommendation.read": ["platform-admin", "organiser"],
  "recommendation.read-own": ["platform-admin", "organiser", "delegate"],
  "choice.write-own": ["platform-admin", "organiser", "delegate"],
  "choice.read": ["platform-admin", "organiser"],
  "timetable.read-draft": ["platform-admin", "organiser"],
  "timetable.manage": ["platform-admin", "organiser"],
  "timetable.read-published": ["platform-admin", "official", "organiser", "desk", "delegate", "interpreter"],
  "export.lists": ["platform-admin", "organiser"],
  "activity.read": ["platform-admin", "organiser"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof policy;

/** Whether one of the grants allows the action on the resource. A grant counts only where its scope holds the resource. */
export function mayDo(grants: readonly Grant[], action: Action, resource: Resource = {}): boolean {
  return roleFor(grants, action, resource) !== undefined;
}

/** The role by which the action on the resource is allowed: what a log of it names. */
export function roleFor(grants: readonly Grant[], action: Action, resource: Resource = {}): Role | undefined {
  const allowed: readonly Role[] = policy[action];
  return grants.find((grant) => allowed.includes(grant.role) && scopeHolds(grant.scope, resource))?.role;
}

function scopeHolds(scope: Scope, resource: Resource): boolean {
  switch (scope.kind) {
    case "platform":
      return true;
    case "region":
      return resource.regionIds === undefined || resource.regionIds.includes(scope.regionId);
    case "event":
      return resource.eventId === scope.eventId;
    case "organisation":
      return (
        resource.eventId === scope.eventId &&
        (resource.organisationId === undefined || resource.organisationId === scope.organisationId)
      );
    case "interpreter":
      return (
        resource.eventId === scope.eventId &&
        resource.organisationId === undefined &&
        (resource.interpreterId === undefined || resource.interpreterId === scope.interpreterId)
      );
  }
}
