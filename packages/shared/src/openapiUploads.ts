import type { z } from 'zod'
import { answerKey } from './question.ts'
import type { ProblemCode } from './refusal.ts'
import { fileNameHeader, fileSchema, mostFileBytes } from './upload.ts'

type Parts = { json: (name: string) => object; refused: (...codes: ProblemCode[]) => object }

/** The smallest document that is accepted as it stands. */
export const uploadExample = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
  'trailer<</Root 1 0 R>>',
  'startxref',
  '0',
  '%%EOF',
  '',
].join('\n')

const security = [{ draftSecret: [] }, { session: [] }]
const session = [{ session: [] }]
const parameter = (name: string, schema: object, more: object = {}) => ({
  name,
  in: 'query',
  required: true,
  schema: { type: 'string', ...schema },
  ...more,
})

const fileName = parameter(
  fileNameHeader,
  {},
  { in: 'header', required: false, description: 'Its name, percent-encoded UTF-8: a label, no more' },
)
const bytes = {
  required: true,
  content: {
    'application/octet-stream': {
      schema: { type: 'string', format: 'binary' },
      example: uploadExample,
    },
  },
}
const arriving = [
  'file_too_large',
  'file_type',
  'file_broken',
  'file_unsafe',
  'too_slow',
  'unavailable',
  'busy',
] as const
const inTime = ['period_not_open', 'period_paused', 'period_closed', 'not_now'] as const

/** Files of applications, begun or sent: the bytes are the body, without any envelope. */
export const uploadPaths = ({ json, refused }: Parts) => ({
  '/uploads': {
    post: {
      summary: `The file for one question of a draft, in place of an earlier one. PDF or DOCX by its content, ${mostFileBytes} bytes at most.`,
      security,
      parameters: [
        parameter('draft', { format: 'uuid' }),
        parameter('question', { pattern: answerKey.source }),
        fileName,
      ],
      requestBody: bytes,
      responses: {
        '201': { description: 'Stored for certain', content: json('AttachedFile') },
        ...refused(
          ...(['unauthorised', 'not_found', 'draft_submitted', 'invalid', 'too_many_requests'] as const),
          ...arriving,
        ),
      },
    },
  },
  '/uploads/{id}': {
    delete: {
      summary: 'Remove a file from a draft. Once it is gone, again is fine.',
      security,
      parameters: [
        parameter('id', { format: 'uuid' }, { in: 'path' }),
        parameter('draft', { format: 'uuid' }),
      ],
      responses: {
        '200': { description: 'It is not there any more', content: json('Accepted') },
        ...refused('unauthorised', 'not_found', 'draft_submitted', 'unavailable'),
      },
    },
  },
  '/applications/me/files': {
    post: {
      summary: 'The file for one question of what was sent, in place of the earlier one: until the close.',
      security: session,
      parameters: [parameter('question', { pattern: answerKey.source }), fileName],
      requestBody: bytes,
      responses: {
        '201': { description: 'Stored for certain', content: json('AttachedFile') },
        ...refused('unauthorised', 'not_found', 'invalid', 'too_many_requests', ...arriving, ...inTime),
      },
    },
  },
  '/applications/me/files/{id}': {
    delete: {
      summary: 'Remove a file that need not be there, until the close. Once it is gone, again is fine.',
      security: session,
      parameters: [parameter('id', { format: 'uuid' }, { in: 'path' })],
      responses: {
        '200': { description: 'It is not there any more', content: json('Accepted') },
        ...refused('unauthorised', 'not_found', 'invalid', 'too_many_requests', ...inTime, 'unavailable'),
      },
    },
  },
})

export const uploadSchemas = (schemaOf: (schema: z.ZodType, io: 'input' | 'output') => object) => ({
  AttachedFile: schemaOf(fileSchema, 'output'),
})
