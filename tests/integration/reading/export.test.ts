import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import { createPeriod, createStaff, type Staff, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { unzip } from '../../support/zip.ts'

const on = useHost()
let staff: Staff
let period = ''
const dangerous = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '|cmd',
  '%0A=1',
  '＝1+1',
  ' =1',
  '"=1',
]

beforeAll(async () => {
  staff = await createStaff(on.host)
  period = (await createPeriod(on.host.payload)).id
  for (const text of dangerous) {
    const sent = submissionTo(period, { answers: { background: text, motivation: `x,"${text}` } })
    const answer = await on.host.api.post('/api/v1/applications', sent)
    expect(answer.status, answer.text).toBe(201)
  }
})

const ask = (body: object) =>
  fetchRaw('/applications-desk/export', {
    columns: ['reference', 'name', 'phone', 'answers'],
    query: { period },
    ...body,
  })
const fetchRaw = (path: string, body: object) =>
  rest(on.host, 'POST', path, { token: staff.coordinator.token, body })

/** The cells of a CSV file in which every cell is quoted. */
const cellsOf = (csv: string) =>
  csv.split('"\r\n"').map((line) =>
    line
      .replace(/^"|"\r\n$/g, '')
      .split('","')
      .map((cell) => cell.replaceAll('""', '"')),
  )

describe('An export', () => {
  it('opens as UTF-8 and holds no cell that a spreadsheet would reckon with', async () => {
    const { text, headers, status } = await ask({ format: 'csv' })
    expect(status, text).toBe(200)
    expect(headers['content-type']).toContain('text/csv')
    const rows = cellsOf(text.replace(/^\ufeff/, ''))
    expect(rows).toHaveLength(dangerous.length + 1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@|%＝＋－＠]/u)
    for (const text of dangerous.map((each) => each.trim()))
      expect(
        rows.flat().some((cell) => cell.includes(text)),
        text,
      ).toBe(true)
  })
  it('has the chosen columns alone, for the chosen rows alone', async () => {
    const { text } = await ask({ format: 'csv', columns: ['reference'], only: [] })
    expect(cellsOf(text.replace(/^\ufeff/, ''))).toEqual([['Reference']])
    expect((await ask({ format: 'csv', columns: ['email_key'] })).status).toBe(422)
  })
  it('is recorded with who, when, which choice and columns, and how many', async () => {
    await ask({ format: 'csv', columns: ['name'] })
    const [last] = await on.database.query(
      `select by_id, format, columns, amount::int, filter->'period' as period from application_exports order by at desc, id desc limit 1`,
    )
    expect(last).toEqual({
      ...{ by_id: staff.coordinator.id, format: 'csv', columns: ['name'] },
      ...{ amount: dangerous.length, period: [period] },
    })
  })
})

describe('The same as a workbook', () => {
  it('holds text cells alone, and the text as it was typed behind an apostrophe at most', async () => {
    const { config, key } = on.host
    const response = await handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request('http://localhost:3000/api/applications-desk/export', {
        method: 'POST',
        headers: {
          authorization: `JWT ${staff.coordinator.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ format: 'xlsx', columns: ['reference', 'answers'], query: { period } }),
      }),
    })
    const files = unzip(Buffer.from(await response.arrayBuffer()))
    const sheet = files['xl/worksheets/sheet1.xml']!
    expect(sheet.match(/<c /g)!.length).toBe(4 + dangerous.length * 3)
    expect(sheet).not.toMatch(/<f[ >]/)
    for (const [cell] of sheet.matchAll(/<c [^>]*>/g)) expect(cell).toContain('t="inlineStr"')
  })
})
