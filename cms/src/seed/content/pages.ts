import { aboutPage } from './aboutPage.ts'
import { accessibilityPage } from './accessibilityPage.ts'
import { privacyPage } from './privacyPage.ts'
import type { PageContent } from './types.ts'

export const pages: PageContent[] = [aboutPage, privacyPage, accessibilityPage]
