import type { AnswerOf } from "@bridgehead/contract/operation";
import type { listVersions } from "@bridgehead/contract/timetable";
import { clockIn } from "@bridgehead/language/formats/zones";
import { PageLink } from "../../app/page-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Downloads } from "./downloads.tsx";

type VersionsPanelProps = {
  readonly eventId: string;
  readonly zone: string;
  readonly versions: AnswerOf<typeof listVersions>["versions"];
};

/** Published versions, newest first: none of them can change. */
export function VersionsPanel({ eventId, zone, versions }: VersionsPanelProps) {
  const { t, format } = useLocale();
  if (versions.length === 0) return null;
  return (
    <Panel title={t("timetable.versions")} count={versions.length}>
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("timetable.versions")}>
        <table className="bh-table">
          <thead>
            <tr>
              <th scope="col">{t("timetable.version.page")}</th>
              <th scope="col">{t("timetable.version.at")}</th>
              <th scope="col" className="is-number">
                {t("column.meetings")}
              </th>
              <th scope="col">{t("timetable.version.note")}</th>
              <th scope="col">{t("timetable.version.files")}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version, index) => (
              <tr key={version.number}>
                <th scope="row">
                  <PageLink
                    to="/events/$eventId/timetable/versions/$number"
                    params={{ eventId, number: String(version.number) }}
                  >
                    {t("print.version", { version: version.number })}
                  </PageLink>{" "}
                  {index === 0 && <span className="bh-chip is-ok">{t("timetable.version.current")}</span>}
                </th>
                <td>
                  {format.day(clockIn(zone, version.publishedAt).day)} {format.time(version.publishedAt, zone)}
                  <span className="bh-muted"> {version.publishedBy}</span>
                </td>
                <td className="is-number">{format.number(version.meetings)}</td>
                <td>{version.note}</td>
                <td>
                  <Downloads eventId={eventId} number={version.number} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
