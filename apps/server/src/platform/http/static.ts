import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { existsSync } from "node:fs";
import path from "node:path";

/** The built web pages. Their hashed files never change; every other address of a page is answered with index.html. */
export async function addPages(server: FastifyInstance, folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(path.join(folder, "index.html"))) return;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    index: false,
    decorateReply: true,
    setHeaders: (reply, file) => {
      const isHashed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  server.decorateReply("sendPage", function () {
    return this.header("cache-control", "no-cache").sendFile("index.html");
  });
  server.get("/", async (_, reply) => reply.sendPage?.());
}
