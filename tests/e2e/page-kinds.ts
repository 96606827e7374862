import { languages, type Language } from '../../src/domain/text.ts'
import { paths } from '../../src/views/paths.ts'
import { builtPages, courses } from './site.ts'

/** One page of each kind, in one language. */
export type PageOfKind = { kind: string; language: Language; address: string }

const lengths = new Map(builtPages.map(({ address, html }) => [address, html.length]))
const byLength = courses.toSorted((a, b) => (lengths.get(a.page) ?? 0) - (lengths.get(b.page) ?? 0))
const schools = new Set(courses.map(({ school }) => paths.school(school)))

/** Paths of kinds of page, without language; a kind the network has no page of has no path. */
const kinds: Record<string, string | undefined> = {
  home: paths.home,
  list: paths.courses,
  'list of one filter': paths.coursesWith('depois-do-9-ano'),
  guide: lengths.has(`/${paths.guide}`) ? paths.guide : undefined,
  'full course': byLength.at(-1)?.page.slice(1),
  'minimal course': byLength[0]?.page.slice(1),
  schools: paths.schools,
  school: [...schools][0],
  'school without courses': under(paths.schools).find((path) => !schools.has(path)),
  municipalities: paths.municipalities,
  municipality: under(paths.municipalities)[0],
  areas: paths.areas,
  area: under(paths.areas)[0],
  qualifications: paths.qualifications,
  qualification: under(paths.qualifications)[0],
  sectors: paths.sectors,
  sector: under(paths.sectors)[0],
  method: paths.method,
  'what if': paths.whatIf,
  event: paths.event,
  glossary: paths.glossary,
  compare: paths.compare,
  kept: paths.kept,
  'how to apply': paths.apply,
  about: paths.about,
  accessibility: paths.accessibility,
  print: lengths.has(`/${paths.print}`) ? paths.print : undefined,
  study: paths.study,
  'print of the study': paths.studyPrint,
  'print of the gap sheet': paths.gapSheet,
}

function under(folder: string): string[] {
  return builtPages
    .filter(({ address }) => address.startsWith(`/${folder}`) && address !== `/${folder}`)
    .map(({ address }) => address.slice(1))
}

/** One page of each kind of the site in each language, and the page for addresses that lead nowhere. */
export const pagesOfKinds: readonly PageOfKind[] = [
  ...languages.flatMap((language) =>
    Object.entries(kinds).flatMap(([kind, path]) =>
      path === undefined ? [] : [{ kind, language, address: addressOf(path, language) }],
    ),
  ),
  { kind: 'not found', language: 'pt', address: '/404.html' },
  { kind: 'not found', language: 'en', address: '/en/404/' },
]

/** The address of a path in a language. */
export function addressOf(path: string, language: Language): string {
  return `/${language === 'pt' ? '' : `${language}/`}${path}`
}
