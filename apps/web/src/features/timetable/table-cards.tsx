import type { Published } from "@bridgehead/contract/timetable";
import { htmlLang, locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { formatDay } from "@bridgehead/language/formats/days";
import { clockIn } from "@bridgehead/language/formats/zones";
import { useLocale } from "../../language/use-locale.tsx";
import type { SheetFacts } from "./print-sheets.tsx";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";

type TableCardsProps = { readonly facts: SheetFacts; readonly place: Published["places"][number] };

/** A table's card for each day: its number large, every slot of the day, in all three languages, because both sides sit at it. */
export function TableCards({ facts, place }: TableCardsProps) {
  const zone = facts.published.event.timeZone;
  const days = Map.groupBy(facts.published.slots, (slot) => clockIn(zone, slot.startsAt).day);
  return [...days].map(([day, slots]) => <TableCard key={day} facts={facts} place={place} day={day} slots={slots} />);
}

function TableCard({
  facts,
  place,
  day,
  slots,
}: TableCardsProps & { readonly day: string; readonly slots: Published["slots"] }) {
  const { t, format } = useLocale();
  const { published, meetings } = facts;
  const zone = published.event.timeZone;
  const bySlot = new Map(
    meetings.filter((meeting) => meeting.place.id === place.id).map((meeting) => [meeting.slot.id, meeting]),
  );
  const { names } = published.event;
  return (
    <article className="bh-sheet bh-card">
      <header>
        <h1>{place.label}</h1>
        <p className="bh-card-days">
          {locales.map((one) => (
            <span key={one} lang={htmlLang[one]}>
              {formatDay(one, day, "full")
                .replace(/^\d{4}[년年] ?/u, "")
                .replace(/ \d{4}$/u, "")}
            </span>
          ))}
        </p>
      </header>
      <div className="bh-sheet-body">
        <p className="bh-card-event">
          {locales.map((one) =>
            names[one] ? (
              <span key={one} lang={htmlLang[one]}>
                {names[one]}
              </span>
            ) : null,
          )}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("timetable.card.time")}</th>
              <th scope="col">{t("timetable.card.near")}</th>
              <th scope="col">{t("timetable.card.far")}</th>
              <th scope="col">{t("timetable.card.interpreter")}</th>
            </tr>
          </thead>
          <tbody>
            {slots.map((slot) => {
              const meeting = bySlot.get(slot.id);
              return (
                <tr key={slot.id}>
                  <td>
                    <b className="bh-sheet-place">{format.time(slot.startsAt, zone)}</b>
                  </td>
                  {meeting ? (
                    <>
                      <td>
                        <CardName names={meeting.near.names} />
                      </td>
                      <td>
                        <CardName names={meeting.far.names} />
                      </td>
                      <td>{meeting.interpreter && <CardName names={meeting.interpreter.names} isPlain />}</td>
                    </>
                  ) : (
                    <td colSpan={3} className="bh-card-free">
                      {t("timetable.card.free")}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
        <div className="bh-card-code">
          <img src={facts.codeOf("places", place.id)} alt={t("timetable.print.code")} loading="lazy" />
          <p>
            {locales.map((one) => (
              <span key={one} lang={htmlLang[one]}>
                {t(`timetable.card.code.${one}`)}
              </span>
            ))}
          </p>
        </div>
      </div>
      <footer>
        <span>{facts.event}</span>
        <span>{t("print.version", { version: published.version.number })}</span>
        <span>{format.zoneHeading(zone, slots[0]?.startsAt ?? published.version.publishedAt)}</span>
      </footer>
    </article>
  );
}

/** The firm's own name large, beneath it how the other side reads it. */
function CardName({ names, isPlain = false }: { readonly names: LocalText; readonly isPlain?: boolean }) {
  const own: Locale = names.original ?? locales.find((one) => names[one]) ?? "en";
  const shown = splitLegalForm(readText(names, own)?.text ?? "").core;
  const other = ((own === "ko" ? ["zh", "en"] : own === "zh" ? ["ko", "en"] : ["ko", "zh"]) as Locale[]).find(
    (one) => names[one],
  );
  return (
    <>
      {isPlain ? <span lang={htmlLang[own]}>{shown}</span> : <b lang={htmlLang[own]}>{shown}</b>}
      {other && <small lang={htmlLang[other]}>{splitLegalForm(names[other] ?? "").core}</small>}
    </>
  );
}
