import { useEffect, useRef, useState } from "react";
import { liveAddress, type LiveNews } from "@bridgehead/contract/realtime";

type Listener = (payload: unknown) => void;

/** The page's one WebSocket: opened with the first topic, tried again with growing patience, closed with the last. */
const listeners = new Map<string, Set<Listener>>();
const seen = new Map<string, number>();
const stateListeners = new Set<(isOpen: boolean) => void>();
let socket: WebSocket | undefined;
let failures = 0;

/** Hears the news of a topic until the returned function is called. After a gap it is called once for what was missed. */
export function watchTopic(topic: string, listener: Listener): () => void {
  const set = listeners.get(topic) ?? new Set();
  const isFirst = set.size === 0;
  listeners.set(topic, set.add(listener));
  if (!socket) connect();
  else if (isFirst && socket.readyState === WebSocket.OPEN) ask(topic);
  return () => {
    set.delete(listener);
    if (set.size > 0) return;
    listeners.delete(topic);
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: "unwatch", topic }));
    if (listeners.size === 0) socket?.close(1000);
  };
}

/** Runs `onNews` with each piece of news of a topic; undefined watches nothing. True while the connection is live. */
export function useLive(topic: string | undefined, onNews: (payload: unknown) => void): boolean {
  const [isOpen, setOpen] = useState(socket?.readyState === WebSocket.OPEN);
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  useEffect(() => {
    if (topic === undefined) return;
    stateListeners.add(setOpen);
    const stop = watchTopic(topic, (payload) => latest.current(payload));
    return () => {
      stateListeners.delete(setOpen);
      stop();
    };
  }, [topic]);
  return isOpen;
}

function connect(): void {
  const address = new URL(liveAddress, location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  const opening = new WebSocket(address);
  socket = opening;
  opening.addEventListener("open", () => {
    failures = 0;
    for (const topic of listeners.keys()) ask(topic);
    for (const tell of stateListeners) tell(true);
  });
  opening.addEventListener("message", ({ data }) => {
    const news = JSON.parse(String(data)) as LiveNews;
    if (news.type !== "news") return;
    seen.set(news.topic, news.revision);
    for (const listener of listeners.get(news.topic) ?? []) listener(news.payload);
  });
  opening.addEventListener("close", () => {
    socket = undefined;
    for (const tell of stateListeners) tell(false);
    if (listeners.size === 0) return;
    failures += 1;
    setTimeout(() => socket ?? (listeners.size > 0 && connect()), Math.min(30_000, 500 * 2 ** failures));
  });
}

function ask(topic: string): void {
  const revision = seen.get(topic);
  socket?.send(JSON.stringify({ type: "watch", topic, ...(revision === undefined ? {} : { revision }) }));
}
