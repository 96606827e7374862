import type { Course } from './course.ts'
import type { Qualification } from './qualification.ts'

/** From where one comes to a course, as readers ask it. */
export const entries = ['after-9', 'after-12', 'adult', 'before-9'] as const
export type Entry = (typeof entries)[number]

/** Age of majority in Portugal (Código Civil, art. 130.º), in years. */
const adultAge = 18

/**
 * From where one comes to a course, told from its level (QNQ 2 gives the 9th year, 4 the 12th, 5 comes after it), its
 * kind and its youngest age; a course may be for several. Only what the course says counts: one that names no age is not
 * called one for adults.
 */
export function entriesOf(
  { level }: Pick<Qualification, 'level'>,
  { modality, admission }: Pick<Course, 'modality' | 'admission'>,
): Entry[] {
  const isForAdults = modality === 'adult' || (admission?.minimumAge ?? 0) >= adultAge
  const byLevel = level === 5 ? 'after-12' : level === 4 ? 'after-9' : 'before-9'
  if (!isForAdults) return [byLevel]
  return level === 5 ? ['after-12', 'adult'] : ['adult']
}
