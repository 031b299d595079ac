import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  // The admin needs inline styles and Next's inline bootstrap scripts; nothing may frame it and nothing foreign may load.
  {
    key: 'Content-Security-Policy',
    value:
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimiser is not used by the admin and has been a way in.
  images: { unoptimized: true },
  outputFileTracingRoot: path.resolve(import.meta.dirname, '..'),
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // One copy for the server's start (instrumentation) and its routes: a ValidationError thrown by the one must be known to
  // the other, or the admin cannot say what was wrong.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/drizzle'],
  transpilePackages: ['@jobbuddies/payload-plugin', '@jobbuddies/shared'],
  headers: () => Promise.resolve([{ source: '/:path*', headers }]),
  // Types and lint are checked by the workspace's own commands.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
