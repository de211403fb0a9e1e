import "./recommendations.css";
import { useState } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { IconArrowsJoin, IconCircleCheck } from "@tabler/icons-react";
import { orderSides } from "@bridgehead/domain/events/sides";
import { EmptyState } from "../../components/empty-state.tsx";
import { ExposureStrip } from "../../components/exposure-strip.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { WordsAsWritten } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";
import { SideMark } from "../directory/side-mark.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { Stressed } from "../record/stressed.tsx";
import { MakeButton, MakingProgress } from "./making.tsx";
import { exposureQuery } from "./queries.ts";
import { useMaking } from "./use-making.ts";

/** Every organisation should stand in at least so many lists; the engine aims at it. */
const floor = 3;
/** Columns that a page is wide enough for; who is recommended more often stands together in the last. */
const columnsMax = 15;

/** Who is recommended to whom how often, and whom nobody is recommended. */
export default function ExposurePage() {
  const { t, format } = useLocale();
  const words = useWords();
  const { eventId, name } = useEvent("recommendations");
  const { data } = useSuspenseQuery(exposureQuery(eventId));
  const making = useMaking(eventId);
  const [opened, setOpened] = useState<{ readonly times: number; readonly side: string }>();
  const order = orderSides(new Map(data.bySide.map((one) => [one.side, sizeOf(one)])));
  const sides = data.bySide.toSorted((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
  const [near, far] = sides;
  const others = sides.filter((one) => one !== near && one !== far);
  const most = Math.max(0, ...[near, far].flatMap((side) => side?.counts.map(({ times }) => times) ?? []));
  const last = most >= columnsMax ? columnsMax - 1 : most;
  const isIn = (column: number, times: number) => (column === last ? times >= last : times === column);
  const countAt = (side: typeof near, column: number) =>
    (side?.counts ?? []).reduce((sum, one) => sum + (isIn(column, one.times) ? one.organisations : 0), 0);
  const below = data.organisations.filter((one) => one.times < floor);
  const shown = opened
    ? data.organisations.filter((one) => isIn(opened.times, one.times) && one.organisation.side === opened.side)
    : below;

  return (
    <>
      <Lead
        page={`${t("recommendations.exposure")}${format.dot}${name}`}
        say={
          <Stressed
            text={
              data.madeAt === null
                ? t("recommendations.say.none-yet")
                : t("recommendations.exposure.say", { never: data.never.length, total: data.organisations.length })
            }
          />
        }
        tone={data.never.length > 0 ? "bad" : "brand"}
        why={
          data.madeAt === null
            ? undefined
            : t("recommendations.exposure.why", { below: below.length, floor, gini: format.number(data.gini ?? 0, 2) })
        }
        primary={data.madeAt === null ? <MakeButton making={making} /> : undefined}
        actions={
          <GoButton to="/events/$eventId/recommendations" params={{ eventId }}>
            {t("recommendations.table")}
          </GoButton>
        }
      />
      <div className="bh-stack">
        <MakingProgress making={making} />
        {data.madeAt === null ? (
          <Panel title={t("recommendations.exposure")} padded>
            <EmptyState icon={IconArrowsJoin} title={t("recommendations.empty")} why={t("recommendations.empty.why")} />
          </Panel>
        ) : (
          <>
            <Panel title={t("recommendations.exposure.strip")} padded>
              <div className="bh-scroll">
                <ExposureStrip
                  label={t("recommendations.exposure.strip")}
                  unit="lists"
                  nearName={near ? words.side(near.side) : ""}
                  farName={far ? words.side(far.side) : ""}
                  floor={floor}
                  isLastOpen={last < most}
                  columns={Array.from({ length: last + 1 }, (_, times) => ({
                    meetings: times,
                    near: countAt(near, times),
                    far: countAt(far, times),
                  }))}
                  onOpen={(times, which) => {
                    const side = which === "near" ? near : far;
                    if (side) setOpened({ times, side: side.side });
                  }}
                />
              </div>
              {others.length > 0 && (
                <p className="bh-xs bh-muted">
                  {t("recommendations.exposure.others", {
                    sides: format.list(
                      others.map((one) =>
                        t("recommendations.exposure.other", { side: words.side(one.side), count: sizeOf(one) }),
                      ),
                    ),
                  })}
                </p>
              )}
            </Panel>
            <Panel
              title={
                opened
                  ? t(
                      opened.times === last && last < most
                        ? "recommendations.exposure.opened-more"
                        : "recommendations.exposure.opened",
                      { side: words.side(opened.side), times: opened.times },
                    )
                  : t("recommendations.exposure.below", { floor })
              }
              count={shown.length}
              aside={
                opened && (
                  <button type="button" className="bh-quiet-button" onClick={() => setOpened(undefined)}>
                    {t("recommendations.exposure.below", { floor })}
                  </button>
                )
              }
            >
              {shown.length === 0 ? (
                <div className="bh-panel-body">
                  <EmptyState
                    icon={IconCircleCheck}
                    title={t("recommendations.exposure.none-below")}
                    why={t("recommendations.exposure.none-below.why", { floor })}
                  />
                </div>
              ) : (
                <div className="bh-scroll">
                  <table className="bh-table">
                    <thead>
                      <tr>
                        <th scope="col">{t("directory.col.name")}</th>
                        <th scope="col">{t("directory.col.side")}</th>
                        <th scope="col">{t("directory.col.sector")}</th>
                        <th scope="col" className="is-number">
                          {t("recommendations.col.times")}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {shown.map(({ organisation, times }) => (
                        <tr key={organisation.id}>
                          <td>
                            <OrganisationName organisation={organisation} eventId={eventId} />
                          </td>
                          <td>
                            <SideMark side={organisation.side} />
                          </td>
                          <td>{organisation.sector && <WordsAsWritten text={organisation.sector} />}</td>
                          <td className="is-number">{format.number(times)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </Panel>
          </>
        )}
      </div>
    </>
  );
}

const sizeOf = (side: { readonly counts: readonly { readonly organisations: number }[] }): number =>
  side.counts.reduce((sum, { organisations }) => sum + organisations, 0);
