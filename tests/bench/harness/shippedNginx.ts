import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'

const template = join(repoRoot, 'site/nginx/jobbuddies.conf.template')

export type Filling = {
  port: number
  sitePort: number
  siteName: string
  mirror: string
  imageOrigin: string
}

/** The site's own nginx configuration, filled in as its head says, on ports of ours. @throws when it has changed its shape */
export function shippedNginx({ port, sitePort, siteName, mirror, imageOrigin }: Filling): string {
  const values: Record<string, string> = {
    SITE_NAME: siteName,
    SITE_MIRROR_DIR: mirror,
    CMS_IMAGE_ORIGIN: imageOrigin,
  }
  let text = readFileSync(template, 'utf8')
  const replace = (what: string, by: string) => {
    if (!text.includes(what)) throw new Error(`${template} has no "${what}"`)
    text = text.replaceAll(what, by)
  }
  for (const [name, value] of Object.entries(values)) replace(`\${${name}}`, value)
  replace('listen 80;', `listen 127.0.0.1:${port};`)
  replace('server 127.0.0.1:4321;', `server 127.0.0.1:${sitePort};`)
  return text
}
