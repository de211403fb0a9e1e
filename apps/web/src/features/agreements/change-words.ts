import type { RecordChange } from "@bridgehead/contract/record-changes";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { Money, RecordDate } from "@bridgehead/domain/shared/standing";
import { hasMessage } from "../../language/messages.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { fieldNameOfPath, nounFieldOfPath } from "../editing/noun-paths.ts";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";

export type ChangedField = {
  readonly id: string;
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

type Row = Readonly<Record<string, unknown>>;
type NameOf = (id: string) => string | undefined;

/** A record's history in the reader's words: what was done, and each field before and after. `nameOf` knows records by their id. */
export function useChangeWords(nameOf: NameOf) {
  const { t, locale, format, timeZone } = useLocale();
  const words = useWords();
  const today = useToday();

  /** The deed; one that has no words of its own is a change. */
  const deed = ({ what }: RecordChange): string => {
    const key = `agreements.did.${what}`;
    return hasMessage(locale, key) ? t(key) : t("agreements.did.record.update");
  };

  const label = (path: string): string | undefined => {
    if (path.split(".").length > 2 && bookkeeping.has(path.split(".").at(-1) ?? "")) return undefined;
    const key = [path, path.split(".").slice(0, 2).join(".")]
      .map((one) => `agreements.field.${one.replaceAll("_", "-")}`)
      .find((one) => hasMessage(locale, one));
    if (key !== undefined && hasMessage(locale, key)) return t(key);
    if (path === "records.qualifier") return t("editing.exactness");
    const field = fieldNameOfPath(path);
    return field && t(`editing.field.${field}`);
  };

  const say = (path: string, value: unknown): string | undefined => {
    if (value === null || value === undefined || value === "") return undefined;
    if (typeof value === "boolean") return t(value ? "agreements.yes" : "agreements.no");
    if (typeof value === "number") return format.number(value);
    if (typeof value === "string") return sayString(path, value);
    if (Array.isArray(value)) return words.list(value.flatMap((one) => say(path, one) ?? [])) || undefined;
    return sayRow(path, value as Row);
  };

  const sayString = (path: string, value: string): string => {
    if (path === "agreements.stage") return words.stage("agreement", value);
    if (path === "agreements.kind") return words.subkind("agreement", value) ?? value;
    if (path === "records.visibility") return t(value === "public" ? "agreements.public" : "agreements.internal");
    if (path === "records.status") return t(`status.${value as "actual"}`);
    const field = nounFieldOfPath(path);
    if (field?.words) return words.code(field.words, value, { count: 2 }) ?? value;
    if (field?.input === "fields") return words.field(value);
    if (field?.input === "instant") return format.instant(value, timeZone, today);
    if (field?.name === "unit") return words.unit(value, 2) || value;
    if (path === "records.qualifier") return t(`qualifier-name.${value as "exact"}`);
    if (path.endsWith(".value")) return format.recordDate({ value, precision: precisions[value.length] ?? "day" }).text;
    return nameOf(value) ?? (/^[0-9a-f-]{36}$/.test(value) ? t("agreements.a-record") : value);
  };

  const sayRow = (path: string, row: Row): string | undefined => {
    if ("amountMinor" in row) return format.money(row as unknown as Money);
    if ("precision" in row) return format.recordDate(row as unknown as RecordDate).text;
    if (path === "agreement_parties" || path === "partnership_members") {
      const id = (row["party_id"] ?? row["member_id"]) as string | null;
      const signer = (row["signer_id"] ? nameOf(row["signer_id"] as string) : undefined) ?? textOf(row["signer"]);
      const name = (id ? nameOf(id) : undefined) ?? textOf(row["name"]) ?? t("agreements.a-record");
      return joined(name, signer, textOf(row["capacity"]), textOf(row["responsible"]));
    }
    if (path === "milestones") {
      const day = (name: "planned" | "actual") =>
        row[name] ? `${t(`editing.${name}`)} ${say("date", row[name])}` : undefined;
      return joined(textOf(row["what"]), day("planned"), day("actual"));
    }
    if (path === "offers") return joined(t(`editing.direction.${row["direction"] as "offer"}`), textOf(row["text"]));
    if (path === "visit_members" || path === "visit_counterparts" || path === "event_roles") {
      const role = row["role"] ? words.code("event-role", String(row["role"])) : undefined;
      const name = nameOf(String(row["person_id"] ?? row["organisation_id"])) ?? t("agreements.a-record");
      return joined(name, role, textOf(row["capacity"]));
    }
    if (path === "agreement_fields") return textOf(row["text"]);
    if (path === "agreement_stages")
      return joined(words.stage("agreement", String(row["stage"])), say("date", row["date"]), textOf(row["note"]));
    if (path === "duties")
      return joined(
        words.code("duty-kind", String(row["kind"])),
        row["due_on"] ? format.day(String(row["due_on"]), "plain") : undefined,
      );
    if (path === "record_links")
      return row["rel"] === "party" ? undefined : (nameOf(String(row["to_id"])) ?? t("agreements.a-record"));
    if (path === "record_facts")
      return joined(words.factLabel(String(row["key"])), textOf(row["text"]) ?? say("", row["number"]));
    return textOf(row);
  };

  const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(format.dot);

  const textOf = (value: unknown): string | undefined =>
    typeof value === "object" && value !== null ? words.text(value as LocalText) || undefined : undefined;

  /** The fields a reader would call changed: rows written anew with the same content are not. */
  const fields = (change: RecordChange): readonly ChangedField[] => {
    if (change.what.endsWith(".create")) return [];
    const said = pairedRows(change.fields).flatMap(({ path, before, after }, index): ChangedField[] => {
      const name = label(path);
      const wholeText = namesPath(path);
      if (name === undefined) return [];
      const one = {
        id: `${change.revision}-${index}`,
        field: wholeText ? `${name}${format.brackets(t(`language.${wholeText}`))}` : name,
      };
      return [{ ...one, before: say(path, before), after: say(path, after) }];
    });
    const gone = new Set(
      said.filter(({ after }) => after === undefined).map(({ field, before }) => `${field} ${before}`),
    );
    const come = new Set(
      said.filter(({ before }) => before === undefined).map(({ field, after }) => `${field} ${after}`),
    );
    return said.filter(({ field, before, after }) =>
      before === undefined && after === undefined
        ? false
        : before === undefined
          ? !gone.has(`${field} ${after}`)
          : after === undefined
            ? !come.has(`${field} ${before}`)
            : before !== after,
    );
  };

  return { deed, fields };
}

type Difference = RecordChange["fields"][number];

/** A row that was written anew for the same party, member or milestone is that row before and after, not one gone and one come. */
function pairedRows(fields: readonly Difference[]): readonly Difference[] {
  const keyOf = ({ path, before, after }: Difference): string | undefined => {
    const row = (before ?? after) as Row | null;
    const told = path === "milestones" ? row?.["what"] : path === "offers" ? row?.["text"] : undefined;
    if (told) return `${path} ${JSON.stringify(told)}`;
    const owner = typeof row === "object" ? (row?.["party_id"] ?? row?.["member_id"] ?? row?.["person_id"]) : undefined;
    return typeof owner === "string" ? `${path} ${owner}` : undefined;
  };
  const come = new Map(
    fields.flatMap((one) => (one.before === null && keyOf(one) ? [[keyOf(one), one] as const] : [])),
  );
  const paired = new Set<Difference>();
  const merged = fields.map((one) => {
    const other = one.after === null && keyOf(one) ? come.get(keyOf(one)) : undefined;
    if (!other) return one;
    paired.add(other);
    return { ...one, after: other.after };
  });
  return merged.filter((one) => !paired.has(one));
}

/** Parts of a text or a date that say how it is known; the words themselves tell the change. */
const bookkeeping = new Set(["precision", "basis", "asWritten", "between", "because", "original", "machine", "ours"]);
const precisions: Readonly<Record<number, RecordDate["precision"]>> = { 4: "year", 7: "month" };

/** The language that a changed name is in: `records.names.zh`. */
const namesPath = (path: string): "ko" | "zh" | "en" | undefined => {
  const last = path.split(".").at(-1);
  return path.split(".").length > 2 && (last === "ko" || last === "zh" || last === "en") ? last : undefined;
};
