import type { Participant } from "@bridgehead/contract/directory";
import { NameBoth } from "../../components/name-both.tsx";

type OrganisationNameProps = {
  readonly organisation: Pick<Participant, "id" | "names">;
  readonly eventId: string;
  /** Where the name leads: its profile, or its recommendations. */
  readonly to?: "profile" | "recommendations";
  readonly original?: "below" | "none";
};

/** An organisation's name with its original, as a link. */
export function OrganisationName({ organisation, eventId, to = "profile", original }: OrganisationNameProps) {
  const path =
    to === "profile"
      ? "/events/$eventId/organisations/$organisationId"
      : "/events/$eventId/recommendations/$organisationId";
  return (
    <NameBoth
      name={organisation.names}
      address={{ to: path, params: { eventId, organisationId: organisation.id } }}
      {...(original ? { original } : {})}
    />
  );
}
