import { findChromium } from '@jobbuddies/tools/chromium'
import { type Browser, chromium } from 'playwright-core'
import { MissingError, type Session } from './session.ts'

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
]

/** Path of a Chromium. @throws {MissingError} when there is none and none could be installed */
export async function needChromium({ log }: Pick<Session, 'log'>): Promise<string> {
  const path = await findChromium({ log, whole: true })
  if (!path) throw new MissingError('This bench needs a Chromium: set CHROMIUM_PATH to its program.')
  return path
}

/** A browser that ends with the bench. */
export async function startBrowser(session: Session): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await needChromium(session), args: browserFlags })
  session.defer(() => browser.close())
  return browser
}
