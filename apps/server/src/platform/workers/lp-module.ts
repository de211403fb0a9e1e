import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { lpRuntime } from "@bridgehead/scheduling";

let compiling: Promise<WebAssembly.Module> | undefined;

/**
 * The linear solver, compiled once for the life of the process and handed to every thread that needs it. Compiled in
 * each thread, its machine code would be made and freed with every run (decision 5: that can take the process down).
 */
export function lpModule(): Promise<WebAssembly.Module> {
  compiling ??= readFile(fileURLToPath(lpRuntime())).then((bytes) => WebAssembly.compile(bytes));
  return compiling;
}
