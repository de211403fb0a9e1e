import { useEffect, useState, type RefObject } from "react";

export type RowWindow = {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
};

/**
 * Which of many rows of one height are worth drawing: those in the frame and as many above and below again.
 * Switched off it gives all of them. Heights in px.
 */
export function useWindow(
  frame: RefObject<HTMLElement | null>,
  { count, rowHeight, isOn }: { readonly count: number; readonly rowHeight: number; readonly isOn: boolean },
): RowWindow {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const element = frame.current;
    if (!element || !isOn) return;
    const read = () => {
      setTop(element.scrollTop);
      setHeight(element.clientHeight);
    };
    read();
    element.addEventListener("scroll", read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", read);
      observer.disconnect();
    };
  }, [frame, isOn]);
  if (!isOn) return { start: 0, end: count, before: 0, after: 0 };
  const visible = Math.ceil(height / rowHeight);
  const start = Math.max(0, Math.min(Math.floor(top / rowHeight) - visible, count - visible));
  const end = Math.min(count, start + visible * 3);
  return { start, end, before: start * rowHeight, after: (count - end) * rowHeight };
}
