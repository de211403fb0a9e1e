import type { ReactNode, Ref } from "react";
import { Link, useNavigate, type LinkProps } from "@tanstack/react-router";
import { useLocale } from "../language/use-locale.tsx";

export type PageAddress = {
  /** Path pattern without the language: `/agreements/$agreementId`. */
  readonly to: string;
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly search?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
};

type PageLinkProps = PageAddress & {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly tabIndex?: number | undefined;
  readonly "aria-label"?: string | undefined;
  readonly "aria-current"?: "page" | "step" | undefined;
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
};

/** A link to a page in the reader's language. Every link inside the product is one of these. */
export function PageLink({ to, params, search, ...rest }: PageLinkProps) {
  const { locale } = useLocale();
  return <Link {...(linkTo(locale, { to, params, search }) as LinkProps)} activeOptions={{ exact: true }} {...rest} />;
}

/** Goes to a page in the reader's language. */
export function usePageNavigate(): (address: PageAddress & { readonly replace?: boolean }) => Promise<void> {
  const { locale } = useLocale();
  const navigate = useNavigate();
  return async ({ replace, ...address }) =>
    navigate({ ...linkTo(locale, address), replace: replace ?? false } as never);
}

function linkTo(lang: string, { to, params, search }: PageAddress) {
  return { to: to === "/" ? "/$lang" : `/$lang${to}`, params: { lang, ...params }, search: search ?? {} };
}
