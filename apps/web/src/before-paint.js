// Runs before the first paint, so that a dark page never flashes white and the fonts fit the address's language.
// A file of its own, not inline: the content security policy allows scripts from this host only.
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem("bridgehead-theme");
  } catch {
    // Storage may be closed; the system's choice then holds.
  }
  var isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
  var language = location.pathname.split("/")[1];
  if (language === "ko" || language === "en") root.lang = language;
  if (language === "zh") root.lang = "zh-Hans";
})();
