import { Button } from "@mantine/core";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";

/** From the list of indicators to their comparison. */
export function CompareEntry() {
  const { t } = useLocale();
  const go = usePageNavigate();
  return <Button onClick={() => void go({ to: "/indicators/compare" })}>{t("indicators.compare")}</Button>;
}
