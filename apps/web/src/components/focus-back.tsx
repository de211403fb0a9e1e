import { useEffect, useState } from "react";

/**
 * Stands inside a dialog or drawer that is drawn only while it is open, and gives the focus back to what opened it.
 * Mantine does so when `opened` changes; of one that is taken away whole it hears nothing, and the focus would be lost.
 */
export function FocusBack() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog is gone: whoever closed it may have moved the focus on purpose, or left for another page.
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    },
    [opener],
  );
  return null;
}
