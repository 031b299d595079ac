import { isLocale, previewPath } from '@jobbuddies/shared'
import type { CollectionConfig, Field, GlobalConfig, PayloadRequest } from 'payload'
import { roleOf } from '../access/roles.ts'
import { steadyPass } from '../services/passes.ts'
import { servicesOf } from '../services/services.ts'
import { adminPath, previewHref } from './previewHref.ts'
import { isShown, placeOf } from './places.ts'

/** Names say nothing but the size, so that they need no translation. */
const breakpoints = [
  { name: 'phone', label: '360 × 740', width: 360, height: 740 },
  { name: 'tablet', label: '768 × 1024', width: 768, height: 1024 },
  { name: 'desktop', label: '1280 × 800', width: 1280, height: 800 },
]

type Document = { id?: unknown }
type Entity = { slug: string; kind: 'collections' | 'globals' }

const localeOf = (locale: unknown) => (isLocale(locale) ? locale : 'en')
/** Of a document; a global's own id says nothing. */
const idIn = (data: Document | null | undefined, { kind }: Entity) =>
  kind === 'globals' || data?.id === undefined ? null : String(data.id)

/** Behind Payload's preview button: a link that asks for a pass when it is followed, so that it never goes stale. */
const previewOf =
  (entity: Entity) =>
  (data: Document, { locale, req }: { locale: string; req: PayloadRequest }) => {
    const id = idIn(data, entity)
    if (entity.kind === 'collections' && !id) return null
    const { routes } = req.payload.config
    return previewHref({
      api: routes.api,
      admin: routes.admin,
      entity: { ...entity, id },
      locale,
      drafts: true,
    })
  }

/** In the frame beside the form: the site's own address, since the admin speaks to that origin. */
const livePreviewOf =
  (entity: Entity) =>
  async ({ data, locale, req }: { data: Document; locale: { code: string }; req: PayloadRequest }) => {
    if (!req.user || !roleOf(req.user)) return null
    const services = servicesOf(req.payload)
    const id = idIn(data, entity)
    const path = await placeOf({ payload: req.payload, slug: entity.slug, id, locale: localeOf(locale.code) })
    if (!path) return null
    const back = adminPath({ admin: req.payload.config.routes.admin, entity: { ...entity, id } })
    const written = await steadyPass({ services, by: String(req.user.id), back })
    return services.options.siteUrl + previewPath({ written, path })
  }

const rehearse: Field = {
  name: 'rehearse',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '@jobbuddies/payload-plugin/client#PeriodRehearsal' },
    disableListColumn: true,
  },
}

/** The collection with its documents shown on the real site, saved and while they are being written. */
export function offerPreview(collection: CollectionConfig): CollectionConfig {
  if (!isShown(collection.slug)) return collection
  const entity: Entity = { slug: collection.slug, kind: 'collections' }
  const { admin } = collection
  const shown: CollectionConfig = {
    ...collection,
    admin: {
      ...admin,
      preview: previewOf(entity),
      livePreview: { breakpoints, url: livePreviewOf(entity) },
    },
  }
  if (collection.slug !== 'application-periods') return shown
  const panel = '@jobbuddies/payload-plugin/client#RehearsalPanel'
  return {
    ...shown,
    fields: [...shown.fields, rehearse],
    admin: {
      ...shown.admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(admin?.components?.beforeListTable ?? []), panel],
      },
    },
  }
}

/** The same for a global. */
export function offerGlobalPreview(global: GlobalConfig): GlobalConfig {
  const entity: Entity = { slug: global.slug, kind: 'globals' }
  return {
    ...global,
    admin: {
      ...global.admin,
      preview: previewOf(entity),
      livePreview: { breakpoints, url: livePreviewOf(entity) },
    },
  }
}
