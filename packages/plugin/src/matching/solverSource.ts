/**
 * What the solver's thread runs, as text: a worker's file would have to be found again after every bundler, while text is
 * part of what is bundled. It knows no groups, only rows and columns.
 */
export const solverSource = `
const { parentPort, workerData } = require('node:worker_threads')
const loading = require(workerData.highs)()

parentPort.on('message', async ({ id, milp, options }) => {
  try {
    const highs = await loading
    parentPort.postMessage({ id, answer: solve(highs, milp, options, (progress) => parentPort.postMessage({ id, progress })) })
  } catch (error) {
    parentPort.postMessage({ id, fault: error instanceof Error ? error.message : String(error) })
  }
})

function solve(highs, milp, options, tell) {
  const columns = milp.cost.length
  const rows = milp.rowLower.length
  if (columns === 0) {
    const kept = milp.rowLower.every((lower, row) => lower <= 0 && milp.rowUpper[row] >= 0)
    return { status: kept ? 'optimal' : 'infeasible', values: new Float64Array(0), objective: 0, bound: 0 }
  }
  const model = highs.createModel({
    numCols: columns,
    numRows: rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: milp.cost,
    colLower: new Float64Array(columns),
    colUpper: milp.upper,
    rowLower: milp.rowLower,
    rowUpper: milp.rowUpper,
    integrality: milp.integer,
    matrix: { format: 'csr', numRows: rows, numCols: columns, starts: milp.starts, indices: milp.indices, values: milp.values },
  })
  try {
    model.options.set({
      output_flag: false,
      random_seed: options.seed,
      mip_rel_gap: 0,
      mip_abs_gap: options.gap,
      time_limit: options.timeLimit,
      // Cuts beyond this are dropped; the stock limit of 10,000 holds 300 MB for a pool of 200.
      mip_pool_soft_limit: 100,
    })
    if (options.anyAnswer) model.options.set('mip_max_improving_sols', 1)
    const { mipLogging } = highs.constants.callbackType
    model.run({
      [mipLogging]: ({ data }) => {
        tell({ seconds: data.running_time, objective: data.mip_primal_bound, bound: data.mip_dual_bound })
      },
    })
    return read(highs, model)
  } finally {
    model.dispose()
  }
}

function read(highs, model) {
  const { modelStatus } = highs.constants
  const status = model.getModelStatus()
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
    return { status: 'infeasible', values: new Float64Array(0), objective: 0, bound: 0 }
  }
  const found = Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible
  const known = [modelStatus.optimal, modelStatus.timeLimit, modelStatus.solutionLimit]
  if (!known.includes(status)) throw new Error('The solver ended with status ' + status)
  return {
    status: status === modelStatus.timeLimit ? 'out_of_time' : 'optimal',
    values: found ? Float64Array.from(model.getSolution().colValue) : new Float64Array(0),
    objective: found ? Number(model.info.get('objective_function_value')) : 0,
    bound: Number(model.info.get('mip_dual_bound')),
  }
}
`
