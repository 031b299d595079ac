import type { z } from 'zod'
import {
  carrySchema,
  type DraftSaveInput,
  draftReceiptSchema,
  draftSaveSchema,
  draftSchema,
} from './draft.ts'
import type { ProblemCode } from './refusal.ts'

type Parts = { json: (name: string) => object; refused: (...codes: ProblemCode[]) => object }

const periodId = '0190a6f2-7c11-7b7e-9d53-000000000000'

/** A first save of a draft: accepted as it stands once `periodId` and the id in the address are replaced. */
export const draftExample: DraftSaveInput = {
  periodId: periodId,
  locale: 'en',
  applicant: { name: 'Example Applicant' },
  answers: { background: 'A degree in information systems' },
  step: 'background',
  revision: 0,
}

/** Accepted as it stands once both ids are replaced. */
export const carryExample: z.input<typeof carrySchema> = {
  periodId: periodId,
  newId: '0190a6f2-7c11-7b7e-9d53-4f2e3d4c5b6a',
}

const bodyOf = (name: string, example: object) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` }, example } },
})
const draftIdParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Chosen by whoever begins the draft; the application that it becomes has the same',
  schema: { type: 'string', format: 'uuid' },
}
export const draftSecurity = {
  draftSecret: {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret of the draft: 22 to 128 of A–Z a–z 0–9 - _',
  },
}
/** Of every call about a draft: its own secret, or a session that a mailed link was exchanged for. */
const withSecret = { security: [{ draftSecret: [] }, { session: [] }] }
const draftRefusals = ['unauthorised', 'not_found', 'unavailable'] as const
const writeRefusals = [
  ...draftRefusals,
  ...(['malformed', 'period_unknown', 'period_not_open', 'period_paused', 'period_closed'] as const),
  ...(['id_taken', 'draft_submitted', 'too_large', 'unsupported_media_type', 'invalid'] as const),
  'too_many_requests',
] as const

/** Begun applications. The secret has at least 128 bits and is chosen by whoever begins the draft. */
export const draftPaths = ({ json, refused }: Parts) => ({
  '/drafts/{id}': {
    get: {
      summary: 'The draft as it was saved last, with the questions that it is asked',
      ...withSecret,
      parameters: [draftIdParameter],
      responses: { '200': { description: 'OK', content: json('Draft') }, ...refused(...draftRefusals) },
    },
    put: {
      summary:
        'Save a draft; the first save begins it. A repeat changes nothing. The refusal draft_changed carries the stored draft.',
      ...withSecret,
      parameters: [draftIdParameter],
      requestBody: bodyOf('DraftSave', draftExample),
      responses: {
        '200': { description: 'Stored for certain', content: json('DraftReceipt') },
        ...refused('draft_changed', 'busy', ...writeRefusals),
      },
    },
  },
  '/drafts/{id}/carry': {
    post: {
      summary: 'Go on with a draft in another period of the same programme, industry and role',
      ...withSecret,
      parameters: [draftIdParameter],
      requestBody: bodyOf('Carry', carryExample),
      responses: {
        '200': { description: 'The new draft', content: json('Draft') },
        ...refused(...writeRefusals),
      },
    },
  },
})

export const draftSchemas = (schemaOf: (schema: z.ZodType, io: 'input' | 'output') => object) => ({
  Draft: schemaOf(draftSchema, 'output'),
  DraftSave: schemaOf(draftSaveSchema, 'input'),
  DraftReceipt: schemaOf(draftReceiptSchema, 'output'),
  Carry: schemaOf(carrySchema, 'input'),
})
