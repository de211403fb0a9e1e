import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";

/** A list as a spreadsheet: one quiet link, the same wherever a list stands. */
export function ExcelLink({ href }: { readonly href: string }) {
  const { t } = useLocale();
  return (
    <a className="bh-data-excel" href={href} download>
      <IconFileSpreadsheet className="bh-i" aria-hidden />
      {t("components.table.excel")}
    </a>
  );
}
