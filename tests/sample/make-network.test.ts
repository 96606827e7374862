import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { isSample } from '../../src/domain/provenance.ts'
import { loadNetwork, type Loaded } from '../../src/loaders/load-network.ts'
import { makeNetwork } from '../../src/sample/make-network.ts'

// Hundreds of files are written and read: on a busy machine that takes its time, and time is not what is tested.
vi.setConfig({ testTimeout: 60_000 })

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Writes a made-up network where the loader can read it. */
function load(files: ReadonlyMap<string, string>): Loaded {
  const folder = mkdtempSync(join(tmpdir(), 'rumo-sample-'))
  folders.push(folder)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return loadNetwork(folder)
}

function networkOf(files: ReadonlyMap<string, string>): Network {
  const { network } = load(files)
  if (!network) throw new Error('the sample does not load')
  return network
}

const courseTexts = (files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([path]) => /\/courses\/[^.]+\.md$/.test(path)).map(([, text]) => text)

test('makes the same bytes for the same size and seed', () => {
  expect(makeNetwork({ courses: 120, seed: 9 })).toEqual(makeNetwork({ courses: 120, seed: 9 }))
})

test('makes another network for another seed', () => {
  const one = makeNetwork({ courses: 120, seed: 9 })
  const other = makeNetwork({ courses: 120, seed: 10 })
  const shared = courseTexts(other).filter((text) => courseTexts(one).includes(text))
  expect(shared).toEqual([])
})

test.each([
  [10, 1],
  [50, 1],
  [50, 2027],
  [50, 4294967295],
  [300, 1],
  [300, 77],
])('%i courses with seed %i load with nothing to correct, and are exactly as many', (courses, seed) => {
  const { network, problems } = load(makeNetwork({ courses, seed }))
  expect(problems).toEqual([])
  expect(network?.courses).toHaveLength(courses)
})

test.each([
  [50, 4, 30, 5],
  [300, 4, 69, 30],
  [5000, 12, 200, 500],
])(
  '%i courses come with %i municipalities, %i qualifications, %i schools that give them and one that gives none',
  (courses, municipalities, qualifications, schools) => {
    const files = makeNetwork({ courses, seed: 4 })
    const paths = [...files.keys()]
    expect(files.get('municipalities.yaml')?.match(/- id:/g)).toHaveLength(municipalities)
    expect(paths.filter((path) => path.startsWith('qualifications/'))).toHaveLength(qualifications)
    expect(paths.filter((path) => path.endsWith('/school.yaml'))).toHaveLength(schools + 1)
    expect(paths.filter((path) => /\/courses\/[^.]+\.md$/.test(path)).length).toBeGreaterThanOrEqual(courses)
  },
)

test('every record that can say where it comes from says that it is a sample', () => {
  const { edition, schools, courses, qualifications, sectors, evidence, event } = networkOf(
    makeNetwork({ courses: 300, seed: 5 }),
  )
  const records = [
    ...schools,
    ...courses,
    ...qualifications,
    ...sectors,
    ...evidence.sources,
    ...evidence.focusGroups,
    ...evidence.interviews,
    ...(event ? [event] : []),
  ]
  expect(records.filter(({ provenance }) => !isSample(provenance))).toEqual([])
  expect(edition.status).toBe('demonstration')
  // Figures and scores have no provenance of their own: that of their source counts.
  const sources = new Set(evidence.sources.map(({ id }) => id))
  expect([...evidence.statistics, ...evidence.study].filter(({ source }) => !sources.has(source))).toEqual([])
})

test('a course has a text of its own, of 60 to 180 words', () => {
  const bodies = courseTexts(makeNetwork({ courses: 1000, seed: 6 })).map((text) =>
    (text.split('\n---\n')[1] ?? '').trim(),
  )
  const lengths = bodies.map((body) => body.split(/\s+/).length)
  expect(new Set(bodies).size).toBe(bodies.length)
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(180)
})

test('about half of all courses say only what must be said, in 3 to 8 lines', () => {
  const lines = courseTexts(makeNetwork({ courses: 1000, seed: 7 })).map(
    (text) => text.slice(4, text.indexOf('\n---\n')).split('\n').length,
  )
  const short = lines.filter((count) => count >= 3 && count <= 8).length / lines.length
  expect(short).toBeGreaterThan(0.4)
  expect(short).toBeLessThan(0.65)
})

test('no place between braces is left in what is written', () => {
  const left = [...makeNetwork({ courses: 300, seed: 8 })]
    .filter(([, text]) => /[{}]|undefined/.test(text))
    .map(([path]) => path)
  expect(left).toEqual([])
})

test('the fixture is what the generator makes', () => {
  const folder = join(import.meta.dirname, '../fixtures/networks/small')
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const made = makeNetwork({ courses: 40, seed: 2027 })
  const differs = [...new Set([...written, ...made.keys()])].filter(
    (path) => !written.includes(path) || made.get(path) !== readFileSync(join(folder, path), 'utf8'),
  )
  expect(differs, 'run: npm run sample -- --courses 40 --seed 2027 --out tests/fixtures/networks/small').toEqual([])
})
