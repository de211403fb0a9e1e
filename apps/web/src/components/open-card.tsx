import { useEffect, useRef, useState, type ReactNode } from "react";
import { Popover } from "@mantine/core";

export type OpenCardProps = {
  readonly className: string;
  readonly label: string;
  /** What the button shows. */
  readonly children: ReactNode;
  readonly card: ReactNode;
  readonly onOpen?: ((isOpen: boolean) => void) | undefined;
};

/** The button of `OpensCard` from its first click on: it comes opened and takes the focus over. */
export default function OpenCard({ className, label, children, card, onOpen }: OpenCardProps) {
  const [isOpen, setOpen] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  const tell = useRef(onOpen);
  useEffect(() => {
    tell.current = onOpen;
  });
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    tell.current?.(isOpen);
    return () => tell.current?.(false);
  }, [isOpen]);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={300}
      position="top"
      withArrow
      shadow="md"
      transitionProps={{ duration: 120 }}
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          ref={button}
          className={className}
          aria-label={label}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
          }}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{card}</Popover.Dropdown>
    </Popover>
  );
}
