import { expect } from 'vitest'
import { builderWords } from '../../../packages/plugin/src/translations/builderWords.ts'
import { stack } from '../../support/stackShared.ts'
import { atRoundDesk, round, says } from './round.ts'

const words = builderWords('en')

type Member = { group: string; person: string; role: string; field: string; of: string; state: string }

/** Who is in which group, whatever became of it. */
export const members = () =>
  stack.query<Member>(
    `select g.name as "group", a.id as person, m.role, m.state, g.industry_id as field, a.industry_id as of
     from group_members m join groups g on g.id = m.group_id join applications a on a.id = m.application_id
     where m.holds is not null and a.period_id = any($1)`,
    [round.periods.map(({ id }) => id)],
  )

/** Ten groups of 2–3 mentors and 10–12 mentees of one field, and nobody twice. */
export async function expectGroups(): Promise<Member[]> {
  const all = await members()
  const groups = Map.groupBy(all, ({ group }) => group)
  expect(groups.size).toBe(10)
  for (const [name, inside] of groups) {
    const count = (role: string) => inside.filter((member) => member.role === role).length
    expect([2, 3], `mentors of ${name}`).toContain(count('mentor'))
    expect([10, 11, 12], `mentees of ${name}`).toContain(count('mentee'))
    expect(
      inside.filter(({ field, of }) => field !== of),
      `others than of the field of ${name}`,
    ).toEqual([])
  }
  expect(new Set(all.map(({ person }) => person)).size).toBe(all.length)
  return all
}

/** Opens the plan of the round, has groups proposed for everybody who is ready, and applies that; then perhaps confirms each. */
export const buildGroups = ({
  number,
  placed,
  ready,
  confirm = false,
}: {
  /** Of the proposal. */
  number: number
  placed: number
  ready: number
  confirm?: boolean
}): Promise<void> =>
  atRoundDesk('groups-builder', async (page, hand) => {
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    for (const { id } of round.periods) await hand.click(page.locator(`input[name=period][value="${id}"]`))
    await hand.click(button(words.start.open))
    await page.waitForURL(/\?plan=/)
    await hand.click(button(number === 1 ? words.solve.start : words.solve.again))
    await says(page, words.solve.ended(placed, ready))
    await hand.click(button(words.proposals.apply(number)))
    await says(page, words.applied)
    if (!confirm) return
    const cards = page.locator('.jb-builder__group')
    for (let turn = 0; turn < 10; turn += 1) {
      const card = cards.nth(turn)
      const name = await card.locator('> h2').innerText()
      await hand.click(card.getByRole('button', { name: words.group.confirm }))
      await hand.click(page.locator('dialog[open]').getByRole('button', { name: words.group.confirm }))
      await says(page, `${name} is confirmed`)
    }
    // Why somebody is there can be read as well once it is certain.
    await cards.first().locator('.jb-builder__why').first().waitFor()
  })
