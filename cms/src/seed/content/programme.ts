import { programmeRoles } from './programmeRoles.ts'
import type { ProgrammeContent } from './types.ts'

export const programme: ProgrammeContent = {
  key: 'jobbuddies',
  slugs: { en: 'jobbuddies', sv: 'jobbuddies', fi: 'jobbuddies' },
  name: { en: 'JobBuddies', sv: 'JobBuddies', fi: 'JobBuddies' },
  summary: {
    en: 'JobBuddies is a group mentoring programme for immigrants. Two or three mentors and 10–12 mentees from the same field look together for ways into working life in Finland.',
    sv: 'JobBuddies är ett gruppmentorprogram för invandrare. Två eller tre mentorer och 10–12 adepter från samma bransch söker tillsammans vägar in i arbetslivet i Finland.',
    fi: 'JobBuddies on ryhmämentorointiohjelma maahanmuuttajille. Kaksi tai kolme mentoria ja 10–12 aktoria eli mentoroitavaa samalta alalta etsivät yhdessä reittejä Suomen työelämään.',
  },
  body: {
    en: [
      { kind: 'h2', text: 'Who is JobBuddies for?' },
      {
        kind: 'p',
        text: 'You may have good skills and still find it hard to get work in your own field in Finland. Perhaps you do not know the job market well yet, or you do not have contacts. JobBuddies is here to help.',
      },
      {
        kind: 'p',
        text: 'You can apply to be a mentee if you have education, training or work experience in the same field as the mentors. You are either looking for a job or working in another field at the moment.',
      },
      { kind: 'h2', text: 'What happens in a group?' },
      {
        kind: 'p',
        text: 'A mentor is a professional who shares what they know about their field. A mentee is a person who gets advice and support. Together the group looks at questions like these:',
      },
      {
        kind: 'ul',
        items: [
          'Where can you look for jobs in your field?',
          'What is expected of people who work in the field?',
          'How can you improve your CV and your interview skills for the Finnish job market?',
          'How can you build networks?',
          'Would further studies help you?',
        ],
      },
      {
        kind: 'p',
        text: 'The goal is that mentees find suitable work in their field. In a group you also get to know other people in your field, and you can work towards your goals together.',
      },
      { kind: 'h2', text: 'Time and place' },
      {
        kind: 'p',
        text: 'A group works together for 6 months and has at least 4–5 meetings. The first meeting is held in person at Luckan. After that, the group decides when it meets and whether it meets in person or online.',
      },
      { kind: 'h2', text: 'Fields in the pilot' },
      {
        kind: 'p',
        text: 'The pilot project tests group mentoring in five fields: IT, health care, hospitality, industry and marketing. Taking part is free of charge.',
      },
    ],
    sv: [
      { kind: 'h2', text: 'Vem är JobBuddies till för?' },
      {
        kind: 'p',
        text: 'Du kan ha goda kunskaper och ändå ha svårt att få arbete i din egen bransch i Finland. Kanske känner du inte arbetsmarknaden så väl ännu, eller så saknar du kontakter. Då kan JobBuddies vara till hjälp.',
      },
      {
        kind: 'p',
        text: 'Du kan ansöka som adept om du har utbildning eller arbetserfarenhet i samma bransch som mentorerna. Du söker jobb eller arbetar just nu i en annan bransch.',
      },
      { kind: 'h2', text: 'Vad händer i en grupp?' },
      {
        kind: 'p',
        text: 'En mentor kan sin bransch och delar med sig av sina kunskaper. En adept är en deltagare som får råd och stöd. Tillsammans går gruppen igenom till exempel de här frågorna:',
      },
      {
        kind: 'ul',
        items: [
          'Var kan du söka jobb i din bransch?',
          'Vad förväntas av den som arbetar i branschen?',
          'Hur kan du förbättra ditt cv och bli bättre på intervjuer med tanke på den finländska arbetsmarknaden?',
          'Hur kan du skapa nätverk?',
          'Skulle du ha nytta av vidare studier?',
        ],
      },
      {
        kind: 'p',
        text: 'Målet är att adepterna ska hitta ett lämpligt arbete i sin bransch. I gruppen lär du också känna andra i din bransch, och ni kan arbeta mot era mål tillsammans.',
      },
      { kind: 'h2', text: 'Tid och plats' },
      {
        kind: 'p',
        text: 'En grupp arbetar tillsammans i 6 månader och har minst 4–5 träffar. Den första träffen hålls på plats på Luckan. Därefter bestämmer gruppen när den träffas och om den träffas på plats eller på nätet.',
      },
      { kind: 'h2', text: 'Branscher i pilotprojektet' },
      {
        kind: 'p',
        text: 'Pilotprojektet testar gruppmentorskap i fem branscher: IT, hälso- och sjukvård, hotell och restaurang, industri och marknadsföring. Det kostar ingenting att delta.',
      },
    ],
    fi: [
      { kind: 'h2', text: 'Kenelle JobBuddies sopii?' },
      {
        kind: 'p',
        text: 'Sinulla voi olla paljon osaamista, ja silti oman alan työtä voi olla vaikea löytää Suomesta. Ehkä et vielä tunne työmarkkinoita hyvin tai sinulta puuttuu kontakteja. JobBuddies auttaa tässä.',
      },
      {
        kind: 'p',
        text: 'Voit hakea aktoriksi eli mentoroitavaksi, jos sinulla on koulutusta tai työkokemusta samalta alalta kuin mentoreilla. Olet työnhakija tai työskentelet tällä hetkellä jollakin toisella alalla.',
      },
      { kind: 'h2', text: 'Mitä ryhmässä tehdään?' },
      {
        kind: 'p',
        text: 'Mentori on ammattilainen, joka jakaa tietoa omasta alastaan. Aktori on osallistuja, joka saa neuvoja ja tukea. Ryhmä miettii yhdessä esimerkiksi näitä kysymyksiä:',
      },
      {
        kind: 'ul',
        items: [
          'Mistä voit etsiä oman alasi töitä?',
          'Mitä alan työntekijöiltä odotetaan?',
          'Miten voit parantaa CV:täsi ja haastattelutaitojasi Suomen työmarkkinoita varten?',
          'Miten voit luoda verkostoja?',
          'Olisiko lisäkoulutuksesta sinulle hyötyä?',
        ],
      },
      {
        kind: 'p',
        text: 'Tavoitteena on, että aktorit löytävät sopivaa työtä omalta alaltaan. Ryhmässä tutustut myös muihin alasi ihmisiin, ja voitte edetä kohti tavoitteitanne yhdessä.',
      },
      { kind: 'h2', text: 'Aika ja paikka' },
      {
        kind: 'p',
        text: 'Ryhmä toimii yhdessä 6 kuukautta ja kokoontuu vähintään 4–5 kertaa. Ensimmäinen tapaaminen järjestetään paikan päällä Luckanissa. Sen jälkeen ryhmä päättää itse, milloin se kokoontuu ja kokoonnutaanko paikan päällä vai verkossa.',
      },
      { kind: 'h2', text: 'Pilottihankkeen alat' },
      {
        kind: 'p',
        text: 'Pilottihankkeessa kokeillaan ryhmämentorointia viidellä alalla. Alat ovat IT, terveydenhuolto, hotelli- ja ravintola-ala, teollisuus ja markkinointi. Osallistuminen on maksutonta.',
      },
    ],
  },
  roles: programmeRoles,
  lengthMonths: 6,
  meetingsMin: 4,
  meetingsMax: null,
  cadence: 'free',
  meetingPlace: 'either',
  milestones: [
    {
      name: { en: 'Introduction event', sv: 'Introduktionsträff', fi: 'Aloitustilaisuus' },
      kind: 'introduction',
      week: 0,
      place: 'in_person',
      text: {
        en: 'Mentors and mentees get to know each other at Luckan.',
        sv: 'Mentorer och adepter lär känna varandra på Luckan.',
        fi: 'Mentorit ja aktorit tutustuvat toisiinsa Luckanissa.',
      },
    },
  ],
  steps: [
    {
      title: { en: 'Apply', sv: 'Ansök', fi: 'Hae mukaan' },
      text: {
        en: 'If you want to be a mentee, apply when there is an open application period for your field. Mentors can apply all year round.',
        sv: 'Om du vill bli adept ansöker du när ansökningstiden för din bransch pågår. Mentorer kan ansöka året runt.',
        fi: 'Jos haluat aktoriksi, hae silloin, kun alasi hakuaika on käynnissä. Mentoriksi voi hakea ympäri vuoden.',
      },
    },
    {
      title: { en: 'Meet the coordinators', sv: 'Träffa koordinatorerna', fi: 'Tapaa koordinaattorit' },
      text: {
        en: 'The project coordinators give you information and interview you. They explain how the programme is built and what it asks of you.',
        sv: 'Projektkoordinatorerna ger dig information och intervjuar dig. De berättar hur programmet är upplagt och vad som krävs av dig.',
        fi: 'Projektikoordinaattorit antavat sinulle tietoa ja haastattelevat sinut. He kertovat, miten ohjelma toimii ja mitä osallistujilta vaaditaan.',
      },
    },
    {
      title: { en: 'Groups are formed', sv: 'Grupperna bildas', fi: 'Ryhmät muodostetaan' },
      text: {
        en: 'The project coordinators bring together the mentees and mentors who suit each other best. They consult the mentors of the group about the selection.',
        sv: 'Projektkoordinatorerna för ihop de adepter och mentorer som passar bäst tillsammans. De rådgör med gruppens mentorer om valet.',
        fi: 'Projektikoordinaattorit yhdistävät samaan ryhmään aktorit ja mentorit, jotka sopivat parhaiten yhteen. He keskustelevat valinnoista ryhmän mentorien kanssa.',
      },
    },
    {
      title: { en: 'The group starts', sv: 'Gruppen kommer i gång', fi: 'Ryhmä aloittaa' },
      text: {
        en: 'The group meets for the first time at an introduction event at Luckan and agrees on dates and other details. After that, it meets on its own for 6 months, online or in person.',
        sv: 'Gruppen träffas första gången på en introduktionsträff på Luckan och kommer överens om datum och andra detaljer. Därefter träffas den på egen hand i 6 månader, på nätet eller på plats.',
        fi: 'Ryhmä kokoontuu ensimmäisen kerran aloitustilaisuudessa Luckanissa ja sopii päivistä ja muista asioista. Sen jälkeen se kokoontuu itsenäisesti 6 kuukauden ajan, verkossa tai paikan päällä.',
      },
    },
  ],
}
