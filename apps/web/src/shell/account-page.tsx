import { useState, type FormEvent } from "react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { changeMyAccount } from "@bridgehead/contract/identity";
import { callServer } from "../app/call-server.ts";
import { notifyDone } from "../app/notify.tsx";
import { queryClient } from "../app/query-client.ts";
import { signedInQuery } from "../app/signed-in.ts";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { ProblemNote } from "./problem-note.tsx";

/**
 * One's own name, address and password. The first administrator comes here from the one-time link on the server's
 * console, without a password yet: the page then says so.
 */
export default function AccountPage() {
  const { t, locale } = useLocale();
  const { account, grants } = useSuspenseQuery(signedInQuery).data;
  const isNew = account !== null && !account.hasPassword;
  const isFirstAdmin = isNew && grants.some(({ role }) => role === "platform-admin");
  const [values, setValues] = useState({
    name: account?.name ?? "",
    email: account?.email ?? "",
    current: "",
    next: "",
  });
  const set = (field: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [field]: event.currentTarget.value });
  const change = useMutation({
    mutationFn: () =>
      callServer(changeMyAccount, {
        body: {
          name: values.name,
          locale,
          ...(values.email ? { email: values.email } : {}),
          ...(values.next ? { password: { next: values.next, ...(isNew ? {} : { current: values.current }) } } : {}),
        },
      }),
    onSuccess: (answer) => {
      queryClient.setQueryData(signedInQuery.queryKey, answer);
      setValues({ ...values, current: "", next: "" });
      notifyDone(t("shell.account.saved"));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };

  return (
    <>
      <Lead
        page={t(isFirstAdmin ? "shell.first-admin" : "shell.account")}
        say={t(isFirstAdmin ? "shell.first-admin.say" : isNew ? "shell.account.no-password" : "shell.account.say")}
        why={isFirstAdmin ? t("shell.first-admin.why") : undefined}
      />
      <form className="bh-form" onSubmit={submit}>
        <TextInput
          label={t("shell.account.name")}
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          value={values.name}
          onChange={set("name")}
        />
        <TextInput
          label={t("shell.sign-in.email")}
          type="email"
          name="email"
          autoComplete="username"
          required={isNew}
          withAsterisk={false}
          value={values.email}
          onChange={set("email")}
        />
        {!isNew && (
          <PasswordInput
            label={t("shell.account.current-password")}
            name="current"
            autoComplete="current-password"
            required={values.next !== ""}
            withAsterisk={false}
            value={values.current}
            onChange={set("current")}
            visibilityToggleButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
          />
        )}
        <PasswordInput
          label={t(isNew ? "shell.sign-in.password" : "shell.account.new-password")}
          description={t("shell.account.password-rule")}
          name="next"
          autoComplete="new-password"
          minLength={12}
          required={isNew}
          withAsterisk={false}
          value={values.next}
          onChange={set("next")}
          visibilityToggleButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
        />
        {change.error && <ProblemNote error={change.error} />}
        <Button type="submit" variant="filled" loading={change.isPending}>
          {t(isFirstAdmin ? "shell.first-admin.submit" : "common.save")}
        </Button>
      </form>
    </>
  );
}
