import { countPlaywright, countVitest, type Tally } from './test-report.ts'

/** One step of `npm test`: a program with its arguments, all of them scripts that this same Node runs. */
export type Step = {
  /** What `--only` calls it. */
  name: string
  /** What is printed beside the result. */
  tool: string
  command: readonly string[]
  /** For a step with tests of its own: where it reports them, and how they are counted. */
  report?: { file: string; count: (json: unknown) => Tally | undefined }
  /** The folder it takes from a browser; it fails where there is none. */
  serves?: string
  /** The step without which this one fails unseen. */
  after?: string
}

const site = '.rumo/e2e'

/** The steps in their order, cheapest first. */
export const steps: readonly Step[] = [
  { name: 'format', tool: 'prettier', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  // Before the linter: it writes the types of Astro's own modules, which the linter reads.
  { name: 'types', tool: 'astro check', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'lint', tool: 'eslint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
  { name: 'unused', tool: 'knip', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'content', tool: 'scripts/check.ts', command: ['scripts/check.ts'] },
  {
    name: 'unit',
    tool: 'vitest',
    command: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
      ...['--reporter=default', '--reporter=json', '--outputFile.json=.rumo/vitest.json'],
    ],
    report: { file: '.rumo/vitest.json', count: countVitest },
  },
  {
    name: 'build',
    tool: 'scripts/build.ts',
    command: ['scripts/build.ts', '--content', 'tests/fixtures/networks/small', '--out', site],
  },
  {
    name: 'built',
    tool: 'vitest on the site',
    command: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'built'],
      ...['--reporter=default', '--reporter=json', '--outputFile.json=.rumo/vitest-built.json'],
    ],
    report: { file: '.rumo/vitest-built.json', count: countVitest },
    after: 'build',
  },
  {
    name: 'e2e',
    tool: 'playwright',
    command: ['node_modules/playwright/cli.js', 'test'],
    report: { file: '.rumo/playwright.json', count: countPlaywright },
    serves: site,
    after: 'build',
  },
  {
    name: 'statement',
    tool: 'scripts/accessibility.ts',
    command: ['scripts/accessibility.ts'],
    after: 'e2e',
  },
]

/** The steps chosen by name or tool (`unit`, `vitest`), in their order; undefined if a name is not one of them. */
export function chooseSteps(names: readonly string[]): readonly Step[] | undefined {
  const isKnown = (name: string) => steps.some((step) => step.name === name || step.tool === name)
  if (!names.every(isKnown)) return undefined
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name) || names.includes(step.tool))
}
