import { NativeSelect } from "@mantine/core";
import { useLocale } from "../../language/use-locale.tsx";

/** Zones of the regions that use the product; an event that stands in another keeps it. */
const offered = ["Asia/Shanghai", "Asia/Seoul", "Asia/Tokyo", "Asia/Almaty"];

export function ZoneSelect({ value, onChange }: { readonly value: string; readonly onChange: (zone: string) => void }) {
  const { t, format } = useLocale();
  const zones = offered.includes(value) ? offered : [value, ...offered];
  return (
    <NativeSelect
      label={t("events.zone")}
      description={t("events.zone.hint")}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={zones.map((zone) => ({ value: zone, label: format.zone(zone) }))}
    />
  );
}
