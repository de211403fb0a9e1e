import type { ReactNode } from "react";
import type { RecordPage } from "@bridgehead/contract/record";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "./stressed.tsx";
import { useToday } from "./use-today.ts";
import { useWords } from "./use-words.ts";

/** What is the case, in one sentence, for the nouns where the name alone does not say it. */
export function useSentence(page: RecordPage): ReactNode {
  const { t, format } = useLocale();
  const words = useWords();
  const today = useToday();

  if (page.kind === "indicator") {
    const values = (page.noun.observations ?? []).flatMap((one) => {
      // A unit in brackets (“US = 100”) stands over the chart and is not said with every value.
      const isAside = /^[(（]/.test(words.unit(one.unit, 1));
      const figure = words.figure(one.value, isAside ? null : one.unit, one.qualifier);
      return figure === undefined ? [] : [{ figure, subject: one.subject ? words.name(one.subject) : words.name(one) }];
    });
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last) return undefined;
    return values.length === 1 ? (
      <Stressed text={t("record.indicator.say-one", { value: first.figure, subject: first.subject })} />
    ) : (
      <Stressed
        text={t("record.indicator.say-many", { first: first.figure, last: last.figure, count: values.length })}
      />
    );
  }

  if (page.kind === "region") {
    const count = (...kinds: readonly string[]) =>
      page.related.filter(({ as, record }) => as === "inside" && kinds.includes(record.kind)).length;
    const [works, policies] = [count("programme", "project"), count("policy", "case")];
    const firms = count("organisation");
    if (works + policies === 0) return undefined;
    return <Stressed text={t("record.region.say", { works, policies, firms })} />;
  }

  if (page.kind === "partnership") {
    const records = page.noun.records ?? [];
    const last = records
      .filter(
        ({ lineDate, status, kind }) =>
          lineDate?.value && (status === "actual" || status === "reported") && kind !== "publication",
      )
      .toSorted((a, b) => (b.lineDate?.value ?? "").localeCompare(a.lineDate?.value ?? ""))[0];
    if (!last?.lineDate?.value) return undefined;
    const years =
      Number(today.slice(0, 4)) -
      Number(last.lineDate.value.slice(0, 4)) -
      (today.slice(5) < last.lineDate.value.slice(5) ? 1 : 0);
    if (years >= 2) return <Stressed text={t("record.partnership.say-silent", { years })} />;
    const signed = records.filter(
      ({ kind, stage }) => kind === "agreement" && (stage === "signed" || stage === "in-force"),
    ).length;
    const date = format.recordDate(last.lineDate).text;
    return (
      <Stressed
        text={
          signed > 0
            ? t("record.partnership.say-agreed", { count: signed, date })
            : t("record.partnership.say-none", { date })
        }
      />
    );
  }

  if (page.kind === "visit") {
    const led = page.links.find(
      ({ rel, direction, record }) => rel === "led-to" && direction === "out" && record.kind === "agreement",
    )?.record;
    if (!led?.stage) return undefined;
    const isOpen = led.stage === "proposed" || led.stage === "talks" || led.stage === "to-be-signed";
    return (
      <Stressed
        text={t(isOpen ? "record.visit.say-open" : "record.visit.say-led", {
          name: words.name(led),
          stage: words.stage("agreement", led.stage),
        })}
      />
    );
  }

  if (page.kind === "project" || page.kind === "cluster") {
    const late = (page.noun.milestones ?? []).findLast(
      ({ planned, actual }) => planned?.value && !actual?.value && planned.value < today.slice(0, planned.value.length),
    );
    if (late?.planned)
      return (
        <Stressed
          text={t("record.project.say-unconfirmed", {
            what: words.text(late.what),
            date: format.recordDate(late.planned).text,
          })}
        />
      );
    if (page.stage === "contracted" && (page.noun.rung ?? "contract") === "contract")
      return <Stressed text={t("record.project.say-contracted")} />;
    if (page.stage === "proposed") return <Stressed text={t("record.project.say-proposed")} />;
    if (page.stage === "seeking") return <Stressed text={t("record.project.say-seeking")} />;
  }
  return undefined;
}
