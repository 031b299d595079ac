import { faqsForEveryone } from './faqsForEveryone.ts'
import { faqsForMentees } from './faqsForMentees.ts'
import { faqsForMentors } from './faqsForMentors.ts'
import type { FaqContent } from './types.ts'

export const faqs: FaqContent[] = [...faqsForEveryone, ...faqsForMentees, ...faqsForMentors]
