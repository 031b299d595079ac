import type { InterviewWords } from './en.ts'

export const interview: InterviewWords = {
  title: 'Haastattelu',
  choose: 'Valitse aika haastatteluun',
  chooseHelp:
    'Kaikki ajat ovat paikkakunnan aikaa. Valitse yksi ja paina painiketta. Voit vaihtaa aikaa myöhemmin.',
  none: 'Juuri nyt vapaita aikoja ei ole. Lisäämme niitä, joten tule takaisin parin päivän päästä tai vastaa viestiimme.',
  book: 'Varaa tämä aika',
  when: 'Aika',
  where: 'Paikka',
  video: 'Videolla',
  openVideo: 'Avaa videotapaaminen',
  byPhone: (number) => `Soitamme sinulle: ${number}`,
  until: (when) => `Voit vaihtaa ajan tai perua sen tähän asti: ${when}.`,
  late: 'Haastatteluun on niin vähän aikaa, ettei sitä voi enää vaihtaa täällä. Jos sinulle on tullut este, vastaa meiltä saamaasi viestiin.',
  move: 'Valitse toinen aika',
  moveTo: 'Vaihda tähän aikaan',
  cancel: 'Peru haastattelu',
  cancelHelp: 'Silloin joku muu voi saada ajan. Voit sen jälkeen valita uuden.',
  cancelSure: 'Kyllä, peru se',
  calendar: 'Kalenterimerkintä on viestissä, jonka lähetimme sinulle.',
  pick: 'Valitse ensin aika',
  taken: 'Joku muu ehti juuri varata sen ajan. Nämä ovat vielä vapaana.',
  missed: 'Sinulla ei ole uutta aikaa. Jos haluat sellaisen, vastaa meiltä saamaasi viestiin.',
}
