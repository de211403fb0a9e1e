import { useId, useRef, type ReactNode } from "react";

type DropPanelProps = {
  readonly className: string;
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
};

/**
 * A button and the panel that it opens below itself: the browser's own popover, which closes by Esc, by a click outside
 * and by any link or button inside, and costs the first page nothing.
 */
export function DropPanel({ className, label, trigger, children }: DropPanelProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = (isOpen: boolean) => {
    if (!isOpen || !button.current || !panel.current) return;
    const { bottom, left } = button.current.getBoundingClientRect();
    const leftMax = document.documentElement.clientWidth - panel.current.offsetWidth - 8;
    panel.current.style.top = `${bottom + 6}px`;
    panel.current.style.left = `${Math.max(8, Math.min(left, leftMax))}px`;
  };
  return (
    <>
      <button type="button" ref={button} className={className} aria-label={label} popoverTarget={id}>
        {trigger}
      </button>
      {/* The handler only closes; every act inside is a link or a button of its own. */}
      {/* oxlint-disable-next-line */}
      <div
        id={id}
        ref={panel}
        popover="auto"
        className="bh-drop-panel"
        onToggle={(event) => place(event.newState === "open")}
        onClick={(event) => {
          if ((event.target as HTMLElement).closest("a, button")) panel.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}
