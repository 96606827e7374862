import { resolve } from 'node:path'
import { benchBuild, benchCheck } from './bench/build.ts'
import { benchPages } from './bench/pages.ts'
import { benchRanking } from './bench/ranking.ts'
import { readArguments } from './arguments.ts'

/**
 * `npm run bench -- AREA [--sizes 50,300] [--seed S] [--without eleventy] [--cache DIR]`: measures, never judges. Sizes are
 * numbers of courses, in `ranking` of qualifications.
 */
const areas = {
  build: { run: benchBuild, sizes: '50,300,1000,10000' },
  check: { run: benchCheck, sizes: '50,300,1000,10000' },
  pages: { run: benchPages, sizes: '60' },
  ranking: { run: benchRanking, sizes: '400,10000' },
}

const { values, positionals } = readArguments({
  sizes: { type: 'string' },
  seed: { type: 'string', default: '2027' },
  without: { type: 'string', default: '' },
  cache: { type: 'string', default: '.rumo' },
})

try {
  const area = Object.entries(areas).find(([name]) => name === positionals[0])?.[1]
  if (!area) throw new Error(`Enter what to measure: ${Object.keys(areas).join(', ')}.`)
  const sizes = (values.sizes ?? area.sizes).split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10))
    throw new Error('--sizes must be whole numbers of at least 10; for example, --sizes 50,300.')
  const succeeded = await area.run({
    sizes: sizes.toSorted((a, b) => a - b),
    seed: values.seed,
    content: values.content,
    cache: resolve(values.cache),
    eleventy: values.without !== 'eleventy',
  })
  process.exitCode = succeeded ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
