import { z } from "zod";

/** Schemas of the values that many answers share; the types are the domain's. */
export const LocaleSchema = z.enum(["ko", "zh", "en"]);

export const LocalTextSchema = z.object({
  original: LocaleSchema.optional(),
  ko: z.string().optional(),
  zh: z.string().optional(),
  en: z.string().optional(),
  machine: z.array(LocaleSchema).optional(),
  ours: z.array(LocaleSchema).optional(),
});

/** A LocalText as it travels: lists in it are the answer's own. */
export type WireText = z.output<typeof LocalTextSchema>;

export const FactStatusSchema = z.enum(["actual", "reported", "planned", "proposed"]);
export const QualifierSchema = z.enum(["exact", "approx", "at-least", "unknown"]);

export const RecordDateSchema = z.object({
  value: z.string().nullable(),
  precision: z.enum(["day", "month", "year", "unknown"]),
  basis: z.enum(["stated", "derived", "inferred"]).optional(),
  asWritten: z.string().optional(),
  between: z.tuple([z.string(), z.string()]).optional(),
  because: z.union([z.string(), LocalTextSchema]).optional(),
});

export const InstantSchema = z.iso.datetime({ offset: true });
