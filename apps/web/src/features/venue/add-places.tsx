import { useState, type FormEvent } from "react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { addPlaces, type Venue } from "@bridgehead/contract/venue";
import { callServer } from "../../app/call-server.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { labelsOf } from "./labels.ts";
import { useReleasing } from "./use-releasing.tsx";

type Kind = Venue["places"][number]["kind"];
const kinds: readonly Kind[] = ["table", "private-room", "online-room"];

/** More tables or rooms at once, by their names; what was understood stands below before it is added. */
export function AddPlaces({ eventId, taken }: { readonly eventId: string; readonly taken: readonly string[] }) {
  const { t, format } = useLocale();
  const [kind, setKind] = useState<Kind>("table");
  const [names, setNames] = useState("");
  const [hall, setHall] = useState("");
  const labels = labelsOf(names);
  const twice = labels.find((label) => taken.includes(label));
  const { save, isSaving, note } = useReleasing<undefined>({
    eventId,
    change: () => callServer(addPlaces, { params: { eventId }, body: { kind, labels, hall: hall.trim() || null } }),
    done: t("venue.saved"),
    onDone: () => setNames(""),
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (labels.length > 0 && twice === undefined && !isSaving) save(undefined);
  };
  return (
    <Panel title={t("venue.places.add")}>
      <form className="bh-venue-add" onSubmit={submit} aria-label={t("venue.places.add")}>
        <div className="is-places">
          <NativeSelect
            label={t("venue.kind")}
            value={kind}
            onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
            data={kinds.map((one) => ({ value: one, label: t(`venue.kind.${one}`) }))}
          />
          <TextInput
            label={t("venue.labels")}
            placeholder={t("venue.labels.hint")}
            autoComplete="off"
            value={names}
            error={twice === undefined ? undefined : t("venue.labels.taken", { label: twice })}
            onChange={({ currentTarget }) => setNames(currentTarget.value)}
          />
          <TextInput
            label={t("venue.hall")}
            maxLength={80}
            value={hall}
            onChange={({ currentTarget }) => setHall(currentTarget.value)}
          />
          <Button
            type="submit"
            leftSection={<IconPlus className="bh-i" aria-hidden />}
            loading={isSaving}
            disabled={labels.length === 0 || twice !== undefined}
          >
            {t("venue.places.add")}
          </Button>
        </div>
        <p className="bh-xs bh-muted" role="status">
          {labels.length > 0 &&
            t("venue.labels.preview", {
              names:
                labels.length > 4 ? `${labels.slice(0, 2).join(", ")} … ${labels.at(-1) ?? ""}` : format.list(labels),
              count: labels.length,
            })}
        </p>
        {note}
      </form>
    </Panel>
  );
}
