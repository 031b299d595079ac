import type { PageContent } from './types.ts'

export const aboutPage: PageContent = {
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
}
