export { translatorFor } from "./messages/translate.ts";
export type { MessageKey } from "./messages/all.ts";
