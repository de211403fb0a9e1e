import { commonMessages } from "./common.ts";
import { componentMessages } from "./components.ts";
import { shellMessages } from "./shell.ts";

/** Every message of the product, one file per room. Add a room's file here. */
export const messages = {
  ...commonMessages,
  ...componentMessages,
  ...shellMessages,
};

export type MessageKey = keyof typeof messages;
