import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { addParticipant, changeParticipant } from "@bridgehead/contract/directory";
import { readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { usePageNavigate } from "../../app/page-link.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useEvent } from "../events/use-event.ts";
import { Stressed } from "../record/stressed.tsx";
import { ParticipantForm } from "./participant-form.tsx";
import { draftOf, emptyDraft } from "./participant-draft.ts";
import { participantQuery } from "./queries.ts";

/** An organisation by hand: a new one, or what is known of one that takes part. */
export default function EditParticipantPage() {
  const { organisationId } = useParams({ strict: false }) as { organisationId?: string };
  return organisationId ? <Edit organisationId={organisationId} /> : <New />;
}

function New() {
  const { t, format } = useLocale();
  const { eventId, name } = useEvent();
  const go = usePageNavigate();
  return (
    <>
      <Lead
        page={`${t("directory.add")}${format.dot}${name}`}
        say={<Stressed text={t("directory.form.new")} />}
        why={t("directory.form.new.why")}
      />
      <ParticipantForm
        eventId={eventId}
        start={emptyDraft}
        done={t("directory.form.added")}
        save={(body) => callServer(addParticipant, { params: { eventId }, body })}
        onDone={(answer) =>
          void go({
            to: "/events/$eventId/organisations/$organisationId",
            params: { eventId, organisationId: (answer as { id: string }).id },
          })
        }
      />
    </>
  );
}

function Edit({ organisationId }: { readonly organisationId: string }) {
  const { t, locale } = useLocale();
  const { eventId } = useEvent();
  const go = usePageNavigate();
  const { data } = useSuspenseQuery(participantQuery(eventId, organisationId));
  return (
    <>
      <Lead
        page={t("directory.edit")}
        say={<Stressed text={t("directory.form.edit", { name: readText(data.names, locale)?.text ?? "" })} />}
        why={t("directory.form.edit.why")}
      />
      <ParticipantForm
        eventId={eventId}
        start={draftOf(data)}
        state={data.state === "approved" || data.state === "withdrawn" ? data.state : "waiting"}
        done={t("directory.form.saved")}
        save={(body, { state, mayRelease }) =>
          callServer(changeParticipant, {
            params: { eventId, organisationId },
            body: { ...body, state, revision: data.revision, mayRelease },
          })
        }
        onDone={() =>
          void go({
            to: "/events/$eventId/organisations/$organisationId",
            params: { eventId, organisationId },
          })
        }
      />
    </>
  );
}
