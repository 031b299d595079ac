import type { Localized } from '@jobbuddies/shared'
import type { Config } from 'payload'
import { type AccountRole, staffRoles } from '../access/roles.ts'

/** A view of ours in the admin. */
type DeskView = {
  /** The name of its component in `exports/rsc.ts`. */
  component: string
  /** Below the admin's address; what stands further below belongs to it too when it is not `exact`. */
  path: `/${string}`
  exact?: boolean
  /** Its name in the menu and in the browser's title. */
  title: Localized
  /** Something else than the menu leads there. */
  unlisted?: true
  /** Who sees it in the menu. The view asks again itself: `DeskPage`. */
  roles: readonly AccountRole[]
}

/** Every view of ours. A new one is a line here and an export in `exports/rsc.ts`. */
export const deskViews: DeskView[] = [
  {
    component: 'RoundOpening',
    path: '/rounds/open',
    title: { en: 'Open a round', sv: 'Öppna en omgång', fi: 'Avaa kierros' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'ApplicationsDesk',
    path: '/applications-desk',
    title: { en: 'Read applications', sv: 'Läs ansökningar', fi: 'Lue hakemuksia' },
    roles: ['admin', 'coordinator', 'reviewer'],
  },
  {
    component: 'InterviewsView',
    path: '/interviews',
    title: { en: 'Interviews', sv: 'Intervjuer', fi: 'Haastattelut' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'GroupsBuilder',
    path: '/groups-builder',
    title: { en: 'Build groups', sv: 'Bilda grupper', fi: 'Muodosta ryhmiä' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'GroupsRun',
    path: '/groups/run',
    title: { en: 'Running groups', sv: 'Pågående grupper', fi: 'Käynnissä olevat ryhmät' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'FeedbackView',
    path: '/feedback',
    title: { en: 'Feedback', sv: 'Respons', fi: 'Palaute' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'DecisionsView',
    path: '/decisions',
    title: { en: 'Decisions', sv: 'Beslut', fi: 'Päätökset' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'RetentionView',
    path: '/retention',
    title: { en: 'Deletions', sv: 'Raderingar', fi: 'Poistot' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'ReportsView',
    path: '/reports',
    title: { en: 'Reports', sv: 'Rapporter', fi: 'Raportit' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'EsfView',
    path: '/esf',
    title: { en: 'ESF+ notices', sv: 'ESF+-anmälningar', fi: 'ESR+-ilmoitukset' },
    roles: ['admin', 'coordinator'],
  },
  {
    component: 'RightsView',
    path: '/rights',
    title: { en: 'Rights of a person', sv: 'En persons rättigheter', fi: 'Henkilön oikeudet' },
    roles: ['admin', 'coordinator'],
  },
  // Its place in the menu is that of the states of translations.
  {
    component: 'TranslationDesk',
    path: '/translations',
    title: { en: 'Translations', sv: 'Översättningar', fi: 'Käännökset' },
    unlisted: true,
    roles: staffRoles,
  },
]

/** What stands in the browser's title at an address below the admin's; null where no view of ours is. */
export const titleAt = (address: string): Localized | null =>
  deskViews.find(({ path, exact = true }) => path === address || (!exact && address.startsWith(`${path}/`)))
    ?.title ?? null

const heading: Localized = { en: 'Desks', sv: 'Arbetsbord', fi: 'Työpöydät' }

/** The host's config with our views, their links in the menu, and our first page where the host has none of its own. */
export function withDeskViews(config: Config): Config {
  const { components } = config.admin ?? {}
  const views = deskViews.map(({ component, path, exact = true, title }) => [
    path.slice(1),
    // Of a host whose page does not ask `pageMetadata`.
    { Component: `@jobbuddies/payload-plugin/rsc#${component}`, path, exact, meta: { title: title.en } },
  ])
  const links = deskViews.flatMap(({ path, title, roles, unlisted }) =>
    unlisted ? [] : [{ path, label: title, roles }],
  )
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        views: {
          dashboard: { Component: '@jobbuddies/payload-plugin/rsc#Dashboard' },
          ...components?.views,
          ...Object.fromEntries(views),
        },
        beforeNavLinks: [
          ...(components?.beforeNavLinks ?? []),
          { path: '@jobbuddies/payload-plugin/client#DeskLinks', clientProps: { heading, links } },
        ],
      },
    },
  }
}
