/**
 * What `zod` is in the browser: nothing. The pages use an operation's method, path and types; its schemas are the
 * server's business, which checks every request and answer. Leaving zod out takes 50 kB gzip off the first page.
 * Every schema is one object that answers any call with itself; parsing hands the value back.
 */
const parsers = {
  parse: (value: unknown) => value,
  safeParse: (value: unknown) =>
    typeof value === "object" && value !== null ? { success: true, data: value } : { success: false, error: undefined },
} as const;

const schema: unknown = new Proxy(() => schema, {
  get: (_, name) => (name in parsers ? parsers[name as keyof typeof parsers] : schema),
  apply: () => schema,
});

export const z = schema;
