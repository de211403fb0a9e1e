import { Fragment } from "react";
import type { Published } from "@bridgehead/contract/timetable";
import { involves, partnerOf, type PublishedMeeting } from "@bridgehead/contract/published-meetings";
import { htmlLang, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { sayPair } from "@bridgehead/language/timetable/say-cause";
import { PrintPage } from "../../components/print-page.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { byDay, type OwnChanges } from "./published-rows.ts";

export type SheetFacts = {
  readonly published: Published;
  readonly meetings: readonly PublishedMeeting[];
  readonly changes: OwnChanges;
  readonly printedAt: Date;
  readonly event: string;
  readonly otherEvent: { readonly text: string; readonly locale: Locale } | undefined;
  /** Address of the QR code that leads to a live page. */
  readonly codeOf: (kind: "organisations" | "interpreters" | "places", id: string) => string;
};

/** One organisation's day on paper. */
export function PersonalSheet({
  facts,
  organisation,
}: {
  readonly facts: SheetFacts;
  readonly organisation: Published["organisations"][number];
}) {
  const { t, format } = useLocale();
  const words = useWords();
  return (
    <Sheet
      facts={facts}
      title={t("print.personal")}
      who={organisation.names}
      whoLabel={t("column.organisation")}
      sub={[organisation.number, words.city(organisation.city)].filter(Boolean).join(format.dot)}
      code={facts.codeOf("organisations", organisation.id)}
      meetings={facts.meetings.filter((meeting) => involves(meeting, organisation.id))}
      partnersOf={(meeting) => [partnerOf(meeting, organisation.id)]}
      hasInterpreter
    />
  );
}

/** One interpreter's assignments on paper. */
export function InterpreterSheet({
  facts,
  interpreter,
}: {
  readonly facts: SheetFacts;
  readonly interpreter: Published["interpreters"][number];
}) {
  const { t, locale } = useLocale();
  return (
    <Sheet
      facts={facts}
      title={t("print.interpreter")}
      who={interpreter.names}
      whoLabel={t("column.interpreter")}
      sub={interpreter.pairs.map((pair) => sayPair(pair, locale)).join(", ")}
      code={facts.codeOf("interpreters", interpreter.id)}
      meetings={facts.meetings.filter((meeting) => meeting.interpreter?.id === interpreter.id)}
      partnersOf={({ near, far }) => [near, far]}
      hasInterpreter={false}
    />
  );
}

type SheetProps = {
  readonly facts: SheetFacts;
  readonly title: string;
  readonly who: LocalText;
  readonly whoLabel: string;
  readonly sub: string;
  readonly code: string;
  readonly meetings: readonly PublishedMeeting[];
  readonly partnersOf: (meeting: PublishedMeeting) => readonly PublishedMeeting["near"][];
  readonly hasInterpreter: boolean;
};

function Sheet({ facts, title, who, whoLabel, sub, code, meetings, partnersOf, hasInterpreter }: SheetProps) {
  const { t, format, timeZone } = useLocale();
  const { published, changes } = facts;
  const zone = published.event.timeZone;
  const first = published.slots[0]?.startsAt ?? published.version.publishedAt;
  const isTwoZones = format.timePair(first, zone, timeZone).reader !== undefined;
  return (
    <PrintPage
      title={title}
      subtitle={
        <>
          <p className="bh-sheet-event">
            <b>{facts.event}</b>
            {facts.otherEvent && <span lang={htmlLang[facts.otherEvent.locale]}>{facts.otherEvent.text}</span>}
          </p>
          <dl className="bh-sheet-facts">
            <div>
              <dt>{whoLabel}</dt>
              <dd>
                <SheetName names={who} /> {sub && <span>{sub}</span>}
              </dd>
            </div>
            <div>
              <dt>{t("timetable.print.times")}</dt>
              <dd>
                {format.zoneHeading(zone, first)}
                {isTwoZones && ` ${t("timetable.print.small", { reader: format.zoneCity(timeZone) })}`}
              </dd>
            </div>
          </dl>
        </>
      }
      qr={{
        svg: <img src={code} alt={t("timetable.print.code")} loading="lazy" />,
        words: t("timetable.print.code-words"),
      }}
      version={t("print.version", { version: published.version.number })}
      printedAt={facts.printedAt}
      zone={zone}
      event={facts.event}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t("timetable.print.time")}</th>
            <th scope="col">{t("timetable.print.seat")}</th>
            <th scope="col">{hasInterpreter ? t("column.partner") : t("column.near")}</th>
            <th scope="col">{hasInterpreter ? t("column.interpreter") : t("column.far")}</th>
          </tr>
        </thead>
        <tbody>
          {byDay(meetings, zone).map(([day, rows]) => (
            <Fragment key={day}>
              <tr className="bh-sheet-day">
                <th colSpan={4} scope="rowgroup">
                  {format.day(day, "full")}
                </th>
              </tr>
              {rows.map((meeting) => {
                const pair = format.timePair(meeting.slot.startsAt, zone, timeZone);
                const [partner, other] = partnersOf(meeting);
                const isChanged = changes.was.has(meeting.id) || changes.added.has(meeting.id);
                return (
                  <tr key={meeting.id}>
                    <td>
                      <b className="bh-nowrap">
                        {format.timeRange(meeting.slot.startsAt, meeting.slot.endsAt, zone, "print")}
                      </b>
                      {pair.reader !== undefined && (
                        <small>
                          {format.zoneCity(timeZone)} {pair.reader}{" "}
                          {pair.dayShift === 0 ? "" : format.dayShift(pair.dayShift)}
                        </small>
                      )}
                    </td>
                    <td>
                      <b className="bh-sheet-place">{meeting.place.label}</b>
                      <small>{meeting.mode === "online" ? t("components.grid.online") : meeting.place.hall}</small>
                    </td>
                    <td>
                      {partner && <SheetName names={partner.names} />}
                      {isChanged && (
                        <span className="bh-sheet-changed">
                          {t("timetable.print.changed", { version: published.version.number })}
                        </span>
                      )}
                    </td>
                    <td>
                      {hasInterpreter ? (
                        meeting.interpreter ? (
                          <SheetName names={meeting.interpreter.names} isPlain />
                        ) : (
                          t("print.no-interpreter")
                        )
                      ) : (
                        other && <SheetName names={other.names} />
                      )}
                    </td>
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
      {meetings.length === 0 && <p>{t("timetable.own.none")}</p>}
      <p className="bh-sheet-note">{t("timetable.print.note")}</p>
    </PrintPage>
  );
}

/** The reader's form, the original beneath. */
export function SheetName({ names, isPlain = false }: { readonly names: LocalText; readonly isPlain?: boolean }) {
  const { locale } = useLocale();
  const read = readText(names, locale);
  const original = names.original && names.original !== read?.locale ? names[names.original] : undefined;
  const shown = <span lang={htmlLang[read?.locale ?? locale]}>{read?.text}</span>;
  return (
    <>
      {isPlain ? shown : <b>{shown}</b>}
      {original && names.original && <small lang={htmlLang[names.original]}>{original}</small>}
    </>
  );
}
