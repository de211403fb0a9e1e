import { mayDo, policy, type Action, type Grant, type Resource } from "@bridgehead/domain/identity/policy";
import type { Locale } from "@bridgehead/domain/shared/language";

/** Who asks: a signed-in person, or nobody (`accountId` null, no grants). */
export type Actor = {
  readonly accountId: string | null;
  readonly email: string | null;
  readonly name: string;
  readonly locale: Locale | undefined;
  readonly hasPassword: boolean;
  readonly grants: readonly Grant[];
};

export const nobody: Actor = {
  accountId: null,
  email: null,
  name: "",
  locale: undefined,
  hasPassword: false,
  grants: [],
};

/** Whether the actor may do the action to the resource, by the one policy table. */
export const actorMay = (actor: Actor, action: Action, resource: Resource = {}): boolean =>
  mayDo(actor.grants, action, resource);

/** The actions that the actor holds over anything at all: what a page may offer. */
export function actionsOf(actor: Actor): Action[] {
  return (Object.keys(policy) as Action[]).filter((action) => {
    const roles: readonly string[] = policy[action];
    return actor.grants.some((grant) => roles.includes(grant.role));
  });
}
