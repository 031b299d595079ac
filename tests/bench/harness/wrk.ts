import { spawn, spawnSync } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { MissingError } from './session.ts'

export type WrkOptions = {
  url: string
  connections: number
  seconds: number
  headers?: Record<string, string>
  /** A Lua script and what it is given. */
  script?: { file: string; args: string[] }
  /** The processor it runs on, where there is more than one. */
  processor?: number
}

export type WrkResult = {
  /** Answers a second, whatever their status. */
  rate: number
  answers: number
  /** Answers with a status of 400 or more. */
  refused: number
  /** Connections that broke, timed out or could not be made. */
  broken: number
}

export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined

const numberAfter = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0)

/** Runs wrk with one thread. @throws when there is no wrk, or it says nothing that can be read */
export async function wrk({
  url,
  connections,
  seconds,
  headers = {},
  script,
  processor,
}: WrkOptions): Promise<WrkResult> {
  if (!hasWrk()) throw new MissingError('This bench needs wrk (on Debian: apt-get install wrk).')
  const pin = processor === undefined ? [] : ['taskset', '-c', String(processor)]
  const [command = 'wrk', ...args] = [
    ...pin,
    ...['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s'],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ...(script ? ['-s', script.file] : []),
    url,
    ...(script ? ['--', ...script.args] : []),
  ]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  const rate = numberAfter(output, /Requests\/sec:\s+([\d.]+)/)
  if (!rate) throw new Error(`wrk on ${url} says: ${output}${complaint}`)
  const errors =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? []
  return {
    rate,
    answers: numberAfter(output, /(\d+) requests in/),
    refused: numberAfter(output, /Non-2xx or 3xx responses: (\d+)/),
    broken: errors.reduce((sum, times) => sum + Number(times), 0),
  }
}
