import { inLanguage } from '@jobbuddies/payload-plugin/localized'
import type { Payload } from 'payload'
import { firstMeeting } from './content/firstMeeting.ts'
import { createLocalized } from './writer.ts'

const guide = {
  title: {
    en: 'How a first meeting can go',
    sv: 'Så kan en första träff gå till',
    fi: 'Näin ensimmäinen tapaaminen voi sujua',
  },
  summary: {
    en: 'One page with times, in three languages. Change it as you like.',
    sv: 'En sida med tider, på tre språk. Ändra den som du vill.',
    fi: 'Yksi sivu aikatauluineen kolmella kielellä. Muokkaa sitä vapaasti.',
  },
  ...{ audience: 'leaders', order: 10, _status: 'published' },
}

const infoFinland = {
  title: {
    en: 'InfoFinland: living and working in Finland',
    sv: 'InfoFinland: att leva och arbeta i Finland',
    fi: 'InfoFinland: asuminen ja työ Suomessa',
  },
  summary: {
    en: 'Looking for work, permits, taxes and learning the languages, in many languages.',
    sv: 'Att söka jobb, tillstånd, skatter och att lära sig språken, på många språk.',
    fi: 'Työnhaku, luvat, verotus ja kielten oppiminen monella kielellä.',
  },
  ...{ link: 'https://www.infofinland.fi/', order: 20, _status: 'published' },
}

/** What the demo's groups are given to work with. */
export async function seedMaterials(payload: Payload): Promise<void> {
  const { name, data } = firstMeeting
  const common = { collection: 'materials', depth: 0, overrideAccess: true } as const
  const { id } = await payload.create({
    ...common,
    locale: 'en',
    data: inLanguage(guide, 'en') as never,
    file: { name, data, size: data.length, mimetype: 'application/octet-stream' },
  })
  for (const locale of ['sv', 'fi'] as const)
    await payload.update({ ...common, id, locale, data: inLanguage(guide, locale) as never })
  await createLocalized({ payload, collection: 'materials', data: infoFinland })
}
