import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";

export default function ComponentSheet() {
  const { t } = useLocale();
  return <Lead page={t("components.sheet")} say={t("components.sheet.say")} />;
}
