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
  { kind: 'qualification', pattern: /^qualifications\/(?<id>ID)\.yaml$/ },
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

const patterns = places.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern.source.replaceAll('ID', '[a-z0-9]+(?:-[a-z0-9]+)*')) }))

/** What a file is; or the problem with its name, ending or folder, with the name it should have where that can be told. */
export function placeFile(path: string): PlacedFile | Problem {
  const placed = match(path)
  if (placed) return placed
  if (/^schools\/[^/]+\/images\//.test(path) && !match(path.replace(/\.[^.]+$/, '.jpg'))) return misnamed(path)
  if (/^schools\/[^/]+\/images\//.test(path)) return problemIn(path, 'image-wrong-kind', { found: ending(path) })
  return misnamed(path)
}

function misnamed(path: string): Problem {
  const renamed = path.split('/').map(foldName).join('/')
  if (renamed !== path && match(renamed)) {
    const sameEnding = ending(renamed) === ending(path)
    return problemIn(path, sameEnding ? 'file-wrong-name' : 'file-wrong-ending', { found: sameEnding ? lastPart(path) : ending(path), suggestion: lastPartThatDiffers(path, renamed) })
  }
  return problemIn(path, 'file-wrong-place', { found: path })
}

function match(path: string): PlacedFile | undefined {
  for (const { kind, pattern } of patterns) {
    const groups = pattern.exec(path)
    if (groups) return { kind, id: groups.groups?.id ?? '', school: groups.groups?.school ?? '' }
  }
  return undefined
}

const endings: Record<string, string> = { '.yml': '.yaml', '.markdown': '.md', '.mdx': '.md', '.txt': '.md', '.mdown': '.md', '.json': '.yaml' }
const ending = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? ''
const lastPart = (path: string): string => path.split('/').at(-1) ?? path

function foldName(name: string): string {
  const suffix = ending(name).toLowerCase()
  const stem = suffix ? name.slice(0, -suffix.length) : name
  const english = /[._-]en$/i.test(stem) ? '.en' : ''
  return fold(english ? stem.slice(0, -3) : stem) + english + (endings[suffix] ?? suffix)
}

function lastPartThatDiffers(path: string, renamed: string): string {
  const from = path.split('/')
  return renamed.split('/').find((part, index) => part !== from[index]) ?? lastPart(renamed)
}
