import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { eleventyVersion, installEleventy, measureEleventy } from './eleventy.ts'
import { memoryMethod, runFastest, runMeasured, type Measured } from './run-measured.ts'
import { table, type Row } from './table.ts'

export type BenchOptions = {
  /** Numbers of courses, from small to large. */
  sizes: readonly number[]
  seed: string
  /** The real content. */
  content: string
  /** Folder for samples, results and Eleventy. */
  cache: string
  /** Whether Eleventy is measured beside ours. */
  eleventy: boolean
}

/** What `scripts/build.ts --report FILE` writes: its stages, measured within its process, and what came out. */
type BuildReport = {
  stages: { name: 'check' | 'rank' | 'site' | 'index' | 'print'; seconds: number; peakMegabytes: number }[]
  pages: number
  bytes: number
}

const builder = 'scripts/build.ts'

/** Measures check, rank, site and index at every size, and Eleventy beside them. Answers whether all could be measured. */
export async function benchBuild(options: BenchOptions): Promise<boolean> {
  const builds = existsSync(builder)
  if (!builds) console.log(`${builder} is not there: only the check is measured.\n`)
  const eleventy = join(options.cache, 'bench-eleventy')
  const compared = options.eleventy && (await installed(eleventy))
  return await bench(options, [
    measureCheck,
    ...(builds ? [measureBuild] : []),
    ...(compared ? [(content: string, courses: number) => measureEleventy(eleventy, content, courses)] : []),
  ])
}

/** Without a registry at hand ours is measured all the same. */
async function installed(folder: string): Promise<boolean> {
  try {
    await installEleventy(folder)
    return true
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : String(error)}\nOnly ours is measured.\n`)
    return false
  }
}

/** Measures the check alone: of the real content within this process, then of samples of every size in fresh ones. */
export async function benchCheck(options: BenchOptions): Promise<boolean> {
  console.log(`${table(checkWithin(options.content))}\n\nWithin a process that has started; the rest in fresh ones.\n`)
  return await bench(options, [measureCheck])
}

/** What the check of a folder takes once Node has started: the first time, and the fastest of five. */
function checkWithin(folder: string): Row[] {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const courses = loadNetwork(folder).network?.courses.length ?? 0
    return { courses, seconds: (performance.now() - start) / 1000 }
  })
  const [first, ...later] = times
  if (!first) return []
  const fastest = later.toSorted((a, b) => a.seconds - b.seconds)[0] ?? first
  return [
    { stage: `${folder}, first`, ...first },
    { stage: `${folder}, fastest`, ...fastest },
  ]
}

type Measure = (content: string, courses: number, cache: string) => Promise<Row[]>

async function bench({ sizes, seed, cache }: BenchOptions, measures: readonly Measure[]): Promise<boolean> {
  const rows: Row[] = []
  const failures: string[] = []
  for (const courses of sizes) {
    const content = join(cache, 'bench', `sample-${String(courses)}`)
    mkdirSync(content, { recursive: true })
    const made = await runFastest(process.execPath, [
      'scripts/sample.ts',
      '--courses',
      String(courses),
      '--seed',
      seed,
      '--out',
      content,
    ])
    if (!made.succeeded) throw new Error(made.output)
    rows.push(rowOf('sample', courses, made))
    for (const measure of measures) {
      try {
        rows.push(...(await measure(content, courses, cache)))
        console.error(`${String(courses)} courses: ${rows.at(-1)?.stage ?? ''} done`)
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error))
      }
    }
  }
  console.log([table(rows), '', ...foot(), ...failures].join('\n'))
  return failures.length === 0
}

const rowOf = (stage: string, courses: number, { seconds, peakMegabytes }: Measured): Row => ({
  stage,
  courses,
  seconds,
  peakMegabytes,
})

async function measureCheck(content: string, courses: number): Promise<Row[]> {
  const run = await runFastest(process.execPath, ['scripts/check.ts', '--content', content])
  if (!run.succeeded) throw new Error(`The check of ${content} failed:\n${run.output}`)
  return [rowOf('check', courses, run)]
}

/** The whole build in one fresh process; its stages as it reports them itself. Its check is the one measured above. */
async function measureBuild(content: string, courses: number, cache: string): Promise<Row[]> {
  const output = join(cache, 'bench', `dist-${String(courses)}`)
  const file = join(cache, 'bench', `report-${String(courses)}.json`)
  for (const old of [output, file]) rmSync(old, { recursive: true, force: true })
  const run = await runMeasured(process.execPath, [
    builder,
    '--content',
    content,
    '--out',
    output,
    '--without-paper',
    '--report',
    file,
  ])
  if (!run.succeeded || !existsSync(file)) throw new Error(`The build of ${content} failed:\n${run.output}`)
  const { stages, pages, bytes } = JSON.parse(readFileSync(file, 'utf8')) as BuildReport
  return [
    ...stages
      .filter(({ name }) => name !== 'check')
      .map(({ name, seconds, peakMegabytes }) => ({ stage: name, courses, seconds, peakMegabytes })),
    { ...rowOf('build: all', courses, run), pages, bytes },
  ]
}

function foot(): string[] {
  return [
    `Node ${process.versions.node}, ${String(availableParallelism())} cores, ${cpus()[0]?.model ?? 'unknown processor'}. One run of the build; of the rest the fastest of three where one takes under 5 s.`,
    `Time: wall clock of a fresh process; of rank, site and index, as the build reports them. Memory: ${memoryMethod}.`,
    `Eleventy ${eleventyVersion} and our Pagefind, one plain page a course in one language, from the same texts.`,
  ]
}
