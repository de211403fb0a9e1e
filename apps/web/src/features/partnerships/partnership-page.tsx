import { useParams } from "@tanstack/react-router";
import { useMayDo, useSignedIn } from "../../app/signed-in.ts";
import { PageLoading } from "../../shell/page-loading.tsx";
import RecordPage from "../record/record-page.tsx";
import { PartnershipHome } from "./partnership-home.tsx";

/** A partnership: the record for everybody, and the official's home with what is due and who answers for it. */
export default function PartnershipPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const signedIn = useSignedIn();
  const isInside = useMayDo("record.read-internal");
  if (signedIn === undefined) return <PageLoading />;
  return isInside ? <PartnershipHome key={recordId} id={recordId} /> : <RecordPage />;
}
