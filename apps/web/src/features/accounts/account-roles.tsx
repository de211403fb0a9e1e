import { useState } from "react";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconPlus, IconX } from "@tabler/icons-react";
import { changeAccount, grantRole, revokeRole } from "@bridgehead/contract/identity";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { queryClient } from "../../app/query-client.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { accountsKey, type Account } from "./queries.ts";
import { RoleFields, type RoleChoice } from "./role-fields.tsx";
import { scopeOf, useScopes } from "./use-scopes.ts";

/** One account: its roles with what each is held over, one more role, and whether it may sign in. */
export function AccountRoles({ account }: { readonly account: Account }) {
  const { t } = useLocale();
  const { say } = useScopes();
  const [choice, setChoice] = useState<RoleChoice | undefined>();
  const params = { accountId: account.id };
  const change = useMutation({
    mutationFn: (act: { readonly run: () => Promise<unknown>; readonly done: string }) => act.run(),
    onSuccess: async (_, { done }) => {
      notifyDone(done);
      setChoice(undefined);
      await queryClient.invalidateQueries({ queryKey: accountsKey });
    },
  });
  const toggle = () =>
    change.mutate({
      run: () => callServer(changeAccount, { params, body: { isDisabled: !account.isDisabled } }),
      done: t(account.isDisabled ? "accounts.enabled" : "accounts.disabled", { name: account.name }),
    });
  return (
    <li className="bh-person-account">
      <div className="bh-account-head">
        <b>{account.name}</b>
        <span className="bh-sm bh-second">{account.email}</span>
        {account.isDisabled && <span className="bh-sm bh-muted">{t("accounts.state.off")}</span>}
      </div>
      <ul className="bh-account-roles">
        {account.grants.length === 0 && <li className="bh-sm bh-muted">{t("accounts.no-role")}</li>}
        {account.grants.map((grant) => (
          <li key={grant.id}>
            {say(grant)}
            <button
              type="button"
              aria-label={t("accounts.take-back", { role: say(grant) })}
              onClick={() =>
                change.mutate({
                  run: () => callServer(revokeRole, { params: { ...params, grantId: grant.id } }),
                  done: t("accounts.taken-back"),
                })
              }
            >
              <IconX className="bh-i" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <div className="bh-row">
        <Button
          size="xs"
          leftSection={<IconPlus className="bh-i" aria-hidden />}
          aria-expanded={choice !== undefined}
          aria-label={t("accounts.give.to", { name: account.name })}
          onClick={() => setChoice(choice ? undefined : { role: "official", over: "platform" })}
        >
          {t("accounts.give")}
        </Button>
        <Button size="xs" variant="subtle" loading={change.isPending} onClick={toggle}>
          {t(account.isDisabled ? "accounts.enable" : "accounts.disable")}
        </Button>
      </div>
      {choice && (
        <div className="bh-form">
          <RoleFields value={choice} onChange={setChoice} />
          <Button
            variant="filled"
            loading={change.isPending}
            disabled={choice.over === ""}
            onClick={() =>
              change.mutate({
                run: () => callServer(grantRole, { params, body: { role: choice.role, scope: scopeOf(choice.over) } }),
                done: t("accounts.given"),
              })
            }
          >
            {t("accounts.give")}
          </Button>
        </div>
      )}
      {change.error && <ProblemNote error={change.error} />}
    </li>
  );
}
