/** Every file of this folder, by its name without the ending: a drawing made by the rules of site/DESIGN.md. */
const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' })

export type Drawing = { viewBox: string; width: number; height: number; inner: string }

function parse(file: string, svg: string): Drawing {
  const [, viewBox = '', inner = ''] =
    /^<svg [^>]*viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>\s*$/.exec(svg) ?? []
  const [, , width, height] = viewBox.split(' ').map(Number)
  if (!width || !height) throw new Error(`${file} is not a drawing`)
  return { viewBox, width, height, inner: inner.replaceAll(/\s*\n\s*/g, '') }
}

const drawings = new Map(
  Object.entries(files).map(([file, svg]) => [file.replace(/^\.\/(.*)\.svg$/, '$1'), parse(file, svg)]),
)

/** @throws when there is no such drawing, which the first look at the page shows */
export function drawingNamed(name: string): Drawing {
  const drawing = drawings.get(name)
  if (!drawing) throw new Error(`There is no drawing ${name}`)
  return drawing
}
