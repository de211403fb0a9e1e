import { commonMessages } from "./common.ts";

/** Every message of the product, one file per room. Add a room's file here. */
export const messages = {
  ...commonMessages,
};

export type MessageKey = keyof typeof messages;
