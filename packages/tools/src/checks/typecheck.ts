import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageBin, repoRoot } from '../paths.ts'
import type { Log } from '../log.ts'
import { type Output, runNode } from '../process/run.ts'

const folders = ['packages/shared', 'packages/plugin', 'packages/tools', 'cms', 'tests', 'site']

/**
 * Checks the types of every package, one after another; the site with astro check, which reads .astro files too.
 * Returns the packages that failed.
 */
export async function typecheck({
  log,
  output,
  signal,
}: {
  log: Log
  output: Output
  signal?: AbortSignal
}): Promise<string[]> {
  const failed: string[] = []
  for (const folder of folders) {
    const cwd = join(repoRoot, folder)
    if (!existsSync(join(cwd, 'tsconfig.json'))) {
      log.info(`  ${folder}: skipped, it has no tsconfig.json`)
      continue
    }
    const astro = folder === 'site'
    const args = astro
      ? [packageBin({ from: cwd, name: 'astro' }), 'check', '--minimumFailingSeverity', 'error']
      : [packageBin({ from: cwd, name: 'typescript', bin: 'tsc' }), '--noEmit', '-p', '.']
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
    const code = await runNode({ args, cwd, env, output, signal })
    log.info(`  ${folder}: ${code === 0 ? 'ok' : 'FAILED'}`)
    if (code !== 0) failed.push(folder)
  }
  return failed
}
