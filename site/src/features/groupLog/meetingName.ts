import type { GroupLogWords } from '../../i18n/groupLog/en.ts'
import type { LoggedMeeting } from './logPage.ts'

/** What a meeting is called: its number and theme, or what it is. */
export function meetingName(
  { number, kind, theme }: Pick<LoggedMeeting, 'number' | 'kind' | 'theme'>,
  words: Pick<GroupLogWords, 'number' | 'kinds'>,
): string {
  const about = theme || (kind === 'meeting' ? '' : words.kinds[kind])
  return about ? `${number}. ${about}` : words.number(number)
}
