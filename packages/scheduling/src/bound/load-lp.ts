import highsLoader, { type Highs } from "highs";
import type { LinearProgramme, LpSolution, LpSolver } from "../result.ts";

type Instantiated = (instance: WebAssembly.Instance) => unknown;
type Loader = (options?: {
  instantiateWasm: (imports: WebAssembly.Imports, onInstance: Instantiated) => void;
}) => Promise<Highs>;

/** The address of the solver's WebAssembly, for whoever compiles it for several threads. */
export const lpRuntime = (): string => import.meta.resolve("highs/runtime");

/**
 * Loads HiGHS (Huangfu & Hall 2018, doi:10.1007/s12532-017-0130-5) as WebAssembly; about 50 ms, once per thread.
 * With `compiled`, what stands at `lpRuntime`, it is not compiled again.
 * Each solve owns a native model only while it runs.
 */
export async function loadLp(compiled?: WebAssembly.Module): Promise<LpSolver> {
  // The package's types describe its CommonJS build; under ES modules the default export is the loader itself.
  const load = highsLoader as unknown as Loader;
  const highs = await (compiled
    ? load({
        instantiateWasm: (imports, onInstance) => void WebAssembly.instantiate(compiled, imports).then(onInstance),
      })
    : load());
  const { optimal, infeasible } = highs.constants.modelStatus;
  return {
    solve: (programme) =>
      highs.withModel(toModel(programme, highs), (model): LpSolution => {
        model.options.set({ output_flag: false });
        model.run();
        const status = model.getModelStatus();
        if (status !== optimal)
          return { ...unsolved(programme), status: status === infeasible ? "infeasible" : "other" };
        const { colValue, rowDual } = model.getSolution();
        return { status: "optimal", objective: model.getObjectiveValue(), columns: colValue, duals: rowDual };
      }),
  };
}

const unsolved = ({ columns, rows }: LinearProgramme) => ({
  objective: Number.NaN,
  columns: new Float64Array(columns),
  duals: new Float64Array(rows),
});

function toModel(programme: LinearProgramme, highs: Highs) {
  const limited = (values: Float64Array): Float64Array =>
    values.map((value) => Math.max(-highs.infinity, Math.min(highs.infinity, value)));
  return {
    numCols: programme.columns,
    numRows: programme.rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: programme.cost,
    colLower: limited(programme.columnLow),
    colUpper: limited(programme.columnHigh),
    rowLower: limited(programme.rowLow),
    rowUpper: limited(programme.rowHigh),
    matrix: {
      format: "csc" as const,
      numRows: programme.rows,
      numCols: programme.columns,
      starts: programme.starts,
      indices: programme.index,
      values: programme.coefficient,
    },
  };
}
