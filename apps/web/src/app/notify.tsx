import { Button } from "@mantine/core";
import type { NotificationData } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { locales } from "@bridgehead/domain/shared/language";
import { translatorOf } from "../language/messages.ts";
import { wantNotices } from "./notices.ts";

/** Says that something was done: one clause, no "successfully". */
export function notifyDone(message: string): void {
  void show({
    message,
    icon: <IconCheck className="bh-i" aria-hidden />,
    color: "deck",
    autoClose: 5000,
    closeButtonProps: closeButton(),
  });
}

/** Says that something was refused or failed; stays until closed. */
export function notifyProblem(message: string): void {
  void show({
    message,
    icon: <IconAlertTriangle className="bh-i" aria-hidden />,
    color: "red",
    autoClose: false,
    role: "alert",
    closeButtonProps: closeButton(),
  });
}

/**
 * Says what was done and offers to undo it for a while: acts that reach nobody else are done at once and undone,
 * not asked about beforehand (language.md 1.6). `undoWord` is the button's text.
 */
export function notifyUndo({
  message,
  undoWord,
  onUndo,
  seconds = 10,
}: {
  readonly message: string;
  readonly undoWord: string;
  readonly onUndo: () => void;
  readonly seconds?: number;
}): void {
  const id = crypto.randomUUID();
  const undo = async () => {
    const { notifications } = await import("@mantine/notifications");
    notifications.hide(id);
    onUndo();
  };
  void show({
    id,
    autoClose: seconds * 1000,
    color: "deck",
    closeButtonProps: closeButton(),
    message: (
      <span className="bh-undo">
        <span>{message}</span>
        <Button size="xs" onClick={() => void undo()}>
          {undoWord}
        </Button>
      </span>
    ),
  });
}

async function show(notice: NotificationData): Promise<void> {
  wantNotices();
  const { notifications } = await import("@mantine/notifications");
  notifications.show(notice);
}

/** The cross of a notice says what it does, in the page's language: a notice stands outside the page's own tree. */
function closeButton(): { readonly "aria-label": string } {
  const locale = locales.find((one) => document.documentElement.lang.startsWith(one)) ?? "ko";
  return { "aria-label": translatorOf(locale)("shell.close") };
}
