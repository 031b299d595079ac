import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { draftApi, draftIn, newDraft, saveTo } from '../../support/drafts.ts'
import {
  createPeriod,
  createProgramme,
  fromNow,
  type PeriodData,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const drafts = draftApi(() => on.host.api)
const day = 86_400_000
const shut = (id: string, at = -3_600_000) =>
  update(on.host.payload, 'application-periods', id, { closesAt: fromNow(at) })

const asked = (key: string, kind = 'text', more: object = {}) => ({
  ...{ key, kind, label: `${key}?`, required: true, maxLength: 100 },
  ...more,
})
const yesNo = { options: ['yes', 'no'].map((value) => ({ value, label: value })) }

describe('A draft of a period that has closed', () => {
  it('goes on in the next one, open or coming, with what still fits', async () => {
    const programme = await createProgramme(on.host.payload)
    const first = await createPeriod(on.host.payload, {
      programme,
      opensAt: fromNow(-5 * 3_600_000),
      questions: [asked('why'), asked('gone'), asked('field', 'choice', yesNo), asked('kind')],
    })
    const held = newDraft()
    const answers = { why: 'Because', gone: 'x', field: 'yes', kind: 'text' }
    const applicant = { name: 'Aino', email: 'aino@example.org' }
    const more = { consent: true, eligibility: 'confirmed', remind: true, step: 'goals' } as const
    expect((await drafts.put(held, saveTo(first.id, { answers, applicant, ...more }))).status).toBe(200)
    await shut(first.id)
    const next = await createPeriod(on.host.payload, {
      programme,
      opensAt: fromNow(day),
      closesAt: fromNow(2 * day),
      questions: [
        asked('why'),
        asked('field', 'choice', { options: [{ value: 'no', label: 'No' }] }),
        asked('kind', 'yes_no'),
        asked('extra'),
      ],
    })
    const newId = randomUUID()
    const carry = { periodId: next.id, newId }
    const answer = await drafts.carry(held, carry)
    expect(answer.status, answer.text).toBe(200)
    const carried = draftIn(await drafts.get({ ...held, id: newId }))
    expect(carried).toMatchObject({
      periodId: next.id,
      revision: 1,
      applicant,
      answers: { why: 'Because' },
      remind: true,
    })
    for (const name of ['consent', 'eligibility', 'step']) expect(carried).not.toHaveProperty(name)
    expect(carried.form.questions.map(({ key }) => key)).toEqual(['why', 'field', 'kind', 'extra'])
    expect(draftIn(await drafts.carry(held, carry)).id).toBe(newId)
    expect(draftIn(await drafts.get(held)).answers).toEqual(answers)
    const body = { ...submissionTo(next.id, { answers: { why: 'x' } }), id: newId }
    expect((await drafts.send({ ...held, id: newId }, body)).body).toMatchObject({ code: 'period_not_open' })
  })
  it('goes on nowhere else: not elsewhere, not in what is closed, not as what is taken', async () => {
    const first = await createPeriod(on.host.payload)
    const held = newDraft()
    await drafts.put(held, saveTo(first.id))
    await shut(first.id)
    const to = async (data: PeriodData) => (await createPeriod(on.host.payload, data)).id
    const refusal = async (periodId: string, newId: string = randomUUID()) =>
      (await drafts.carry(held, { periodId, newId })).body
    expect(await refusal(await to({}))).toMatchObject({
      errors: [{ path: 'periodId', code: 'not_an_option' }],
    })
    expect(await refusal(first.id)).toMatchObject({ code: 'invalid' })
    expect(await refusal(randomUUID())).toMatchObject({ code: 'period_unknown' })
    const programme = String(first.programme)
    const late = await to({ programme, opensAt: fromNow(-1000), closesAt: fromNow(60_000) })
    const other = newDraft()
    await drafts.put(other, saveTo(late))
    expect(await refusal(late, other.id)).toMatchObject({ code: 'id_taken' })
    await shut(late, -500)
    expect(await refusal(late)).toMatchObject({ code: 'period_closed' })
  })
})
