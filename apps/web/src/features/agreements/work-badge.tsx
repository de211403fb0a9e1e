import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../../language/use-locale.tsx";
import { approvalsQuery } from "./queries.ts";

/** How many steps of others wait for this person's word, beside the rail's entry. */
export default function WorkBadge() {
  const { t } = useLocale();
  const { data } = useQuery(approvalsQuery);
  const count = (data?.approvals ?? []).filter(({ isOwn, purpose }) => !isOwn && purpose !== "publish").length;
  if (count === 0) return null;
  return (
    <span className="bh-count is-warn">
      {count}
      <span className="bh-vh"> {t("agreements.approvals.badge")}</span>
    </span>
  );
}
