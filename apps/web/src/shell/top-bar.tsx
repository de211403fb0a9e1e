import { IconMenu2 } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Brand } from "./brand.tsx";
import { Clocks } from "./clocks.tsx";
import { ContextSwitch } from "./context-switch.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { OfflineChip } from "./offline-chip.tsx";
import { SearchBox } from "./search-box.tsx";

/** 52 high: brand, where one is, both clocks, search, language, account. */
export function TopBar({ onMenu }: { readonly onMenu?: () => void }) {
  const { t } = useLocale();
  return (
    <header className="bh-top">
      {onMenu && (
        <button type="button" className="bh-menu-button" aria-label={t("shell.open-menu")} onClick={onMenu}>
          <IconMenu2 className="bh-i is-large" aria-hidden />
        </button>
      )}
      <Brand />
      <ContextSwitch />
      <span className="bh-top-grow" />
      <OfflineChip />
      <Clocks />
      <SearchBox />
      <LanguageSwitch />
      <AccountMenu />
    </header>
  );
}
