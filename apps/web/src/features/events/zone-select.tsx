import { NativeSelect } from "@mantine/core";
import { namedZones } from "@bridgehead/language/formats/zones";
import { useLocale } from "../../language/use-locale.tsx";

/** Where an event takes place: the zones of the regions that use the product first, then every other. */
export function ZoneSelect({ value, onChange }: { readonly value: string; readonly onChange: (zone: string) => void }) {
  const { t, format } = useLocale();
  const others = [...new Set([value, ...Intl.supportedValuesOf("timeZone")])].filter(
    (zone) => zone.includes("/") && !namedZones.includes(zone),
  );
  return (
    <NativeSelect
      label={t("events.zone")}
      description={t("events.zone.hint")}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        ...namedZones.map((zone) => ({ value: zone, label: format.zone(zone) })),
        { group: t("events.zone.others"), items: others },
      ]}
    />
  );
}
