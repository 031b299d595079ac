/**
 * How a CMS process is run where memory is dear: a young generation of three times 8 MiB, and two arenas of the C library. A rush of
 * applications grows it by half of what it does without.
 */
export const cmsProcess = {
  args: ['--max-semi-space-size=8', 'src/server.ts'],
  env: { MALLOC_ARENA_MAX: '2' },
} as const
