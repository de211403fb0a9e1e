import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 bits that a person holds, and what we keep of it. */
export function newToken(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash("sha256").update(token).digest();
