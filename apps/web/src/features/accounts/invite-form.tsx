import { useState, type FormEvent } from "react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { createAccount } from "@bridgehead/contract/identity";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { queryClient } from "../../app/query-client.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { accountsKey } from "./queries.ts";
import { RoleFields, type RoleChoice } from "./role-fields.tsx";
import { scopeOf } from "./use-scopes.ts";

/** Makes an account with one role and sends its person a link. */
export function InviteForm() {
  const { t, locale } = useLocale();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [language, setLanguage] = useState<Locale>(locale);
  const [choice, setChoice] = useState<RoleChoice>({ role: "official", over: "platform" });
  const invite = useMutation({
    mutationFn: () =>
      callServer(createAccount, {
        body: { name, email, locale: language, grants: [{ role: choice.role, scope: scopeOf(choice.over) }] },
      }),
    onSuccess: async (account) => {
      notifyDone(t("accounts.invited", { name: account.name }));
      setName("");
      setEmail("");
      await queryClient.invalidateQueries({ queryKey: accountsKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <Panel title={t("accounts.invite")} padded>
      <form className="bh-form" onSubmit={submit}>
        <p className="bh-sm bh-second">{t("accounts.invite.why")}</p>
        <TextInput
          label={t("accounts.name")}
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          label={t("accounts.email")}
          type="email"
          required
          withAsterisk={false}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <NativeSelect
          label={t("accounts.language")}
          value={language}
          data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Locale)}
        />
        <RoleFields value={choice} onChange={setChoice} />
        {invite.error && <ProblemNote error={invite.error} />}
        <Button type="submit" variant="filled" loading={invite.isPending} disabled={choice.over === ""}>
          {t("accounts.invite")}
        </Button>
      </form>
    </Panel>
  );
}
