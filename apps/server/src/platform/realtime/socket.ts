import type { WebSocket } from "@fastify/websocket";
import { liveAddress, LiveRequest, type LiveNews } from "@bridgehead/contract/realtime";
import type { Actor } from "../http/actor.ts";
import type { App } from "../http/app.ts";
import type { Hub } from "./hub.ts";

const topicsMax = 100;
const heartbeatMs = 30_000;
/** A page that does not read loses its news rather than filling our memory; it asks again when it is back. */
const bufferedBytesMax = 1_000_000;

export type MayWatch = (actor: Actor, topic: string) => Promise<boolean>;

/** The one WebSocket of a page: it names topics, the server tells it of their news. */
export function addSocket(app: App, hub: Hub, mayWatch: MayWatch): void {
  app.server.get(liveAddress, { websocket: true }, (socket, request) => serve(socket, request.actor, hub, mayWatch));
}

function serve(socket: WebSocket, actor: Actor, hub: Hub, mayWatch: MayWatch): void {
  const watched = new Map<string, () => void>();
  const send = (message: LiveNews) => {
    if (socket.readyState === socket.OPEN && socket.bufferedAmount < bufferedBytesMax)
      socket.send(JSON.stringify(message));
  };

  async function watch(topic: string, seen: number | undefined): Promise<void> {
    if (watched.has(topic)) return;
    if (watched.size >= topicsMax || !(await mayWatch(actor, topic))) return send({ type: "refused", topic });
    watched.set(topic, hub.watch(topic, send));
    const revision = await hub.revisionOf(topic);
    if (seen === undefined || revision > seen) send({ type: "news", topic, revision });
  }

  socket.on("message", (data: Buffer) => {
    const parsed = LiveRequest.safeParse(parseJson(data));
    if (!parsed.success) return socket.close(1008);
    const message = parsed.data;
    if (message.type === "watch") return void watch(message.topic, message.revision).catch(() => socket.close(1011));
    watched.get(message.topic)?.();
    watched.delete(message.topic);
  });

  let isAlive = true;
  const heartbeat = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, heartbeatMs);
  heartbeat.unref();
  socket.on("pong", () => (isAlive = true));
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearInterval(heartbeat);
    for (const stop of watched.values()) stop();
  });
}

function parseJson(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString("utf8"));
  } catch {
    return undefined;
  }
}
