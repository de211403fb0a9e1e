import type { ParticipantPage } from "@bridgehead/contract/directory";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { OrganisationName } from "./organisation-name.tsx";

type ProfileWishesProps = { readonly wishes: ParticipantPage["wishes"]; readonly eventId: string };

const tones: Readonly<Record<string, string>> = {
  resolved: " is-ok",
  ambiguous: " is-warn",
  unresolved: " is-warn",
};

/** Partners as they were written in the files, and whom each was read as. */
export function ProfileWishes({ wishes, eventId }: ProfileWishesProps) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <Panel title={t("directory.wishes")} count={wishes.length}>
      {wishes.length === 0 ? (
        <p className="bh-panel-body bh-sm bh-muted">{t("directory.wishes.none")}</p>
      ) : (
        <div className="bh-scroll">
          <table className="bh-table">
            <thead>
              <tr>
                <th scope="col">{t("directory.wishes.rank")}</th>
                <th scope="col">{t("directory.wishes.written")}</th>
                <th scope="col">{t("directory.wishes.resolved")}</th>
                <th scope="col">{t("directory.wishes.state")}</th>
              </tr>
            </thead>
            <tbody>
              {wishes.map((wish, index) => (
                <tr key={`${wish.written} ${index}`}>
                  <td>{wish.kind === "avoid" ? t("components.choice.no") : wish.rank}</td>
                  <td>“{wish.written}”</td>
                  <td>
                    {wish.resolved ? (
                      <OrganisationName organisation={wish.resolved} eventId={eventId} />
                    ) : (
                      <span className="bh-muted">—</span>
                    )}
                  </td>
                  <td>
                    <span className={`bh-chip${tones[wish.state] ?? ""}`}>
                      {words.say(`directory.wish.${wish.state}`, wish.state)}
                    </span>{" "}
                    {wish.state === "resolved" && wish.basis !== null && (
                      <span className="bh-xs bh-muted">{basisOf(wish.basis)}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );

  /** What the reading rests on; the first of several grounds is the telling one. */
  function basisOf(basis: string): string {
    const code = (basis.split(",")[0] ?? "").trim().toLowerCase().replaceAll(" ", "-");
    return words.say(`directory.basis.${code}`, "");
  }
}
