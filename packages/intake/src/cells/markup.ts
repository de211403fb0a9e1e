import type { CellValue, Grid, Merge } from "./grid.ts";
import { plainGrid } from "./grid.ts";
import { limits, UnreadableFile } from "./limits.ts";

type Table = {
  name: string;
  isHidden: boolean;
  rows: CellValue[][];
  merges: Merge[];
  struck: Set<number>;
  pale: Set<number>;
  occupied: Map<number, Set<number>>;
};

/**
 * Reads what other programs save as .xls: HTML tables (spans, line breaks, struck text) and XML Spreadsheet 2003.
 * A tokeniser, not a parser: entities are the five of XML, `&nbsp;` and character references, and nothing is ever fetched
 * or expanded, so a document type with entities does no harm.
 */
export function readMarkup(file: string, text: string): Grid[] {
  const tables: Table[] = [];
  const open: Table[] = [];
  const state = {
    row: -1,
    column: 0,
    cell: undefined as string | undefined,
    span: [1, 1] as [number, number],
    strike: 0,
    struckText: 0,
    allText: 0,
    type: "",
    skip: 0,
    name: "",
  };
  let cells = 0;

  const endCell = () => {
    const table = open.at(-1);
    if (!table || state.cell === undefined) return;
    const value = state.cell
      .replace(/[^\S\n]+/gu, " ")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    const row = (table.rows[state.row] ??= []);
    while (table.occupied.get(state.row)?.has(state.column)) state.column++;
    row[state.column] =
      value === ""
        ? null
        : state.type === "Number"
          ? Number(value)
          : state.type === "DateTime"
            ? new Date(`${value}Z`)
            : value;
    const [down, across] = state.span;
    if (down > 1 || across > 1) {
      table.merges.push({
        startRow: state.row,
        startCol: state.column,
        endRow: state.row + down - 1,
        endCol: state.column + across - 1,
      });
      for (let below = 1; below < down; below++) {
        const taken = table.occupied.get(state.row + below) ?? new Set<number>();
        for (let beside = 0; beside < across; beside++) taken.add(state.column + beside);
        table.occupied.set(state.row + below, taken);
      }
    }
    if (state.allText > 0 && state.struckText / state.allText > 0.5) table.struck.add(state.row);
    state.column += across;
    state.cell = undefined;
    if (++cells > limits.cellsMax || state.column > limits.columnsMax * 4)
      throw new UnreadableFile("too large", "too many cells");
  };

  for (const { words, closing, tag, attributes, isEmptyElement } of tokensOf(text)) {
    if (words !== undefined) {
      if (state.skip === 0 && state.cell !== undefined) {
        const plain = unescapeText(words);
        if (state.cell.length < limits.cellTextMax)
          state.cell += state.type === "" ? plain.replace(/\s+/gu, " ") : plain;
        state.allText += plain.trim().length;
        if (state.strike > 0) state.struckText += plain.trim().length;
      }
      continue;
    }
    const name = (tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag).toLowerCase();
    if (name === "script" || name === "style" || name === "head")
      state.skip = Math.max(0, state.skip + (closing ? -1 : isEmptyElement ? 0 : 1));
    else if (name === "worksheet" && !closing) state.name = unescapeText(attribute(attributes, "ss:Name") ?? "");
    else if (name === "table") {
      if (closing) {
        endCell();
        open.pop();
      } else if (!isEmptyElement) {
        state.skip = 0;
        const table: Table = {
          name: state.name,
          isHidden: /display\s*:\s*none/iu.test(attributes),
          rows: [],
          merges: [],
          struck: new Set(),
          pale: new Set(),
          occupied: new Map(),
        };
        if (tables.length >= limits.sheetsMax) throw new UnreadableFile("too large", "too many tables");
        tables.push(table);
        open.push(table);
        [state.row, state.column] = [-1, 0];
      }
    } else if (name === "tr" || name === "row") {
      endCell();
      const table = open.at(-1);
      if (table && !closing) {
        const index = Number(attribute(attributes, "ss:Index") ?? Number.NaN);
        state.row = Number.isInteger(index) && index > 0 ? index - 1 : table.rows.length;
        if (state.row > limits.rowsMax) throw new UnreadableFile("too large", "too many rows");
        while (table.rows.length <= state.row) table.rows.push([]);
        [state.column, state.struckText, state.allText] = [0, 0, 0];
      }
    } else if (name === "td" || name === "th" || name === "cell") {
      endCell();
      if (!closing && state.row >= 0) {
        const index = Number(attribute(attributes, "ss:Index") ?? Number.NaN);
        if (Number.isInteger(index) && index > 0) state.column = index - 1;
        const across =
          spanOf(attribute(attributes, "colspan"), 0) || spanOf(attribute(attributes, "ss:MergeAcross"), 1);
        const down = spanOf(attribute(attributes, "rowspan"), 0) || spanOf(attribute(attributes, "ss:MergeDown"), 1);
        state.span = [down || 1, across || 1];
        state.cell = "";
        state.type = name === "cell" ? "String" : "";
        if (isEmptyElement) endCell();
      }
    } else if (name === "data" && !closing && state.cell !== undefined)
      state.type = attribute(attributes, "ss:Type") ?? "String";
    else if (
      (name === "br" || name === "p" || name === "div") &&
      state.cell !== undefined &&
      !(closing && name === "br")
    ) {
      if (state.cell.trim() !== "" && !(closing && name !== "br")) state.cell += "\n";
    } else if (name === "s" || name === "strike" || name === "del")
      state.strike = Math.max(0, state.strike + (closing ? -1 : 1));
  }
  const filled = tables.filter((table) => table.rows.some((row) => row.length > 0));
  return filled.map((table, index) => ({
    ...plainGrid(
      file,
      table.name || (filled.length > 1 ? `table ${index + 1}` : ""),
      false,
      table.rows.map((row) => Array.from(row, (value) => value ?? null)),
    ),
    merges: table.merges,
    struckRows: table.struck,
    isHidden: table.isHidden,
  }));
}

type Token = {
  readonly words?: string;
  readonly tag: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly isEmptyElement: boolean;
};

/** Characters looked at in vain, all tags together: damaged markup is given up before it costs more than its length would. */
const vainMax = 50_000_000;

/** Words and tags in their order, each looked at once: one regular expression over damaged tags took minutes. */
export function* tokensOf(text: string): Generator<Token> {
  const words = (content: string): Token => ({
    words: content,
    tag: "",
    closing: false,
    attributes: "",
    isEmptyElement: false,
  });
  const head = /<(\/?)([a-zA-Z][\w:.-]*)/uy;
  let [at, vain] = [0, 0];
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open !== at) yield words(text.slice(at, open === -1 ? undefined : open));
    if (open === -1) return;
    if (text.startsWith("<!--", open)) {
      const end = text.indexOf("-->", open + 4);
      at = end === -1 ? text.length : end + 3;
      continue;
    }
    head.lastIndex = open;
    const [begin = "", closing = "", tag = ""] = head.exec(text) ?? [];
    const { end, isClosed } = begin === "" ? { end: open, isClosed: false } : endOfTag(text, open + begin.length);
    if (!isClosed) {
      vain += end - open;
      if (vain > vainMax) throw new UnreadableFile("damaged", "tags without an end");
      yield words("<");
      at = open + 1;
      continue;
    }
    const inner = text.slice(open + begin.length, end);
    const isEmptyElement = inner.endsWith("/");
    yield {
      tag,
      closing: closing !== "",
      attributes: isEmptyElement ? inner.slice(0, -1) : inner,
      isEmptyElement,
    };
    at = end + 1;
  }
}

/** Where a tag ends: a > outside the quotes of its values. Not closed where another tag begins first. */
function endOfTag(text: string, from: number): { readonly end: number; readonly isClosed: boolean } {
  const stop = /[<>]|=\s{0,20}(["'])/gu;
  stop.lastIndex = from;
  for (;;) {
    const found = stop.exec(text);
    if (!found) return { end: text.length, isClosed: false };
    const quote = found[1];
    if (quote === undefined) return { end: found.index, isClosed: found[0] === ">" };
    const end = text.indexOf(quote, stop.lastIndex);
    if (end === -1) return { end: text.length, isClosed: false };
    stop.lastIndex = end + 1;
  }
}

export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(attributes);
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

function spanOf(value: string | undefined, plus: number): number {
  const span = Number.parseInt(value ?? "", 10);
  return Number.isInteger(span) && span > 0 ? Math.min(span + plus, 1_000) : 0;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  middot: "·",
  times: "×",
  hellip: "…",
  ndash: "–",
  mdash: "—",
};

export function unescapeText(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu,
    (whole, decimal: string, hex: string, name: string) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
    },
  );
}
