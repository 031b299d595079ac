import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

process.env.ASTRO_TELEMETRY_DISABLED = '1'

export default defineConfig({
  output: 'server',
  trailingSlash: 'ignore',
  // The front (src/server/main.ts) owns the port; without streaming a failed render is a clean 500 and never half a page.
  adapter: node({ mode: 'middleware', bodySizeLimit: 256 * 1024, experimentalDisableStreaming: true }),
  integrations: [react()],
  session: false,
  prefetch: false,
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  cache: {
    provider: { name: 'jobbuddies', entrypoint: new URL('./src/cache/provider.ts', import.meta.url) },
  },
  // The CSP allows no inline style or script, so nothing may be inlined.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
})
