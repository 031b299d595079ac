export type RightsWords = {
  title: string
  intro: string
  email: string
  search: string
  nothing: string
  table: string
  columns: { what: string; amount: string }
  matter: string
  asked: (when: string) => string
  seated: string
  copyTitle: string
  copyLead: string
  technical: string
  yes: string
  no: string
  copyJson: string
  copyHtml: string
  copyHelp: string
  erase: {
    open: string
    title: string
    act: string
    forGood: string
    type: (amount: number) => string
    done: string
    changed: string
    matter: string
  }
}
