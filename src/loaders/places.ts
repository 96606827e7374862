import type { Problem } from '../domain/problem.ts'
import { fold } from './near.ts'
import { problemIn } from './source.ts'

/** What a file is, told from its place alone. */
const places = [
  { kind: 'edition', pattern: /^edition\.yaml$/ },
  { kind: 'map', pattern: /^map\.txt$/ },
  { kind: 'municipalities', pattern: /^municipalities\.yaml$/ },
  { kind: 'areas', pattern: /^areas\.yaml$/ },
  { kind: 'occupations', pattern: /^occupations\.yaml$/ },
  { kind: 'sectors', pattern: /^sectors\.yaml$/ },
  { kind: 'questions', pattern: /^guide\.yaml$/ },
  { kind: 'qualification', pattern: /^qualifications\/(?<id>ID)\.yaml$/ },
  { kind: 'pastEdition', pattern: /^editions\/(?<id>ID)\.yaml$/ },
  { kind: 'sources', pattern: /^evidence\/\d{4}\/sources\.yaml$/ },
  { kind: 'statistics', pattern: /^evidence\/\d{4}\/statistics\.csv$/ },
  { kind: 'study', pattern: /^evidence\/\d{4}\/study\.csv$/ },
  { kind: 'focusGroup', pattern: /^evidence\/\d{4}\/focus-groups\/(?<id>ID)\.yaml$/ },
  { kind: 'interview', pattern: /^evidence\/\d{4}\/interviews\/(?<id>ID)\.yaml$/ },
  { kind: 'school', pattern: /^schools\/(?<school>ID)\/school\.yaml$/ },
  { kind: 'courseTranslation', pattern: /^schools\/(?<school>ID)\/courses\/(?<id>ID)\.en\.md$/ },
  { kind: 'course', pattern: /^schools\/(?<school>ID)\/courses\/(?<id>ID)\.md$/ },
  { kind: 'image', pattern: /^schools\/(?<school>ID)\/images\/(?<id>[a-z0-9-]+\.(?:jpg|jpeg|png|webp|avif))$/ },
  { kind: 'event', pattern: /^event\/event\.yaml$/ },
  { kind: 'termTranslation', pattern: /^glossary\/(?<id>ID)\.en\.md$/ },
  { kind: 'term', pattern: /^glossary\/(?<id>ID)\.md$/ },
  { kind: 'page', pattern: /^pages\/(?<id>ID)(?:\.en)?\.mdx$/ },
  { kind: 'guide', pattern: /^(?:.*\/)?README\.md$/ },
] as const

export type Kind = (typeof places)[number]['kind']
export type PlacedFile = { kind: Kind; id: string; school: string }

const patterns = places.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(pattern.source.replaceAll('ID', '[a-z0-9]+(?:-[a-z0-9]+)*')),
}))

/** A file's name that is not right, and the path it most likely means. */
export type Misplaced = { problem: Problem; meant?: { path: string; place: PlacedFile } }

/** What a file is; or the problem with its name, ending or folder, with the name it should have where that can be told. */
export function placeFile(path: string): PlacedFile | Misplaced {
  const placed = match(path)
  if (placed) return placed
  if (isWorkbook(path)) return { problem: problemIn(path, 'file-workbook', { found: lastPart(path) }) }
  const meant = meantBy(path)
  if (meant) return { problem: misnamed(path, meant.path), meant }
  const found = ending(path)
  if (/^schools\/[^/]+\/images\//.test(path)) return { problem: problemIn(path, 'image-wrong-kind', { found }) }
  const expected = ['.md', '.yaml', '.csv'].find((suffix) => match(path.slice(0, path.length - found.length) + suffix))
  // A document of another program cannot be renamed into a text.
  if (found !== '' && expected) return { problem: problemIn(path, 'file-wrong-ending', { found, expected }) }
  return { problem: problemIn(path, 'file-wrong-place', { found: path }) }
}

/** Whether a file is a spreadsheet where tables of evidence are expected. */
export const isWorkbook = (path: string): boolean => /^evidence\/.*\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i.test(path)

function meantBy(path: string): Misplaced['meant'] {
  const folders = path
    .split('/')
    .slice(0, -1)
    .map((name) => (/^[a-z0-9-]+$/.test(name) ? name : fold(name)))
  for (const name of namesMeantBy(lastPart(path))) {
    const renamed = [...folders, name].join('/')
    const place = match(renamed)
    if (place && renamed !== path) return { path: renamed, place }
  }
  return undefined
}

function misnamed(path: string, meant: string): Problem {
  const [from, to] = [path.split('/'), meant.split('/')]
  const at = from.findIndex((part, index) => part !== to[index])
  const [found = path, suggestion = meant] = [from[at], to[at]]
  const onlyEnding =
    at === from.length - 1 && ending(found) !== ending(suggestion) && withoutEnding(found) === withoutEnding(suggestion)
  const isFolder = at < from.length - 1 ? 1 : 0
  return onlyEnding
    ? problemIn(path, 'file-wrong-ending', { found: ending(path), suggestion })
    : problemIn(path, 'file-wrong-name', { found, folder: isFolder, suggestion })
}

function match(path: string): PlacedFile | undefined {
  for (const { kind, pattern } of patterns) {
    const groups = pattern.exec(path)
    if (groups) return { kind, id: groups.groups?.id ?? '', school: groups.groups?.school ?? '' }
  }
  return undefined
}

const endings: Record<string, string> = {
  '.yml': '.yaml',
  '.markdown': '.md',
  '.mdx': '.md',
  '.txt': '.md',
  '.mdown': '.md',
  '.json': '.yaml',
}
const ending = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? ''
const lastPart = (path: string): string => path.split('/').at(-1) ?? path

const withoutEnding = (name: string): string => name.slice(0, name.length - ending(name).length)

/** A name as it should be written, with its own ending, or with the one its ending stands for. */
function namesMeantBy(name: string): string[] {
  const suffix = ending(name).toLowerCase()
  const stem = withoutEnding(name)
  const english = /[._-]en$/i.test(stem)
  const folded = fold(english ? stem.slice(0, -3) : stem) + (english ? '.en' : '')
  return [suffix, endings[suffix]].filter((written) => written !== undefined).map((written) => folded + written)
}
