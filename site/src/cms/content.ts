import type { NewsItem, Page, Site } from '@jobbuddies/shared'

/** All that the site shows in one language. News newest first. */
export type Content = { site: Site; news: readonly NewsItem[]; pages: readonly Page[] }

export const parts = ['site', 'news', 'pages'] as const
export type Part = (typeof parts)[number]
