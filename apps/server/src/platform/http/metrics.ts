import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Measures every request by operation, and answers /metrics in Prometheus's text format; with a token only to its bearer. */
export function addMetrics(server: FastifyInstance, token: string | undefined): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "bridgehead_request_seconds",
    help: "Seconds from request to answer",
    labelNames: ["operation", "status"] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [registry],
  });
  server.addHook("onResponse", async (request, reply) => {
    seconds.observe(
      { operation: request.routeOptions.config.operation ?? "other", status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
  server.get("/metrics", async (request, reply) => {
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`) return reply.code(401).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return registry;
}
