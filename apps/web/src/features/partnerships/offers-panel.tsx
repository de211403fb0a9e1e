import { useQuery } from "@tanstack/react-query";
import { listParticipants, type DirectoryRow } from "@bridgehead/contract/directory";
import { readHeatMap } from "@bridgehead/contract/recommendations";
import type { RecordPage } from "@bridgehead/contract/record";
import { htmlLang, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { PageLink } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { sideOf } from "../record/sides.ts";
import { useWords } from "../record/use-words.ts";

const shownAtOnce = 4;

/**
 * What the two regions' companies offer and seek, side by side, as they told their newest event; and which cities fit best.
 * Where no event has told it, that is said.
 */
export function OffersPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const event = (page.noun.records ?? [])
    .filter(({ kind }) => kind === "event")
    .toSorted((a, b) => (b.lineDate?.value ?? "").localeCompare(a.lineDate?.value ?? ""))[0];
  const eventId = event?.id ?? "";
  const mayList = useMayDo("directory.read", { eventId });
  const mayMatch = useMayDo("recommendation.read", { eventId });
  const [near, far] = page.noun.members ?? [];
  const sides = [near, far].flatMap((member) => (member?.country ? [member.country] : []));
  const { data: directory } = useQuery({
    queryKey: ["event", eventId, "directory", ""],
    queryFn: () => callServer(listParticipants, { params: { eventId }, query: {} }),
    enabled: event !== undefined && mayList,
    retry: false,
  });
  const { data: heat } = useQuery({
    queryKey: ["event", eventId, "recommendations", "heat-map", ...sides],
    queryFn: () =>
      callServer(readHeatMap, { params: { eventId }, query: { near: sides[0] ?? "KR", far: sides[1] ?? "CN" } }),
    enabled: event !== undefined && mayMatch && sides.length === 2 && sides[0] !== sides[1],
    retry: false,
  });
  const organisations = directory?.organisations ?? [];
  const hasTold = organisations.some(({ offers, needs }) => offers.length + needs.length > 0);
  const mutual = (heat?.cells ?? []).reduce((sum, cell) => sum + cell.mutual, 0);
  const best = (heat?.cells ?? [])
    .filter((cell) => cell.mutual > 0)
    .toSorted((a, b) => b.mutual - a.mutual)
    .slice(0, 3);
  const cityOf = (city: string): string => {
    const found = [...(heat?.rows ?? []), ...(heat?.columns ?? [])].find((one) => one.city === city);
    return words.text(found?.names) || city;
  };
  return (
    <Panel
      title={t("partnerships.offers")}
      aside={
        event && hasTold ? (
          <span className="bh-row">
            {mutual > 0 && <span className="bh-chip is-ok">{t("partnerships.offers.mutual", { count: mutual })}</span>}
            {event.isDemo && <span className="bh-chip is-line">{t("components.status.demo")}</span>}
          </span>
        ) : undefined
      }
    >
      {!hasTold ? (
        <p className="bh-panel-body">
          <span className="bh-unknown">{t("partnerships.offers.none")}</span>
        </p>
      ) : (
        <>
          <div className="bh-work-banks">
            {[near, far].map(
              (member) =>
                member && (
                  <Bank
                    key={member.id}
                    name={words.name(member)}
                    country={member.country}
                    rows={organisations.filter(({ country }) => country === member.country)}
                  />
                ),
            )}
          </div>
          <div className="bh-work-line">
            {best.length > 0 ? (
              <ul className="bh-work-lines">
                {best.map((cell) => (
                  <li key={`${cell.row} ${cell.column}`}>
                    {t("partnerships.offers.cities", {
                      near: cityOf(cell.row),
                      far: cityOf(cell.column),
                      count: cell.mutual,
                    })}
                  </li>
                ))}
              </ul>
            ) : (
              <p className="bh-sm bh-muted">
                {t(mayMatch ? "partnerships.offers.not-matched" : "partnerships.offers.not-yours")}
              </p>
            )}
            {event && (
              <p className="bh-xs bh-muted">
                {t("partnerships.offers.from", { event: words.name(event) })}{" "}
                {mayMatch && (
                  <PageLink to="/events/$eventId/recommendations/heat-map" params={{ eventId }}>
                    {t("partnerships.offers.open")}
                  </PageLink>
                )}
              </p>
            )}
          </div>
        </>
      )}
    </Panel>
  );
}

function Bank({
  name,
  country,
  rows,
}: {
  readonly name: string;
  readonly country: string | null;
  readonly rows: readonly DirectoryRow[];
}) {
  const { t, format } = useLocale();
  const offers = rows.flatMap((row) => row.offers.map((text) => ({ row, text })));
  const needs = rows.flatMap((row) => row.needs.map((text) => ({ row, text })));
  return (
    <section aria-label={name}>
      <h3>
        <span className={`bh-sq is-${sideOf(country)}`} aria-hidden="true" />
        {name}
      </h3>
      <p className="bh-xs bh-muted">
        {t("partnerships.offers.counts", {
          organisations: format.number(rows.length),
          offers: format.number(offers.length),
          needs: format.number(needs.length),
        })}
      </p>
      <Told label={t("partnerships.offers.offer")} lines={offers} />
      <Told label={t("partnerships.offers.need")} lines={needs} />
    </section>
  );
}

function Told({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly { readonly row: DirectoryRow; readonly text: LocalText }[];
}) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <>
      <h4>{label}</h4>
      {lines.length === 0 && <p className="bh-sm bh-muted">{t("partnerships.offers.told-none")}</p>}
      <ul className="bh-work-lines">
        {lines.slice(0, shownAtOnce).map(({ row, text }) => (
          <li key={`${row.id} ${words.text(text)}`}>
            <Written text={text} />{" "}
            <span className="bh-xs bh-muted">
              <Written text={row.names} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text in the language it is found in, machine text marked. */
function Written({ text }: { readonly text: LocalText }) {
  const { locale } = useLocale();
  const shown = readText(text, locale);
  if (!shown) return null;
  return (
    <span
      lang={shown.locale === locale ? undefined : htmlLang[shown.locale]}
      className={shown.isMachine ? "bh-machine" : undefined}
    >
      {shown.text}
    </span>
  );
}
