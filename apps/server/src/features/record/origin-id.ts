import { createHash } from "node:crypto";

/** Namespace of our own for name-based identifiers (RFC 9562, section 5.5). */
const namespace = Buffer.from("6f2a1c5e0d4b5a7f9c3e8b1d2f40a6c7", "hex");

/**
 * The key of a record that came from a file: the same origin always gives the same key (UUID version 5), so that loading
 * a file twice changes nothing and links between lines need no look-up.
 */
export function idOfOrigin(origin: string): string {
  const bytes = createHash("sha1").update(namespace).update(origin).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
