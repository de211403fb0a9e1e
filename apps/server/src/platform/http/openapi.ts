import { z } from "zod";
import { Problem } from "@bridgehead/contract/problems";
import type { AnyOperation } from "./app.ts";

type Json = { [key: string]: unknown };

/** The OpenAPI 3.1 document of the mounted operations: ids, tags, parameters, bodies, every answer as a schema. */
export function openApiOf(operations: readonly AnyOperation[], version: string): Json {
  const schemas: Json = {};
  const toSchema = (schema: z.ZodType, io: "input" | "output") => hoisted(schema, io, schemas);
  const problem = {
    description: "The server refuses; `code` says why, `title` says it in the reader's language",
    content: { "application/problem+json": { schema: toSchema(Problem, "output") } },
  };
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, "{$1}");
    (paths[path] ??= {})[operation.method.toLowerCase()] = {
      operationId: operation.id,
      tags: [operation.tag],
      summary: operation.summary,
      "x-action": operation.action,
      security: operation.action === "public" ? [] : [{ signIn: [] }],
      parameters: [
        ...parametersOf(operation.params, "path", toSchema),
        ...parametersOf(operation.query, "query", toSchema),
      ],
      ...bodyOf(operation, toSchema),
      responses: { [operation.status]: answerOf(operation, toSchema), "4XX": problem, "5XX": problem },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Bridgehead", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas, securitySchemes: { signIn: { type: "apiKey", in: "cookie", name: "bridgehead" } } },
  };
}

type ToSchema = (schema: z.ZodType, io: "input" | "output") => Json;

function parametersOf(schema: z.ZodType | undefined, place: "path" | "query", toSchema: ToSchema): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toSchema(schema, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: of,
  }));
}

function bodyOf(operation: AnyOperation, toSchema: ToSchema): Json {
  if (operation.uploads) {
    const schema = {
      type: "object",
      properties: {
        files: { type: "array", maxItems: operation.uploads.filesMax, items: { type: "string", format: "binary" } },
      },
    };
    return { requestBody: { required: true, content: { "multipart/form-data": { schema } } } };
  }
  if (!operation.body) return {};
  return {
    requestBody: { required: true, content: { "application/json": { schema: toSchema(operation.body, "input") } } },
  };
}

function answerOf(operation: AnyOperation, toSchema: ToSchema): Json {
  if (operation.status === 204) return { description: "Done" };
  if (operation.produces)
    return {
      description: operation.summary,
      content: { [operation.produces]: { schema: { type: "string", format: "binary" } } },
    };
  return {
    description: operation.summary,
    content: { "application/json": { schema: toSchema(operation.answer, "output") } },
  };
}

/** A schema as JSON Schema, with the named ones (`meta({ id })`) moved to the document's components. */
function hoisted(schema: z.ZodType, io: "input" | "output", schemas: Json): Json {
  const {
    $schema: _,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json & { $defs?: Json };
  const suffix = io === "input" ? "Input" : "";
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) =>
        key === "$ref" && typeof one === "string" ? [key, place(one)] : [key, move(one)],
      ),
    );
  };
  const place = (ref: string) => (ref.startsWith("#/$defs/") ? `#/components/schemas/${ref.slice(8)}${suffix}` : ref);
  for (const [name, definition] of Object.entries($defs as Json)) {
    const { id: _id, ...rest } = definition as Json;
    schemas[name + suffix] = move(rest);
  }
  const { id, ...rest } = own;
  if (typeof id !== "string") return move(rest) as Json;
  schemas[id + suffix] = move(rest);
  return { $ref: `#/components/schemas/${id}${suffix}` };
}
