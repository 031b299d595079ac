import { locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { wordsOf } from '../../../site/src/i18n/words.ts'
import {
  createIndustry,
  createPeriod,
  createProgramme,
  fromNow,
  promise,
  type Row,
  update,
} from '../../support/scenario.ts'
import { carriedBy, visitForm } from '../../support/siteForm.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const minute = 60_000
const about = { name: 'Aino Example', email: 'aino@example.org' }
const goals = { 'answers.motivation': 'To learn.' }
const background = { 'answers.background': 'Studies.' }
const question = (key: string, label: string, more: object = {}) => ({
  key,
  kind: 'text',
  page: 'background',
  label,
  required: false,
  ...more,
})
const ask = (id: string, questions: object[]) =>
  update(on.host.payload, 'application-periods', id, { questions })
beforeAll(() => promise(on.host.payload, ['en']))
// The site tells of each outage.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
const shut = (id: string, at: number) =>
  update(on.host.payload, 'application-periods', id, { closesAt: fromNow(at) })
const rowOf = async (id: string) =>
  (await on.database.query<Row>('select * from applications where id = $1', [id]))[0]

describe('given somebody who has the form open while staff change its questions', () => {
  it.each(locales)(
    'when going on in %s, then the next page names what changed, and nothing is lost',
    async (locale) => {
      const { id } = await createPeriod(on.host.payload)
      await ask(id, [question('tools', 'Which tools?'), question('old', 'Old?')])
      const person = await visitForm(on.host, id, locale)
      const outline = person.outline()
      await ask(id, [question('tools', 'Which tools do you know?'), question('fresh', 'New?')])
      const answer = await person.post('about', { ...about, outline })
      if (answer.kind !== 'page') throw new Error(answer.kind)
      expect(answer.view.changed.map(({ kind }) => kind)).toEqual(['reworded', 'added', 'removed'])
      expect(answer.view.changed.map(({ label }) => label)).toEqual([
        'Which tools do you know?',
        'New?',
        'Old?',
      ])
      expect(answer).toMatchObject({ status: 200, view: { page: 'background', carried: false } })
      expect(answer.view.data.applicant).toEqual(about)
      expect(answer.view.outline).toBeNull()
    },
  )
  it('when nothing changed, then the answer leads on as ever', async () => {
    const { id } = await createPeriod(on.host.payload)
    const person = await visitForm(on.host, id)
    const answer = await person.post('about', { ...about, outline: person.outline() })
    expect(answer).toMatchObject({ kind: 'go' })
  })
})

describe('given somebody who presses Send while the CMS is out of reach', () => {
  async function pressed() {
    const { id } = await createPeriod(on.host.payload, { graceMinutes: 0, opensAt: fromNow(-300 * minute) })
    const person = await visitForm(on.host, id)
    for (const [page, fields] of [
      ['about', about],
      ['background', background],
      ['goals', goals],
    ] as const)
      expect(await person.post(page, fields)).toMatchObject({ kind: 'go' })
    await on.database.query(
      `update application_drafts set begun_at = now() - interval '3 hours' where period_id = $1`,
      [id],
    )
    await shut(id, -60 * minute)
    await person.refresh()
    person.state.down = true
    const at = Date.now() - 61 * minute
    const answer = await person.post('check', { consent: 'yes' }, at)
    if (answer.kind !== 'page') throw new Error(answer.kind)
    expect(answer).toMatchObject({ status: 503, view: { resend: 5 } })
    person.state.down = false
    return { person, at, view: answer.view, fields: { consent: 'yes', ...carriedBy(answer.view) } }
  }
  it('when it is sent again after the close, then the first press counts', async () => {
    const { person, at, view, fields } = await pressed()
    expect(await person.post('check', fields)).toMatchObject({ kind: 'receipt' })
    expect((await rowOf(view.id))?.arrived_at).toEqual(new Date(at))
  })
  it('when the outage goes on over several presses, then the first one counts', async () => {
    const { person, at, view, fields } = await pressed()
    person.state.down = true
    const again = await person.post('check', fields)
    if (again.kind !== 'page') throw new Error(again.kind)
    person.state.down = false
    expect(await person.post('check', { consent: 'yes', ...carriedBy(again.view) })).toMatchObject({
      kind: 'receipt',
    })
    expect((await rowOf(view.id))?.arrived_at).toEqual(new Date(at))
  })
  it('when the answers are changed after the close, then the press that sent them counts', async () => {
    const { person, view, fields } = await pressed()
    const data = { ...view.data, answers: { ...view.data.answers, motivation: 'Something else.' } }
    const answer = await person.post('check', { ...fields, carried: JSON.stringify(data) })
    expect(answer).toMatchObject({ status: 409, view: { readOnly: true } })
  })
  it.each([
    ['nothing', ''],
    ['what we never said', `${Date.now() - 70 * minute} ${'0'.repeat(64)}`],
  ])('when the page says %s of an earlier press, then this one counts', async (_, said) => {
    const { person, fields } = await pressed()
    expect(await person.post('check', { ...fields, pressed: said })).toMatchObject({ status: 409 })
  })
})

describe('given somebody who presses Send while very many do', () => {
  it.each(locales)(
    'when there is no room in %s, then reads when to press again, keeps every word, and the first press counts',
    async (locale) => {
      const { id } = await createPeriod(on.host.payload, { graceMinutes: 0, opensAt: fromNow(-300 * minute) })
      const person = await visitForm(on.host, id, locale)
      for (const [page, fields] of [
        ['about', about],
        ['background', background],
        ['goals', goals],
      ] as const)
        expect(await person.post(page, fields)).toMatchObject({ kind: 'go' })
      const services = servicesOf(on.host.payload)
      const { admission } = services
      services.admission = () => Promise.resolve(null)
      const at = Date.now()
      const answer = await person.post('check', { consent: 'yes' }, at).finally(() => {
        services.admission = admission
      })
      if (answer.kind !== 'page') throw new Error(answer.kind)
      const { view } = answer
      expect(answer.status).toBe(503)
      expect(view.resend).toBeGreaterThanOrEqual(1)
      const { busy, busyHelp } = wordsOf(locale).form
      expect(view.trouble).toEqual({ title: busy, text: busyHelp(view.resend ?? 0) })
      expect(view.trouble?.text).toContain(` ${view.resend} `)
      expect(view.data).toMatchObject({ applicant: about, consent: true })
      expect(Object.values(view.data.answers)).toEqual(['Studies.', 'To learn.'])
      // A CMS that says so is not out of reach: everybody else goes on.
      expect(person.state.reached).toBe(true)
      await shut(id, -1)
      await person.refresh()
      const again = await person.post('check', { consent: 'yes', ...carriedBy(view) })
      expect(again).toMatchObject({ kind: 'receipt' })
      expect((await rowOf(view.id))?.arrived_at).toEqual(new Date(at))
    },
  )
})

describe('given somebody who goes on to the next page while very many do', () => {
  it('when there is no room, then the page carries what was written, and it is saved with the next one', async () => {
    const { id } = await createPeriod(on.host.payload)
    const person = await visitForm(on.host, id)
    expect(await person.post('about', about)).toMatchObject({ kind: 'go' })
    const services = servicesOf(on.host.payload)
    const { saving } = services
    services.saving = () => Promise.resolve(null)
    const answer = await person.post('background', background).finally(() => {
      services.saving = saving
    })
    if (answer.kind !== 'page') throw new Error(answer.kind)
    expect(answer).toMatchObject({ status: 200, view: { page: 'goals', carried: true, errors: [] } })
    expect(answer.view.data.answers).toEqual({ background: 'Studies.' })
    expect(person.state.reached).toBe(true)
    const next = await person.post('goals', { ...goals, ...carriedBy(answer.view) })
    expect(next).toMatchObject({ kind: 'go' })
    const [row] = await on.database.query<Row>('select data from application_drafts where period_id = $1', [
      id,
    ])
    expect(row?.data).toMatchObject({
      applicant: about,
      answers: { background: 'Studies.', motivation: 'To learn.' },
    })
  })
})

describe('given somebody whose draft came too late', () => {
  async function late(next: object) {
    const { payload } = on.host
    const [programme, industry] = [await createProgramme(payload), await createIndustry(payload)]
    const { id } = await createPeriod(payload, { programme, industry, graceMinutes: 0 })
    const person = await visitForm(on.host, id)
    await person.post('about', about)
    await person.post('background', background)
    await shut(id, -minute)
    const following = await createPeriod(payload, {
      programme,
      industry,
      opensAt: fromNow(-minute / 2),
      ...next,
    })
    await person.refresh()
    expect(await person.post('goals', goals)).toMatchObject({
      status: 409,
      view: { readOnly: true, begun: true },
    })
    return { person, next: following.id }
  }
  it('when carrying on, then the next period’s form is there with the answers, once however often it is pressed', async () => {
    const { person, next } = await late({})
    const gone = await person.carry()
    expect(gone?.to).toMatch(/\?carried$/)
    const opened = await person.open('background', next, 'carried')
    if (opened.kind !== 'page') throw new Error(opened.kind)
    expect(opened.view.data).toMatchObject({
      applicant: about,
      answers: { background: 'Studies.', motivation: 'To learn.' },
    })
    expect(opened.view.data.consent).toBeUndefined()
    expect(opened.view.notices).toHaveLength(1)
    await person.post('check', { consent: 'yes' })
    await person.carry()
    const rows = await on.database.query('select id from application_drafts where period_id = $1', [next])
    expect(rows).toHaveLength(1)
  })
  it('when the next period is yet to open, then the answers wait there and can be read', async () => {
    const { person, next } = await late({ opensAt: fromNow(60 * minute), closesAt: fromNow(120 * minute) })
    await person.carry()
    const waiting = await person.open('check', next, 'carried')
    expect(waiting).toMatchObject({ kind: 'closed', view: { readOnly: true, data: { applicant: about } } })
    await update(on.host.payload, 'application-periods', next, { opensAt: fromNow(-minute / 2) })
    await person.refresh()
    expect(await person.open('goals', next)).toMatchObject({
      kind: 'page',
      view: { data: { answers: { motivation: 'To learn.' } } },
    })
  })
  it('when the CMS is out of reach, then nothing is lost and it can be tried again', async () => {
    const { person, next } = await late({})
    person.state.down = true
    expect((await person.carry())?.to).toMatch(/\/check\?not-carried$/)
    person.state.down = false
    expect((await person.carry())?.to).toMatch(/\?carried$/)
    expect(await person.open('background', next)).toMatchObject({ kind: 'page' })
  })
  it('when nothing had been stored yet, then what the page carries begins the next one', async () => {
    const { payload } = on.host
    const [programme, industry] = [await createProgramme(payload), await createIndustry(payload)]
    const { id } = await createPeriod(payload, { programme, industry, closesAt: fromNow(-minute) })
    const next = await createPeriod(payload, { programme, industry, opensAt: fromNow(-minute / 2) })
    const person = await visitForm(on.host, id)
    const answer = await person.post('about', about)
    if (answer.kind !== 'page') throw new Error(answer.kind)
    expect(answer).toMatchObject({ status: 409, view: { readOnly: true, begun: false } })
    await person.carry({ carried: JSON.stringify(answer.view.data) })
    expect(await person.open('about', next.id)).toMatchObject({
      kind: 'page',
      view: { data: { applicant: about } },
    })
  })
})
