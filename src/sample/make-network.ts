import { areasFile, makeQualifications, occupationsFile, qualificationFile, sectorsFile } from './catalogue.ts'
import { courseFiles } from './courses.ts'
import { editionFile, eventFile } from './edition.ts'
import { evidenceFiles } from './evidence.ts'
import { guideFile } from './guide.ts'
import { makePlaces, municipalitiesFile } from './places.ts'
import { glossaryFiles, pageFiles, readme } from './prose.ts'
import { makeRandom } from './random.ts'
import { makeSchools, schoolFile } from './schools.ts'
import { toYaml } from './write-files.ts'

/** How many published courses a made-up network may have. */
export const fewestCourses = 10
export const mostCourses = 20_000

export type NetworkSize = {
  /** Published courses, exactly. */
  courses: number
  /** The same seed and size make the same bytes; another seed makes another network. */
  seed: number
}

/**
 * Every file of a made-up network, by its path in the content folder. All of it is marked as sample, in a demonstration
 * edition of a region that does not exist; it is sound, so that `npm run check` has nothing to say.
 */
export function makeNetwork({ courses, seed }: NetworkSize): Map<string, string> {
  const random = makeRandom(`rumo ${String(courses)} ${String(seed)}`)
  const { towns, map } = makePlaces(random.fork('places'), courses)
  const qualifications = makeQualifications(random.fork('qualifications'), courses)
  const schools = makeSchools(random.fork('schools'), courses, towns, qualifications)
  const files = new Map([
    ['README.md', readme(courses, seed)],
    ['edition.yaml', toYaml(editionFile(courses, seed))],
    ['map.txt', map],
    ['municipalities.yaml', toYaml(municipalitiesFile(towns))],
    ['areas.yaml', toYaml(areasFile())],
    ['occupations.yaml', toYaml(occupationsFile())],
    ['sectors.yaml', toYaml(sectorsFile(random.fork('sectors')))],
    ['guide.yaml', toYaml(guideFile())],
    ['event/event.yaml', toYaml(eventFile(random.fork('event'), towns, schools))],
    ...qualifications.map(
      (qualification) => [`qualifications/${qualification.id}.yaml`, toYaml(qualificationFile(qualification))] as const,
    ),
    ...evidenceFiles(random.fork('evidence'), towns, qualifications),
    ...glossaryFiles(),
    ...pageFiles(),
  ])
  for (const school of schools) {
    const own = random.fork(school.id)
    files.set(`schools/${school.id}/school.yaml`, toYaml(schoolFile(school, own.fork('file'))))
    for (const qualification of school.qualifications) {
      for (const [path, text] of courseFiles(school, qualification, own.fork(qualification.id))) files.set(path, text)
    }
    // One school in four also has a course the public does not see.
    const [hidden] = own.take(
      qualifications.filter((one) => !school.qualifications.includes(one)),
      own.chance(0.25) ? 1 : 0,
    )
    if (hidden)
      for (const [path, text] of courseFiles(
        school,
        hidden,
        own.fork(hidden.id),
        own.pick(['draft', 'suspended', 'archived']),
      ))
        files.set(path, text)
  }
  return files
}
