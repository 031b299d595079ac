import { packageBin, repoRoot } from '../paths.ts'
import { type Output, runNode } from '../process/run.ts'

/** ESLint and Prettier over the repository. Returns how many of the two failed. */
export async function lint({ output, signal }: { output: Output; signal?: AbortSignal }): Promise<number> {
  const eslint = [packageBin({ from: repoRoot, name: 'eslint' }), '.']
  const prettier = [packageBin({ from: repoRoot, name: 'prettier' }), '--check', '--log-level', 'warn', '.']
  let failed = 0
  for (const args of [eslint, prettier]) {
    if ((await runNode({ args, cwd: repoRoot, output, signal })) !== 0) failed += 1
  }
  return failed
}
