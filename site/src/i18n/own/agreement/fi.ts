import type { AgreementWords } from './en.ts'

export const agreement: AgreementWords = {
  title: 'Luettavaksi ja hyväksyttäväksi',
  lead: 'Kaikki ryhmässä hyväksyvät tämän, ja ryhmä aloittaa, kun kaikki ovat tehneet sen. Lue rauhassa. Jos jokin on epäselvää, kirjoita meille ennen kuin hyväksyt.',
  check: 'Olen lukenut tämän ja hyväksyn sen',
  accept: (name) => `Hyväksy: ${name}`,
  missing: 'Merkitse ruutu, kun olet lukenut tekstin',
  done: 'Nämä olet hyväksynyt',
  on: (day) => `Hyväksytty ${day}`,
}
