import type { EventHome } from "@bridgehead/contract/events";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "./use-words.ts";

/** The figures an organiser is asked for. */
export function FiguresPanel({ figures }: { readonly figures: EventHome["figures"] }) {
  const { t, format } = useLocale();
  const words = useWords();
  const cells = [
    {
      key: "organisations",
      value: figures.organisations,
      detail: figures.bySide.map(({ side, count }) => `${words.side(side)} ${format.number(count)}`).join(format.dot),
    },
    {
      key: "onsite",
      value: figures.onsite,
      detail: t("events.figure.onsite.detail", { hybrid: figures.hybrid, online: figures.online }),
    },
    {
      key: "requests",
      value: figures.requests,
      detail: t("events.figure.requests.detail", { chosen: figures.must + figures.meet, must: figures.must }),
    },
    {
      key: "scheduled",
      value: figures.scheduled,
      detail:
        figures.publishedVersion === null
          ? t("events.figure.scheduled.unpublished")
          : t("events.figure.scheduled.published", { version: figures.publishedVersion }),
    },
    {
      key: "slots",
      value: figures.slots,
      detail: t("events.figure.slots.detail", { tables: figures.tables, rooms: figures.onlineRooms }),
    },
  ] as const;
  return (
    <Panel title={t("events.figures")}>
      <dl className="bh-figures">
        {cells.map(({ key, value, detail }) => (
          <div key={key}>
            <dt>{t(`events.figure.${key}`)}</dt>
            <dd>
              <b>{format.number(value)}</b>
              <span>{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
