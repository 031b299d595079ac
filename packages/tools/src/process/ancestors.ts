import { basename } from 'node:path'
import { inspect, type ProcessInfo } from './inspect.ts'

/**
 * The npm, npx and pnpm processes above us, with the shells between them: nearest first. Each of them may be killed
 * without passing the signal on, and then nobody is left who would stop us.
 */
export function launchers(parent = process.ppid): ProcessInfo[] {
  const chain: ProcessInfo[] = []
  for (let pid = parent; pid > 1;) {
    const info = inspect(pid)
    if (!info || !(isLauncher(info) || isShell(info))) break
    chain.push(info)
    pid = info.parent
  }
  return chain.slice(0, chain.findLastIndex(isLauncher) + 1)
}

function isLauncher({ command }: ProcessInfo): boolean {
  const [program = '', script = ''] = command.split(' ')
  const name = basename(program) === 'node' ? script : program
  return /^(npm|npx|pnpm|pnpx)(-cli)?(\.c?js|\.mjs)?$/.test(basename(name))
}

function isShell({ command }: ProcessInfo): boolean {
  return /^-?(sh|bash|dash|zsh|ash)$/.test(basename(command.split(' ')[0] ?? ''))
}
