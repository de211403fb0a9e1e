import { queryOptions } from "@tanstack/react-query";
import { addressOf, ProblemError } from "@bridgehead/contract/client";
import { listImports, previewImport, readImport, type ImportView } from "@bridgehead/contract/imports";
import { Problem } from "@bridgehead/contract/problems";
import { callServer } from "../../app/call-server.ts";

export const importsQuery = queryOptions({
  queryKey: ["imports", "list"],
  queryFn: () => callServer(listImports),
});

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ["imports", "one", importId],
    queryFn: () => callServer(readImport, { params: { importId } }),
  });

export const importMegabytesMax = Math.floor((previewImport.uploads?.bytesMax ?? 0) / 1024 / 1024);

/** Hands files in and gets what they would change. @throws ProblemError on a refusal. */
export async function handIn(files: readonly File[]): Promise<ImportView> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  const answer = await fetch(addressOf(previewImport, {}), {
    method: previewImport.method,
    body: form,
    headers: { "accept-language": document.documentElement.lang || "ko" },
  });
  const body: unknown = await answer.json();
  if (answer.ok) return body as ImportView;
  const problem = Problem.safeParse(body);
  throw problem.success ? new ProblemError(problem.data) : new TypeError(String(answer.status));
}
