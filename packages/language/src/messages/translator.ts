import { parse, type Token } from "@messageformat/parser";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { josa } from "./josa.ts";

export type MessageArgs = Readonly<Record<string, string | number>>;
export type Translator<Key extends string = string> = (key: Key, args?: MessageArgs) => string;

/**
 * Turns one language's patterns (ICU MessageFormat: plural, selectordinal, select, number, and our `josa`) into text.
 * Patterns are parsed once, at first use. A key or an argument that is missing is a bug and throws.
 */
export function createTranslator<Key extends string>(locale: Locale, patterns: Readonly<Record<Key, string>>): Translator<Key> {
  const parsed = new Map<Key, Token[]>();
  const plurals = { cardinal: new Intl.PluralRules(htmlLang[locale]), ordinal: new Intl.PluralRules(htmlLang[locale], { type: "ordinal" }) };
  const numbers = new Intl.NumberFormat(htmlLang[locale]);

  return (key, args = {}) => {
    let tokens = parsed.get(key);
    if (!tokens) {
      const pattern = patterns[key];
      if (pattern === undefined) throw new RangeError(`no message ${key}`);
      tokens = parse(pattern);
      parsed.set(key, tokens);
    }
    return render(tokens, undefined);

    function valueOf(name: string): string | number {
      const value = args[name];
      if (value === undefined) throw new RangeError(`message ${key} misses its argument ${name}`);
      return value;
    }

    function written(value: string | number): string {
      return typeof value === "number" ? numbers.format(value) : value;
    }

    function render(parts: readonly Token[], octothorpe: number | undefined): string {
      return parts.map((part) => renderPart(part, octothorpe)).join("");
    }

    function renderPart(part: Token, octothorpe: number | undefined): string {
      switch (part.type) {
        case "content":
          return part.value;
        case "octothorpe":
          return octothorpe === undefined ? "#" : numbers.format(octothorpe);
        case "argument":
          return written(valueOf(part.arg));
        case "function": {
          const value = valueOf(part.arg);
          const param = part.param ? render(part.param, octothorpe).trim() : "";
          if (part.key === "josa") return josa(written(value), param);
          if (part.key === "number") return numbers.format(Number(value));
          throw new RangeError(`message ${key} uses an unknown format ${part.key}`);
        }
        case "select": {
          const value = String(valueOf(part.arg));
          const chosen = part.cases.find((one) => one.key === value) ?? part.cases.find((one) => one.key === "other");
          return render(chosen?.tokens ?? [], octothorpe);
        }
        case "plural":
        case "selectordinal": {
          const value = Number(valueOf(part.arg));
          const shown = value - (part.pluralOffset ?? 0);
          const category = (part.type === "plural" ? plurals.cardinal : plurals.ordinal).select(shown);
          const chosen = part.cases.find((one) => one.key === `=${value}`) ?? part.cases.find((one) => one.key === category) ?? part.cases.find((one) => one.key === "other");
          return render(chosen?.tokens ?? [], shown);
        }
      }
    }
  };
}
