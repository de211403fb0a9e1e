const runMax = 200;

/**
 * The names of tables as a person writes them on one line: apart by commas, or a run "A-01~A-12". Digits keep their
 * width; a run that goes backwards or changes its letters is taken as one name.
 */
export function labelsOf(text: string): string[] {
  const parts = text
    .normalize("NFKC")
    .split(/[,、;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return [...new Set(parts.flatMap(runOf))].slice(0, runMax);
}

function runOf(part: string): string[] {
  const run = /^(.*?)(\d+)\s*[~～–—]\s*(.*?)(\d+)$/u.exec(part);
  if (!run) return [part];
  const [, before = "", first = "", again = "", last = ""] = run;
  const [from, to] = [Number(first), Number(last)];
  if ((again !== "" && again.trim() !== before.trim()) || to < from || to - from >= runMax) return [part];
  return Array.from({ length: to - from + 1 }, (_, n) => `${before}${String(from + n).padStart(first.length, "0")}`);
}

/** "9:30", "0930" and "09：30" are 09:30; undefined is no time of the day. */
export function timeOf(text: string): string | undefined {
  const written = /^(\d{1,2})(?::|시\s*|点)?(\d{2})?\s*(?:분|分)?$/u.exec(text.normalize("NFKC").trim());
  const hours = Number(written?.[1]);
  const minutes = Number(written?.[2] ?? "0");
  if (!written || hours > 23 || minutes > 59 || (written[2] === undefined && !/[시点]/u.test(text))) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
