import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ProblemError } from "@bridgehead/contract/client";
import { fieldNames, type FieldName } from "@bridgehead/contract/noun-fields";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { isConflict } from "../agreements/use-save.ts";
import { useWords } from "../record/use-words.ts";
import { changesSinceQuery } from "./queries.ts";

type RefusedProps = {
  readonly error: unknown;
  readonly id: string;
  readonly looked: number;
  readonly onSaveMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Why a change was not taken; where somebody else was faster: who, what they changed, and both ways on. */
export function Refused({ error, id, looked, onSaveMine, onTakeTheirs }: RefusedProps) {
  const { t } = useLocale();
  const words = useWords();
  const nameOf = useFieldName();
  const { data } = useQuery(changesSinceQuery(id, looked, isConflict(error)));
  if (!error) return null;
  if (!isConflict(error)) return <FieldProblem error={error} />;
  const by = String(error.problem.facts?.["by"] ?? "");
  const fields = [...new Set((data?.changes ?? []).flatMap((change) => change.fields.map(({ path }) => nameOf(path))))];
  return (
    <div className="bh-note is-warn" role="alert">
      <IconRefresh aria-hidden />
      <div>
        <p>
          <b>{by ? t("editing.conflict", { name: by }) : t("editing.conflict-nobody")}</b>
        </p>
        {fields.length > 0 && <p>{t("editing.conflict-fields", { fields: words.list(fields) })}</p>}
        <div className="bh-edit-acts">
          <Button size="xs" onClick={onSaveMine}>
            {t("editing.save-mine")}
          </Button>
          <Button size="xs" onClick={onTakeTheirs}>
            {t("editing.take-theirs")}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** A refusal that names a field says it in the form's own word for it. */
function FieldProblem({ error }: { readonly error: unknown }) {
  const { t } = useLocale();
  const field = error instanceof ProblemError ? String(error.problem.facts?.["field"] ?? "").split(".")[0] : undefined;
  return (
    <>
      <ProblemNote error={error} />
      {field && isFieldName(field) && <p className="bh-work-error">{t(`editing.field.${field}`)}</p>}
    </>
  );
}

/** A column of the history in the words of the form. */
function useFieldName(): (path: string) => string {
  const { t } = useLocale();
  const words = useWords();
  return (path) => {
    const [table = "", column = ""] = path.split(".");
    if (table === "records")
      return column === "names"
        ? t("editing.names")
        : column === "status"
          ? t("editing.standing")
          : column === "qualifier"
            ? t("editing.exactness")
            : column === "visibility"
              ? t("editing.visibility")
              : t("editing.section.record");
    if (table === "record_facts") return t("editing.section.facts");
    if (table === "record_links") return t("editing.section.links");
    const camel = (column || table).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    return isFieldName(camel) ? t(`editing.field.${camel}`) : words.factLabel(column);
  };
}

const isFieldName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name);
