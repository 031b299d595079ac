import type { EsfFigures as Figures } from '../../esf/contract.ts'
import type { EsfWords } from '../../translations/esf/types.ts'
import { RowTable } from '../kit/RowTable.tsx'

/** What the funder asks how many there are of, as far as it can be told without asking anybody anything sensitive. */
export function EsfFigures({
  figures,
  language,
  words: { figures: words },
}: {
  figures: Figures
  language: string
  words: EsfWords
}) {
  const rows = [
    { key: 'begun', what: words.begun, people: figures.begun },
    { key: 'startDone', what: words.startDone, people: figures.startDone },
    { key: 'startMissing', what: words.startMissing(figures.startOverdue), people: figures.startMissing },
    { key: 'ended', what: words.ended, people: figures.ended },
    { key: 'endDone', what: words.endDone, people: figures.endDone },
    { key: 'endMissing', what: words.endMissing(figures.endOverdue), people: figures.endMissing },
    { key: 'finished', what: words.finished, people: figures.finished },
    { key: 'employed', what: words.employed, people: figures.employed },
    { key: 'studying', what: words.studying, people: figures.studying },
    { key: 'looking', what: words.looking, people: figures.looking },
    { key: 'other', what: words.other, people: figures.other },
  ]
  return (
    <section aria-labelledby="esf-figures" className="jb-report">
      <h2 id="esf-figures">{words.title}</h2>
      <p>{words.help}</p>
      <RowTable
        caption={words.title}
        captionUnseen
        columns={[
          { key: 'what', label: words.what, names: true, cell: ({ what }) => what },
          { key: 'people', label: words.people, cell: ({ people }) => String(people) },
        ]}
        keyOf={({ key }) => key}
        language={language}
        rows={rows}
      />
    </section>
  )
}
