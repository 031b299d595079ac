'use client'
import { useState } from 'react'
import { exportColumns, type ExportColumn } from '../../reading/exportColumns.ts'
import { inLanguage } from '../../translations/inLanguage.ts'
import { exportColumnNames } from '../../translations/readingWords.ts'
import { kitWords } from '../../translations/kitWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Status } from '../kit/Status.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { Common } from './parts.ts'
import { filterOf } from './useChoice.ts'

const formats = ['xlsx', 'csv'] as const

/** Hands a file to the browser. */
function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The chosen applications, or all that the filter shows, as a file with the columns that are wanted. */
export function ExportDialog({ choice, report, words, chosen }: Common & { chosen: ReadonlySet<string> }) {
  const { apiRoute, language } = useDesk()
  const own = words.export
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx')
  const [columns, setColumns] = useState<ReadonlySet<ExportColumn>>(new Set(exportColumns))

  const fetchFile = async () => {
    setBusy(true)
    const response = await fetch(`${apiRoute}/applications-desk/export`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({
        format,
        columns: [...columns],
        query: filterOf(choice),
        only: chosen.size > 0 ? [...chosen] : null,
      }),
    }).catch(() => null)
    const content = response?.ok ? await response.blob().catch(() => null) : null
    setBusy(false)
    if (!content) {
      setSaid(kitWords(language).refused(response && !response.ok ? response.status : 0))
      return
    }
    save(content, `applications.${format}`)
    setSaid(own.ready)
  }
  const toggle = (column: ExportColumn) => {
    const next = new Set(columns)
    if (!next.delete(column)) next.add(column)
    setColumns(next)
  }
  return (
    <>
      <DeskButton
        onClick={() => {
          setSaid(null)
          setOpen(true)
        }}
      >
        {words.bulk.export}
      </DeskButton>
      <Confirm
        act={own.act}
        busy={busy || columns.size === 0}
        onClose={() => setOpen(false)}
        onConfirm={() => void fetchFile()}
        open={open}
        title={own.title}
      >
        <p>{chosen.size > 0 ? own.ofChosen(chosen.size) : own.ofFilter(report.total)}</p>
        <fieldset className="jb-choices">
          <legend>{own.columns}</legend>
          {exportColumns.map((column) => (
            <label key={column}>
              <input checked={columns.has(column)} onChange={() => toggle(column)} type="checkbox" />
              {inLanguage(language, exportColumnNames[column])}
            </label>
          ))}
        </fieldset>
        <fieldset className="jb-choices">
          <legend>{own.format}</legend>
          {formats.map((each) => (
            <label key={each}>
              <input checked={format === each} name="format" onChange={() => setFormat(each)} type="radio" />
              {each.toUpperCase()}
            </label>
          ))}
        </fieldset>
        <p className="jb-soft">{own.recorded}</p>
        <Status>{said}</Status>
      </Confirm>
    </>
  )
}
