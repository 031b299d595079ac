import type { Image } from '@jobbuddies/shared'

export type PictureSource = {
  src: string
  /** Null when the picture exists in one size only. */
  srcset: string | null
  /** Pixels, so that a page keeps its place free; null when the CMS does not know them. */
  width: number | null
  height: number | null
  alt: string
  credit: string | null
}

/** The address on the web; null for what no browser may load. */
export function pictureAddress(url: string, imageOrigin: string): string | null {
  if (!URL.canParse(url, imageOrigin)) return null
  const address = new URL(url, imageOrigin)
  return /^https?:$/.test(address.protocol) ? address.href : null
}

/** What an `<img>` needs; null when there is no picture that could be shown. */
export function pictureSource(image: Image | null, imageOrigin: string): PictureSource | null {
  if (!image) return null
  const original = pictureAddress(image.url, imageOrigin)
  const sizes = image.sizes.flatMap((size) => {
    const address = pictureAddress(size.url, imageOrigin)
    return address ? [{ ...size, address }] : []
  })
  const largest = sizes.at(-1)
  // The original is what staff uploaded, perhaps straight from a camera: only for want of anything smaller.
  const src = (sizes.find(({ width }) => width >= 900) ?? largest)?.address ?? original
  if (!src) return null
  return {
    src,
    srcset: sizes.length > 1 ? sizes.map(({ address, width }) => `${address} ${width}w`).join(', ') : null,
    width: largest?.width ?? image.width,
    height: largest?.height ?? image.height,
    alt: image.alt,
    credit: image.credit,
  }
}
