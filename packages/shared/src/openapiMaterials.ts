import type { ProblemCode } from './refusal.ts'

type Refused = (...codes: ProblemCode[]) => object

const id = '0190a6f2-7c11-7b7e-9d53-000000000000'
const token = 'A'.repeat(43)

const file = {
  '200': {
    description: 'The file, as an attachment',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  },
}

/** Files of the material library, for whoever is in a group. */
export const materialPaths = (refused: Refused): Record<string, object> => ({
  '/group-logs/material': {
    post: {
      summary: 'The file of one material, with the token of the mailed link of somebody who leads a group',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/GroupMaterialRead' },
            example: { token, id },
          },
        },
      },
      responses: {
        ...file,
        ...refused(
          ...(['malformed', 'too_large', 'unsupported_media_type', 'invalid', 'not_found'] as const),
          ...(['link_unknown', 'link_expired', 'too_many_requests', 'unavailable'] as const),
        ),
      },
    },
  },
  '/applications/me/materials/{id}': {
    get: {
      summary: 'The file of one material of the person’s group',
      security: [{ session: [] }],
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' }, example: id },
      ],
      responses: { ...file, ...refused('unauthorised', 'not_found', 'unavailable') },
    },
  },
})
