import { useDeferredValue, useId, useState } from "react";
import { Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { RecordRef } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { useLocale } from "../../language/use-locale.tsx";
import { searchQuery } from "../record/queries.ts";
import { useWords } from "../record/use-words.ts";

type RecordPickerProps = {
  readonly label: string;
  readonly kinds: readonly RecordKind[];
  readonly picked: RecordRef | null;
  readonly onPick: (record: RecordRef | null) => void;
  /** Takes the words as they stand, for what is not on record. */
  readonly onWrite?: ((words: string) => void) | undefined;
};

/** Finds a record by any of its names; what is not on record can be written as it is. */
export function RecordPicker({ label, kinds, picked, onPick, onWrite }: RecordPickerProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const [sought, setSought] = useState("");
  const listId = useId();
  const deferred = useDeferredValue(sought.trim());
  const { data, isPlaceholderData } = useQuery(searchQuery(deferred, kinds.length === 1 ? kinds[0] : undefined, 20));
  // Hits for what was typed before are not offered: a quick hand would take the wrong one.
  const hits =
    deferred === "" || isPlaceholderData
      ? []
      : (data?.hits ?? []).filter(({ record }) => kinds.includes(record.kind)).slice(0, 6);
  if (picked)
    return (
      <div className="bh-work-picked">
        <span className="bh-xs bh-muted">{label}</span>
        <b>{words.name(picked)}</b>
        <button
          type="button"
          className="bh-work-quiet"
          aria-label={t("agreements.pick.other", { name: words.name(picked) })}
          onClick={() => onPick(null)}
        >
          <IconX className="bh-i" aria-hidden />
        </button>
      </div>
    );
  return (
    <div className="bh-work-picker">
      <TextInput
        label={label}
        description={t("agreements.pick.hint")}
        value={sought}
        aria-controls={listId}
        autoComplete="off"
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <ul id={listId} aria-live="polite">
        {hits.map(({ record }) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => {
                setSought("");
                onPick(record);
              }}
            >
              <b>{words.name(record)}</b>{" "}
              <span className="bh-xs bh-muted">
                {[words.kind(record.kind), record.region ? words.name(record.region) : "", words.text(record.line)]
                  .filter(Boolean)
                  .join(format.dot)}
              </span>
            </button>
          </li>
        ))}
        {deferred !== "" && data && !isPlaceholderData && hits.length === 0 && (
          <li className="bh-xs bh-muted">{t("agreements.pick.nothing")}</li>
        )}
      </ul>
      {onWrite && sought.trim() !== "" && (
        <Button
          size="xs"
          onClick={() => {
            onWrite(sought.trim());
            setSought("");
          }}
        >
          {t("agreements.pick.write", { name: sought.trim() })}
        </Button>
      )}
    </div>
  );
}
