import type { Locale } from '@jobbuddies/shared'

export type Mail = { subject: string; text: string }

type ReceiptData = { reference: string; title: string }

const words: Record<Locale, (data: ReceiptData) => Mail> = {
  en: ({ reference, title }) => ({
    subject: `We have your application ${reference}`,
    text: `Thank you for your application to ${title}.

Your reference is ${reference}. Keep this message: we use the reference when we write to you about your application.

What happens next: the project coordinators read your application and contact you by e-mail.

You need not answer this message.`,
  }),
  sv: ({ reference, title }) => ({
    subject: `Vi har fått din ansökan ${reference}`,
    text: `Tack för din ansökan till ${title}.

Din referens är ${reference}. Spara det här meddelandet: vi använder referensen när vi skriver till dig om din ansökan.

Så här går det vidare: projektkoordinatorerna läser din ansökan och kontaktar dig per e-post.

Du behöver inte svara på det här meddelandet.`,
  }),
  fi: ({ reference, title }) => ({
    subject: `Olemme saaneet hakemuksesi ${reference}`,
    text: `Kiitos hakemuksestasi: ${title}.

Viitteesi on ${reference}. Säilytä tämä viesti: käytämme viitettä, kun kirjoitamme sinulle hakemuksestasi.

Näin jatketaan: projektikoordinaattorit lukevat hakemuksesi ja ottavat sinuun yhteyttä sähköpostilla.

Sinun ei tarvitse vastata tähän viestiin.`,
  }),
}

/** The receipt. It carries no words of the applicant, so that nobody can send their own text to a stranger through us. */
export const receipt = ({ locale, data }: { locale: Locale; data: ReceiptData }): Mail => words[locale](data)
