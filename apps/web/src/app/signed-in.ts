import { queryOptions, useQuery } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import type { Grant } from "@bridgehead/domain/identity/policy";
import { readJson } from "./http.ts";
import { queryClient } from "./query-client.ts";
import { ProblemError } from "./problem.ts";

/** Who uses the page. Guests may read the public record. */
export type SignedInPerson = {
  readonly personId: string;
  readonly name: string;
  readonly email?: string;
  readonly place?: string;
  readonly grants: readonly Grant[];
};

export const signedInQuery = queryOptions({
  queryKey: ["signed-in"],
  staleTime: 60_000,
  queryFn: async (): Promise<SignedInPerson | null> => {
    try {
      return await readJson<SignedInPerson>("/api/sign-in");
    } catch (error) {
      // 401 is the ordinary answer to a guest; without a connection nobody is signed in either.
      if (error instanceof ProblemError && error.status !== undefined && error.status >= 500) throw error;
      return null;
    }
  },
});

/** The signed-in person; null for a guest, undefined while it is being asked. */
export function useSignedIn(): SignedInPerson | null | undefined {
  return useQuery(signedInQuery).data;
}

/** `beforeLoad` of pages that need somebody: guests go to the sign-in page, which brings them back. */
export async function signedInOrRedirect({
  location,
  params,
}: {
  location: { href: string };
  params: unknown;
}): Promise<void> {
  const person = await queryClient.ensureQueryData(signedInQuery);
  if (person) return;
  const { lang } = params as { lang: string };
  throw redirect({ href: `/${lang}/sign-in?back=${encodeURIComponent(location.href)}` });
}
