import { useQuery } from "@tanstack/react-query";
import { readConciergeSettings } from "@bridgehead/contract/concierge";
import { callServer } from "../../app/call-server.ts";
import { useLocale } from "../../language/use-locale.tsx";

/** Says that a language model takes part, where the operator has named one; nothing otherwise. */
export function PhrasedBy() {
  const { t } = useLocale();
  const { data } = useQuery({
    queryKey: ["concierge", "settings"],
    staleTime: Infinity,
    queryFn: () => callServer(readConciergeSettings),
  });
  return data?.phrasedBy ? (
    <p className="bh-xs bh-muted bh-ask-phrased">{t("ask.phrased-by", { host: data.phrasedBy })}</p>
  ) : null;
}
