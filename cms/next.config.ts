import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimiser is not used by the admin and has been a way in.
  images: { unoptimized: true },
  outputFileTracingRoot: path.resolve(import.meta.dirname, '..'),
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // One copy for the server's start (instrumentation) and its routes: a ValidationError thrown by the one must be known to
  // the other, or the admin cannot say what was wrong. One copy of the translations: the plugin adds Finnish to it.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/translations',
  ],
  transpilePackages: ['@jobbuddies/payload-plugin', '@jobbuddies/shared'],
  // Types and lint are checked by the workspace's own commands.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
