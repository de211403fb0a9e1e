import highsLoader, { type Highs } from "highs";
import type { LinearProgramme, LpSolution, LpSolver } from "../result.ts";

/**
 * Loads HiGHS (Huangfu & Hall 2018, doi:10.1007/s12532-017-0130-5) as WebAssembly; about 50 ms, once per thread.
 * Each solve owns a native model only while it runs.
 */
export async function loadLp(): Promise<LpSolver> {
  // The package's types describe its CommonJS build; under ES modules the default export is the loader itself.
  const highs = await (highsLoader as unknown as () => Promise<Highs>)();
  return {
    solve(programme, options = {}): LpSolution {
      return highs.withModel(toModel(programme, highs), (model): LpSolution => {
        model.options.set({
          output_flag: false,
          ...(options.timeLimitSeconds !== undefined && { time_limit: options.timeLimitSeconds }),
        });
        model.run();
        const status = model.getModelStatus();
        const isMip = programme.integrality !== undefined;
        const solution = model.getSolution();
        const isOptimal = status === highs.constants.modelStatus.optimal;
        const bound = isMip ? Number(model.info.get("mip_dual_bound")) : model.getObjectiveValue();
        return {
          status: isOptimal ? "optimal" : status === highs.constants.modelStatus.infeasible ? "infeasible" : "other",
          objective: model.getObjectiveValue(),
          bound,
          columns: solution.colValue,
          duals: isMip ? new Float64Array(programme.rows) : solution.rowDual,
        };
      });
    },
  };
}

function toModel(programme: LinearProgramme, highs: Highs) {
  const { infinity } = highs;
  const limited = (values: Float64Array): Float64Array =>
    values.map((value) =>
      value === Number.POSITIVE_INFINITY ? infinity : value === Number.NEGATIVE_INFINITY ? -infinity : value,
    );
  return {
    numCols: programme.columns,
    numRows: programme.rows,
    sense: highs.constants.objectiveSense.maximize,
    offset: 0,
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
    ...(programme.integrality && { integrality: programme.integrality }),
  };
}
