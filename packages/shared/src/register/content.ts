import type { RegisterEntry } from './types.ts'

/** Texts and settings that staff write for everybody; nothing of an applicant belongs there. */
const content = (of: string, personal: RegisterEntry['personal'] = {}): RegisterEntry => ({
  of,
  whose: Object.keys(personal).length > 0 ? 'staff' : 'nobody',
  basis: Object.keys(personal).length > 0 ? 'interest' : null,
  clock: null,
  personal,
  plain: 'content',
  erase: 'kept',
  ...(Object.keys(personal).length > 0 ? { kept: 'staff' as const } : {}),
})

/** People whom the site shows, because they agreed to be shown. */
const shown = (of: string, publish: readonly string[]): RegisterEntry => ({
  ...content(of),
  whose: 'contact',
  basis: 'consent',
  personal: { publish },
  kept: 'published',
})

export const contentEntries: RegisterEntry[] = [
  shown('people', ['name', 'title', 'email', 'phone', 'about', 'speaks', 'image_id']),
  shown('programmes', [
    'voices.name',
    'voices.quote',
    'voices.role',
    'voices.image_id',
    'supporters.contact_id',
  ]),
  shown('site-settings', ['email', 'phone', 'address']),
  content('industries'),
  content('news'),
  content('pages'),
  content('faqs'),
  content('partners'),
  content('media'),
  content('redirects'),
  content('translation-states'),
  content('question-sets'),
  content('materials'),
  content('mail-templates'),
  content('retention-settings'),
  content('mail-settings', { contact: ['reply_to'] }),
  content('application-periods', { prove: ['updated_by_id'] }),
  content('rounds', { prove: ['updated_by_id'] }),
]
