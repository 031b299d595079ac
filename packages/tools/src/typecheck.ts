import { typecheck } from './checks/typecheck.ts'
import { createLog } from './log.ts'
import { listenForShutdown } from './stack/shutdown.ts'

const shutdown = listenForShutdown({ onInsist: () => process.exit(130) })
const failed = await typecheck({ log: createLog(), output: 'inherit', signal: shutdown.signal })
if (failed.length > 0) process.stderr.write(`Types are wrong in ${failed.length}: ${failed.join(', ')}\n`)
process.exit(failed.length > 0 ? 1 : 0)
