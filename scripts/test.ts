import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { languageOf, readArguments } from './arguments.ts'
import { findBrowser } from './browser/find-browser.ts'
import { NoBrowserError } from './browser/launch.ts'
import { serveFolder } from './serve.ts'
import { closingLine, tallyOf, total, type Tally } from './test-report.ts'
import { chooseSteps, steps, type Step } from './test-steps.ts'

/** `npm test -- [--only lint,unit,…] [--lang pt|en]`: every step, then one line of counts. */
const { values } = readArguments({ only: { type: 'string', default: '' } })
const language = languageOf(values.lang)
const words = {
  pt: {
    passed: 'certo',
    failed: 'FALHOU',
    tests: 'testes',
    unbuilt: 'O site de teste não foi construído.',
    only: 'Escreva --only com:',
  },
  en: {
    passed: 'passed',
    failed: 'FAILED',
    tests: 'tests',
    unbuilt: 'The test site was not built.',
    only: 'Enter --only with:',
  },
}[language]

/** A step that hangs is ended and fails, so that the steps after it still run. */
const longestStepMilliseconds = 15 * 60_000

type Outcome = { succeeded: boolean; output: string }

async function main(): Promise<void> {
  const chosen = chooseSteps(values.only.split(',').filter((name) => name !== ''))
  if (!chosen) {
    console.error(`${words.only} ${steps.map(({ name }) => name).join(', ')}`)
    process.exitCode = 2
    return
  }
  mkdirSync('.rumo', { recursive: true })
  const tallies: Tally[] = []
  const broken = new Set<string>()
  for (const step of chosen) {
    const start = performance.now()
    const { tally, output } = await take(step, broken)
    if (tally.failed > 0) broken.add(step.name)
    tallies.push(tally)
    console.log(summary(step, tally, (performance.now() - start) / 1000))
    if (tally.failed > 0) console.log(output)
  }
  const sum = total(tallies)
  console.log(closingLine(sum))
  process.exitCode = sum.failed > 0 ? 1 : 0
}

/** Takes one step; what goes wrong in it is its failure, never the end of the run. */
async function take(step: Step, broken: ReadonlySet<string>): Promise<{ tally: Tally; output: string }> {
  // A report left by an earlier run must not be counted for this one.
  if (step.report) rmSync(step.report.file, { force: true })
  const outcome = await outcomeOf(step, broken).catch((error: unknown) => ({
    succeeded: false,
    output: messageOf(error),
  }))
  const counted = step.report?.count(readReport(step.report.file))
  return {
    tally: tallyOf({ isRunner: step.report !== undefined, succeeded: outcome.succeeded }, counted),
    output: outcome.output,
  }
}

async function outcomeOf(step: Step, broken: ReadonlySet<string>): Promise<Outcome> {
  if (step.after !== undefined && broken.has(step.after)) return { succeeded: false, output: words.unbuilt }
  if (step.serves === undefined) return run(step.command, {})
  const browser = await findBrowser()
  if (!browser) throw new NoBrowserError(language)
  const server = await serveFolder(step.serves)
  try {
    return await run(step.command, { RUMO_BROWSER: browser.executablePath, RUMO_ORIGIN: server.origin })
  } finally {
    await server.close()
  }
}

function run(command: readonly string[], environment: Record<string, string>): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', RUMO_LANG: language, ...environment },
      timeout: longestStepMilliseconds,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('error', fail).on('close', (code) => {
      done({ succeeded: code === 0, output: output.trimEnd() })
    })
  })
}

function summary(step: Step, tally: Tally, seconds: number): string {
  const result = tally.failed > 0 ? words.failed : words.passed
  const duration = seconds.toLocaleString(language === 'pt' ? 'pt-PT' : 'en-GB', { maximumFractionDigits: 1 })
  const counts = step.report ? `  ${tally.passed + tally.failed} ${words.tests}` : ''
  return `${step.tool.padEnd(18)} ${result.padEnd(8)} ${duration} s${counts}`
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

await main()
