import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageBin } from '../paths.ts'
import { runNodeOrThrow } from '../process/run.ts'
import { hashSources } from './sources.ts'

type App = {
  folder: 'cms' | 'site'
  /** What its build depends on. */
  sources: string[]
  /** Output folder; the stamp lies in it, so that the two can never disagree. */
  output: string
  /** A file of the output without which it is not complete. */
  proof: string
  tool: 'next' | 'astro'
}

const common = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages/shared']

export const apps = {
  cms: {
    folder: 'cms',
    sources: ['cms', 'packages/plugin', ...common],
    output: 'cms/.next',
    proof: 'BUILD_ID',
    tool: 'next',
  },
  site: {
    folder: 'site',
    sources: ['site', ...common],
    output: 'site/dist',
    proof: 'server/entry.mjs',
    tool: 'astro',
  },
} as const satisfies Record<string, App>

export type BuildOptions = { root: string; env: NodeJS.ProcessEnv; logs: string; signal?: AbortSignal }

/** True when the sources are not those of the build that is there. */
export function needsBuild(root: string, app: App): boolean {
  const output = join(root, app.output)
  if (!existsSync(join(output, app.proof))) return true
  const stamp = join(output, 'sources.sha256')
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashSources(root, app.sources)
}

/**
 * Builds one app for production.
 * @throws with the end of the build's output
 */
export async function build(app: App, { root, env, logs, signal }: BuildOptions): Promise<void> {
  const cwd = join(root, app.folder)
  const stamp = join(root, app.output, 'sources.sha256')
  rmSync(stamp, { force: true })
  const hash = hashSources(root, app.sources)
  await runNodeOrThrow({
    args: [packageBin({ from: cwd, name: app.tool }), 'build'],
    cwd,
    env: { ...env, NODE_ENV: 'production', JOBBUDDIES_SERVICES: 'off' },
    output: { file: join(logs, `build-${app.folder}.log`) },
    signal,
  })
  writeFileSync(stamp, hash)
}
