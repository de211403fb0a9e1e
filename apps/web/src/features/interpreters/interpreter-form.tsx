import { useState, type FormEvent } from "react";
import { Button, Checkbox, Modal, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { addInterpreter, changeInterpreter, type InterpreterRow } from "@bridgehead/contract/interpreters";
import { createInterpreterLink } from "@bridgehead/contract/identity";
import { readText, type LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { SlotPicker } from "../../components/slot-picker.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { PersonalLink } from "../directory/personal-link.tsx";
import "../directory/directory.css";
import { GoButton } from "../events/go-button.tsx";
import { NameFields, tidyName } from "../events/name-fields.tsx";
import { plain } from "../events/new-event-page.tsx";
import { useWords } from "../events/use-words.ts";
import { useReleasing } from "../venue/use-releasing.tsx";

/** Languages that are offered; one that a file named beyond these stays. */
const offered = ["ko", "zh", "en", "ja", "ru", "kk", "mn", "vi"] as const;
const modes = ["onsite", "online"] as const;

type InterpreterFormProps = {
  readonly eventId: string;
  /** Absent: a new one. */
  readonly interpreter: InterpreterRow | undefined;
  readonly slots: readonly { readonly id: string; readonly startsAt: string }[];
  readonly zone: string;
  readonly mayManage: boolean;
  readonly onClose: () => void;
};

/** One interpreter: name, languages, hours and limits. Meetings that could no longer be served are asked about first. */
export function InterpreterForm({ eventId, interpreter, slots, zone, mayManage, onClose }: InterpreterFormProps) {
  const { t, locale } = useLocale();
  const words = useWords();
  const [names, setNames] = useState<LocalText>(interpreter?.names ?? {});
  const [pairs, setPairs] = useState<[string, string][]>(
    () => interpreter?.pairs.map(([one = "zh", other = "ko"]) => [one, other]) ?? [["zh", "ko"]],
  );
  const [at, setAt] = useState<readonly string[]>(interpreter?.modes ?? [...modes]);
  const [maxConsecutive, setMaxConsecutive] = useState(interpreter?.maxConsecutive ?? 6);
  const [maxMeetings, setMaxMeetings] = useState(interpreter?.maxMeetings ?? 40);
  const [isActive, setActive] = useState(interpreter?.isActive ?? true);
  const [unavailable, setUnavailable] = useState<string[]>(interpreter?.unavailable ?? []);
  const [remarks, setRemarks] = useState(interpreter?.remarks ?? "");
  const name = tidyName(names, locale);
  const isPairWrong = pairs.some(([one, other]) => one === other);
  const isReady = mayManage && name !== undefined && !isPairWrong && at.length > 0;
  const { save, isSaving, note } = useReleasing<LocalText>({
    eventId,
    change: (tidied, mayRelease) => {
      const body = {
        names: plain(tidied),
        pairs,
        modes: modes.filter((mode) => at.includes(mode)),
        maxConsecutive,
        maxMeetings,
        unavailable,
        remarks: remarks.trim() || null,
      };
      return interpreter
        ? callServer(changeInterpreter, {
            params: { eventId, interpreterId: interpreter.id },
            body: { ...body, isActive, revision: interpreter.revision, mayRelease },
          })
        : callServer(addInterpreter, { params: { eventId }, body });
    },
    done: t("venue.saved"),
    onDone: onClose,
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (isReady && !isSaving) save(name);
  };
  const languages = [...new Set([...offered, ...pairs.flat()])].map((value) => ({
    value,
    label: words.language(value),
  }));
  const setPair = (index: number, pair: [string, string]) =>
    setPairs((now) => now.map((one, n) => (n === index ? pair : one)));

  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={<b>{t(interpreter ? "interpreters.edit" : "interpreters.add")}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <form className="bh-event-form" onSubmit={submit}>
        {/* A change meanwhile is shown as such: the form keeps what was typed. */}
        <NameFields legend={t("directory.col.name")} hint={t("events.names.hint")} value={names} onChange={setNames} />
        <fieldset className="bh-fields">
          <legend>{t("interpreters.col.pairs")}</legend>
          {pairs.map(([one, other], index) => (
            <div className="bh-row bh-pair" key={`${index} ${pairs.length}`}>
              <NativeSelect
                aria-label={t("interpreters.pair.from")}
                value={one}
                data={languages}
                onChange={({ currentTarget }) => setPair(index, [currentTarget.value, other])}
              />
              <span aria-hidden="true">–</span>
              <NativeSelect
                aria-label={t("interpreters.pair.to")}
                value={other}
                data={languages}
                error={one === other ? t("interpreters.pair.same") : undefined}
                onChange={({ currentTarget }) => setPair(index, [one, currentTarget.value])}
              />
              {pairs.length > 1 && (
                <Button
                  size="xs"
                  aria-label={t("interpreters.pair.remove", { pair: [one, other].map(words.language).join("–") })}
                  onClick={() => setPairs((now) => now.filter((_, n) => n !== index))}
                >
                  <IconX className="bh-i" aria-hidden />
                </Button>
              )}
            </div>
          ))}
          <Button
            size="xs"
            leftSection={<IconPlus className="bh-i" aria-hidden />}
            onClick={() => setPairs((now) => [...now, ["en", "ko"]])}
          >
            {t("interpreters.pair.add")}
          </Button>
        </fieldset>
        <fieldset className="bh-fields">
          <legend>{t("directory.col.mode")}</legend>
          <div className="bh-row">
            {modes.map((mode) => (
              <Checkbox
                key={mode}
                label={words.mode(mode)}
                checked={at.includes(mode)}
                onChange={({ currentTarget }) =>
                  setAt((now) => (currentTarget.checked ? [...now, mode] : now.filter((one) => one !== mode)))
                }
              />
            ))}
          </div>
        </fieldset>
        <div className="bh-columns">
          <NumberInput
            label={t("interpreters.consecutive")}
            value={maxConsecutive}
            min={1}
            max={20}
            clampBehavior="strict"
            onChange={(value) => setMaxConsecutive(Number(value) || 1)}
          />
          <NumberInput
            label={t("interpreters.most")}
            value={maxMeetings}
            min={0}
            max={200}
            clampBehavior="strict"
            onChange={(value) => setMaxMeetings(Number(value) || 0)}
          />
        </div>
        <SlotPicker
          label={t("interpreters.unavailable")}
          slots={slots}
          zone={zone}
          value={unavailable}
          onChange={setUnavailable}
        />
        <TextInput
          label={t("interpreters.remarks")}
          maxLength={500}
          value={remarks}
          onChange={({ currentTarget }) => setRemarks(currentTarget.value)}
        />
        {interpreter && (
          <Checkbox
            label={t("interpreters.active")}
            checked={isActive}
            onChange={({ currentTarget }) => setActive(currentTarget.checked)}
          />
        )}
        {interpreter && mayManage && (
          <fieldset className="bh-fields">
            <legend>{t("interpreters.link")}</legend>
            <PersonalLink
              why={t("interpreters.link.why")}
              languages={[interpreter.names.original ?? "ko"]}
              make={(language) =>
                callServer(createInterpreterLink, {
                  params: { eventId, interpreterId: interpreter.id },
                  body: { name: readText(interpreter.names, language)?.text ?? interpreter.id, locale: language },
                })
              }
            />
          </fieldset>
        )}
        {note}
        <div className="bh-row bh-form-acts">
          {interpreter && interpreter.meetings > 0 && (
            <GoButton
              to="/events/$eventId/timetable/interpreters/$interpreterId"
              params={{ eventId, interpreterId: interpreter.id }}
            >
              {t("interpreters.assignments")}
            </GoButton>
          )}
          <Button type="submit" variant="filled" loading={isSaving} disabled={!isReady}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
