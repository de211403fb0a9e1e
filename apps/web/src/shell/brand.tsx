import { PageLink } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";

/** Mark and name, a link to the first page. The tower stands on the far bank, the half arch has reached it. */
export function Brand() {
  const { t } = useLocale();
  return (
    <PageLink to="/" className="bh-brand">
      <Mark />
      <span>{t("common.product")}</span>
    </PageLink>
  );
}

function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path fill="var(--bh-far)" d="M4 3h8v26H4z" />
      <path fill="var(--bh-brand)" d="M14 10h14v19h-5.5v-3A8.5 8.5 0 0 0 14 17.5z" />
    </svg>
  );
}
