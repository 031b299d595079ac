import { type Locale, locales, type PeriodGap, type PeriodText } from '@jobbuddies/shared'
import { languageNames } from '../fields/languages.ts'

type GateWords = {
  /** Why a period cannot be published yet; `lacks` says per language what is missing. */
  publish: (lacks: string) => string
  /** Why a published period cannot be saved so. */
  keep: (lacks: string) => string
  /** Why a question set that published periods ask cannot be saved so. */
  keepSet: (lacks: string) => string
  missingHere: string
  text: (text: PeriodText) => string
}

const en: GateWords = {
  publish: (lacks) => `It cannot be published until these texts exist. ${lacks} It can be saved unpublished.`,
  keep: (lacks) =>
    `The public sees this period, and the change would leave a promised language without a text. ${lacks} Take back the publication first, or leave this out.`,
  keepSet: (lacks) =>
    `Published periods ask these questions, and the change would leave a promised language without a text. ${lacks} Make a copy of the set and change that, or leave this out.`,
  missingHere: 'This text is missing in this language.',
  text: (text) => {
    if (text.kind === 'questionLabel') return `the label of question “${text.question}”`
    if (text.kind === 'questionHelp') return `the help text of question “${text.question}”`
    if (text.kind === 'scaleLabel') return `what the ends of the scale mean in question “${text.question}”`
    if (text.kind === 'optionLabel') return `the option “${text.option}” of question “${text.question}”`
    const names = {
      title: 'the title',
      intro: 'the text above the form',
      closedText: 'the text after the close',
      pauseReason: 'the reason for the pause',
      programmeName: 'the name of the programme',
      industryName: 'the name of the industry',
    }
    return names[text.kind]
  },
}

const sv: GateWords = {
  publish: (lacks) =>
    `Den kan inte publiceras förrän de här texterna finns. ${lacks} Den kan sparas opublicerad.`,
  keep: (lacks) =>
    `Allmänheten ser den här ansökningstiden, och ändringen skulle lämna ett utlovat språk utan text. ${lacks} Ta först bort publiceringen eller låt bli ändringen.`,
  keepSet: (lacks) =>
    `Publicerade ansökningstider ställer de här frågorna, och ändringen skulle lämna ett utlovat språk utan text. ${lacks} Gör en kopia av frågeuppsättningen och ändra den, eller låt bli ändringen.`,
  missingHere: 'Den här texten saknas på det här språket.',
  text: (text) => {
    if (text.kind === 'questionLabel') return `rubriken för frågan ”${text.question}”`
    if (text.kind === 'questionHelp') return `hjälptexten för frågan ”${text.question}”`
    if (text.kind === 'scaleLabel') return `vad skalans ändar betyder i frågan ”${text.question}”`
    if (text.kind === 'optionLabel') return `alternativet ”${text.option}” i frågan ”${text.question}”`
    const names = {
      title: 'rubriken',
      intro: 'texten ovanför blanketten',
      closedText: 'texten efter att tiden gått ut',
      pauseReason: 'orsaken till pausen',
      programmeName: 'programmets namn',
      industryName: 'branschens namn',
    }
    return names[text.kind]
  },
}

const fi: GateWords = {
  publish: (lacks) =>
    `Hakuaikaa ei voi julkaista ennen kuin nämä tekstit ovat olemassa. ${lacks} Sen voi tallentaa julkaisemattomana.`,
  keep: (lacks) =>
    `Hakuaika on jo julkinen, ja muutos jättäisi luvatun kielen ilman tekstiä. ${lacks} Peru ensin julkaisu tai jätä muutos tekemättä.`,
  keepSet: (lacks) =>
    `Julkaistut hakuajat kysyvät nämä kysymykset, ja muutos jättäisi luvatun kielen ilman tekstiä. ${lacks} Tee kysymyssarjasta kopio ja muuta sitä tai jätä muutos tekemättä.`,
  missingHere: 'Tämä teksti puuttuu tällä kielellä.',
  text: (text) => {
    if (text.kind === 'questionLabel') return `kysymyksen ”${text.question}” otsikko`
    if (text.kind === 'questionHelp') return `kysymyksen ”${text.question}” ohjeteksti`
    if (text.kind === 'scaleLabel') return `kysymyksen ”${text.question}” asteikon päiden selitys`
    if (text.kind === 'optionLabel') return `kysymyksen ”${text.question}” vaihtoehto ”${text.option}”`
    const names = {
      title: 'otsikko',
      intro: 'lomakkeen yläpuolella oleva teksti',
      closedText: 'sulkeutumisen jälkeinen teksti',
      pauseReason: 'tauon syy',
      programmeName: 'ohjelman nimi',
      industryName: 'alan nimi',
    }
    return names[text.kind]
  },
}

const words: Record<string, GateWords> = { en, sv, fi }

/** The words about what a period lacks, in an admin language; English when the language has none. */
export const gateWords = (language: string): GateWords => words[language] ?? en

/** `Finnish: the label of question “motivation”; the text after the close.`, a sentence per language. */
export function lacksText({ gaps, language }: { gaps: readonly PeriodGap[]; language: string }): string {
  const { text } = gateWords(language)
  const inAdmin = locales.find((locale) => locale === language) ?? 'en'
  const sentence = (lacking: Locale) => {
    const texts = gaps.filter((gap) => gap.language === lacking).map((gap) => text(gap.text))
    return texts.length > 0 ? [`${languageNames[lacking][inAdmin]}: ${texts.join('; ')}.`] : []
  }
  return locales.flatMap(sentence).join(' ')
}
