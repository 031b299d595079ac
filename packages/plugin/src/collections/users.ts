import type { CollectionConfig, Field } from 'payload'
import { accountRoleOf, type accountRoles, admins, entersAdmin, usersSlug } from '../access/roles.ts'
import { plainText } from '../fields/text.ts'
import { sameTransaction } from '../hooks/transaction.ts'
import { groupLabels } from './content.ts'

/** The staff role. Only an admin gives one; the first user of an empty installation becomes an admin. */
export const roleField: Field = {
  name: 'role',
  type: 'select',
  required: true,
  defaultValue: 'editor',
  saveToJWT: true,
  options: [
    { value: 'admin', label: { en: 'Administrator', sv: 'Administratör', fi: 'Ylläpitäjä' } },
    { value: 'coordinator', label: { en: 'Coordinator', sv: 'Koordinator', fi: 'Koordinaattori' } },
    { value: 'editor', label: { en: 'Editor', sv: 'Redaktör', fi: 'Toimittaja' } },
    { value: 'reviewer', label: { en: 'Reviewer', sv: 'Bedömare', fi: 'Arvioija' } },
  ] satisfies { value: (typeof accountRoles)[number]; label: object }[],
  label: { en: 'Role', sv: 'Roll', fi: 'Rooli' },
  access: { create: admins, update: admins },
  hooks: {
    beforeChange: [
      async ({ operation, req, value }) => {
        if (operation !== 'create' || req.user) return value
        const { totalDocs } = await req.payload.count({
          collection: usersSlug,
          overrideAccess: true,
          req: sameTransaction(req),
        })
        return totalDocs === 0 ? 'admin' : value
      },
    ],
  },
}

/** Which applications a reviewer sees. Looked up anew at each request, so that taking a period away works at once. */
const periodsField: Field = {
  name: 'periods',
  type: 'relationship',
  relationTo: 'application-periods',
  hasMany: true,
  label: { en: 'Reads applications of', sv: 'Läser ansökningar till', fi: 'Lukee hakemukset hakuajoilta' },
  access: { create: admins, update: admins },
  admin: { condition: (_, { role }: { role?: unknown } = {}) => role === 'reviewer' },
}

export const users = (): CollectionConfig => ({
  slug: usersSlug,
  labels: {
    singular: { en: 'Staff member', sv: 'Medarbetare', fi: 'Työntekijä' },
    plural: { en: 'Staff', sv: 'Personal', fi: 'Henkilöstö' },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'], group: groupLabels.system },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: process.env.JOBBUDDIES_ENV === 'production', sameSite: 'Lax' },
  },
  access: {
    admin: entersAdmin,
    create: admins,
    delete: admins,
    read: ({ req }) => {
      const role = accountRoleOf(req.user)
      if (role === 'admin') return true
      return role && req.user ? { id: { equals: req.user.id } } : false
    },
    unlock: admins,
    update: ({ req }) => {
      const role = accountRoleOf(req.user)
      if (role === 'admin') return true
      return role && req.user ? { id: { equals: req.user.id } } : false
    },
  },
  versions: false,
  fields: [
    plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
    roleField,
    periodsField,
  ],
})
