import "../events/event.css";
import "../venue/venue.css";
import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Panel } from "../../components/panel.tsx";
import { SlotPicker } from "../../components/slot-picker.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { NameFields, tidyName } from "../events/name-fields.tsx";
import { plain } from "../events/new-event-page.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { timeOf } from "../venue/labels.ts";
import { venueQuery } from "../venue/queries.ts";
import { useReleasing } from "../venue/use-releasing.tsx";
import { minutesOf, statementsOf, type ParticipantBody, type ParticipantDraft } from "./participant-draft.ts";
import { StatementFields } from "./statement-fields.tsx";

const countries = ["KR", "CN", "JP", "KZ", "RU", "MN", "VN", "TW", "HK", "US", "DE"];
const languages = ["ko", "zh", "en", "ja", "ru", "kk", "mn", "vi"];
/** What people of a country speak when nobody says otherwise. */
const spokenIn: Readonly<Record<string, readonly string[]>> = {
  KR: ["ko"],
  CN: ["zh"],
  TW: ["zh"],
  HK: ["zh"],
  JP: ["ja"],
  KZ: ["kk", "ru"],
  RU: ["ru"],
  MN: ["mn"],
  VN: ["vi"],
};
const modes = ["onsite", "online", "hybrid"] as const;
const states = ["approved", "waiting", "withdrawn"] as const;
const zones = ["Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo", "Asia/Almaty", "Europe/Berlin", "America/Los_Angeles"];

type State = (typeof states)[number];
type ParticipantFormProps = {
  readonly eventId: string;
  readonly start: ParticipantDraft;
  /** Absent for a new one, which is approved. */
  readonly state?: State;
  readonly done: string;
  readonly save: (
    body: ParticipantBody,
    more: { readonly state: State; readonly mayRelease: boolean },
  ) => Promise<unknown>;
  readonly onDone: (answer: unknown) => void;
};

/** What an organiser can set of an organisation: who it is, how it takes part, what it offers and seeks, when it can meet. */
export function ParticipantForm({ eventId, start, state: stateBefore, done, save, onDone }: ParticipantFormProps) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { home, zone } = useEvent();
  const { data: venue } = useSuspenseQuery(venueQuery(eventId));
  const { isDomestic } = home.event;
  const [draft, setDraft] = useState(start);
  const [state, setState] = useState<State>(stateBefore ?? "approved");
  const [answer, setAnswer] = useState<{ value?: unknown }>({});
  const set = (part: Partial<ParticipantDraft>) => setDraft((now) => ({ ...now, ...part }));
  const name = tidyName(draft.names, locale);
  const side = isDomestic ? draft.side.trim() : draft.country;
  const hours = draft.workHours.map(timeOf);
  const areHoursWrong = draft.workHours.some((one) => one !== "") && (!hours[0] || !hours[1] || hours[1] <= hours[0]);
  const isReady = name !== undefined && draft.languages.length > 0 && side.length >= 2 && !areHoursWrong;
  const keep = useReleasing<ParticipantBody>({
    eventId,
    change: async (body, mayRelease) => {
      const value = await save(body, { state, mayRelease });
      setAnswer((now) => Object.assign(now, { value }));
    },
    done,
    onDone: () => onDone(answer.value),
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!name || !isReady || keep.isSaving) return;
    const { statements, names: _names, sector, workHours: _hours, ...others } = draft;
    const tidySector = sector && tidyName(sector, locale);
    keep.save({
      ...others,
      names: plain(name),
      side,
      city: draft.city?.trim() || null,
      sector: tidySector ? plain(tidySector) : null,
      remarks: draft.remarks?.trim() || null,
      workHours: hours[0] && hours[1] ? [minutesOf(hours[0]), minutesOf(hours[1])] : null,
      statements: statementsOf(statements),
    });
  };
  const setCountry = (country: string) => {
    const wasUsual = draft.languages.join() === (spokenIn[draft.country] ?? ["en"]).join();
    set({ country, ...(wasUsual ? { languages: [...(spokenIn[country] ?? ["en"])] } : {}) });
  };
  const limit = (key: "maxMeetings" | "minMeetings", label: string) => (
    <NumberInput
      label={label}
      description={t("directory.form.limit.hint")}
      value={draft[key] ?? ""}
      min={0}
      max={200}
      onChange={(value) => set({ [key]: value === "" ? null : Number(value) })}
    />
  );

  return (
    <form className="bh-stack" onSubmit={submit}>
      <Panel title={t("directory.facts")} padded>
        <div className="bh-event-form">
          <NameFields
            legend={t("directory.col.name")}
            hint={t("events.names.hint")}
            value={draft.names}
            onChange={(names) => set({ names })}
          />
          <NameFields
            legend={t("directory.col.sector")}
            value={draft.sector ?? {}}
            onChange={(sector) => set({ sector })}
          />
          <div className="bh-three">
            <NativeSelect
              label={t("directory.form.country")}
              value={draft.country}
              data={[...new Set([...countries, draft.country])].map((value) => ({ value, label: words.side(value) }))}
              onChange={({ currentTarget }) => setCountry(currentTarget.value)}
            />
            <TextInput
              label={t("directory.col.city")}
              maxLength={80}
              value={draft.city ?? ""}
              onChange={({ currentTarget }) => set({ city: currentTarget.value })}
            />
            {isDomestic && (
              <TextInput
                label={t("directory.form.side")}
                description={t("directory.form.side.hint")}
                maxLength={40}
                list="bh-sides"
                value={draft.side}
                onChange={({ currentTarget }) => set({ side: currentTarget.value })}
              />
            )}
          </div>
          {isDomestic && (
            <datalist id="bh-sides">
              {home.figures.bySide.map((one) => (
                <option key={one.side} value={one.side} />
              ))}
            </datalist>
          )}
        </div>
      </Panel>
      <Panel title={t("directory.col.mode")} padded>
        <div className="bh-event-form">
          <div className="bh-three">
            <NativeSelect
              label={t("directory.col.mode")}
              value={draft.mode}
              data={modes.map((value) => ({ value, label: words.mode(value) }))}
              onChange={({ currentTarget }) => set({ mode: currentTarget.value as ParticipantDraft["mode"] })}
            />
            {stateBefore && (
              <NativeSelect
                label={t("directory.form.state")}
                value={state}
                data={states.map((value) => ({ value, label: words.say(`registration-state.${value}`, value) }))}
                onChange={({ currentTarget }) => setState(currentTarget.value as State)}
              />
            )}
            <NumberInput
              label={t("directory.form.delegates")}
              description={t("directory.form.delegates.hint")}
              value={draft.delegates}
              min={1}
              max={50}
              clampBehavior="strict"
              onChange={(value) => set({ delegates: Number(value) || 1 })}
            />
            {limit("minMeetings", t("directory.form.min"))}
            {limit("maxMeetings", t("directory.form.max"))}
          </div>
          <fieldset className="bh-fields">
            <legend>{t("directory.form.languages")}</legend>
            <div className="bh-row">
              {[...new Set([...languages, ...draft.languages])].map((tag) => (
                <Checkbox
                  key={tag}
                  label={words.language(tag)}
                  checked={draft.languages.includes(tag)}
                  onChange={({ currentTarget }) =>
                    set({
                      languages: currentTarget.checked
                        ? [...draft.languages, tag]
                        : draft.languages.filter((one) => one !== tag),
                    })
                  }
                />
              ))}
            </div>
            {draft.languages.length === 0 && (
              <p className="bh-xs bh-bad" role="alert">
                {t("directory.form.languages.needed")}
              </p>
            )}
          </fieldset>
          {draft.mode !== "onsite" && (
            <div className="bh-three">
              <NativeSelect
                label={t("directory.form.zone")}
                value={draft.timeZone ?? ""}
                data={[
                  { value: "", label: t("directory.form.zone.event") },
                  ...[...new Set([...zones, ...(draft.timeZone ? [draft.timeZone] : [])])].map((value) => ({
                    value,
                    label: format.zone(value),
                  })),
                ]}
                onChange={({ currentTarget }) => set({ timeZone: currentTarget.value || null })}
              />
              {([0, 1] as const).map((end) => (
                <TextInput
                  key={end}
                  label={`${t("directory.form.work-hours")}${format.dot}${t(end === 0 ? "venue.starts" : "venue.ends")}`}
                  placeholder={t("venue.time.hint")}
                  inputMode="numeric"
                  value={draft.workHours[end]}
                  error={areHoursWrong ? t("venue.time.wrong") : undefined}
                  onChange={({ currentTarget }) =>
                    set({
                      workHours:
                        end === 0
                          ? [currentTarget.value, draft.workHours[1]]
                          : [draft.workHours[0], currentTarget.value],
                    })
                  }
                />
              ))}
            </div>
          )}
          <SlotPicker
            label={t("directory.form.unavailable")}
            slots={venue.slots}
            zone={zone}
            value={draft.unavailable}
            onChange={(unavailable) => set({ unavailable })}
          />
        </div>
      </Panel>
      {(["offer", "need"] as const).map((direction) => (
        <StatementFields
          key={direction}
          direction={direction}
          statements={draft.statements}
          locale={locale}
          onChange={(statements) => set({ statements })}
        />
      ))}
      <Panel title={t("interpreters.remarks")} padded>
        <Textarea
          aria-label={t("interpreters.remarks")}
          maxLength={1000}
          autosize
          minRows={2}
          value={draft.remarks ?? ""}
          onChange={({ currentTarget }) => set({ remarks: currentTarget.value })}
        />
      </Panel>
      {keep.note}
      <div className="bh-row">
        <Button type="submit" variant="filled" loading={keep.isSaving} disabled={!isReady}>
          {t(stateBefore ? "common.save" : "directory.add")}
        </Button>
        <span className="bh-xs bh-muted" role="status">
          {!name ? t("events.names.needed") : side.length < 2 ? t("directory.form.side.needed") : ""}
        </span>
      </div>
    </form>
  );
}
