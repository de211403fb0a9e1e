import { useSyncExternalStore } from "react";
import { IconWifiOff } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";

/** Says that the connection is gone, what goes on, and how many changes wait to be sent. */
export function OfflineChip({ waiting = 0 }: { readonly waiting?: number }) {
  const { t } = useLocale();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <span role="status" className="bh-offline">
      {!isOnline && (
        <span
          className="bh-chip is-warn"
          title={waiting > 0 ? t("shell.offline.waiting", { count: waiting }) : t("shell.offline.read-on")}
        >
          <IconWifiOff aria-hidden />
          {t("shell.offline")}
          <span className="bh-vh">
            {waiting > 0 ? t("shell.offline.waiting", { count: waiting }) : t("shell.offline.read-on")}
          </span>
        </span>
      )}
    </span>
  );
}

function subscribe(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}
