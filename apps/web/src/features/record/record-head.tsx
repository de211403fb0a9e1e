import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import { readRecordCalendar, type RecordPage } from "@bridgehead/contract/record";
import { htmlLang, readText, type Locale } from "@bridgehead/domain/shared/language";
import { CitationChip } from "../../components/citations.tsx";
import { Lead } from "../../components/lead.tsx";
import { languageTags } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { DraftButton } from "../publications/draft-button.tsx";
import { FeedbackEntry } from "../feedback/feedback-entry.tsx";
import { EditEntry, NewEntry } from "../editing/entries.tsx";
import { VisitPrints } from "../visits/visit-prints.tsx";
import { sourceFor } from "./citing.ts";
import { RecordLink } from "./record-link.tsx";
import { RecordStatus } from "./record-status.tsx";
import { useSentence } from "./record-sentence.tsx";
import { useWords } from "./use-words.ts";

/** Noun and place small, the name large, under it the name in the source's own language and other spellings. */
/** Nouns that a source tells of: their standing and original name stand under the sentence too. */
const isToldOf = new Set<RecordPage["kind"]>(["project", "cluster", "visit", "region"]);

export function RecordHead({ page }: { readonly page: RecordPage }) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const sentence = useSentence(page);
  const shown = readText(page.names, locale);
  const where = page.region ?? (page.kind === "session" || page.kind === "visit-stop" ? page.context : null);
  const kind = [...new Set([words.kind(page.kind), words.subkind(page.kind, page.subkind)])]
    .filter(Boolean)
    .join(format.dot);
  const aliases = aliasesOf(page);
  const script = scriptOf(page);
  const fields = page.kind === "region" ? mostOf(page.related.flatMap(({ record }) => record.fields)) : [];
  // An indicator or a partnership is no statement of a source: it simply is, and its sentence stands alone.
  const isSaid = sentence === undefined || script !== undefined || aliases.length > 0 || isToldOf.has(page.kind);
  const beside = (
    <>
      <OriginalName page={page} />
      <RecordStatus record={page} />
      <CitationChip source={sourceFor(page.citations, page.id)} />
      {fields.length > 0 && <span>{t("record.region.fields", { fields: words.list(fields.map(words.field)) })}</span>}
      {page.names.ours?.includes(locale) && <span>{t("record.ours")}</span>}
      {page.kind === "quote" && <span>{t("record.paraphrase")}</span>}
      {script && <span>{t("record.original-script", { text: script })}</span>}
      {aliases.length > 0 && <span>{t("record.also-written", { names: words.list(aliases) })}</span>}
    </>
  );
  return (
    <Lead
      page={
        <>
          {kind}
          {sentence && (
            <>
              {format.dot}
              {words.name(page)}
            </>
          )}
          {where && (
            <>
              {format.dot}
              <RecordLink record={where} />
            </>
          )}
        </>
      }
      tone={
        sentence &&
        (page.kind === "project" || page.kind === "cluster") &&
        page.stage !== "proposed" &&
        page.stage !== "seeking"
          ? "bad"
          : "brand"
      }
      say={
        sentence ?? (
          <span lang={shown && shown.locale !== locale ? htmlLang[shown.locale] : undefined}>
            {shown?.text ?? words.kind(page.kind)}
          </span>
        )
      }
      why={isSaid ? <span className="bh-record-also">{beside}</span> : undefined}
      actions={
        <>
          {page.kind === "visit" && <VisitPrints visitId={page.id} />}
          {hasDays(page) && (
            <Button
              component="a"
              href={`${addressOf(readRecordCalendar, { params: { id: page.id } })}?lang=${locale}`}
              download
              leftSection={<IconCalendarPlus className="bh-i" aria-hidden />}
            >
              {t("timetable.download.calendar")}
            </Button>
          )}
          <DraftButton record={page} />
          {page.kind === "event" && <FeedbackEntry eventId={page.id} />}
          {page.kind === "event" && <NewEntry kind="session" about={{ eventId: page.id }} />}
          {page.kind === "indicator" && <NewEntry kind="observation" about={{ indicatorId: page.id }} />}
          <EditEntry record={page} />
        </>
      }
    />
  );
}

/** Whether something of it can stand in a calendar: a day or a month of its own, of its next date or of one of its stops. */
function hasDays({ kind, date, noun }: RecordPage): boolean {
  const dates = kind === "event" ? [date] : [noun.nextDate, ...(noun.stops ?? []).map((stop) => stop.date)];
  return (
    (kind === "event" || kind === "series" || kind === "visit") &&
    dates.some((one) => one?.value && (one.precision === "day" || one.precision === "month"))
  );
}

/** The name as the other side writes it; the English one only where there is no other. Renderings of our own are none. */
function OriginalName({ page: { names } }: { readonly page: RecordPage }) {
  const { locale } = useLocale();
  if (!names.original) return null;
  const isOwn = (one: Locale) =>
    one !== readText(names, locale)?.locale && names[one] !== undefined && !names.ours?.includes(one);
  const scripts = (["ko", "zh"] as const).filter(isOwn);
  const shown: readonly Locale[] = scripts.length > 0 ? scripts : (["en"] as const).filter(isOwn);
  return shown.map((one) => (
    <span key={one} className="bh-record-original">
      <span className="bh-tag" aria-hidden="true">
        {languageTags[one]}
      </span>
      <span lang={htmlLang[one]}>{names[one]}</span>
    </span>
  ));
}

function aliasesOf({ names, aliases }: RecordPage): readonly string[] {
  const known = new Set([names.ko, names.zh, names.en]);
  return aliases.filter((alias) => !known.has(alias));
}

/** Characters that the source prints beside its own spelling, where no name of the record has them. */
function scriptOf({ names, aliases, noun }: RecordPage): string | undefined {
  const { originalScript: script } = noun;
  const isKnown = [names.ko, names.zh, names.en, ...aliases].some((name) => script && name === script);
  return script && !isKnown ? script : undefined;
}

/** The codes that occur most, at most four of them, the most frequent first. */
function mostOf(codes: readonly string[]): readonly string[] {
  const counted = [...Map.groupBy(codes, (code) => code)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted.slice(0, 4).map(([code]) => code);
}
