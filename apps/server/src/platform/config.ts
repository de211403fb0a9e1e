import type { Locale } from "@bridgehead/domain/shared/language";

/** An OpenAI-compatible service that takes part where it is named; nothing of the product needs it. */
export type ModelSettings = {
  /** Up to and without the operation: "https://models.example.org/v1". */
  readonly url: string;
  readonly key: string | undefined;
  readonly embeddingModel: string | undefined;
  readonly chatModel: string | undefined;
  /** Puts found records into words for the concierge; off while unnamed. */
  readonly conciergeModel?: string | undefined;
};

/** How this server was started. Environment variables and options are read once, at the edge (cli), never here or later. */
export type Config = {
  readonly version: string;
  /** Where files and, with the embedded database, the data live. */
  readonly dataFolder: string;
  /** The address people reach this server at, for links in mail: "https://bridgehead.example.org", without a slash at the end. */
  readonly publicUrl: string;
  /** Sample data to load into a fresh installation. */
  readonly sample: "demo" | "none";
  readonly locale: Locale;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Whether X-Forwarded-* are believed: only behind a proxy of one's own. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** Where the built web pages are; undefined serves the interface alone. */
  readonly webFolder: string | undefined;
  readonly metricsToken: string | undefined;
  /** Cost of a password hash, as a power of two (scrypt N). */
  readonly passwordCost: number;
  /** How much long work runs at once on this node. */
  readonly jobsAtOnce: number;
  /** Undefined, the default: no text ever leaves this server. */
  readonly model: ModelSettings | undefined;
};

/** A configuration for everything that names nothing else. */
export const defaultConfig: Config = {
  version: "0.1.0",
  dataFolder: ".bridgehead",
  publicUrl: "http://localhost:8080",
  sample: "none",
  locale: "en",
  smtpUrl: undefined,
  mailFrom: "Bridgehead <no-reply@localhost>",
  trustProxy: false,
  logLevel: "warn",
  webFolder: undefined,
  metricsToken: undefined,
  passwordCost: 17,
  jobsAtOnce: 2,
  model: undefined,
};
