import { Button } from "@mantine/core";
import { PageLink } from "../app/page-link.tsx";
import { useSignedIn } from "../app/signed-in.ts";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { homeOf } from "./own-places.ts";
import { TopBar } from "./top-bar.tsx";

export function NotFoundPage() {
  const { t } = useLocale();
  const grants = useSignedIn()?.grants ?? [];
  return (
    <div className="bh-public">
      <TopBar />
      <main id="main" tabIndex={-1} className="bh-page">
        <Lead
          page={t("shell.not-found")}
          say={t("shell.not-found.say")}
          why={t("shell.not-found.why")}
          primary={
            <Button variant="filled" renderRoot={(props) => <PageLink {...props} {...homeOf(grants)} />}>
              {t("shell.not-found.home")}
            </Button>
          }
        />
      </main>
    </div>
  );
}
