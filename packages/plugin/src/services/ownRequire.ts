import { createRequire } from 'node:module'
import { join } from 'node:path'

const find = (from: string): NodeJS.Require => Reflect.apply(createRequire, null, [from])

/**
 * What requires a dependency of the plugin where it lies on disk: for packages that read files of their own. Applied by
 * reflection, since bundlers would take a plain call for an import of theirs.
 * @throws when the package is not installed
 */
export function requireFor(name: string): NodeJS.Require {
  try {
    const own = find(import.meta.url)
    own.resolve(name)
    return own
  } catch {
    // Bundled, and no longer where it was built: from the host by way of the plugin.
    const host = find(join(process.cwd(), 'package.json'))
    const plugin = find(host.resolve('@jobbuddies/payload-plugin'))
    plugin.resolve(name)
    return plugin
  }
}
