import { useState, type FormEvent } from "react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { sendJson } from "../app/http.ts";
import { usePageNavigate } from "../app/page-link.tsx";
import { ProblemError } from "../app/problem.ts";
import { queryClient } from "../app/query-client.ts";
import { signedInQuery } from "../app/signed-in.ts";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** Where the one-time link on the server's console leads: `/first-admin?token=…`. */
export default function FirstAdminPage() {
  const { t } = useLocale();
  const go = usePageNavigate();
  const { token = "" } = useSearch({ strict: false }) as { token?: string };
  const [values, setValues] = useState({ name: "", email: "", password: "" });
  const make = useMutation({
    mutationFn: () => sendJson("POST", "/api/first-admin", { token: String(token), ...values }),
    onSuccess: async () => {
      await queryClient.invalidateQueries(signedInQuery);
      await go({ to: "/" });
    },
  });
  const isUsed = make.error instanceof ProblemError && [401, 403, 404, 409, 410].includes(make.error.status ?? 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  const set = (field: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [field]: event.currentTarget.value });

  return (
    <>
      <Lead page={t("shell.first-admin")} say={t("shell.first-admin.say")} why={t("shell.first-admin.why")} />
      <form className="bh-form" onSubmit={submit}>
        <TextInput
          label={t("shell.first-admin.name")}
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
          required
          withAsterisk={false}
          value={values.email}
          onChange={set("email")}
        />
        <PasswordInput
          label={t("shell.sign-in.password")}
          description={t("shell.first-admin.password-rule")}
          name="password"
          autoComplete="new-password"
          minLength={12}
          required
          withAsterisk={false}
          value={values.password}
          onChange={set("password")}
          visibilityToggleButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
        />
        {isUsed ? (
          <ProblemNote error={new ProblemError(410, { detail: t("shell.first-admin.used") })} />
        ) : (
          make.error && <ProblemNote error={make.error} />
        )}
        <Button type="submit" variant="filled" loading={make.isPending}>
          {t("shell.first-admin.submit")}
        </Button>
      </form>
    </>
  );
}
