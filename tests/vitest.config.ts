import { defineConfig } from 'vitest/config'

const minute = 60_000

/** Suites that start servers run file by file: ports, the database and the browser are shared. */
const oneAtATime = { environment: 'node', fileParallelism: false, hookTimeout: 10 * minute } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['support/quietConsole.ts'],
          testTimeout: minute,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['integration/**/*.test.ts'],
          environment: 'node',
          // Each file has a database of its own.
          maxWorkers: 2,
          hookTimeout: 10 * minute,
          testTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/alone.test.ts'],
          environment: 'node',
          // Each file has a stack and a browser of its own.
          maxWorkers: 2,
          hookTimeout: 10 * minute,
          testTimeout: 3 * minute,
        },
      },
      {
        test: {
          name: 'browser alone',
          include: ['e2e/alone.test.ts'],
          ...oneAtATime,
          testTimeout: 3 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { name: 'install', include: ['install/**/*.test.ts'], ...oneAtATime, testTimeout: 20 * minute },
      },
    ],
  },
})
