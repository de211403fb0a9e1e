import { useQuery } from "@tanstack/react-query";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { readRegionFit } from "@bridgehead/contract/recommendations";
import type { RecordPage } from "@bridgehead/contract/record";
import { htmlLang, readText, type Locale } from "@bridgehead/domain/shared/language";
import { placeName } from "@bridgehead/language/place-name";
import { callServer } from "../../app/call-server.ts";
import { PageLink } from "../../app/page-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { ReasonBridge, type BridgeSide } from "../../components/reason-bridge.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordAddress } from "../record/kinds.ts";
import { sideOf } from "../record/sides.ts";
import { useWords } from "../record/use-words.ts";

type Fit = AnswerOf<typeof readRegionFit>;
type Firm = Fit["cells"][number]["pairs"][number]["seeks"];
type Cluster = Fit["clusters"][number]["one"];
type Direction = Fit["cells"][number]["direction"];

const fieldsShown = 5;
const pairsShown = 4;

/**
 * What both sides seek and offer, side by side: the matching engine's sums by field with the firms behind them, the best pair
 * in its owners' words, and clusters that suit each other. Where nobody has told anything, that is said.
 */
export function OffersPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const { data: fit, isLoading } = useQuery({
    queryKey: ["region-fit", page.id],
    queryFn: () => callServer(readRegionFit, { query: { partnership: page.id } }),
    enabled: (page.noun.members ?? []).length > 1,
    staleTime: 300_000,
    retry: false,
  });
  const pairs = (fit?.cells ?? []).reduce((sum, { count }) => sum + count, 0);
  const hasTold = fit !== undefined && fit.one.offers + fit.one.needs + fit.other.offers + fit.other.needs > 0;
  const events = new Set((fit?.cells ?? []).flatMap((cell) => cell.pairs.map(({ seeks }) => seeks.eventId)));
  const isDemo = (page.noun.records ?? []).some((record) => record.isDemo && events.has(record.id));
  return (
    <Panel
      title={t("partnerships.offers")}
      aside={
        hasTold ? (
          <span className="bh-row">
            {pairs > 0 && <span className="bh-chip is-ok">{t("partnerships.offers.pairs", { count: pairs })}</span>}
            {isDemo && <span className="bh-chip is-line">{t("components.status.demo")}</span>}
          </span>
        ) : undefined
      }
    >
      {!fit || !hasTold ? (
        <p className="bh-panel-body">
          {isLoading ? (
            <span className="bh-muted" role="status">
              {t("partnerships.offers.counting")}
            </span>
          ) : (
            <span className="bh-unknown">{t("partnerships.offers.none")}</span>
          )}
        </p>
      ) : (
        <>
          <Example page={page} fit={fit} />
          <div className="bh-work-banks">
            <Bank page={page} fit={fit} index={0} direction="one-needs" />
            <Bank page={page} fit={fit} index={1} direction="other-needs" />
          </div>
          <Clusters fit={fit} />
          <p className="bh-work-line bh-xs bh-muted">{t("partnerships.offers.rule")}</p>
        </>
      )}
    </Panel>
  );
}

/** The side of a member: by country, or within one country by its place. */
const bankOf = (page: RecordPage, index: number): "near" | "far" | "other" =>
  page.noun.isDomestic ? (index === 0 ? "near" : "far") : sideOf(page.noun.members?.[index]?.country ?? null);

/** The best pair in its owners' words. Our own side stands left, whoever of the two it is that seeks. */
function Example({ page, fit }: { readonly page: RecordPage; readonly fit: Fit }) {
  const { t } = useLocale();
  const words = useWords();
  const { example } = fit;
  if (!example) return null;
  const seeker = example.direction === "one-needs" ? 0 : 1;
  const side = (
    firm: Firm,
    text: { readonly text: string; readonly span: readonly [number, number] },
    role: "seeks" | "gives",
  ): BridgeSide => {
    const region = role === "seeks" ? (seeker === 0 ? fit.one : fit.other) : seeker === 0 ? fit.other : fit.one;
    return {
      label: t(`partnerships.offers.${role}`, { region: words.text(region.names), name: words.text(firm.names) }),
      text: text.text,
      locale: (firm.names.original ?? "en") as Locale,
      spans: [text.span],
    };
  };
  const need = side(example.seeks, example.need, "seeks");
  const offer = side(example.offers, example.offer, "gives");
  const seekerIsNear = bankOf(page, seeker) === "near";
  const shown = ({ text, span }: typeof example.need) => text.slice(...span);
  const [left, right] = seekerIsNear ? [example.need, example.offer] : [example.offer, example.need];
  return (
    <div className="bh-panel-body bh-work-example">
      <ReasonBridge
        mine={seekerIsNear ? need : offer}
        theirs={seekerIsNear ? offer : need}
        via={words.text(example.label) || `${shown(left)} = ${shown(right)}`}
        from={t(example.label ? "partnerships.offers.from-base" : "partnerships.offers.from-words")}
        sentence={t("partnerships.offers.reason")}
      />
    </div>
  );
}

/** One side's needs that the other can meet, by field, most first; a field opens to its best pairs. */
function Bank({
  page,
  fit,
  index,
  direction,
}: {
  readonly page: RecordPage;
  readonly fit: Fit;
  readonly index: 0 | 1;
  readonly direction: Direction;
}) {
  const { t, format } = useLocale();
  const words = useWords();
  const side = index === 0 ? fit.one : fit.other;
  const cells = fit.cells
    .filter((cell) => cell.direction === direction)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, fieldsShown);
  const name = words.text(side.names);
  return (
    <section aria-label={name}>
      <h3>
        <span className={`bh-sq is-${bankOf(page, index)}`} aria-hidden="true" /> {name}
      </h3>
      <p className="bh-xs bh-muted">
        {t("partnerships.offers.counts", {
          organisations: format.number(side.organisations),
          offers: format.number(side.offers),
          needs: format.number(side.needs),
        })}
      </p>
      <h4>{t("partnerships.offers.met")}</h4>
      {cells.length === 0 && <p className="bh-sm bh-muted">{t("partnerships.offers.met-none")}</p>}
      {cells.map((cell) => (
        <details key={cell.field} className="bh-work-field">
          <summary>
            <b>{words.text(cell.label) || words.field(cell.field)}</b>
            <span>{t("partnerships.offers.pair-count", { count: cell.count })}</span>
          </summary>
          <ul className="bh-work-lines">
            {cell.pairs.slice(0, pairsShown).map(({ seeks, offers }) => (
              <li key={`${seeks.id} ${offers.id}`}>
                <FirmLink firm={seeks} /> <span aria-hidden="true">←</span> <FirmLink firm={offers} />
              </li>
            ))}
            {cell.count > pairsShown && (
              <li className="bh-muted">{t("partnerships.offers.more", { count: cell.count - pairsShown })}</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Clusters({ fit }: { readonly fit: Fit }) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <section className="bh-work-clusters" aria-label={t("partnerships.clusters")}>
      <h3>{t("partnerships.clusters")}</h3>
      {fit.clusters.length === 0 && <p className="bh-sm bh-muted">{t("partnerships.clusters.none")}</p>}
      <ol>
        {fit.clusters.map(({ one, other, pairs, fields }) => (
          <li key={`${one.id} ${other.id}`}>
            <p>
              <FirmLink firm={one} /> <span aria-hidden="true">×</span> <FirmLink firm={other} />
              <span className="bh-chip is-line">{t("partnerships.offers.pair-count", { count: pairs })}</span>
            </p>
            <p className="bh-xs bh-second">
              {words.list(
                fields.map(({ field, label, count }) =>
                  t("partnerships.clusters.field", { field: words.text(label) || words.field(field), count }),
                ),
              )}{" "}
              <span className="bh-muted">
                (<Behind cluster={one} /> × <Behind cluster={other} />)
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whose companies a cluster's sum counts. */
function Behind({ cluster: { by, city, organisations } }: { readonly cluster: Cluster }) {
  const { t, locale } = useLocale();
  return by === "city" && city
    ? t("partnerships.clusters.by-city", { city: placeName(city, locale) })
    : t("partnerships.clusters.by-members", { count: organisations });
}

/** A company opens in the event that it applied to, what stands on record on its page there. */
function FirmLink({
  firm,
}: {
  readonly firm: {
    readonly id: string;
    readonly kind: "organisation" | "project" | "cluster";
    readonly eventId: string | null;
    readonly names: Firm["names"];
  };
}) {
  const { locale } = useLocale();
  const shown = readText(firm.names, locale);
  const name = <span lang={shown && shown.locale !== locale ? htmlLang[shown.locale] : undefined}>{shown?.text}</span>;
  return firm.eventId ? (
    <PageLink
      to="/events/$eventId/organisations/$organisationId"
      params={{ eventId: firm.eventId, organisationId: firm.id }}
    >
      {name}
    </PageLink>
  ) : (
    <PageLink {...recordAddress({ kind: firm.kind, id: firm.id })}>{name}</PageLink>
  );
}
