import { useState } from "react";
import { Button, NativeSelect } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconCopy, IconLink } from "@tabler/icons-react";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { notifyDone } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";

type PersonalLinkProps = {
  /** What it opens, and for whom. */
  readonly why: string;
  /** The languages they speak: the link is made in the first that the product has. */
  readonly languages: readonly string[];
  readonly make: (locale: Locale) => Promise<{ readonly url: string; readonly expiresAt: string }>;
};

/** A personal link in the language its reader reads: what an organiser pastes into a message. */
export function PersonalLink({ why, languages, make }: PersonalLinkProps) {
  const { t, format } = useLocale();
  const [language, setLanguage] = useState<Locale>(locales.find((one) => languages.includes(one)) ?? "en");
  const made = useMutation({ mutationFn: () => make(language) });
  const copy = async (url: string) => {
    await navigator.clipboard?.writeText(url);
    notifyDone(t("directory.link.copied"));
  };
  return (
    <div className="bh-stack bh-link-make">
      <p className="bh-sm bh-second">{why}</p>
      <div className="bh-row">
        <NativeSelect
          aria-label={t("directory.link.language")}
          value={language}
          data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Locale)}
        />
        <Button
          leftSection={<IconLink className="bh-i" aria-hidden />}
          loading={made.isPending}
          onClick={() => made.mutate()}
        >
          {t("directory.link.make")}
        </Button>
      </div>
      {made.isError && <ProblemNote error={made.error} />}
      {made.data && (
        <div role="status">
          <p className="bh-link-url">
            <code>{made.data.url}</code>
          </p>
          <div className="bh-row">
            <Button
              size="xs"
              leftSection={<IconCopy className="bh-i" aria-hidden />}
              onClick={() => void copy(made.data.url)}
            >
              {t("directory.link.copy")}
            </Button>
            <span className="bh-xs bh-muted">
              {t("directory.link.until", { day: format.day(made.data.expiresAt.slice(0, 10), "document") })}
            </span>
          </div>
        </div>
      )}
    </div>
  );
}
