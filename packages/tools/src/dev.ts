import { runStack } from './stack.ts'

process.exit(await runStack('dev'))
