import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { TopBar } from "./top-bar.tsx";

export function NotFoundPage() {
  const { t, locale } = useLocale();
  return (
    <div className="bh-public">
      <TopBar />
      <main id="main" tabIndex={-1} className="bh-page">
        <Lead
          page={t("shell.not-found")}
          say={t("shell.not-found.say")}
          why={t("shell.not-found.why")}
          primary={
            <Button variant="filled" renderRoot={(props) => <Link {...props} to={`/${locale}` as "."} />}>
              {t("shell.not-found.home")}
            </Button>
          }
        />
      </main>
    </div>
  );
}
