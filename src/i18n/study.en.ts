import type { studyPt } from './study.pt.ts'

/** Words of the study for planners and of the sheet for the meeting. */
export const studyEn: typeof studyPt = {
  title: 'Study of the most relevant qualifications',
}
