import { type Locale, type RetentionClock, retentionClocks, type RetentionDays } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'

/** For how many days what is kept. */
export function KeptFor({
  days,
  locale,
  clocks = retentionClocks,
  level: Heading,
}: {
  days: RetentionDays
  locale: Locale
  clocks?: readonly RetentionClock[]
  level: 'h2' | 'h3'
}) {
  const { title, lead, clocks: lines } = wordsOf(locale).retention
  return (
    <section className={Heading === 'h2' ? 'kept-for prose' : 'kept-for'} aria-labelledby="kept-for">
      <Heading id="kept-for">{title}</Heading>
      <p>{lead}</p>
      <ul>
        {clocks.map((clock) => (
          <li key={clock}>{lines[clock](days[clock])}</li>
        ))}
      </ul>
    </section>
  )
}
