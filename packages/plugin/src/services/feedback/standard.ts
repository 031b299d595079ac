import type { FeedbackMoment, FeedbackSide, Localized } from '@jobbuddies/shared'
import type { QuestionDoc } from '../questionDocs.ts'

const agreement = {
  min: 1,
  max: 5,
  minLabel: { en: 'not at all', sv: 'inte alls', fi: 'en lainkaan' },
  maxLabel: { en: 'very much', sv: 'mycket', fi: 'hyvin paljon' },
}

const scale = (key: string, label: Localized): QuestionDoc => ({
  ...{ key, kind: 'scale', required: true, label, scale: agreement },
})
const words = (key: string, label: Localized): QuestionDoc => ({
  ...{ key, kind: 'long_text', required: false, maxLength: 1000, label },
})

/** Asked at the start and at the end, so that the two can be compared. */
const changes: Record<FeedbackSide, QuestionDoc[]> = {
  participants: [
    scale('confidence', {
      en: 'I trust that I will find work in my field in Finland.',
      sv: 'Jag litar på att jag hittar arbete inom min bransch i Finland.',
      fi: 'Luotan siihen, että löydän oman alani työtä Suomesta.',
    }),
    scale('where_to_look', {
      en: 'I know how and where to look for work in my field.',
      sv: 'Jag vet hur och var jag söker arbete inom min bransch.',
      fi: 'Tiedän, miten ja mistä haen oman alani työtä.',
    }),
    scale('network', {
      en: 'I know people in my field in Finland whom I can ask.',
      sv: 'Jag känner människor inom min bransch i Finland som jag kan fråga.',
      fi: 'Tunnen Suomessa oman alani ihmisiä, joilta voin kysyä neuvoa.',
    }),
  ],
  facilitators: [
    scale('prepared', {
      en: 'I feel prepared to lead the group.',
      sv: 'Jag känner mig redo att leda gruppen.',
      fi: 'Olen valmis ohjaamaan ryhmää.',
    }),
    scale('understanding', {
      en: 'I understand what looking for work in Finland is like for somebody who has moved here.',
      sv: 'Jag förstår hur det är att söka arbete i Finland för någon som har flyttat hit.',
      fi: 'Ymmärrän, millaista työnhaku Suomessa on tänne muuttaneelle.',
    }),
  ],
}

const hopes = words('hopes', {
  en: 'What would make these months worthwhile for you?',
  sv: 'Vad skulle göra de här månaderna värdefulla för dig?',
  fi: 'Mikä tekisi näistä kuukausista sinulle arvokkaita?',
})

const middle: Record<FeedbackSide, QuestionDoc> = {
  participants: scale('helps', {
    en: 'The group helps me forward.',
    sv: 'Gruppen hjälper mig framåt.',
    fi: 'Ryhmä auttaa minua eteenpäin.',
  }),
  facilitators: scale('support', {
    en: 'I get the support that I need from the coordinators.',
    sv: 'Jag får det stöd jag behöver av koordinatorerna.',
    fi: 'Saan koordinaattoreilta tarvitsemani tuen.',
  }),
}

const pace: QuestionDoc = {
  key: 'pace',
  kind: 'choice',
  required: true,
  label: { en: 'We meet', sv: 'Vi träffas', fi: 'Tapaamme' },
  options: [
    { value: 'seldom', label: { en: 'too seldom', sv: 'för sällan', fi: 'liian harvoin' } },
    { value: 'right', label: { en: 'often enough', sv: 'lagom ofta', fi: 'sopivan usein' } },
    { value: 'often', label: { en: 'too often', sv: 'för ofta', fi: 'liian usein' } },
  ],
}

const change = words('change', {
  en: 'What should we do differently from now on?',
  sv: 'Vad borde vi göra annorlunda från och med nu?',
  fi: 'Mitä meidän pitäisi tehdä toisin tästä eteenpäin?',
})

const recommend = scale('recommend', {
  en: 'I would recommend the programme to others.',
  sv: 'Jag skulle rekommendera programmet till andra.',
  fi: 'Suosittelisin ohjelmaa muille.',
})

const again: QuestionDoc = {
  key: 'again',
  kind: 'yes_no',
  required: true,
  label: {
    en: 'Would you lead a group again?',
    sv: 'Skulle du leda en grupp igen?',
    fi: 'Ohjaisitko ryhmää uudelleen?',
  },
}

const best = words('best', { en: 'What was best?', sv: 'Vad var bäst?', fi: 'Mikä oli parasta?' })
const better = words('better', {
  en: 'What could be better?',
  sv: 'Vad kunde vara bättre?',
  fi: 'Mikä voisi olla paremmin?',
})

/** What is asked where a programme's plan names no question set of its own: short enough for two minutes. */
export function standardFeedback({
  moment,
  side,
}: {
  moment: FeedbackMoment
  side: FeedbackSide
}): QuestionDoc[] {
  if (moment === 'start') return [...changes[side], hopes]
  if (moment === 'middle') return [middle[side], pace, change]
  return [...changes[side], recommend, ...(side === 'facilitators' ? [again] : []), best, better]
}
