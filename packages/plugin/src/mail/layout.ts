import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { render } from '@react-email/render'
import { Text } from '@react-email/text'
import type { Locale } from '@jobbuddies/shared'
import { createElement as el, Fragment, type ReactNode } from 'react'

export type MailLink = { label: string; url: string }

/** A mail as paragraphs; a paragraph of links is shown as buttons. */
export type Block = { kind: 'text'; lines: string[] } | { kind: 'links'; links: MailLink[] }

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif'
const styles = {
  body: { margin: 0, backgroundColor: '#f4f4f2', color: '#1b1b1b', fontFamily: font },
  container: { maxWidth: '36em', margin: '0 auto', padding: '24px', backgroundColor: '#ffffff' },
  heading: { fontSize: '20px', lineHeight: '28px', margin: '0 0 16px' },
  text: { fontSize: '16px', lineHeight: '24px', margin: '0 0 16px', overflowWrap: 'anywhere' },
  button: {
    backgroundColor: '#0b4f6c',
    color: '#ffffff',
    fontSize: '16px',
    padding: '12px 20px',
    borderRadius: '4px',
    textDecoration: 'none',
  },
  small: { fontSize: '14px', lineHeight: '20px', margin: '0 0 8px', color: '#4a4a4a' },
  link: { color: '#0b4f6c', textDecoration: 'underline' },
} as const

const withBreaks = (lines: string[]): ReactNode[] =>
  lines.flatMap((line, index) => (index === 0 ? [line] : [el('br', { key: index }), line]))

const blockNode = (block: Block, index: number): ReactNode =>
  block.kind === 'text'
    ? el(Text, { key: index, style: styles.text }, withBreaks(block.lines))
    : el(
        Fragment,
        { key: index },
        block.links.map(({ label, url }) =>
          el('p', { key: url, style: styles.text }, el(Button, { href: url, style: styles.button }, label)),
        ),
      )

/** The HTML part. Everything in it is text to React, so nothing that a value says can become markup. */
export function renderHtml({
  locale,
  subject,
  blocks,
  foot,
  unsubscribe,
}: {
  locale: Locale
  subject: string
  blocks: readonly Block[]
  foot: string
  unsubscribe: MailLink | null
}): Promise<string> {
  return render(
    el(
      Html,
      { lang: locale, dir: 'ltr' },
      el(Head, null, el('title', null, subject)),
      el(
        Body,
        { style: styles.body },
        el(
          Container,
          { style: styles.container },
          el('h1', { style: styles.heading }, subject),
          blocks.map(blockNode),
          el(Hr, null),
          el(Text, { style: styles.small }, foot),
          unsubscribe &&
            el(
              Text,
              { style: styles.small },
              el(Link, { href: unsubscribe.url, style: styles.link }, unsubscribe.label),
            ),
        ),
      ),
    ),
  )
}
