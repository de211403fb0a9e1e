// Values come from tokens.css, which stays the one source; Mantine's own variables are pointed at it, so light and
// dark need no second list here.
import type { Locale } from "@bridgehead/domain/shared/language";
import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from "@mantine/core";

const deck: MantineColorsTuple = [
  "#e2f0f3",
  "#cbe5eb",
  "#b4d6de",
  "#7fb7c5",
  "#5ab6c9",
  "#2f7d92",
  "#0f6175",
  "#0b4f60",
  "#083d4b",
  "#062c36",
];
const far: MantineColorsTuple = [
  "#f8eaf3",
  "#f1d6e7",
  "#e6a3cd",
  "#cf7fb0",
  "#b45c94",
  "#9c487e",
  "#87386a",
  "#6f2c56",
  "#532d47",
  "#381f30",
];
const seal: MantineColorsTuple = [
  "#fdebe6",
  "#fad3c8",
  "#ff9278",
  "#e76a4d",
  "#d24a2c",
  "#c33c20",
  "#b8321b",
  "#952714",
  "#6d2013",
  "#40201a",
];

/** One stack per interface language; :lang() rules in tokens.css handle text in another language inside it. */
const fontFamily = {
  ko: '"Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif',
  zh: '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
  en: '"Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", sans-serif',
} as const;

export function bridgeheadTheme(language: Locale): MantineThemeOverride {
  return createTheme({
    fontFamily: fontFamily[language],
    fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace',
    fontWeights: { regular: "400", medium: "400", bold: "700" },
    fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
    lineHeights: { xs: "18px", sm: "20px", md: "22px", lg: "26px", xl: "30px" },
    headings: {
      fontWeight: "700",
      sizes: {
        h1: { fontSize: "26px", lineHeight: "37px" },
        h2: { fontSize: "20px", lineHeight: "30px" },
        h3: { fontSize: "16px", lineHeight: "24px" },
        h4: { fontSize: "14px", lineHeight: "22px" },
      },
    },
    colors: { deck, far, seal },
    primaryColor: "deck",
    primaryShade: { light: 6, dark: 4 },
    autoContrast: true,
    defaultRadius: "sm",
    radius: { xs: "3px", sm: "6px", md: "10px", lg: "12px", xl: "16px" },
    spacing: { xs: "4px", sm: "8px", md: "16px", lg: "24px", xl: "32px" },
    breakpoints: { xs: "24em", sm: "40em", md: "62em", lg: "80em", xl: "90em" },
    focusRing: "auto",
    cursorType: "pointer",
    respectReducedMotion: true,
    components: {
      Button: {
        defaultProps: { size: "sm", variant: "default" },
        styles: { root: { minHeight: "var(--bh-control)" } },
      },
      Table: {
        defaultProps: { verticalSpacing: 7, horizontalSpacing: 10, fz: "sm", stickyHeader: true, tabularNums: true },
      },
      Paper: { defaultProps: { withBorder: true, radius: "md", shadow: undefined } },
      Badge: { defaultProps: { variant: "light", radius: "xs", tt: "none", fw: 400 } },
      Tabs: { defaultProps: { keepMounted: false } },
      Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
      Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { blur: 0 } } },
      Skeleton: { defaultProps: { animate: false } },
    },
  });
}

/** Mantine's surfaces and text follow the tokens in both schemes. */
export const bridgeheadVariables: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--bh-bg)",
    "--mantine-color-text": "var(--bh-ink)",
    "--mantine-color-dimmed": "var(--bh-ink-3)",
    "--mantine-color-default": "var(--bh-surface)",
    "--mantine-color-default-color": "var(--bh-ink)",
    "--mantine-color-default-border": "var(--bh-line-control)",
    "--mantine-color-default-hover": "var(--bh-sunken)",
    "--mantine-color-placeholder": "var(--bh-ink-3)",
    "--mantine-color-anchor": "var(--bh-brand)",
    "--mantine-color-error": "var(--bh-bad)",
    "--mantine-primary-color-filled": "var(--bh-brand-fill)",
    "--mantine-primary-color-contrast": "var(--bh-on-brand)",
  };
  return { variables: {}, light: shared, dark: shared };
};
