import "./learning.css";
import { useState, type SubmitEvent } from "react";
import { Button, TextInput } from "@mantine/core";
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { addTerm, listTerms, removeTerm, type EventTerm } from "@bridgehead/contract/terms";
import { htmlLang, locales, readText, type Locale } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { eventKey } from "../events/queries.ts";

const termsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "terms"],
    queryFn: () => callServer(listTerms, { params: { eventId } }),
  });

const empty: Readonly<Record<Locale, string>> = { ko: "", zh: "", en: "" };
const labels = { ko: "terms.korean", zh: "terms.chinese", en: "terms.english" } as const;

/** Several spellings in one field, by the comma of any of the three languages. */
const spellingsIn = (written: string): string[] => [
  ...new Set(
    written
      .split(/[,，、;；]/u)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  ),
];

type TermsPanelProps = { readonly eventId: string; readonly mayChange: boolean };

/** The event's own words: what they are, what they joined, and a line to add one. */
export function TermsPanel({ eventId, mayChange }: TermsPanelProps) {
  const { t, locale } = useLocale();
  const { data } = useSuspenseQuery(termsQuery(eventId));
  const client = useQueryClient();
  const [written, setWritten] = useState(empty);
  const again = () => client.invalidateQueries({ queryKey: eventKey(eventId) });
  const adding = useMutation({
    mutationFn: () =>
      callServer(addTerm, {
        params: { eventId },
        body: { ko: spellingsIn(written.ko), zh: spellingsIn(written.zh), en: spellingsIn(written.en) },
      }),
    onSuccess: async () => {
      setWritten(empty);
      await again();
      notifyDone(t("terms.added"));
    },
  });
  const removing = useMutation({
    mutationFn: (termId: string) => callServer(removeTerm, { params: { eventId, termId } }),
    onSuccess: async () => {
      await again();
      notifyDone(t("terms.removed"));
    },
  });
  const submit = (happening: SubmitEvent) => {
    happening.preventDefault();
    adding.mutate();
  };

  return (
    <Panel title={t("terms.title")} count={data.terms.length}>
      <p className="bh-panel-body bh-sm bh-second">{t("terms.why")}</p>
      {data.terms.length === 0 && <p className="bh-panel-body bh-sm bh-muted">{t("terms.none")}</p>}
      <ul className="bh-learnt">
        {data.terms.map((term) => (
          <li key={term.id}>
            <p>
              <Spellings term={term} />
            </p>
            {term.known && (
              <p className="bh-sm bh-second">
                {t("terms.known", { concept: readText(term.known, locale)?.text ?? "" })}
              </p>
            )}
            {mayChange && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t("terms.remove.of", { term: term[locale][0] ?? term.ko[0] ?? term.zh[0] ?? "" })}
                loading={removing.isPending && removing.variables === term.id}
                onClick={() => removing.mutate(term.id)}
              >
                {t("terms.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <form className="bh-panel-body bh-terms-form" onSubmit={submit}>
          {locales.map((one) => (
            <TextInput
              key={one}
              label={t(labels[one])}
              lang={htmlLang[one]}
              value={written[one]}
              maxLength={300}
              onChange={({ currentTarget: { value } }) => setWritten((now) => ({ ...now, [one]: value }))}
            />
          ))}
          <p className="bh-xs bh-muted">{t("terms.spellings")}</p>
          <Button type="submit" loading={adding.isPending}>
            {t("terms.add")}
          </Button>
          {adding.error !== null && <ProblemNote error={adding.error} />}
          {removing.error !== null && <ProblemNote error={removing.error} />}
        </form>
      )}
    </Panel>
  );
}

function Spellings({ term }: { readonly term: EventTerm }) {
  const { format } = useLocale();
  return locales
    .filter((locale) => term[locale].length > 0)
    .map((locale, index) => (
      <span key={locale}>
        {index > 0 && format.dot}
        <span lang={htmlLang[locale]}>{term[locale].join(", ")}</span>
      </span>
    ));
}
