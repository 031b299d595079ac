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

describe('A file of the library', () => {
  const ask = (answer: object) => {
    const calls = {
      groupMaterial: (of: object) => Promise.resolve({ of, ...answer }),
      groupLog: () =>
        Promise.resolve({ kind: 'ok', value: { title: '', zone: '', today: '', meetings: [], people } }),
    } as unknown as SelfService
    const body = new URLSearchParams({ act: 'material', token: 't', material: 'm' })
    return postLog({ calls, locale: 'en', body })
  }
  it('comes as an attachment for one person, in which nothing runs', async () => {
    const value = {
      bytes: new TextEncoder().encode('x').buffer,
      type: 'application/pdf',
      disposition: 'attachment; filename="x.pdf"',
    }
    const answer = await ask({ kind: 'ok', value })
    if (!(answer instanceof Response)) throw new Error('It is a page')
    expect(await answer.text()).toBe('x')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="x.pdf"',
      'cache-control': 'no-store, private',
      'content-security-policy': "sandbox; default-src 'none'",
    })
  })
  it('that is not laid out any more is said to be missing, on the page of the log', async () => {
    const page = await ask({ kind: 'refused', problem: { code: 'not_found' } })
    expect(page).toMatchObject({ kind: 'log', status: 404, missing: true })
  })
  it('can be asked for again when our service cannot be reached', async () => {
    const page = await ask({ kind: 'unreachable' })
    expect(page).toMatchObject({ kind: 'unreachable', status: 503 })
  })
})
