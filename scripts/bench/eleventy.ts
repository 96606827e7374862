import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Course } from '../../src/domain/course.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { folderSize } from './folder-size.ts'
import { runFastest, runMeasured, type Measured } from './run-measured.ts'
import type { Row } from './table.ts'

/** Measured beside ours, so that a time means something: the version is exact, and no dependency of the project. */
export const eleventyVersion = '3.1.8'

/** Puts Eleventy into a folder of its own, where it is not there yet. */
export async function installEleventy(folder: string): Promise<void> {
  const manifest = join(folder, 'node_modules/@11ty/eleventy/package.json')
  if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"version": "${eleventyVersion}"`)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: { '@11ty/eleventy': eleventyVersion } }),
  )
  must(
    await runMeasured('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder),
    'Eleventy was not installed',
  )
}

/** Builds one plain page a course from the same texts, in Portuguese only, and indexes it with our Pagefind. */
export async function measureEleventy(folder: string, content: string, courses: number): Promise<Row[]> {
  const input = join(folder, `input-${String(courses)}`)
  const output = join(folder, `output-${String(courses)}`)
  for (const old of [input, output]) rmSync(old, { recursive: true, force: true })
  writeInput(input, content)
  const cli = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
  const site = must(
    await runFastest(
      process.execPath,
      [cli, '--quiet', `--input=${resolve(input)}`, `--output=${resolve(output)}`, `--config=${configuration}`],
      folder,
    ),
    'Eleventy did not build',
  )
  const { pages, bytes } = folderSize(output)
  // Pagefind writes its index into the same folder, and writes it anew each time.
  const index = must(
    await runFastest(resolve('node_modules/.bin/pagefind'), ['--site', resolve(output)]),
    'Pagefind did not index',
  )
  return [
    { stage: 'eleventy: site', courses, seconds: site.seconds, peakMegabytes: site.peakMegabytes, pages, bytes },
    {
      stage: 'eleventy: index',
      courses,
      seconds: index.seconds,
      peakMegabytes: index.peakMegabytes,
      bytes: folderSize(output).bytes - bytes,
    },
    { stage: 'eleventy: all', courses, seconds: site.seconds + index.seconds, pages, bytes: folderSize(output).bytes },
  ]
}

const configuration = 'eleventy.config.js'

function must(run: Measured, what: string): Measured {
  if (!run.succeeded) throw new Error(`${what}:\n${run.output}`)
  return run
}

/** Nunjucks for the layout only: the texts are Markdown without a template, which is the fastest Eleventy can be. */
function writeInput(input: string, content: string): void {
  const { network } = loadNetwork(content)
  if (!network) throw new Error(`${content} has errors: run npm run check -- --content ${content}`)
  const titles = new Map(network.qualifications.map(({ id, title }) => [id, title.pt]))
  const schools = new Map(network.schools.map(({ id, name }) => [id, name]))
  write(
    join(dirname(input), configuration),
    'export default () => ({ markdownTemplateEngine: false, htmlTemplateEngine: false })\n',
  )
  write(join(input, '_includes/page.njk'), layout)
  for (const course of network.courses) {
    write(
      join(input, 'cursos', `${course.id}.md`),
      page(course, titles.get(course.qualification) ?? '', schools.get(course.schoolId) ?? ''),
    )
  }
}

const layout = `<!doctype html>
<html lang="pt-PT">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main data-pagefind-body><h1>{{ title }}</h1><p>{{ school }}</p><p>{{ summary }}</p>{{ content | safe }}</main></body>
</html>
`

const page = (course: Course, qualification: string, school: string): string =>
  [
    '---',
    'layout: page.njk',
    `title: ${JSON.stringify(course.title?.pt ?? qualification)}`,
    `school: ${JSON.stringify(school)}`,
    `summary: ${JSON.stringify(course.summary?.pt ?? '')}`,
    '---',
    '',
    course.body.pt,
    '',
  ].join('\n')

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
