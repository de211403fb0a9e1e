import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { messageModules } from "./build/message-modules.ts";
import { packed } from "./build/packed.ts";

/** Where `npm run dev` finds the server. */
const server = process.env.BRIDGEHEAD_DEV_SERVER ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), messageModules(), packed()],
  resolve: { alias: { zod: fileURLToPath(new URL("build/no-schemas.ts", import.meta.url)) } },
  // Everything is served by us; nothing is inlined that a content security policy would have to allow.
  build: { target: "es2023", assetsInlineLimit: 0, cssCodeSplit: true, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": { target: server, ws: true }, "/health": server } },
});
