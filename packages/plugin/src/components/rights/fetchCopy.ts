import { kitWords } from '../../translations/kitWords.ts'

/** Saves the copy as a file; answers in words why not, or null. */
export async function fetchCopy({
  apiRoute,
  email,
  format,
  language,
}: {
  apiRoute: string
  email: string
  format: 'json' | 'html'
  language: string
}): Promise<string | null> {
  const response = await fetch(`${apiRoute}/editor/rights/copy`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ email, format }),
  }).catch(() => null)
  if (!response?.ok) return kitWords(language).refused(response?.status ?? 0)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = `copy.${format}`
  link.click()
  URL.revokeObjectURL(link.href)
  return null
}
