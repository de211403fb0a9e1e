import { pino, stdSerializers, type DestinationStream, type Logger } from "pino";

/** PostgreSQL's errors quote the row they are about ("Key (email)=(...) already exists"): these of their fields do not. */
const tellingFields = ["code", "severity", "schema", "table", "column", "constraint", "routine"] as const;

/**
 * The server's log: JSON lines on standard error, without personal data. An error of the database is told by its code and
 * by what of the schema it names; its words, which quote what somebody entered, stay out, and the stack keeps its places.
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, serializers: { err: serialise } }, destination);
}

function serialise(error: unknown): unknown {
  if (!(error instanceof Error)) return stdSerializers.err(error as Error);
  if (!isOfDatabase(error)) return stdSerializers.err(error);
  const told = Object.fromEntries(tellingFields.flatMap((name) => (error[name] ? [[name, error[name]]] : [])));
  return { type: error.name, ...told, stack: placesOf(error.stack) };
}

type DatabaseError = Error & Readonly<Partial<Record<(typeof tellingFields)[number], string>>>;

const isOfDatabase = (error: Error): error is DatabaseError =>
  "severity" in error && /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code));

/** The lines of a stack that say where, without the message before them. */
const placesOf = (stack = ""): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
