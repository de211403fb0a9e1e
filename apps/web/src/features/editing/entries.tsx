import { Button } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { isWritableKind } from "@bridgehead/contract/noun-fields";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";

/** "Edit" beside a record's name, for those who may. */
export function EditEntry({ record }: { readonly record: { readonly id: string; readonly kind: RecordKind } }) {
  const { t } = useLocale();
  const go = usePageNavigate();
  const may = useMayDo("record.write");
  if (!may || !isWritableKind(record.kind)) return null;
  return (
    <Button
      leftSection={<IconPencil className="bh-i" aria-hidden />}
      onClick={() => void go({ to: "/records/$recordId/edit", params: { recordId: record.id } })}
    >
      {t("editing.edit")}
    </Button>
  );
}

/** "New" on a list, for those who may; `about` is what the new record begins with (a stop its visit). */
export function NewEntry({
  kind,
  about,
}: {
  readonly kind: RecordKind;
  readonly about?: Readonly<Record<string, string>>;
}) {
  const { t } = useLocale();
  const go = usePageNavigate();
  const may = useMayDo("record.write");
  if (!may || !isWritableKind(kind)) return null;
  return (
    <Button
      variant={about ? "default" : "filled"}
      leftSection={<IconPlus className="bh-i" aria-hidden />}
      onClick={() => void go({ to: "/records/new/$kind", params: { kind }, ...(about ? { search: about } : {}) })}
    >
      {t("editing.new", { kind: t(`kind.${kind}`) })}
    </Button>
  );
}
