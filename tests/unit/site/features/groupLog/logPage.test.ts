import { describe, expect, it } from 'vitest'
import type { SelfService } from '../../../../../site/src/cms/selfService.ts'
import { postLog } from '../../../../../site/src/features/groupLog/logPage.ts'

const people = ['Aino', 'Björn', 'Chidi'].map((name) => ({ id: `id-${name}`, name, leads: name === 'Aino' }))
const ids = people.map(({ id }) => id)
const meeting = (state: string, present: string[]) => ({
  ...{ id: 'first', number: 1, kind: 'meeting', theme: '', wall: '2027-05-31T17:00', mode: 'online' },
  ...{ place: '', state, revision: 1, waits: state === 'planned', present, note: '' },
})

async function post(body: [string, string][], meetings = [meeting('planned', [])]) {
  const kept: { present: string[] }[] = []
  const calls = {
    groupLog: () =>
      Promise.resolve({ kind: 'ok', value: { title: '', zone: '', today: '', meetings, people } }),
    writeLog: (log: { present: string[] }) => {
      kept.push(log)
      return Promise.resolve({ kind: 'ok', value: {} })
    },
  } as unknown as SelfService
  const page = await postLog({ calls, locale: 'en', body: new URLSearchParams([['token', 't'], ...body]) })
  return { kept, page }
}
const write: [string, string][] = [
  ['act', 'write'],
  ['meeting', 'first'],
  ...ids.map((id): [string, string] => ['member', id]),
]

describe('Who was at a meeting', () => {
  it('is nobody until it is said', async () => {
    const { page } = await post([['act', 'open']])
    expect(page).toMatchObject({ chosen: { written: { who: null, present: [] } } })
  })
  it.each([[[]], [[['who', 'some']]]] as [string, string][][][])(
    'is asked for when nobody is named: %j',
    async (who) => {
      const { kept, page } = await post([...write, ...who])
      expect(kept).toEqual([])
      expect(page).toMatchObject({ status: 422, chosen: { trouble: 'faulty', nobody: true } })
    },
  )
  it('is everybody whom the page showed, by one choice', async () => {
    const { kept, page } = await post([...write, ['who', 'everybody'], ['present', ids[0]!]])
    expect(kept).toMatchObject([{ present: ids }])
    expect(page).toMatchObject({ status: 200, saved: 'first' })
  })
  it('is whoever is ticked', async () => {
    const { kept } = await post([...write, ['who', 'some'], ['present', ids[2]!]])
    expect(kept).toMatchObject([{ present: [ids[2]] }])
  })
  it.each([
    [ids, 'everybody', []],
    [ids.slice(1), 'some', ids.slice(1)],
  ])('stands in the form of a log that is corrected: %j', async (present, who, ticked) => {
    const chosen = await post([['meeting', 'first']], [meeting('held', present)])
    expect(chosen.page).toMatchObject({ chosen: { nobody: false, written: { who, present: ticked } } })
  })
})
