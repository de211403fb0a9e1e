import type { ReactNode } from "react";
import { Button, type ButtonVariant } from "@mantine/core";
import { PageLink, type PageAddress } from "../../app/page-link.tsx";

type GoButtonProps = PageAddress & {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: string;
  readonly icon?: ReactNode;
};

/** A link that looks like a button: it leads to a page, so it is an anchor. */
export function GoButton({ to, params, search, children, variant = "default", size, icon }: GoButtonProps) {
  return (
    <Button
      variant={variant}
      {...(size ? { size } : {})}
      leftSection={icon}
      renderRoot={(props) => <PageLink to={to} params={params} search={search} {...props} />}
    >
      {children}
    </Button>
  );
}
