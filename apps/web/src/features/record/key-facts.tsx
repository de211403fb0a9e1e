import type { RecordPage, RecordRef } from "@bridgehead/contract/record";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { MessageKey } from "@bridgehead/language/messages/all";
import type { PageAddress } from "../../app/page-link.tsx";
import { Fact } from "../../components/fact.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { sourceFor } from "./citing.ts";
import { recordAddress } from "./kinds.ts";
import { useWords } from "./use-words.ts";

type Shown = {
  readonly label: MessageKey;
  /** Absent: nobody told, drawn as not known. */
  readonly value?: string | undefined;
  readonly address?: PageAddress | undefined;
  readonly note?: string | undefined;
};

/** One of the three or four things that one asks first about a record. */
export function KeyFact({
  fact: { label, value, address, note },
  page,
}: {
  readonly fact: Shown;
  readonly page: RecordPage;
}) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <Fact
      label={t(label)}
      value={value}
      address={address}
      status={value === undefined ? "unknown" : page.status}
      statusWord={value === undefined ? undefined : words.status(page.kind, page.status)}
      note={value === undefined ? t("record.not-told") : note}
      source={value === undefined ? undefined : sourceFor(page.citations, page.id)}
    />
  );
}

/** Key facts by noun. What nobody told is among them where a reader would look for it. */
export function useKeyFacts(page: RecordPage): readonly Shown[] {
  const { t, format } = useLocale();
  const words = useWords();
  const { noun } = page;

  const plain = (label: MessageKey, value: string | null | undefined): Shown => ({ label, value: value || undefined });
  const ref = (label: MessageKey, record: RecordRef | null | undefined): Shown => ({
    label,
    value: record ? words.name(record) : undefined,
    address: record ? recordAddress(record) : undefined,
  });
  const date = (label: MessageKey, when: RecordDate | null | undefined): Shown => {
    const text = when?.value ? format.recordDate(when) : undefined;
    return { label, value: text?.text, note: text?.asWritten };
  };
  const told = (label: MessageKey, key: string): Shown => {
    const fact = page.facts.find((one) => one.key === key);
    if (!fact) return plain(label, undefined);
    return fact.date
      ? date(label, fact.date)
      : plain(label, words.figure(fact.number, fact.unit, fact.qualifier) ?? words.text(fact.text));
  };
  const fields = plain("record.col.fields", words.list(page.fields.map(words.field)));
  const region = ref("record.col.region", page.region);
  const kind = plain("record.col.kind", words.subkind(page.kind, page.subkind));
  const amount = plain("record.col.amount", noun.amount ? format.money(noun.amount) : undefined);
  const area = noun.areaM2
    ? plain("record.col.area", words.figure(noun.areaM2, "m2", "exact"))
    : told("record.col.area", "area");

  const hours =
    noun.startsAt && noun.timeZone && !noun.isManaged
      ? [
          {
            ...plain(
              "record.col.hours",
              noun.endsAt
                ? format.timeRange(noun.startsAt, noun.endsAt, noun.timeZone)
                : format.time(noun.startsAt, noun.timeZone),
            ),
            note: format.zone(noun.timeZone),
          },
        ]
      : [];

  switch (page.kind) {
    case "region":
      return [
        { ...plain("record.col.level", words.subkind("region", page.subkind)), note: noun.code ?? undefined },
        // A province lies in its country: that is one fact, not two.
        ...(page.country && (!noun.parent || words.country(page.country) !== words.name(noun.parent))
          ? [plain("record.col.country", words.country(page.country))]
          : []),
        ...(noun.parent ? [ref("record.col.inside", noun.parent)] : []),
      ];
    case "cluster":
      return [
        plain("record.col.industry", words.text(noun.sector)),
        region,
        area,
        told("record.col.completion", "period.to"),
      ];
    case "partnership":
      return [];
    case "organisation":
      return [
        kind,
        region,
        ...(noun.sector ? [plain("record.col.line", words.text(noun.sector))] : []),
        plain("record.col.country", words.country(page.country)),
      ];
    case "person":
      return [plain("record.col.post", words.text(noun.title)), ref("record.col.organisation", noun.organisation)];
    case "place":
      return [kind, region];
    case "series":
      return [date("editing.field.nextDate", noun.nextDate), plain("editing.field.cadence", noun.cadence)];
    case "event":
      return [
        date("record.col.date", page.date),
        ...hours,
        ref("record.col.place", noun.place),
        kind,
        ...(page.fields.length > 0 ? [fields] : []),
        ...(noun.format ? [plain("record.col.format", words.code("event-format", noun.format))] : []),
        ...(noun.parent ? [ref("record.col.event", noun.parent)] : []),
      ];
    case "session":
      return [
        ref("record.col.event", noun.event),
        kind,
        ...(page.fields.length > 0 ? [fields] : []),
        ...(noun.ordinal ? [plain("record.col.order", t("record.session.order", { order: noun.ordinal }))] : []),
        ...(page.region ? [region] : []),
      ];
    case "agreement":
      return [
        plain("record.col.stage", page.stage ? words.stage("agreement", page.stage) : undefined),
        date("record.col.date", page.date),
        kind,
      ];
    case "project":
      return [
        ref("record.col.place", noun.place ?? page.region),
        area,
        amount,
        ...(page.fields.length > 0 ? [fields] : []),
        plain("record.col.completion", undefined),
      ];
    case "visit":
      return [
        ref("record.col.to", noun.to),
        date("record.col.date", page.date?.value ? page.date : visitMonth(page)),
        plain(
          "record.col.length",
          noun.days && noun.nights ? t("record.visit.length", { days: noun.days, nights: noun.nights }) : undefined,
        ),
        ref("record.col.head", noun.head),
      ];
    case "visit-stop":
      return [
        date("record.col.date", page.date),
        ...(noun.stop?.timeOfDay
          ? [plain("record.col.time-of-day", words.code("time-of-day", noun.stop.timeOfDay))]
          : []),
        kind,
        ref("record.col.place", noun.stop?.place),
        ref("record.col.visit", page.context),
      ];
    case "policy":
      return [region, fields, date("record.col.date", page.date)];
    case "case":
      return [region, fields];
    case "programme":
      return [
        region,
        kind,
        ...(page.fields.length > 0 ? [fields] : []),
        ...(noun.phase ? [plain("record.col.phase", t("record.phase", { phase: noun.phase }))] : []),
        ...(noun.rung ? [plain("record.col.rung", words.code("talent-rung", noun.rung))] : [amount]),
      ];
    case "indicator":
      return [];
    case "observation":
      return [
        plain("record.col.value", words.figure(page.value, page.unit, page.qualifier)),
        ref("record.col.subject", noun.subject),
        date("record.col.as-of", page.date),
        ref("record.col.indicator", noun.indicator),
      ];
    case "quote":
      return [ref("record.col.speaker", noun.speaker), ref("record.col.event", noun.event)];
    case "publication":
      return [
        plain("record.col.outlet", words.text(noun.outlet)),
        date("record.col.date", page.date),
        kind,
        ...(noun.language ? [plain("record.col.language", words.code("language", noun.language))] : []),
      ];
  }
}

/** A visit without dates of its own is dated by the month of its stops, no closer. */
function visitMonth({ noun }: RecordPage): RecordDate | null {
  const first = (noun.stops ?? []).map(({ date }) => date).find((one) => (one?.value ?? "").length >= 7);
  return first?.value
    ? { value: first.value.slice(0, 7), precision: "month", ...(first.basis ? { basis: first.basis } : {}) }
    : null;
}
