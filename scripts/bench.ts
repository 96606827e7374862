import { resolve } from 'node:path'
import { benchBuild, benchCheck } from './bench/build.ts'
import { readArguments } from './arguments.ts'

/** `npm run bench -- AREA [--sizes 50,300] [--seed S] [--without eleventy] [--cache DIR]`: measures, never judges. */
const areas = { build: benchBuild, check: benchCheck }

const { values, positionals } = readArguments({
  sizes: { type: 'string', default: '50,300,1000,10000' },
  seed: { type: 'string', default: '2027' },
  without: { type: 'string', default: '' },
  cache: { type: 'string', default: '.rumo' },
})

try {
  const area = Object.entries(areas).find(([name]) => name === positionals[0])?.[1]
  if (!area) throw new Error(`Enter what to measure: ${Object.keys(areas).join(', ')}.`)
  const sizes = values.sizes.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10))
    throw new Error('--sizes must be whole numbers of at least 10; for example, --sizes 50,300.')
  const succeeded = await area({
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
