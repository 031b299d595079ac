import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawnGuarded } from '@jobbuddies/tools/process/guarded'
import { tail } from '@jobbuddies/tools/process/run'
import { stopGroup } from '@jobbuddies/tools/process/stop'
import { MissingError, type Session } from './session.ts'

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).error === undefined

export type NginxOptions = {
  /** What stands inside `http { }`. */
  servers: string
  /** Answers something other than an error of nginx once it serves. */
  url: string
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/**
 * Runs nginx with one worker and a configuration of its own; answers its process.
 * @throws with its complaint when it does not come up
 */
export async function startNginx(
  { folder, defer }: Session,
  { servers, url }: NginxOptions,
): Promise<number> {
  if (!hasNginx()) throw new MissingError('This bench needs nginx (on Debian: apt-get install nginx-light).')
  const home = `${folder}/nginx-${new URL(url).port}`
  mkdirSync(home)
  const log = `${home}/error.log`
  const configuration = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${home}/nginx.pid; error_log ${log} warn;
    events { worker_connections 1024; }
    http {
      access_log off; keepalive_requests 1000000;
      ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
      ${servers}
    }`
  writeFileSync(`${home}/nginx.conf`, configuration)
  const args = ['-e', log, '-p', home, '-c', `${home}/nginx.conf`]
  const child = spawnGuarded('nginx', args, { stdio: 'ignore' })
  defer(() => stopGroup(child, 5_000))
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return child.pid ?? 0
    await sleep(50)
  }
  throw new Error(`nginx did not start:\n${tail(log)}`)
}
