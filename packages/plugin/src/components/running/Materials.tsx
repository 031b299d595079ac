'use client'
import { formatAdminURL } from 'payload/shared'
import { inLanguage } from '../../translations/inLanguage.ts'
import { materialAudienceNames, materialLanguageNames } from '../../translations/materialNames.ts'
import { RowTable } from '../kit/RowTable.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { RunPart } from './RunPage.tsx'

/** What the library has for this group, and the way there. */
export function Materials({ report, words, language }: RunPart) {
  const { adminRoute } = useDesk()
  const { materials: said } = words
  const library = (path = '') => formatAdminURL({ adminRoute, path: `/collections/materials${path}` as '/' })
  return (
    <section aria-label={said.heading}>
      {report.materials.length === 0 ? (
        <>
          <h2>{said.heading}</h2>
          <p>{said.none}</p>
        </>
      ) : (
        <RowTable
          caption={said.heading}
          columns={[
            {
              key: 'title',
              label: said.columns.title,
              names: true,
              cell: ({ id, title }) => <a href={library(`/${id}`)}>{title}</a>,
            },
            {
              key: 'audience',
              label: said.columns.audience,
              cell: ({ audience }) => inLanguage(language, materialAudienceNames[audience]),
            },
            {
              key: 'language',
              label: said.columns.language,
              cell: (row) => inLanguage(language, materialLanguageNames[row.language]),
            },
          ]}
          keyOf={({ id }) => id}
          language={language}
          rows={report.materials}
        />
      )}
      <p className="jb-run-below">
        <a href={library()}>{said.library}</a>
      </p>
    </section>
  )
}
