import { useState, type FormEvent } from "react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ProblemError } from "@bridgehead/contract/client";
import { requestSignInLink, signIn as signInOperation } from "@bridgehead/contract/identity";
import { callServer } from "../app/call-server.ts";
import { queryClient } from "../app/query-client.ts";
import { signedInQuery } from "../app/signed-in.ts";
import { Lead } from "../components/lead.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** E-mail and password for those who work here; delegates come by their personal link. */
export default function SignInPage() {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const { back } = useSearch({ strict: false }) as { back?: string };
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => callServer(signInOperation, { body: { email: email.trim(), password } }),
    onSuccess: async (answer) => {
      queryClient.setQueryData(signedInQuery.queryKey, answer);
      await navigate({ href: safeBack(back) ?? `/${locale}` });
    },
  });
  const isRefused = signIn.error instanceof ProblemError && signIn.error.problem.code === "sign-in-failed";
  const askLink = useMutation({ mutationFn: () => callServer(requestSignInLink, { body: { email: email.trim() } }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };

  return (
    <>
      <Lead page={t("shell.sign-in")} say={t("shell.sign-in.say")} why={t("shell.sign-in.why")} />
      <form className="bh-form" onSubmit={submit}>
        <TextInput
          label={t("shell.sign-in.email")}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("shell.sign-in.password")}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
          error={isRefused ? t("shell.sign-in.refused") : undefined}
        />
        {signIn.error && !isRefused && <ProblemNote error={signIn.error} />}
        <Button type="submit" variant="filled" loading={signIn.isPending}>
          {t("shell.sign-in.submit")}
        </Button>
        <Button
          variant="subtle"
          disabled={!email.includes("@")}
          loading={askLink.isPending}
          onClick={() => askLink.mutate()}
        >
          {t("shell.sign-in.link")}
        </Button>
        <div role="status">
          {askLink.isSuccess && <p className="bh-note is-ok">{t("shell.sign-in.link-sent", { email })}</p>}
        </div>
        {askLink.error && <ProblemNote error={askLink.error} />}
      </form>
    </>
  );
}

/** Only an address of our own: `//elsewhere` and `https:` are other hosts. */
function safeBack(back: string | undefined): string | undefined {
  return back?.startsWith("/") && !back.startsWith("//") && !back.includes("\\") ? back : undefined;
}
