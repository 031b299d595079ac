import { decisionLinks, decisionTexts } from './decision/sv.ts'
import { groupLinks, groupTexts } from './group/sv.ts'
import { interviewLinks, interviewTexts } from './interview/sv.ts'
import type { MailWords } from './types.ts'

export const sv: MailWords = {
  texts: {
    ...interviewTexts,
    ...decisionTexts,
    ...groupTexts,
    receipt: {
      subject: 'Vi har fått din ansökan {reference}',
      body: `Tack för din ansökan till {title}.

Din referens är {reference}. Spara det här meddelandet: vi använder referensen när vi skriver till dig om din ansökan.

Så här går det vidare: projektkoordinatorerna läser din ansökan och kontaktar dig per e-post.

På din egen sida ser du hur det går med ansökan. Där kan du också ändra dina svar tills ansökningstiden går ut, eller återta ansökan.

{link}

Länken är bara din. Ge den inte till någon annan.`,
    },
    receipt_held: {
      subject: 'Vi har fått din ansökan {reference}',
      body: `Tack för din ansökan till {title}. Den kom in i tid.

Din referens är {reference}. Spara det här meddelandet: vi använder referensen när vi skriver till dig om din ansökan.

Innan din ansökan går vidare tittar en av oss på den. Vår tjänst var inte säker på om en människa hade skickat den. Det kan hända vem som helst, till exempel när många använder samma nät. Du behöver inte göra något och du förlorar ingen tid: det som räknas är när du skickade den.

På din egen sida kan du se hur det går med din ansökan, ändra dina svar tills ansökningstiden går ut eller ta tillbaka den.

{link}

Länken är bara din. Ge den inte vidare. Om du inte har ansökt kan någon ha skrivit din adress av misstag. Inte heller då behöver du göra något.`,
    },
    already_applied: {
      subject: 'Du har redan ansökt: {reference}',
      body: `Vi har fått en ansökan till från den här adressen till {title}. Du hade redan ansökt, så det är din första ansökan som gäller. Dess referens är {reference}.

Du behöver inte göra något. Det du skickade nu har sparats tillsammans med din första ansökan. Om du vill ändra dina svar kan du göra det på din egen sida tills ansökningstiden går ut.

{link}

Om du inte har skickat någon ansökan kan någon ha skrivit din adress av misstag. Inte heller då behöver du göra något.`,
    },
    status_link: {
      subject: 'Din länk till din ansökan',
      body: `Här är länken som du bad om. På sidan ser du hur det går med din ansökan, och du kan ändra dina svar tills ansökningstiden går ut.

{link}

Länken är bara din. Ge den inte till någon annan. Om det inte var du som bad om den behöver du inte göra något.`,
    },
    resume_link: {
      subject: 'Fortsätt med din ansökan',
      body: `Din ansökan är inte klar än. Det du har skrivit finns kvar, och du kan fortsätta där du slutade, på vilken enhet du vill.

{link}

Länken är bara din. Ge den inte till någon annan. Om det inte var du som bad om den behöver du inte göra något.`,
    },
    reminder: {
      subject: 'Din ansökan är inte klar: {title}',
      body: `Du bad oss påminna dig. Din ansökan till {title} är påbörjad men inte skickad.

Sista ansökningsdag: {closes}

{link}

Du får ingen fler påminnelse.`,
    },
    more_information: {
      subject: 'En fråga om din ansökan {reference}',
      body: `Vi har läst din ansökan till {title} och har en fråga:

{question}

Du svarar på din egen sida:

{link}`,
    },
    withdrawn: {
      subject: 'Din ansökan {reference} är återtagen',
      body: `Du har återtagit din ansökan till {title}. Vi behandlar den inte vidare.

Om det var ett misstag kan du ta upp ansökan igen på din egen sida så länge ansökningstiden pågår.

{link}`,
    },
    erased: {
      subject: 'Din ansökan är raderad',
      body: `Du bad oss radera din ansökan till {title}. Ansökan och allt som hör till den är borta, och din adress försvinner när det här meddelandet har skickats.

De kopior som finns för återställning efter ett fel skrivs över av sig själva med tiden.`,
    },
    subscription_confirm: {
      subject: 'Bekräfta: ett meddelande när ansökningstiden börjar',
      body: `Någon, förhoppningsvis du, har bett om ett meddelande till den här adressen när ansökningstiden börjar: {title}.

{link}

Om det inte var du behöver du inte göra något. Utan din bekräftelse skriver vi inte mer.`,
    },
    period_opened: {
      subject: 'Nu går det att ansöka: {title}',
      body: `Du bad oss meddela dig. Nu har ansökningstiden börjat: {title}.

Sista ansökningsdag: {closes}

{link}`,
    },
    period_paused: {
      subject: 'Ansökningstiden är pausad: {title}',
      body: `Du har påbörjat en ansökan till {title}. Just nu är ansökningstiden pausad:

{reason}

Det du har skrivit finns kvar. Vi skriver till dig när du kan fortsätta.

{link}`,
    },
    period_resumed: {
      subject: 'Du kan fortsätta med din ansökan: {title}',
      body: `Pausen är över och du kan fortsätta med din ansökan till {title}. Det du har skrivit finns kvar.

Sista ansökningsdag: {closes}

{link}

Länken är bara din. Ge den inte till någon annan.`,
    },
    period_extended: {
      subject: 'Mer tid att ansöka: {title}',
      body: `Du har påbörjat en ansökan till {title}. Nu finns det mer tid att göra den klar och skicka den.

Ny sista ansökningsdag: {closes}

{link}

Länken är bara din. Ge den inte till någon annan.`,
    },
    period_closed_early: {
      subject: 'Ansökningstiden går ut tidigare än planerat: {title}',
      body: `Du har påbörjat en ansökan till {title} som inte har skickats. Ansökningstiden går ut tidigare än vi hade sagt.

Ansökningstiden går ut: {closes}

På din sida ser du om du ännu kan skicka ansökan. Om det inte går beklagar vi det. Det du har skrivit kan följa med dig till nästa ansökningstid inom samma bransch.

{link}`,
    },
    period_reopened: {
      subject: 'Ansökningstiden är öppen igen: {title}',
      body: `Du hade påbörjat en ansökan till {title} som inte skickades. Ansökningstiden är öppen igen, och det du har skrivit finns kvar.

Sista ansökningsdag: {closes}

{link}

Länken är bara din. Ge den inte till någon annan.`,
    },
    period_open_again: {
      subject: 'Ansökningstiden är öppen igen: {title}',
      body: `Du bad oss meddela dig. Ansökningstiden är öppen igen: {title}.

Sista ansökningsdag: {closes}

{link}`,
    },
  },
  open: {
    ...interviewLinks,
    ...decisionLinks,
    ...groupLinks,
    receipt: 'Se din ansökan',
    receipt_held: 'Se din ansökan',
    already_applied: 'Se din ansökan',
    status_link: 'Se din ansökan',
    resume_link: 'Fortsätt med ansökan',
    reminder: 'Fortsätt med ansökan',
    more_information: 'Svara på frågan',
    withdrawn: 'Se din ansökan',
    erased: 'Till webbplatsen',
    subscription_confirm: 'Ja, meddela mig när den börjar',
    period_opened: 'Läs mer och ansök',
    period_paused: 'Se din ansökan',
    period_resumed: 'Fortsätt med din ansökan',
    period_extended: 'Fortsätt med din ansökan',
    period_closed_early: 'Se din ansökan',
    period_reopened: 'Fortsätt med din ansökan',
    period_open_again: 'Läs mer och ansök',
  },
  unsubscribe: 'Skicka inte fler sådana här meddelanden',
  noClosing: 'inget fast datum',
  noTime: 'inte bestämt ännu',
  byPhone: (number) => `vi ringer dig, ${number}`,
  byVideo: 'på video',
  interviews: 'Intervjuer',
  interviewAbout: (title) => `Intervju: ${title}`,
  finnishTime: 'finsk tid',
  tellMe: 'Meddela mig när det öppnar igen',
  sentBy: (organisation) => `Meddelandet kommer från ${organisation}.`,
}
