import { byLanguage } from '../features/byLanguage.ts'
import { paths } from '../paths.ts'

export const GET = byLanguage(paths.feed)
