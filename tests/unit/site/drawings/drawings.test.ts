import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../../../site/src/', import.meta.url))
const folder = `${source}drawings/`
const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'))
const read = (path: string) => readFileSync(path, 'utf8')
const styles = read(`${source}styles/drawings.css`)
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts|tsx)$/.test(file))
  .map((file) => read(source + file))
  .join('\n')

describe('every drawing', () => {
  it.each(drawings)('%s is made by the rules', (file) => {
    const svg = read(folder + file)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+">\n/)
    // Colours come from classes, or the dark scheme cannot turn them; the policy forbids style attributes.
    expect(svg).not.toMatch(/\s(style|id|fill|stroke|href|on\w+)=|<(style|script|image|text|use)\b/)
    const classes = new Set(
      [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
    )
    expect([...classes].filter((name) => !new RegExp(`\\.${name}\\b`).test(styles))).toEqual([])
    expect(svg.length).toBeLessThan(file === 'people.svg' ? 10_000 : 5_000)
  })
  it('is shown somewhere', () => {
    const names = drawings.map((file) => file.replace('.svg', ''))
    const isShown = (name: string) => sources.includes(`'${name}'`) || sources.includes(`"${name}"`)
    // News items without a picture take one of their three by number.
    expect(names.filter((name) => !isShown(name) && !/^news-[123]$/.test(name))).toEqual([])
  })
})
