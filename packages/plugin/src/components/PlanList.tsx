'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import type { Plan } from '../services/plans.ts'
import { panelWords } from '../translations/panelWords.ts'
import { ownZone } from './zoneHere.ts'
import { instantText } from './timeText.ts'

/** An instant in the reader's own zone and, where that tells another time, in the site's. */
function When({ at, zone }: { at: string; zone: string }) {
  const { i18n } = useTranslation()
  const told = (where: string) => instantText({ instant: new Date(at), zone: where, language: i18n.language })
  const [own, site] = [told(ownZone), told(zone)]
  return (
    <>
      <time dateTime={at}>{own}</time>
      {own === site ? null : (
        <>
          <br />
          <small>
            {zone}: {site}
          </small>
        </>
      )}
    </>
  )
}

/** Planned publications with what became of them. */
export function PlanList({
  plans,
  zone,
  act,
}: {
  plans: Plan[]
  zone: string
  act: (below: string) => Promise<boolean>
}) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = panelWords(i18n.language)
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {plans.map(({ id, type, locale, at, document, fault, givenUp }) => (
        <li key={id} style={{ marginBottom: '1em' }}>
          {document ? (
            <a href={`${config.routes.admin}/collections/${document.collection}/${document.id}`}>
              {document.title}
            </a>
          ) : null}{' '}
          <strong>{words[type]}</strong>
          {locale && locale in words.language ? ` ${words.in(words.language[locale as 'en'])}` : null}
          <br />
          <When at={at} zone={zone} />
          {fault ? (
            <p role="status" style={{ color: 'var(--theme-error-600)', margin: '0.25em 0' }}>
              {fault} {givenUp ? null : words.triedAgain}
            </p>
          ) : null}
          {givenUp ? (
            <div style={{ display: 'flex', gap: '0.5em' }}>
              <Button
                size="small"
                buttonStyle="secondary"
                margin={false}
                onClick={() => void act(`/plans/${id}/retry`)}
              >
                {words.retry}
              </Button>
              <Button
                size="small"
                buttonStyle="secondary"
                margin={false}
                onClick={() => void act(`/plans/${id}/drop`)}
              >
                {words.drop}
              </Button>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
