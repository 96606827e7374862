import type { Area } from './area.ts'
import type { Course } from './course.ts'
import type { Edition } from './edition.ts'
import type { Event } from './event.ts'
import type { FocusGroup, Interview, Source, Statistic, StudyScore } from './evidence.ts'
import type { Guide } from './guide.ts'
import type { Municipality } from './municipality.ts'
import type { Occupation } from './occupation.ts'
import type { PastEdition } from './past-edition.ts'
import type { Qualification } from './qualification.ts'
import type { School } from './school.ts'
import type { Sector } from './sector.ts'
import type { Term } from './term.ts'

/** All items of need, as collected. */
export type Evidence = {
  sources: Source[]
  statistics: Statistic[]
  study: StudyScore[]
  focusGroups: FocusGroup[]
  interviews: Interview[]
}

/**
 * One region's whole network: what every page, entry, ranking and export is made of. Plain data, so that it can be
 * written as JSON; every reference in it is known to lead somewhere. Lists are in the order readers meet them.
 */
export type Network = {
  edition: Edition
  map: string[]
  municipalities: Municipality[]
  areas: Area[]
  occupations: Occupation[]
  sectors: Sector[]
  qualifications: Qualification[]
  schools: School[]
  /** Published courses only, each with what it inherits. */
  courses: Course[]
  evidence: Evidence
  /** Results of earlier editions, the newest first. */
  history: PastEdition[]
  event?: Event | undefined
  /** Questions for readers who do not know where to look; without them that way is left out. */
  guide?: Guide | undefined
  terms: Term[]
}
