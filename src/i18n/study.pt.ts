/** Words of the study for planners and of the sheet for the meeting. */
export const studyPt = {
  title: 'Estudo das qualificações mais relevantes',
}
