import type { PageContent } from './types.ts'

export const pages: PageContent[] = [
  {
    key: 'about',
    slugs: { en: 'about-jobbuddies', sv: 'om-jobbuddies', fi: 'tietoa-jobbuddiesista' },
    title: { en: 'About JobBuddies', sv: 'Om JobBuddies', fi: 'Tietoa JobBuddiesista' },
    body: {
      en: [
        {
          kind: 'p',
          text: 'JobBuddies is group mentoring. Mentors and mentees do not meet in pairs: a whole group from the same field works together. A mentee is a person who gets advice and support.',
        },
        { kind: 'h2', text: 'Why a group?' },
        {
          kind: 'p',
          text: 'JobBuddies builds a bridge between the skills of immigrants and the needs of the job market. It can be hard to know what is expected in a field, and often contacts are missing. The mentors know the field, so they can give targeted and detailed advice.',
        },
        {
          kind: 'p',
          text: 'A group also helps you to start building networks. Mentees and mentors get to know each other, work together and can help each other forward.',
        },
        { kind: 'h2', text: 'Who does what?' },
        {
          kind: 'ul',
          items: [
            'Mentees set their own goals and work towards them with the support of the group. A group has 10–12 mentees.',
            'Mentors are professionals in the field. They share their knowledge and guide the group. A group has two or three mentors.',
            'Project coordinators inform and interview applicants, form the groups and help to book rooms.',
          ],
        },
        { kind: 'h2', text: 'What does the group do?' },
        {
          kind: 'p',
          text: 'The group starts with an introduction event at Luckan. After that, it meets on its own for 6 months, at least 4–5 times, in person or online. It looks at where to find jobs, how to build networks and, when needed, how to develop professional skills.',
        },
        { kind: 'h2', text: 'Who runs JobBuddies?' },
        {
          kind: 'p',
          text: 'JobBuddies is an ESF+ project run by Luckan Integration. Taking part is free of charge.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'JobBuddies är gruppmentorskap. Mentorer och adepter träffas inte parvis, utan en hel grupp från samma bransch arbetar tillsammans. En adept är en deltagare som får råd och stöd.',
        },
        { kind: 'h2', text: 'Varför en grupp?' },
        {
          kind: 'p',
          text: 'JobBuddies bygger en bro mellan invandrares kunskaper och arbetsmarknadens behov. Det kan vara svårt att veta vad som förväntas i en bransch, och ofta saknas kontakter. Mentorerna känner branschen och kan därför ge råd som är träffande och detaljerade.',
        },
        {
          kind: 'p',
          text: 'I gruppen kan du också börja skapa nätverk. Adepter och mentorer lär känna varandra, samarbetar och kan hjälpa varandra framåt.',
        },
        { kind: 'h2', text: 'Vem gör vad?' },
        {
          kind: 'ul',
          items: [
            'Adepterna sätter upp egna mål och arbetar mot dem med stöd av gruppen. En grupp har 10–12 adepter.',
            'Mentorerna är yrkesverksamma i branschen. De delar med sig av sina kunskaper och handleder gruppen. En grupp har två eller tre mentorer.',
            'Projektkoordinatorerna informerar och intervjuar de sökande, bildar grupperna och hjälper till att boka rum.',
          ],
        },
        { kind: 'h2', text: 'Vad gör gruppen?' },
        {
          kind: 'p',
          text: 'Gruppen börjar med en introduktionsträff på Luckan. Därefter träffas den på egen hand i 6 månader, minst 4–5 gånger, på plats eller på nätet. Gruppen går igenom var man hittar jobb, hur man skapar nätverk och, vid behov, hur man utvecklar sitt yrkeskunnande.',
        },
        { kind: 'h2', text: 'Vem driver JobBuddies?' },
        {
          kind: 'p',
          text: 'JobBuddies är ett ESF+-projekt som drivs av Luckan Integration. Det kostar ingenting att delta.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'JobBuddies on ryhmämentorointia. Mentorit ja aktorit eivät tapaa toisiaan pareittain, vaan kokonainen saman alan ryhmä toimii yhdessä. Aktori eli mentoroitava on osallistuja, joka saa neuvoja ja tukea.',
        },
        { kind: 'h2', text: 'Miksi ryhmä?' },
        {
          kind: 'p',
          text: 'JobBuddies rakentaa siltaa maahanmuuttajien osaamisen ja työmarkkinoiden tarpeiden välille. Voi olla vaikea tietää, mitä alalla odotetaan, ja usein kontaktit puuttuvat. Mentorit tuntevat alan, joten he voivat antaa alalle sopivia ja yksityiskohtaisia neuvoja.',
        },
        {
          kind: 'p',
          text: 'Ryhmässä voit myös alkaa luoda verkostoja. Aktorit ja mentorit tutustuvat toisiinsa, tekevät yhteistyötä ja voivat auttaa toisiaan eteenpäin.',
        },
        { kind: 'h2', text: 'Kuka tekee mitäkin?' },
        {
          kind: 'ul',
          items: [
            'Aktorit asettavat omat tavoitteensa ja etenevät niitä kohti ryhmän tuella. Ryhmässä on 10–12 aktoria.',
            'Mentorit ovat alan ammattilaisia. He jakavat tietoaan ja ohjaavat ryhmää. Ryhmässä on kaksi tai kolme mentoria.',
            'Projektikoordinaattorit antavat hakijoille tietoa ja haastattelevat heidät, muodostavat ryhmät ja auttavat tilojen varaamisessa.',
          ],
        },
        { kind: 'h2', text: 'Mitä ryhmä tekee?' },
        {
          kind: 'p',
          text: 'Ryhmän toiminta alkaa aloitustilaisuudesta Luckanissa. Sen jälkeen ryhmä kokoontuu itsenäisesti 6 kuukauden ajan, vähintään 4–5 kertaa, paikan päällä tai verkossa. Ryhmä selvittää, mistä töitä löytyy, miten verkostoja luodaan ja tarvittaessa myös, miten ammattitaitoa voi kehittää.',
        },
        { kind: 'h2', text: 'Kuka järjestää JobBuddies-ohjelman?' },
        {
          kind: 'p',
          text: 'JobBuddies on Luckan Integrationin ESR+-hanke. Osallistuminen on maksutonta.',
        },
      ],
    },
  },
  {
    key: 'privacy',
    slugs: { en: 'privacy', sv: 'dataskydd', fi: 'tietosuoja' },
    title: { en: 'Privacy', sv: 'Dataskydd', fi: 'Tietosuoja' },
    body: {
      en: [
        {
          kind: 'p',
          text: 'Here you can read what we ask in the application form, why we ask it and who reads your answers.',
        },
        { kind: 'h2', text: 'What we ask' },
        {
          kind: 'ul',
          items: [
            'your name and e-mail address',
            'your phone number, if you want to give it',
            'what you have studied and what work you have done',
            'why you want to take part and what you hope for',
            'which languages you speak, if you want to tell us.',
          ],
        },
        {
          kind: 'p',
          text: 'An application period can also have questions of its own. You see all the questions in the form before you send it. What you write is kept while you fill in the form, so that you do not lose it.',
        },
        { kind: 'h2', text: 'Why we ask' },
        {
          kind: 'p',
          text: 'We need the information to answer you, to prepare the interview and to form groups of people who suit each other.',
        },
        { kind: 'h2', text: 'Who reads your answers' },
        {
          kind: 'p',
          text: 'The project coordinators read the applications. When they choose people for a group, they consult the mentors of that group. Nobody else sees your application.',
        },
        { kind: 'h2', text: 'How long we keep your data' },
        {
          kind: 'p',
          text: 'The time limits are not stated yet. The organisation states the exact limits here before the service is used for real applications.',
        },
        { kind: 'h2', text: 'Your rights' },
        {
          kind: 'p',
          text: 'You can ask Luckan Integration what data it has about you. You can also ask for the data to be corrected or removed. The organisation adds its contact details for these questions here before real use.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Här kan du läsa vad vi frågar i ansökningsformuläret, varför vi frågar och vem som läser dina svar.',
        },
        { kind: 'h2', text: 'Vad vi frågar' },
        {
          kind: 'ul',
          items: [
            'ditt namn och din e-postadress',
            'ditt telefonnummer, om du vill ange det',
            'vad du har studerat och vad du har arbetat med',
            'varför du vill delta och vad du hoppas på',
            'vilka språk du talar, om du vill berätta det.',
          ],
        },
        {
          kind: 'p',
          text: 'En ansökningstid kan också ha egna frågor. Du ser alla frågor i formuläret innan du skickar det. Det du skriver sparas medan du fyller i formuläret så att du inte förlorar det.',
        },
        { kind: 'h2', text: 'Varför vi frågar' },
        {
          kind: 'p',
          text: 'Vi behöver uppgifterna för att kunna svara dig, förbereda intervjun och bilda grupper av personer som passar bra tillsammans.',
        },
        { kind: 'h2', text: 'Vem som läser dina svar' },
        {
          kind: 'p',
          text: 'Projektkoordinatorerna läser ansökningarna. När de väljer personer till en grupp rådgör de med gruppens mentorer. Ingen annan ser din ansökan.',
        },
        { kind: 'h2', text: 'Hur länge vi sparar dina uppgifter' },
        {
          kind: 'p',
          text: 'Tidsgränserna är inte angivna ännu. Organisationen anger de exakta gränserna här innan tjänsten används för riktiga ansökningar.',
        },
        { kind: 'h2', text: 'Dina rättigheter' },
        {
          kind: 'p',
          text: 'Du kan fråga Luckan Integration vilka uppgifter organisationen har om dig. Du kan också be att uppgifterna rättas eller tas bort. Organisationen lägger till sina kontaktuppgifter för sådana frågor här innan tjänsten tas i bruk.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Tällä sivulla kerromme, mitä kysymme hakulomakkeessa, miksi kysymme ja kuka lukee vastauksesi.',
        },
        { kind: 'h2', text: 'Mitä kysymme' },
        {
          kind: 'ul',
          items: [
            'nimesi ja sähköpostiosoitteesi',
            'puhelinnumerosi, jos haluat antaa sen',
            'mitä olet opiskellut ja millaista työtä olet tehnyt',
            'miksi haluat osallistua ja mitä toivot',
            'mitä kieliä puhut, jos haluat kertoa sen.',
          ],
        },
        {
          kind: 'p',
          text: 'Eri hauissa voidaan kysyä myös muita asioita. Näet kaikki kysymykset lomakkeessa, ennen kuin lähetät sen. Kirjoittamasi teksti pysyy tallessa lomakkeen täyttämisen ajan, jotta se ei katoa.',
        },
        { kind: 'h2', text: 'Miksi kysymme' },
        {
          kind: 'p',
          text: 'Tarvitsemme tietoja, jotta voimme vastata sinulle, valmistella haastattelun ja muodostaa ryhmiä, joissa ihmiset sopivat hyvin yhteen.',
        },
        { kind: 'h2', text: 'Kuka lukee vastauksesi' },
        {
          kind: 'p',
          text: 'Projektikoordinaattorit lukevat hakemukset. Kun he valitsevat ihmisiä ryhmään, he keskustelevat valinnoista ryhmän mentorien kanssa. Kukaan muu ei näe hakemustasi.',
        },
        { kind: 'h2', text: 'Kuinka kauan säilytämme tietojasi' },
        {
          kind: 'p',
          text: 'Säilytysaikoja ei ole vielä ilmoitettu. Organisaatio ilmoittaa tarkat ajat tällä sivulla, ennen kuin palvelua käytetään oikeisiin hakemuksiin.',
        },
        { kind: 'h2', text: 'Oikeutesi' },
        {
          kind: 'p',
          text: 'Voit kysyä Luckan Integrationilta, mitä tietoja sillä on sinusta. Voit myös pyytää, että tiedot korjataan tai poistetaan. Organisaatio lisää tälle sivulle yhteystietonsa tällaisia kysymyksiä varten, ennen kuin palvelu otetaan käyttöön.',
        },
      ],
    },
  },
  {
    key: 'accessibility',
    slugs: { en: 'accessibility', sv: 'tillganglighet', fi: 'saavutettavuus' },
    title: { en: 'Accessibility', sv: 'Tillgänglighet', fi: 'Saavutettavuus' },
    body: {
      en: [
        {
          kind: 'p',
          text: 'We want everyone to be able to use this site. It is built to meet WCAG 2.2, level AA. WCAG is an international guideline for accessible websites.',
        },
        { kind: 'h2', text: 'How the site has been checked' },
        {
          kind: 'p',
          text: 'We have checked the site with automated tests and by hand. No outside expert has audited it. There may be problems that we have not found.',
        },
        { kind: 'h2', text: 'If something does not work' },
        {
          kind: 'p',
          text: 'Contact Luckan Integration. It helps if you tell us:',
        },
        {
          kind: 'ul',
          items: [
            'which page you were on',
            'what you wanted to do',
            'what happened',
            'which device and browser you use.',
          ],
        },
        {
          kind: 'p',
          text: 'If the problem stops you from applying, please say so. The organisation adds its contact details here before real use.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Vi vill att alla ska kunna använda den här webbplatsen. Den är byggd för att uppfylla WCAG 2.2 på nivå AA. WCAG är internationella riktlinjer för tillgängliga webbplatser.',
        },
        { kind: 'h2', text: 'Så har webbplatsen kontrollerats' },
        {
          kind: 'p',
          text: 'Vi har kontrollerat webbplatsen med automatiska tester och för hand. Ingen utomstående expert har granskat den. Det kan finnas brister som vi inte har upptäckt.',
        },
        { kind: 'h2', text: 'Om något inte fungerar' },
        {
          kind: 'p',
          text: 'Kontakta Luckan Integration. Det hjälper oss om du berättar:',
        },
        {
          kind: 'ul',
          items: [
            'vilken sida du var på',
            'vad du ville göra',
            'vad som hände',
            'vilken enhet och webbläsare du använder.',
          ],
        },
        {
          kind: 'p',
          text: 'Om problemet hindrar dig från att ansöka ber vi dig nämna det. Organisationen lägger till sina kontaktuppgifter här innan tjänsten tas i bruk.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Haluamme, että kaikki voivat käyttää tätä sivustoa. Se on rakennettu täyttämään WCAG 2.2 -ohjeiston AA-tason vaatimukset. WCAG on kansainvälinen ohjeisto saavutettavista verkkosivuista.',
        },
        { kind: 'h2', text: 'Miten sivusto on tarkistettu' },
        {
          kind: 'p',
          text: 'Olemme tarkistaneet sivuston automaattisilla testeillä ja käsin. Ulkopuolinen asiantuntija ei ole arvioinut sivustoa. Sivustolla voi olla puutteita, joita emme ole huomanneet.',
        },
        { kind: 'h2', text: 'Jos jokin ei toimi' },
        {
          kind: 'p',
          text: 'Ota yhteyttä Luckan Integrationiin. Meitä auttaa, jos kerrot:',
        },
        {
          kind: 'ul',
          items: [
            'millä sivulla olit',
            'mitä halusit tehdä',
            'mitä tapahtui',
            'mitä laitetta ja selainta käytät.',
          ],
        },
        {
          kind: 'p',
          text: 'Jos et ongelman takia pysty hakemaan, kerro siitä. Organisaatio lisää yhteystietonsa tälle sivulle, ennen kuin palvelu otetaan käyttöön.',
        },
      ],
    },
  },
]
