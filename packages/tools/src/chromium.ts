import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import type { Log } from './log.ts'
import { packageBin, repoRoot } from './paths.ts'

/** The same engine without what draws a window: it works for half of the time. */
const light = 'chromium-headless-shell'
/** A browser of our own choice, then what the platform offers. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, then the system's, then Playwright's, else a freshly installed one.
 * Says where it comes from. Null when there is none and none could be installed, which it explains.
 */
export async function findChromium({
  log,
  install = true,
  whole = false,
}: {
  log: Log
  install?: boolean
  /** One with windows, as people use it, though a lighter one is there too. */
  whole?: boolean
}): Promise<string | null> {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !isExecutable(wanted)) {
    log.warn(`  CHROMIUM_PATH is ${wanted}, which cannot be run`)
    return null
  }
  const found = wanted || onThisMachine(whole ? names : [light, ...names]) || (await fromPlaywright())
  if (found) {
    log.info(`  Chromium: ${found}`)
    return found
  }
  return install ? installChromium(log, whole ? 'chromium' : light) : null
}

function onThisMachine(names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...applications].find(isExecutable)
}

const testsRequire = createRequire(join(repoRoot, 'tests/package.json'))

async function fromPlaywright(): Promise<string | undefined> {
  try {
    const { chromium } = testsRequire('playwright-core') as { chromium: { executablePath: () => string } }
    const path = chromium.executablePath()
    return isExecutable(path) ? path : undefined
  } catch {
    return undefined
  }
}

async function installChromium(log: Log, wanted: string): Promise<string | null> {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (isDebianRoot) {
    log.info('  There is no Chromium here: installing it with apt-get')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    const take = (name: string) => apt('install', '-y', '--no-install-recommends', name).status === 0
    if (!take(wanted)) {
      apt('update')
      if (!take(wanted)) take('chromium')
    }
    const installed = onThisMachine([wanted, ...names])
    if (installed) return installed
    log.warn('  apt-get could not install it')
  }
  log.info('  There is no Chromium here: installing the one of Playwright')
  const script = packageBin({ from: join(repoRoot, 'tests'), name: 'playwright-core' })
  const args = [script, 'install', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium']
  spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 })
  const installed = await fromPlaywright()
  if (installed) return installed
  log.warn('  No Chromium could be installed: install one and set CHROMIUM_PATH to its program')
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
