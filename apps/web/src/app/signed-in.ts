import { queryOptions, useQuery } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { whoAmI } from "@bridgehead/contract/identity";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { mayDo, type Action, type Resource } from "@bridgehead/domain/identity/policy";
import { callServer } from "./call-server.ts";
import { queryClient } from "./query-client.ts";

export type SignedIn = AnswerOf<typeof whoAmI>;

/** Who uses the page, and what they may do. `account` is null for a guest, who may read the public record. */
export const signedInQuery = queryOptions({
  queryKey: ["signed-in"],
  staleTime: 60_000,
  queryFn: () => callServer(whoAmI),
});

/** Undefined while it is being asked, or where the server cannot be reached. */
export const useSignedIn = (): SignedIn | undefined => useQuery(signedInQuery).data;

/** Whether the reader may do something: hides what would be refused. The server decides all the same. */
export function useMayDo(action: Action, resource?: Resource): boolean {
  const signedIn = useSignedIn();
  return signedIn !== undefined && mayDo(signedIn.grants, action, resource);
}

/** `beforeLoad` of pages that need somebody: guests go to the sign-in page, which brings them back. */
export async function signedInOrRedirect({
  location,
  params,
}: {
  location: { href: string };
  params: unknown;
}): Promise<void> {
  const { account } = await queryClient.ensureQueryData(signedInQuery);
  if (account) return;
  const { lang } = params as { lang: string };
  throw redirect({ href: `/${lang}/sign-in?back=${encodeURIComponent(location.href)}` });
}
