import { wordDocument } from '../wordDocument.ts'

/** A page that mentors can lean on when their group meets for the first time, in each language. */
export const firstMeeting = {
  name: 'First meeting – Första träffen – Ensimmäinen tapaaminen.docx',
  data: wordDocument([
    {
      language: 'en-GB',
      heading: 'How a first meeting can go',
      lines: [
        'Before: agree on a quiet place, tell everybody how to find it, and come a little early.',
        '10 minutes: say who you are, what you work with, and why you became a mentor.',
        '30 minutes: everybody says what they have done before, and what they hope for. Nobody has to tell more than they like.',
        '20 minutes: agree on how you meet, in which language, and that what is said in the group stays in the group.',
        '20 minutes: each writes down one goal. Read them aloud and choose what the next meeting is about.',
        'After: log the meeting by the link in your e-mail. It takes a minute.',
      ],
    },
    {
      language: 'sv-FI',
      heading: 'Så kan en första träff gå till',
      lines: [
        'Före: kom överens om en lugn plats, berätta för alla hur man hittar dit och kom lite i förväg.',
        '10 minuter: berätta vem du är, vad du arbetar med och varför du blev mentor.',
        '30 minuter: alla berättar vad de har gjort tidigare och vad de hoppas på. Ingen behöver berätta mer än den vill.',
        '20 minuter: kom överens om hur ni träffas, på vilket språk, och att det som sägs i gruppen stannar i gruppen.',
        '20 minuter: var och en skriver ner ett mål. Läs upp dem och välj vad nästa träff ska handla om.',
        'Efter: logga träffen via länken i din e-post. Det tar en minut.',
      ],
    },
    {
      language: 'fi-FI',
      heading: 'Näin ensimmäinen tapaaminen voi sujua',
      lines: [
        'Ennen: sopikaa rauhallinen paikka, kerro kaikille, miten sinne löytää, ja tule hieman etuajassa.',
        '10 minuuttia: kerro, kuka olet, mitä teet työksesi ja miksi ryhdyit mentoriksi.',
        '30 minuuttia: jokainen kertoo, mitä on tehnyt aiemmin ja mitä toivoo. Kenenkään ei tarvitse kertoa enempää kuin haluaa.',
        '20 minuuttia: sopikaa, miten ja millä kielellä tapaatte ja että ryhmässä puhuttu jää ryhmään.',
        '20 minuuttia: jokainen kirjoittaa yhden tavoitteen. Lukekaa ne ääneen ja valitkaa seuraavan tapaamisen aihe.',
        'Jälkeen: kirjaa tapaaminen sähköpostissasi olevan linkin kautta. Se vie minuutin.',
      ],
    },
  ]),
}
