import { addressOf, ProblemError } from "@bridgehead/contract/client";
import { startIntake } from "@bridgehead/contract/intake";
import { Problem } from "@bridgehead/contract/problems";

/** Largest file that is taken, and how many at once: the operation's own limits. */
export const uploadLimits = {
  megabytes: Math.floor((startIntake.uploads?.bytesMax ?? 0) / 1024 / 1024),
  files: startIntake.uploads?.filesMax ?? 1,
};

export type Uploaded = { readonly batchId: string; readonly jobId: string };

/**
 * Hands files in and tells how many bytes have left (fetch cannot). Aborting stops the upload; nothing was taken then.
 * @throws ProblemError on a refusal, TypeError where the server cannot be reached, the signal's reason when aborted.
 */
export function uploadFiles(
  eventId: string,
  files: readonly File[],
  { onProgress, signal }: { readonly onProgress: (sent: number, total: number) => void; readonly signal: AbortSignal },
): Promise<Uploaded> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(startIntake.method, addressOf(startIntake, { params: { eventId } }));
    request.setRequestHeader("accept-language", document.documentElement.lang || "ko");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded, total));
    request.addEventListener("error", () => reject(new TypeError("the server cannot be reached")));
    request.addEventListener("abort", () => reject(signal.reason as Error));
    request.addEventListener("load", () => {
      if (request.status === startIntake.status) {
        resolve(startIntake.answer.parse(request.response));
        return;
      }
      const problem = Problem.safeParse(request.response);
      reject(problem.success ? new ProblemError(problem.data) : new TypeError(`${request.status}`));
    });
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}
