import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageBin, repoRoot } from '@jobbuddies/tools/paths'
import { z } from 'zod'
import { browserFlags } from '../harness/chromium.ts'

const score = z.object({ score: z.number().nullable() })
const reportSchema = z.object({
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      numericValue: z.number().optional(),
      title: z.string(),
      weight: z.number().optional(),
    }),
  ),
})

export type Vitals = {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  /** Milliseconds. */
  lcp: number
  tbt: number
  cls: number
  /** How fast this machine is in Lighthouse's own measure; it slows whatever it runs on four times. */
  machine: number
  /** Audits that were not passed. */
  failing: string[]
}

const run = promisify(execFile)
const program = packageBin({ from: join(repoRoot, 'tests'), name: 'lighthouse' })

/** Where a page changes the process, Chromium loses the trace in one run of five, and Lighthouse asks for another. */
async function report(once: () => Promise<{ stdout: string }>, left = 4): Promise<string> {
  try {
    return (await once()).stdout
  } catch (error) {
    if (left <= 1 || !(error as Error).message.includes('Please run Lighthouse again')) throw error
    return report(once, left - 1)
  }
}

/** One run as Lighthouse does it for phones: simulated slow network and processor. @throws when it gives no report */
export async function runLighthouse({
  url,
  chromium,
  signal,
}: {
  url: string
  chromium: string
  signal: AbortSignal
}): Promise<Vitals> {
  const args = [
    program,
    url,
    '--output=json',
    '--quiet',
    `--chrome-flags=--headless=new ${browserFlags.join(' ')}`,
  ]
  const once = () =>
    run(process.execPath, args, {
      env: { ...process.env, CHROME_PATH: chromium, CI: '1' },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 180_000,
      signal,
    })
  const { categories, audits, environment } = reportSchema.parse(JSON.parse(await report(once)))
  const percent = (category: keyof typeof categories) => Math.round((categories[category].score ?? NaN) * 100)
  const number = (audit: string) => audits[audit]?.numericValue ?? NaN
  return {
    performance: percent('performance'),
    accessibility: percent('accessibility'),
    bestPractices: percent('best-practices'),
    seo: percent('seo'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    machine: environment.benchmarkIndex,
    failing: Object.entries(audits).flatMap(([id, { score }]) => (score !== null && score < 0.9 ? id : [])),
  }
}
