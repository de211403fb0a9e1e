// Runs before the first paint, so that a dark page never flashes white and the fonts fit the address's language.
// The build puts it into the page itself (build/first-paint.ts).
(function () {
  const root = document.documentElement;
  const isLocale = (word) => word === "ko" || word === "zh" || word === "en";
  let chosen = null;
  let language = location.pathname.split("/")[1];
  try {
    chosen = localStorage.getItem("bridgehead-theme");
    if (!isLocale(language)) language = localStorage.getItem("bridgehead-language");
  } catch {
    // Storage may be closed; the system's choice then holds.
  }
  const isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
  // As preferredLocale of language/choice.ts has it.
  if (!isLocale(language)) language = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? "ko";
  root.lang = language === "zh" ? "zh-Hans" : language;
  const texts = {/* written by the build */};
  if (!texts[language]) return;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.crossOrigin = "";
  link.href = texts[language];
  document.head.append(link);
})();
