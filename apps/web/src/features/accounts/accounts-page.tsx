import "../record/record.css";
import "./accounts.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { AccountRoles } from "./account-roles.tsx";
import { InviteForm } from "./invite-form.tsx";
import { LettersPanel } from "./letters-panel.tsx";
import { accountsQuery } from "./queries.ts";

/** Who can sign in and what they may do; the administrator's page. Delegates and interpreters, who have links, are left out. */
export default function AccountsPage() {
  const { t } = useLocale();
  const { data } = useSuspenseQuery(accountsQuery);
  const people = data.accounts.filter(
    ({ grants }) =>
      grants.length === 0 || grants.some(({ scope }) => scope.kind !== "organisation" && scope.kind !== "interpreter"),
  );
  const active = people.filter(({ isDisabled }) => !isDisabled).length;
  return (
    <>
      <Lead
        page={t("shell.rail.accounts")}
        say={<Stressed text={t("accounts.say", { count: active })} />}
        why={t("accounts.why")}
      />
      <div className="bh-record-column">
        <Panel title={t("accounts.people")} count={people.length} padded>
          <ul className="bh-accounts">
            {people.map((account) => (
              <AccountRoles key={account.id} account={account} />
            ))}
          </ul>
        </Panel>
        <InviteForm />
        <LettersPanel />
      </div>
    </>
  );
}
