import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { z } from 'zod'
import { steps } from '../../scripts/test-steps.ts'
import type { Language } from '../../src/domain/text.ts'

const build = steps.find(({ name }) => name === 'build')?.command ?? []

/** The folder of the site under test, as `npm test` builds and serves it. */
export const siteFolder = argument('--out')

/** The content that site was built from. */
export const contentFolder = argument('--content')

function argument(name: string): string {
  const value = build[build.indexOf(name) + 1]
  if (!build.includes(name) || value === undefined) throw new Error(`scripts/test-steps.ts builds without ${name}`)
  return value
}

const list = z.object({
  courses: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      qualification: z.object({ level: z.number() }),
      area: z.string(),
      school: z.string(),
      municipality: z.string(),
      modality: z.string().nullable(),
      need: z.object({ band: z.string() }).nullable(),
      page: z.string(),
    }),
  ),
})

/** A course as the open list of courses has it. */
export type ListedCourse = z.infer<typeof list>['courses'][number]

/** The rows of `cursos.json`, in the order of the site. */
export const courses: readonly ListedCourse[] = list.parse(
  JSON.parse(readFileSync(join(siteFolder, 'cursos.json'), 'utf8')),
).courses

/** A page of the site as it was built. */
export type BuiltPage = { file: string; address: string; html: string; language: Language }

/** Paths inside the site's folder, with slashes, of all its files. */
export const builtFiles: readonly string[] = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(join(siteFolder, sep).length).replaceAll(sep, '/'))
  .sort()

/** Every page of the site. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(siteFolder, file), 'utf8')
    const language = /<html[^>]* lang="en/.test(html) ? 'en' : 'pt'
    return { file, address: `/${file.replace(/index\.html$/, '')}`, html, language }
  })

/** The text an attribute's value or an element's text stands for. */
export const decoded = (markup: string): string =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/&amp;|&#38;/g, '&')

/** All values of an attribute in a page. */
export const attributeValues = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^<>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decoded(value))
