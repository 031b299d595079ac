import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { runReport } from '../../../packages/plugin/src/running/report.ts'
import { completeGroup } from '../../../packages/plugin/src/services/running/complete.ts'
import { setFinished } from '../../../packages/plugin/src/services/running/finish.ts'
import { holdMeeting } from '../../../packages/plugin/src/services/running/hold.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { bearer, letters, tokensIn } from '../../support/mailedLinks.ts'
import { readPdf } from '../../support/pdf.ts'
import { rest } from '../../support/rest.ts'
import { begin, confirmed, mailsTo, meetingsOf, whyNot, zone } from '../../support/running.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, { meetingsMin: 2, cadence: 'weekly' })
})

const of = () => ({ pool: world.pool, by: staff.coordinator.id, now: world.clock.now() })
/** A group that is over: the first mentee came to one of two meetings, the second to none. */
async function ended() {
  const people = await confirmed(world, staff.coordinator.id)
  await begin(world, { group: people.group, by: staff.coordinator.id })
  const { mentor, mentees, group } = people
  for (const [at, { id }] of (await meetingsOf(on, group)).entries()) {
    await on.database.query(`update meetings set starts_at = '2026-01-05T15:00:00Z' where id = $1`, [id])
    const present = at === 0 ? [mentor, mentees[0]] : [mentor]
    await holdMeeting({ ...of(), meeting: id, revision: 0, wall: null, mode: 'online', present, note: '' })
  }
  const done = await completeGroup({ ...of(), group })
  if (!done.ok) throw new Error(done.refusal.code)
  return people
}
const download = (
  group: string,
  application: string,
  { locale = 'en', token = staff.coordinator.token } = {},
) =>
  handleEndpoints({
    config: on.host.config,
    payloadInstanceCacheKey: on.host.key,
    request: new Request(
      `http://localhost:3000/api/editor/groups/${group}/certificates/${application}?locale=${locale}`,
      { headers: { authorization: `JWT ${token}` } },
    ),
  })
/** The session that the mail at the end of a group leads to. */
async function sessionOf(application: string): Promise<string> {
  const [letter] = await letters(on, `application_id = '${application}' and template = 'group_ended'`)
  const [token] = tokensIn(letter?.text ?? '')
  const answer = await on.host.api.post('/api/v1/links/exchange', { token })
  return (answer.body as { session: string }).session
}

describe('Whoever was at half of the meetings', () => {
  it('has finished the group, and is told where the certificate is; others have not and are not', async () => {
    const { group, mentor, mentees } = await ended()
    const report = await runReport({
      pool: world.pool,
      id: group,
      locale: 'en',
      zone,
      now: world.clock.now(),
    })
    const finished = Object.fromEntries(report?.members.map((each) => [each.id, each.finished]) ?? [])
    expect(finished).toEqual({ [mentor]: true, [mentees[0]]: true, [mentees[1]]: false })
    expect(await mailsTo(on, mentees[0])).toContain('group_ended')
    expect(await mailsTo(on, mentees[1])).not.toContain('group_ended')
  })
  it('has a certificate with the name, from staff and from the own page, in the language asked for', async () => {
    const { group, mentees } = await ended()
    const staffs = await download(group, mentees[0], { locale: 'fi' })
    expect(staffs.headers.get('content-type')).toBe('application/pdf')
    const read = await readPdf(new Uint8Array(await staffs.arrayBuffer()))
    expect(read).toMatchObject({
      language: 'fi-FI',
      marked: true,
      title: 'Todistus osallistumisesta: Zoë Mentee',
    })
    expect(read.text).toContain('1/2')
    const session = await sessionOf(mentees[0])
    const own = await on.host.api.get('/api/v1/applications/me?locale=en', bearer(session))
    expect(own.body).toMatchObject({ certificate: true })
    const { body } = await on.host.api.get('/api/v1/applications/me/certificate?locale=sv', bearer(session))
    const mine = await readPdf(Buffer.from((body as { pdf: string }).pdf, 'base64'))
    expect([mine.language, mine.title]).toEqual(['sv-FI', 'Intyg över deltagande: Zoë Mentee'])
  })
})

describe('A certificate', () => {
  it('is not there for whoever did not finish, until staff say otherwise, and then it is', async () => {
    const { group, mentees } = await ended()
    expect((await download(group, mentees[1])).status).toBe(404)
    expect(await setFinished({ ...of(), group, application: mentees[1], finished: true })).toEqual({
      ok: true,
    })
    expect((await download(group, mentees[1])).status).toBe(200)
    const session = await sessionOf(mentees[1])
    expect(await setFinished({ ...of(), group, application: mentees[1], finished: false })).toEqual({
      ok: true,
    })
    expect((await download(group, mentees[1])).status).toBe(404)
    expect((await on.host.api.get('/api/v1/applications/me/certificate', bearer(session))).status).toBe(404)
    expect(await letters(on, `application_id = '${mentees[1]}' and template = 'group_ended'`)).toEqual([])
  })
  it('is not there before the group is over, nor in another group', async () => {
    const [over, other] = [await ended(), await confirmed(world, staff.coordinator.id)]
    await begin(world, { group: other.group, by: staff.coordinator.id })
    expect((await download(other.group, other.mentees[0])).status).toBe(404)
    expect((await download(other.group, over.mentees[0])).status).toBe(404)
    const early = { ...of(), group: other.group, application: other.mentees[0], finished: true }
    expect(whyNot(await setFinished(early))).toBe('not_over')
    expect(whyNot(await setFinished({ ...early, group: over.group }))).toBe('not_member')
  })
  it('is for coordinators and the person alone', async () => {
    const { group, mentees } = await ended()
    expect((await download(group, mentees[0], { token: staff.editor.token })).status).toBe(403)
    expect((await rest(on.host, 'GET', `/editor/groups/${group}/certificates/${mentees[0]}`)).status).toBe(
      401,
    )
    expect((await on.host.api.get('/api/v1/applications/me/certificate')).status).toBe(401)
  })
})
