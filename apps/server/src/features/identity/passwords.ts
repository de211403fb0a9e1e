import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";

/** Kept with each hash, so that the cost of new ones can grow. */
const costOf = (log2: number) => ({ N: 2 ** log2, r: 8, p: 1 });
const keyBytes = 32;

/** `scrypt$N$r$p$salt$key`, base64url. A cost of 17 takes about 250 ms on one core, off the event loop. */
export async function hashPassword(password: string, log2: number): Promise<string> {
  const cost = costOf(log2);
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether the password made the hash. Takes as long without a hash, so that time does not tell who has an account. */
export async function passwordFits(password: string, hash: string | null, log2: number): Promise<boolean> {
  const [, N, r, p, salt, key] = (hash ?? unknownHash(log2)).split("$");
  const wanted = Buffer.from(key ?? "", "base64url");
  const derived = await derive(password, Buffer.from(salt ?? "", "base64url"), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(derived, wanted) && hash !== null;
}

function unknownHash(log2: number): string {
  const { N, r, p } = costOf(log2);
  return ["scrypt", N, r, p, Buffer.alloc(16).toString("base64url"), Buffer.alloc(keyBytes).toString("base64url")].join(
    "$",
  );
}

function derive(password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    // One person's password is the same on a Korean and a Chinese keyboard, however the system composes it.
    scrypt(password.normalize("NFKC"), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
