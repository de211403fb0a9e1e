import { ProblemError } from "@bridgehead/contract/client";
import { fieldNames, type FieldName } from "@bridgehead/contract/noun-fields";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { Refusal } from "../agreements/refusal.tsx";
import { isConflict } from "../agreements/use-save.ts";

type RefusedProps = {
  readonly error: unknown;
  readonly id: string;
  readonly looked: number;
  readonly nameOf: (id: string) => string | undefined;
  readonly onSaveMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Why a change was not taken; where somebody else was faster: who, when, what before and after, and both ways on. */
export function Refused({ error, id, looked, nameOf, onSaveMine, onTakeTheirs }: RefusedProps) {
  const { t } = useLocale();
  if (isConflict(error))
    return (
      <Refusal error={error} record={{ id, looked, nameOf }} onSaveMine={onSaveMine} onTakeTheirs={onTakeTheirs} />
    );
  if (!error) return null;
  // A refusal that names a field says it in the form's own word for it.
  const field = error instanceof ProblemError ? String(error.problem.facts?.["field"] ?? "").split(".")[0] : undefined;
  return (
    <>
      <ProblemNote error={error} />
      {field && isFieldName(field) && <p className="bh-work-error">{t(`editing.field.${field}`)}</p>}
    </>
  );
}

const isFieldName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name);
