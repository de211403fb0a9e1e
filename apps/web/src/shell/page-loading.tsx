import { Skeleton } from "@mantine/core";
import { useLocale } from "../language/use-locale.tsx";

/** Still skeletons while a page comes. */
export function PageLoading() {
  const { t } = useLocale();
  return (
    <div className="bh-stack" aria-busy="true">
      <p className="bh-vh" role="status">
        {t("shell.loading")}
      </p>
      <Skeleton height={22} width={180} />
      <Skeleton height={37} width="60%" />
      <Skeleton height={240} radius="md" />
    </div>
  );
}
