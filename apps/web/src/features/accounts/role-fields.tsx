import { NativeSelect } from "@mantine/core";
import { useLocale } from "../../language/use-locale.tsx";
import { givenRoles, useScopes, type GivenRole } from "./use-scopes.ts";

export type RoleChoice = { readonly role: GivenRole; readonly over: string };

/** A role and what it is held over. The second list follows the first. */
export function RoleFields({
  value,
  onChange,
}: {
  readonly value: RoleChoice;
  readonly onChange: (value: RoleChoice) => void;
}) {
  const { t } = useLocale();
  const { choicesOf } = useScopes();
  const choices = choicesOf(value.role);
  return (
    <>
      <NativeSelect
        label={t("accounts.role")}
        value={value.role}
        data={givenRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        onChange={({ currentTarget }) => {
          const role = currentTarget.value as GivenRole;
          onChange({ role, over: choicesOf(role)[0]?.value ?? "" });
        }}
      />
      <NativeSelect
        label={t("accounts.over")}
        value={value.over}
        data={[...choices]}
        onChange={({ currentTarget }) => onChange({ ...value, over: currentTarget.value })}
      />
    </>
  );
}
