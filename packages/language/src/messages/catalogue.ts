import type { Locale } from "@bridgehead/domain/shared/language";

/** One message in the three languages, in ICU MessageFormat; Korean may use `{name, josa, 을를}`. */
export type Message = Readonly<Record<Locale, string>>;

/** Types a room's messages so that a forgotten language or a misspelt key does not compile. */
export const catalogue = <Key extends string>(messages: Readonly<Record<Key, Message>>): Readonly<Record<Key, Message>> => messages;
