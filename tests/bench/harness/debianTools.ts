import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasNginx } from './nginx.ts'
import { MissingError, type Session } from './session.ts'
import { hasWrk } from './wrk.ts'

/** Installing nginx there would also start it as a service. */
const runsServices = () => existsSync('/run/systemd/system')

/**
 * nginx and wrk, installed when this is root in a Debian container.
 * @throws {MissingError} when they are not there afterwards
 */
export async function needNginxAndWrk({ log }: Pick<Session, 'log'>): Promise<void> {
  const lacking = () => [...(hasNginx() ? [] : ['nginx-light']), ...(hasWrk() ? [] : ['wrk'])]
  const packages = lacking()
  if (packages.length === 0) return
  if (process.getuid?.() === 0 && !runsServices()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await log.step(`Installing ${packages.join(' and ')}`, async () => {
      const { error } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
        env,
      })
      return error ? 'there is no apt-get' : ''
    })
  }
  if (lacking().length > 0)
    throw new MissingError(
      `This bench needs nginx and wrk. On Debian: apt-get install ${lacking().join(' ')}`,
    )
}
