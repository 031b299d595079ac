import { akava } from './akava.ts'
import { catchUpWithWork } from './catchUpWithWork.ts'
import { eme } from './eme.ts'
import { iwwof } from './iwwof.ts'
import { jobbuddies } from './jobbuddies.ts'
import type { Preset } from './types.ts'

export type { Preset } from './types.ts'

/** Models to start a new programme from. */
export const presets: readonly Preset[] = [jobbuddies, akava, iwwof, catchUpWithWork, eme]
