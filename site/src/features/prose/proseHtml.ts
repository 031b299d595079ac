const picture = /<img\b[^<>]*>/gi
const source = /\bsrc="(\/(?!\/)[^"]*)"/
const sources = /\bsrcset="([^"]*)"/
const link = /(<a\b[^<>]*?\bhref=")(\/(?!\/)[^"<>]*")/gi

const entry = (origin: string) => (text: string) => {
  const trimmed = text.trim()
  return /^\/(?!\/)/.test(trimmed) ? origin + trimmed : trimmed
}

/** Rich text of the CMS as it stands on a page of the site: its pictures' paths lead to where the CMS keeps them. */
export const withPictures = (html: string, imageOrigin: string): string =>
  html.replaceAll(picture, (tag) =>
    tag
      .replace(source, (_, path: string) => `src="${imageOrigin}${path}"`)
      .replace(
        sources,
        (_, list: string) => `srcset="${list.split(',').map(entry(imageOrigin)).join(', ')}"`,
      ),
  )

/** The same for readers elsewhere, such as feeds: links to the site are whole addresses too. */
export const withWholeAddresses = (
  html: string,
  { siteUrl, imageOrigin }: { siteUrl: string; imageOrigin: string },
): string =>
  withPictures(html, imageOrigin).replaceAll(
    link,
    (_, before: string, path: string) => before + siteUrl + path,
  )
