import type { MessageKey } from "@bridgehead/language";
import { messages } from "@bridgehead/language/messages/all";
import type { WorkbookColumn } from "./workbook.ts";

/** The heads of a list by the keys of the catalogue, in all three languages. */
export const headsOf = (...keys: readonly (readonly [key: MessageKey, width?: number])[]): WorkbookColumn[] =>
  keys.map(([key, width]) => ({ header: messages[key], ...(width ? { width } : {}) }));
