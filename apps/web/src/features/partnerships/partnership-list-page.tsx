import "../record/record.css";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordsQuery } from "../record/queries.ts";
import { RecordList } from "../record/record-list-page.tsx";
import { Stressed } from "../record/stressed.tsx";

/** The partnerships; officials begin a new one here. */
export default function PartnershipListPage() {
  const { t, format } = useLocale();
  const go = usePageNavigate();
  const mayWrite = useMayDo("record.write");
  const { data } = useSuspenseQuery(recordsQuery("partnership"));
  return (
    <>
      <Lead
        page={`${t("record.start")}${format.dot}${t("kinds.partnership")}`}
        say={<Stressed text={t("record.list.say", { kind: t("kinds.partnership"), count: data.total })} />}
        primary={
          mayWrite ? (
            <Button
              variant="filled"
              leftSection={<IconPlus className="bh-i" aria-hidden />}
              onClick={() => void go({ to: "/partnerships/new" })}
            >
              {t("partnerships.new")}
            </Button>
          ) : undefined
        }
      />
      <RecordList kind="partnership" isBare />
    </>
  );
}
