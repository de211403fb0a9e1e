import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { messageModules } from "./build/message-modules.ts";
import { firstPaint } from "./build/first-paint.ts";
import { mantineStyles } from "./build/mantine-styles.ts";
import { packed } from "./build/packed.ts";

/** Where `npm run dev` finds the server. */
const server = process.env.BRIDGEHEAD_DEV_SERVER ?? "http://127.0.0.1:8080";

/**
 * Few files instead of many small ones: a browser asks six at a time of a host without encryption, and on a slow line
 * each round costs half a second. What every page needs are two files, the kits (which change seldom) and ours.
 */
const groups = [
  { name: "kit", tags: ["$initial" as const], test: /node_modules/, priority: 2 },
  { name: "first", tags: ["$initial" as const], priority: 1 },
];

export default defineConfig({
  plugins: [react(), messageModules(), mantineStyles(), firstPaint(), packed()],
  resolve: { alias: { zod: fileURLToPath(new URL("build/no-schemas.ts", import.meta.url)) } },
  // Everything is served by us; nothing is inlined that a content security policy would have to allow.
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { "/api": { target: server, ws: true }, "/health": server } },
});
