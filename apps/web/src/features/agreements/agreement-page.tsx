import { useParams } from "@tanstack/react-router";
import { useMayDo, useSignedIn } from "../../app/signed-in.ts";
import { PageLoading } from "../../shell/page-loading.tsx";
import RecordPage from "../record/record-page.tsx";
import { AgreementRoom } from "./agreement-room.tsx";

/** An agreement: the record for everybody, and the work beside it for those who do it. */
export default function AgreementPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const signedIn = useSignedIn();
  const isInside = useMayDo("record.read-internal");
  if (signedIn === undefined) return <PageLoading />;
  return isInside ? <AgreementRoom key={recordId} id={recordId} /> : <RecordPage />;
}
