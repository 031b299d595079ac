import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import ts from 'typescript'

/** Attributes that are read out or shown. */
const spoken = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title'])
const saysWords = (text: string) => /\p{L}{2,}/u.test(text)

/** Words written into a component or an error instead of coming from a file of words, and records that lack a language. */
export function wordFaults(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const note = (node: ts.Node, what: string) =>
    faults.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)

  function look(node: ts.Node): void {
    if (ts.isJsxText(node) && saysWords(node.text)) note(node, `“${node.text.trim()}” is in one language`)
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      saysWords(node.initializer.text)
    )
      note(node, `${node.name.getText()} “${node.initializer.text}” is in one language`)
    if (ts.isNewExpression(node) && node.expression.getText() === 'APIError') {
      const [message] = node.arguments ?? []
      if (message && (ts.isStringLiteralLike(message) || ts.isTemplateExpression(message)))
        note(node, `the message of an APIError is in one language`)
    }
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map(({ name }) => name?.getText())
      const has = ['en', 'sv', 'fi'].filter((language) => names.includes(language))
      if (names.includes('en') && has.length < 3) note(node, `words in ${has.join(' and ')} alone`)
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return faults
}

/** Every source file of the plugin: its path in the repository and its text. */
export const pluginSources = (): [file: string, text: string][] =>
  globSync('packages/plugin/src/**/*.{ts,tsx}', { cwd: repoRoot }).map((file) => [
    file,
    readFileSync(join(repoRoot, file), 'utf8'),
  ])
