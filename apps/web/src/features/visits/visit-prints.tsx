import { Button } from "@mantine/core";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { NewEntry } from "../editing/entries.tsx";

/** Beside a visit's name: the book for everybody, briefing and notes for those who prepare it. */
export function VisitPrints({ visitId }: { readonly visitId: string }) {
  const { t } = useLocale();
  const go = usePageNavigate();
  const prepares = useMayDo("record.write");
  const params = { recordId: visitId };
  return (
    <>
      <Button onClick={() => void go({ to: "/visits/$recordId/book", params })}>{t("visits.book")}</Button>
      {prepares && (
        <>
          <Button onClick={() => void go({ to: "/visits/$recordId/briefing", params })}>{t("visits.briefing")}</Button>
          <Button onClick={() => void go({ to: "/visits/$recordId/way", params })}>{t("visits.on-the-way")}</Button>
          <NewEntry kind="visit-stop" about={{ visitId }} />
        </>
      )}
    </>
  );
}
