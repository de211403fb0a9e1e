import type { Look } from "@bridgehead/contract/consents";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { messages } from "@bridgehead/language/messages/all";
import { headsOf } from "../../platform/documents/heads.ts";
import { writeWorkbook, type WorkbookCell } from "../../platform/documents/workbook.ts";
import type { ContactRow } from "../directory/store.ts";
import type { ConsentEntry, EventPerson } from "./store.ts";

type Held = {
  readonly person: EventPerson;
  readonly contacts: ContactRow | undefined;
  readonly history: readonly ConsentEntry[];
  readonly looks: readonly Look[];
};

/** All that is held about a person, as Excel, for the person: data, every word of consent with its text, every look. */
export function personWorkbook({ person, contacts, history, looks }: Held, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const say = (key: string, otherwise: string) => (key in messages ? t(key as MessageKey) : otherwise);
  const every = (text: LocalText | null) =>
    text && [...new Set([text.ko, text.zh, text.en].filter((one) => one !== undefined))].join("\n");
  const facts: WorkbookCell[][] = [
    [t("column.person"), every(person.names)],
    [t("people.title"), every(person.title)],
    [t("column.organisation"), readText(person.organisation, locale)?.text ?? null],
    [t("people.email"), contacts?.email ?? null],
    [t("people.mobile"), contacts?.mobile ?? null],
    [t("people.phone"), contacts?.phone ?? null],
    ...Object.entries(contacts?.messengers ?? {}).map(([kind, id]): WorkbookCell[] => [
      say(`people.${kind}`, kind),
      id,
    ]),
  ];
  return writeWorkbook([
    {
      name: t("sheet.person"),
      columns: headsOf(["column.field", 22], ["column.value", 50]),
      rows: facts.filter(([, value]) => value !== null && value !== ""),
    },
    {
      name: t("sheet.consents"),
      columns: headsOf(
        ["column.at", 22],
        ["column.consent", 20],
        ["column.country", 14],
        ["column.answer", 16],
        ["column.channel", 16],
        ["column.evidence", 30],
        ["column.text-version", 22],
        ["column.full-text", 80],
      ),
      rows: history.map((one) => [
        one.at,
        one.body.split("\n", 1)[0] ?? null,
        one.country && say(`country.${one.country}`, one.country),
        t(one.isGiven ? "consent.agree" : "consent.refuse"),
        t(`consent.channel.${one.channel}`),
        one.evidence,
        `${t("consent.version", { id: one.textId, version: one.textVersion })} (${one.language})`,
        one.body,
      ]),
    },
    {
      name: t("sheet.looks"),
      columns: headsOf(
        ["column.at", 22],
        ["column.reader", 22],
        ["column.organisation", 34],
        ["column.country", 12],
        ["column.field", 30],
        ["column.reason", 44],
      ),
      rows: looks.map((look) => [
        look.at,
        say(`role.${look.role}`, look.role),
        look.organisation && (readText(look.organisation, locale)?.text ?? null),
        look.country === "ZZ" ? null : say(`country.${look.country}`, look.country),
        look.fields.map((field) => say(`people.${field}`, field)).join("\n"),
        say(`consent.looks.reason.${look.reason}`, look.reason),
      ]),
    },
  ]);
}
