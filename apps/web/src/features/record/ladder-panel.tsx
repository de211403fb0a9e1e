import { useState } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Panel } from "../../components/panel.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ladderQuery } from "./queries.ts";
import { RecordLink } from "./record-link.tsx";
import { useWords } from "./use-words.ts";

/** All projects by the rung that each has reached: how many, for how much, and on a press which. Rungs are never added up. */
export function LadderPanel() {
  const { t, format } = useLocale();
  const words = useWords();
  const { data } = useSuspenseQuery(ladderQuery);
  const [open, setOpen] = useState<string>();
  const shown = data.rungs.find(({ rung }) => rung === open);
  return (
    <Panel title={t("record.project.ladder")} aside={t("record.project.ladder-rule")} padded>
      <ol className="bh-rungs" aria-label={t("record.project.ladder")}>
        {data.rungs.map(({ rung, projects, amounts, withoutAmount }) => (
          <li key={rung} className={projects.length === 0 ? "is-empty" : undefined}>
            <button
              type="button"
              disabled={projects.length === 0}
              aria-expanded={open === rung}
              onClick={() => setOpen(open === rung ? undefined : rung)}
            >
              <span className="bh-xs">{words.code("project-rung", rung)}</span>
              <b>{t("record.project.ladder-count", { count: projects.length })}</b>
              {amounts.map(({ currency, status, amountMinor }) => (
                <span key={`${currency} ${status}`} className="bh-xs">
                  {format.money({ amountMinor, currency })} {status !== "actual" && <StatusMark status={status} />}
                </span>
              ))}
              {projects.length > 0 && withoutAmount > 0 && (
                <span className="bh-xs bh-muted">{t("record.project.ladder-gaps", { count: withoutAmount })}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {shown && (
        <ul className="bh-record-rows is-plain">
          {shown.projects.map((project) => (
            <li key={project.id}>
              <RecordLink record={project} />
            </li>
          ))}
        </ul>
      )}
      {data.without > 0 && (
        <p className="bh-xs bh-muted">{t("record.project.ladder-without", { count: data.without })}</p>
      )}
    </Panel>
  );
}
