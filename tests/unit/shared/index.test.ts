import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as shared from '@jobbuddies/shared'

const source = new URL('../../../packages/shared/src/', import.meta.url)
const modules = readdirSync(source)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .sort()
/** A folder that the index speaks for. */
const folders = ['register/index.ts']

it('the index exports every value of every module by name', async () => {
  const names = await Promise.all(
    [...modules, ...folders].map(async (file) =>
      Object.keys((await import(new URL(file, source).href)) as object),
    ),
  )
  expect(Object.keys(shared).sort()).toEqual(names.flat().sort())
})

it('every module has its tests', () => {
  const tests = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.test.ts'))
  expect(
    modules.map((file) => file.replace(/ts$/, 'test.ts')).filter((file) => !tests.includes(file)),
  ).toEqual([])
})
