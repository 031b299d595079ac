import type { Words } from './words.ts'

export const dashboard: Words['dashboard'] = {
  addButton: 'Lisää +',
  addWidget: 'Lisää pienoisohjelma',
  deleteWidget: 'Poista pienoisohjelma {{id}}',
  discardConfirmLabel: 'Hylkää',
  discardMessage: 'Ohjausnäkymän asettelussa on tallentamattomia muutoksia. Haluatko varmasti hylätä ne?',
  discardTitle: 'Hylätäänkö muutokset?',
  editDashboard: 'Muokkaa ohjausnäkymää',
  editingDashboard: 'Ohjausnäkymän muokkaus',
  noItems: 'Ohjausnäkymässä ei ole pienoisohjelmia. Voit lisätä niitä yläpalkin valikosta ”Ohjausnäkymä”.',
  resetLayout: 'Palauta oletusasettelu',
  searchWidgets: 'Hae pienoisohjelmia…',
}
