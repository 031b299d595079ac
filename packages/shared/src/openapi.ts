import { z } from 'zod'
import {
  healthSchema,
  newsItemSchema,
  newsListSchema,
  pageListSchema,
  pageSchema,
  periodListSchema,
  readinessSchema,
  siteSchema,
} from './api.ts'
import { receiptSchema, type SubmissionInput, submissionSchema } from './application.ts'
import { locales } from './locale.ts'
import { draftPaths, draftSchemas, draftSecurity } from './openapiDrafts.ts'
import { selfServicePaths, selfServiceSchemas } from './openapiSelfService.ts'
import { uploadPaths, uploadSchemas } from './openapiUploads.ts'
import { type ProblemCode, problemCodes, problems, problemSchema } from './refusal.ts'

/** Accepted as it stands once `id`, `periodId` and `applicant.email` are replaced, by every period with the standard questions. */
export const submissionExample: SubmissionInput = {
  id: '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a',
  periodId: '0190a6f2-7c11-7b7e-9d53-000000000000',
  locale: 'en',
  applicant: { name: 'Example Applicant', email: 'applicant@example.org' },
  answers: {
    background: 'A degree in information systems and three years as a tester.',
    motivation: 'I want to understand how hiring works in Finland and to meet people in my field.',
  },
  consent: true,
}

type JsonSchema = Record<string, unknown>
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })
const refused = (...codes: ProblemCode[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(codes, (code) => String(problems[code]))).map(([status, of]) => [
      status,
      {
        description: `Refused: ${(of ?? []).join(', ')}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )

const localeParameter = {
  name: 'locale',
  in: 'query',
  schema: { type: 'string', enum: [...locales], default: locales[0] },
}
const slugParameter = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }
const numberParameter = (name: string, standard: number, maximum: number) => ({
  name,
  in: 'query',
  schema: { type: 'integer', minimum: 1, maximum, default: standard },
})

const read = ({
  summary,
  schema,
  parameters = [],
  problems: codes = [],
}: {
  summary: string
  schema: string
  parameters?: object[]
  problems?: ProblemCode[]
}) => ({
  get: {
    summary,
    parameters,
    responses: { '200': { description: 'OK', content: json(schema) }, ...refused(...codes, 'unavailable') },
  },
})

/** The OpenAPI 3.1 description of the public API, made from the schemas that the service itself parses with. */
export function openApi({ serverUrl }: { serverUrl: string }): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'JobBuddies public API',
      version: '1',
      description: `Errors are RFC 9457 problem documents. Codes: ${problemCodes.join(', ')}.`,
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    paths: {
      '/health': read({ summary: 'Is the process alive?', schema: 'Health' }),
      '/health/ready': read({
        summary: 'Can it serve: database reachable, migrations done?',
        schema: 'Readiness',
      }),
      '/site': read({
        summary: 'All that the public site shows, in one language',
        schema: 'Site',
        parameters: [localeParameter],
      }),
      '/periods': read({
        summary: 'Open and coming application periods; any website may read it',
        schema: 'PeriodList',
        parameters: [localeParameter],
      }),
      '/periods.ics': {
        get: {
          summary: 'Openings and closings as a calendar to subscribe to; any program may read it',
          parameters: [localeParameter],
          responses: {
            '200': { description: 'OK', content: { 'text/calendar': { schema: { type: 'string' } } } },
            ...refused('invalid', 'unavailable'),
          },
        },
      },
      '/news': read({
        summary: 'News, newest first',
        schema: 'NewsList',
        parameters: [localeParameter, numberParameter('page', 1, 100_000), numberParameter('limit', 20, 100)],
        problems: ['invalid'],
      }),
      '/news/{slug}': read({
        summary: 'One news item',
        schema: 'NewsItem',
        parameters: [slugParameter, localeParameter],
        problems: ['not_found'],
      }),
      '/pages': read({ summary: 'All pages', schema: 'PageList', parameters: [localeParameter] }),
      '/pages/{slug}': read({
        summary: 'One page',
        schema: 'Page',
        parameters: [slugParameter, localeParameter],
        problems: ['not_found'],
      }),
      ...draftPaths({ json, refused }),
      ...uploadPaths({ json, refused }),
      '/applications': {
        post: {
          summary:
            'Send an application. A repeat with the same id answers the same reference. What was begun as a draft is sent with its secret.',
          security: [{}, { draftSecret: [] }],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Submission' },
                example: submissionExample,
              },
            },
          },
          responses: {
            '201': { description: 'Stored for certain', content: json('Receipt') },
            ...refused(
              'malformed',
              'period_unknown',
              'period_not_open',
              'period_paused',
              'period_closed',
              'id_taken',
              'too_large',
              'unsupported_media_type',
              'invalid',
              'too_many_requests',
              'unavailable',
              'busy',
            ),
          },
        },
      },
      ...selfServicePaths({ json, refused, localeParameter }),
    },
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer' },
        mailServer: { type: 'http', scheme: 'bearer', description: 'The secret that a mail server is given' },
        ...draftSecurity,
      },
      schemas: {
        Health: schemaOf(healthSchema, 'output'),
        Readiness: schemaOf(readinessSchema, 'output'),
        Site: schemaOf(siteSchema, 'output'),
        PeriodList: schemaOf(periodListSchema, 'output'),
        NewsList: schemaOf(newsListSchema, 'output'),
        NewsItem: schemaOf(newsItemSchema, 'output'),
        PageList: schemaOf(pageListSchema, 'output'),
        Page: schemaOf(pageSchema, 'output'),
        Submission: schemaOf(submissionSchema, 'input'),
        Receipt: schemaOf(receiptSchema, 'output'),
        ...draftSchemas(schemaOf),
        ...uploadSchemas(schemaOf),
        ...selfServiceSchemas(schemaOf),
        Problem: schemaOf(problemSchema, 'output'),
      },
    },
  }
}
