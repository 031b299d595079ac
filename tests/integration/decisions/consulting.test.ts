import { consultationSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../support/decisions.ts'
import { letters, tokensIn } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

const editor = (method: 'GET' | 'POST', path: string, body?: object, token = staff.coordinator.token) =>
  rest(on.host, method, `/editor${path}`, { token, ...(body ? { body } : {}) })
const ask = (applications: string[], until = '2031-05-31') =>
  editor('POST', '/consultations', {
    applications,
    name: 'Mona Mentor',
    email: 'mona@mentors.example.org',
    locale: 'en',
    until,
  })
/** Two candidates, one of whom tells who they are in every way, and the token that a mentor was mailed. */
async function asked(programme: object = {}) {
  const all = await people(on, 2)
  const [{ id = '' } = {}] = await on.database.query<{ id: string }>(
    `select programme_id as id from applications where id = $1`,
    [all.ids[0]],
  )
  await update(on.host.payload, 'programmes', id, { identifying: ['background'], ...programme })
  await on.database.query(
    `update applications set name = 'Zoë Canary', answers = $2::jsonb, questions = $3::jsonb where id = $1`,
    [
      all.ids[0],
      JSON.stringify({
        background: 'secret school',
        motivation: 'I am Zoë, zoe@canary.example.org, +358 40 123 45 67.',
      }),
      JSON.stringify(
        ['background', 'motivation'].map((key) => ({
          ...{ key, kind: 'long_text', label: key, help: null, required: true, maxLength: 3000, options: [] },
        })),
      ),
    ],
  )
  const made = await ask(all.ids)
  if (made.status !== 201) throw new Error(made.text)
  const consultation = (made.body as { id: string }).id
  const [letter] = await letters(
    on,
    `template = 'consultation' and data ->> 'consultation' = '${consultation}'`,
  )
  const [token = ''] = tokensIn(letter?.text ?? '')
  const read = () => on.host.api.post('/api/v1/consultations/read', { token, locale: 'en' })
  const say = (candidateId: string, wish: string | null, comment = '') =>
    on.host.api.post('/api/v1/consultations/say', { token, candidateId, wish, comment })
  return { ...all, consultation, token, letter, read, say }
}
const seen = (id: string) =>
  on.database.query<{ data: { shown: string[] } }>(
    `select data from application_events where application_id = $1 and kind = 'shown_to_mentor'`,
    [id],
  )

describe('Asking a mentor', () => {
  it('mails a personal link with the last day, and shows nothing of who the candidates are', async () => {
    const { letter, read, ids } = await asked()
    expect(letter?.text).toContain('Last day: 31 May 2031')
    expect(letter?.text).toMatch(/\/en\/consultation\?t=/)
    const answer = await read()
    const { candidates } = consultationSchema.parse(answer.body)
    expect(candidates.map(({ number, name }) => [number, name])).toEqual([
      [1, null],
      [2, null],
    ])
    for (const secret of ['Zoë', 'canary', '358', 'secret school', 'Person 2'])
      expect(answer.text, secret).not.toContain(secret)
    const own = candidates.find(({ id }) => id === ids[0])
    expect(own?.answers).toEqual({ motivation: 'I am •••, •••, •••.' })
  })
  it('shows names where the programme says so', async () => {
    const { read } = await asked({ consultShowsNames: true })
    const answer = await read()
    expect(answer.text).toContain('Zoë Canary')
    expect(answer.text).toContain('secret school')
  })
  it('records once for each candidate what was shown, when it is read and not before', async () => {
    const { read, ids } = await asked()
    expect(await seen(ids[0]!)).toEqual([])
    await read()
    await read()
    expect(await seen(ids[0]!)).toMatchObject([{ data: { shown: ['motivation'] } }])
  })
  it('keeps what the mentor says, the last word counts, and the coordinator reads it', async () => {
    const { say, ids, period } = await asked()
    expect((await say(ids[0]!, 'no')).status).toBe(200)
    expect((await say(ids[0]!, 'yes', 'A good match')).status).toBe(200)
    const desk = await editor('GET', `/decisions?periods=${period}`)
    const row = (desk.body as { rows: { id: string; mentors: object[] }[] }).rows.find(
      ({ id }) => id === ids[0],
    )
    expect(row?.mentors).toEqual([{ by: 'Mona Mentor', wish: 'yes', comment: 'A good match' }])
    expect((await say(staff.admin.id, 'yes')).body).toMatchObject({ code: 'not_now' })
    expect((await say(ids[0]!, 'never')).status).toBe(422)
  })
  it('ends with its last day, and when it is closed', async () => {
    const late = await asked()
    await on.database.query(`update consultations set expires_at = now() where id = $1`, [late.consultation])
    expect((await late.read()).body).toMatchObject({ code: 'link_expired' })
    expect((await late.say(late.ids[0]!, 'yes')).body).toMatchObject({ code: 'link_expired' })
    const closed = await asked()
    expect((await editor('POST', `/consultations/${closed.consultation}/revoke`)).status).toBe(200)
    expect((await editor('POST', `/consultations/${closed.consultation}/revoke`)).status).toBe(409)
    expect((await closed.read()).body).toMatchObject({ code: 'link_expired' })
  })
  it('opens with its own token alone', async () => {
    const { first } = await asked()
    for (const token of [first.token, 'A'.repeat(43), 'nonsense'])
      expect(
        (await on.host.api.post('/api/v1/consultations/read', { token, locale: 'en' })).body,
      ).toMatchObject({
        code: 'link_unknown',
      })
    const { token } = await asked()
    expect((await on.host.api.post('/api/v1/links/exchange', { token })).status).toBe(404)
  })
  it('is about people of one period, before a day that is to come, and for coordinators', async () => {
    const [one, other] = [await people(on, 1), await people(on, 1)]
    expect((await ask([one.ids[0]!, other.ids[0]!])).body).toEqual({ outcome: 'not_one_period' })
    expect((await ask(one.ids, '2020-01-01')).body).toEqual({ outcome: 'too_late' })
    await one.first.ask('POST', '/withdraw', {})
    expect((await ask(one.ids)).body).toEqual({ outcome: 'not_one_period' })
    expect((await editor('POST', '/consultations', {}, staff.editor.token)).status).toBe(403)
    const id = '0190a6f2-7c11-7b7e-9d53-000000000000'
    expect((await editor('POST', `/consultations/${id}/revoke`, {}, staff.editor.token)).status).toBe(403)
  })
  it('leaves out whoever withdraws, and forgets whoever is erased', async () => {
    const { first, read, ids } = await asked()
    await first.ask('POST', '/withdraw', {})
    const { candidates } = consultationSchema.parse((await read()).body)
    expect(candidates.map(({ id }) => id)).toEqual([ids[1]])
    await first.ask('DELETE')
    expect(
      await on.database.query(`select from consultation_candidates where application_id = $1`, [ids[0]]),
    ).toEqual([])
  })
  it('tells the person what was said only once the decision is told', async () => {
    const { first, say, ids } = await asked()
    await say(ids[0]!, 'no', 'a canary of the mentor')
    const text = async () => (await first.ask('GET', '/export')).text
    expect(await text()).not.toContain('canary of the mentor')
    await update(on.host.payload, 'applications', first.id, { stage: 'declined' })
    expect(await text()).toContain('canary of the mentor')
  })
})
