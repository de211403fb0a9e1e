import { lazy } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSignedIn } from "../../app/signed-in.ts";
import { PageLoading } from "../../shell/page-loading.tsx";
import { recordsQuery } from "../record/queries.ts";
import StartPage from "../record/start-page.tsx";
import { lastPartnership } from "./last-partnership.ts";

const PartnershipHome = lazy(async () => ({ default: (await import("./partnership-home.tsx")).PartnershipHome }));

/** The first screen: an official's partnership, for everybody else the public record. */
export default function FirstPage() {
  const signedIn = useSignedIn();
  // Guests do not wait to be told that they are guests; an official who was here before does.
  if (signedIn === undefined) return lastPartnership() === undefined ? <StartPage /> : <PageLoading />;
  const grants = signedIn.grants.filter(({ role }) => role === "official");
  if (grants.length === 0) return <StartPage />;
  return <OwnPartnership regions={grants.flatMap(({ scope }) => (scope.kind === "region" ? [scope.regionId] : []))} />;
}

/** The partnership one was in last, else the first of one's own region, else the first there is. */
function OwnPartnership({ regions }: { readonly regions: readonly string[] }) {
  const { data } = useSuspenseQuery(recordsQuery("partnership"));
  const last = data.records.find(({ id }) => id === lastPartnership());
  const own = data.records.find(({ related }) =>
    related.some(({ as, record }) => as === "member" && regions.includes(record.id)),
  );
  const shown = last ?? own ?? data.records[0];
  return shown ? <PartnershipHome key={shown.id} id={shown.id} /> : <StartPage />;
}
