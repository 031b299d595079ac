import { z } from 'zod'
import { answer, bodyOf } from '../api/staff.ts'
import { forReaders } from './asked.ts'
import { listQuerySchema } from './contract.ts'
import { exportRows } from './export.ts'
import { exportColumns } from './exportColumns.ts'
import { fileAnswer } from './exportFile.ts'

const exportSchema = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  columns: z.array(z.enum(exportColumns)).min(1).max(exportColumns.length),
  query: listQuerySchema,
  only: z.array(z.uuid()).max(10_000).nullable().default(null),
})

/** `POST /api/applications-desk/export`: the current choice as a file. Coordinators alone; it is recorded. */
export const exportEndpoint = forReaders(
  async ({ req, ...of }) => {
    const body = await bodyOf(req, exportSchema)
    if (!body) return answer(422)
    const columns = exportColumns.filter((column) => body.columns.includes(column))
    const rows = exportRows({ ...of, ...body, columns, payload: req.payload })
    return fileAnswer({ rows, format: body.format, name: 'applications', now: of.now })
  },
  { coordinators: true },
)
