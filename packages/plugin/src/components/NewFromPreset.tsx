'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { presets } from '../presets/index.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { presetWords } from '../translations/modelWords.ts'
import { DeskButton } from './kit/DeskButton.tsx'
import { KitStyle } from './kit/KitStyle.tsx'
import { Status } from './kit/Status.tsx'
import { useDesk } from './kit/useDesk.ts'

/** Above the list of programmes: a new one, begun from a model. */
export function NewFromPreset() {
  const { i18n } = useTranslation()
  const { post, adminRoute } = useDesk()
  const router = useRouter()
  const words = inLanguage(i18n.language, presetWords)
  const [chosen, setChosen] = useState(presets[0]?.key ?? '')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const preset = presets.find(({ key }) => key === chosen)
  const make = async () => {
    setBusy(true)
    setSaid(words.making)
    const answer = await post<{ id: string }>('/editor/programmes', { preset: chosen })
    if (answer.ok) return router.push(`${adminRoute}/collections/programmes/${answer.body.id}`)
    setBusy(false)
    setSaid(answer.said)
  }
  return (
    <section className="jb-desk" aria-labelledby="from-preset" style={{ marginBottom: 'var(--base)' }}>
      <KitStyle />
      <h2 id="from-preset">{words.title}</h2>
      <p>
        <label htmlFor="preset">{words.model}</label>{' '}
        <select id="preset" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {presets.map(({ key, name }) => (
            <option key={key} value={key}>
              {inLanguage(i18n.language, name)}
            </option>
          ))}
        </select>{' '}
        <DeskButton disabled={busy} onClick={() => void make()}>
          {words.make}
        </DeskButton>
      </p>
      {preset ? <p>{inLanguage(i18n.language, preset.summary)}</p> : null}
      <Status>{said}</Status>
    </section>
  )
}
