import { type Locale, locales, type Programme, type Site } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { presets } from '../../../packages/plugin/src/presets/index.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff

beforeAll(async () => {
  staff = await createStaff(on.host)
})

const begin = (preset: unknown, token: string | null = staff.coordinator.token) =>
  rest(on.host, 'POST', '/editor/programmes', { token, body: { preset } })
const publish = (id: string, data: object = {}) =>
  rest(on.host, 'PATCH', `/programmes/${id}?locale=en`, {
    token: staff.coordinator.token,
    body: { ...data, _status: 'published' },
  })
const publicly = async (id: string, locale: Locale): Promise<Programme | undefined> => {
  const { body } = await on.host.api.get(`/api/v1/site?locale=${locale}`)
  return (body as Site).programmes.find((programme) => programme.id === id)
}

describe('A programme from a model', () => {
  it.each(presets.map((preset) => [preset.key, preset] as const))(
    'is a draft in every language that can be published as it is: %s',
    async (key, preset) => {
      const { status, body } = await begin(key)
      expect(status).toBe(201)
      const { id } = body as { id: string }
      expect(await publicly(id, 'en')).toBeUndefined()
      expect((await publish(id)).status).toBe(200)
      for (const locale of locales) {
        const shown = await publicly(id, locale)
        expect(shown?.name).toBe(preset.name[locale])
        expect(shown?.textLocale).toBe(locale)
        expect(shown?.roles.map(({ plural }) => plural)).toEqual(
          preset.roles.map(({ plural }) => plural[locale]),
        )
        expect(shown?.model.themes).toEqual((preset.themes ?? []).map((theme) => theme[locale]))
        expect(shown?.model.milestones.map(({ name }) => name)).toEqual(
          (preset.milestones ?? []).map(({ name }) => name[locale]),
        )
        expect(shown?.model.goals).toEqual((preset.goals ?? []).map((goal) => goal[locale]))
      }
    },
  )

  it('tells nobody but staff about money', async () => {
    const { body } = await begin('iwwof')
    const { id } = body as { id: string }
    await publish(id)
    const { doc } = (await publish(id)).body as { doc: { money: { euros: number }[]; moneyFrame: number } }
    expect(doc.money.map(({ euros }) => euros)).toEqual([5000, 500, 3000, 2500, 150])
    expect(doc.moneyFrame).toBe(25_000)
    const site = await on.host.api.get('/api/v1/site')
    expect(site.text).toContain('Turku area')
    expect(site.text).not.toMatch(/25000|moneyFrame|euros/)
  })

  it('finds its partners by name, and makes them once, as drafts that the public does not see', async () => {
    await begin('akava')
    const { body } = await begin('akava')
    const { id } = body as { id: string }
    const [row] = await on.database.query<{ count: number }>(
      `select count(*)::int as count from partners where name = 'Finnish Association of Architects SAFA'`,
    )
    expect(row?.count).toBe(1)
    await publish(id)
    expect((await publicly(id, 'fi'))?.model.supporters).toEqual([])
    await on.database.query(`update partners set _status = 'published'`)
    await on.database.query(`select pg_notify('jobbuddies_changes', 'every')`)
    const supporters = (await publicly(id, 'fi'))?.model.supporters ?? []
    expect(supporters).toHaveLength(15)
    expect(supporters[8]).toMatchObject({
      name: 'Finnish Association of Architects SAFA',
      scope: 'arkkitehdit',
    })
  })

  it('is refused where there is no such model, and leaves nothing', async () => {
    const count = async () =>
      (await on.database.query<{ count: number }>('select count(*)::int as count from programmes'))[0]?.count
    const before = await count()
    for (const preset of ['nothing', '', null, { key: 'eme' }, '__proto__'])
      expect((await begin(preset)).status).toBe(422)
    expect(await count()).toBe(before)
  })

  it('is for staff alone', async () => {
    expect((await begin('eme', null)).status).toBe(401)
    expect((await begin('eme', staff.editor.token)).status).toBe(201)
  })
})

describe('A model that makes no group', () => {
  it('stays a draft, and whoever publishes it is told what is wrong', async () => {
    const { body } = await begin('eme')
    const { id } = body as { id: string }
    const saved = await rest(on.host, 'GET', `/programmes/${id}?draft=true&locale=en&depth=0`, {
      token: staff.coordinator.token,
    })
    const { roles } = saved.body as { roles: { key: string; min: number; max: number }[] }
    const leaders = roles.filter(({ key }) => key !== 'participant')
    const refused = await publish(id, { roles: leaders })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Add a role that takes part')
    const renamed = roles.map((role) => (role.key === 'tutor' ? { ...role, key: 'guide' } : role))
    const unknown = await publish(id, { roles: renamed })
    expect(unknown.status).toBe(400)
    expect(unknown.text).toContain('“tutor”')
    expect((await publish(id)).status).toBe(200)
  })
})
