import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTiny, withContent } from '../fixtures/content.ts'

const root = join(import.meta.dirname, '../..')
const parent = mkdtempSync(join(tmpdir(), 'rumo-build-test-'))
const out = join(parent, 'out')
const course = 'schools/ensaio/courses/mecanica-geral.md'

/** Every file of a folder with its bytes. */
const snapshot = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name)).toString('hex')])
    .sort()

function build(content: string, folder: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--out', folder, ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, RUMO_LANG: 'pt' } },
  )
  return { status, stdout, stderr }
}

const breaking = (write: string, options: string[] = [], folder = out) =>
  withContent([{ path: course, write }], (content) => build(content, folder, ...options))

/** The fifth line of the course has a number of places nobody could have. */
const broken = readTiny(course).replace('places: 24', 'places: muitos')

/** A child loads the whole builder, which takes a while on a machine that has other work to do. */
const patience = 60_000

beforeAll(() => {
  mkdirSync(join(out, 'cursos'), { recursive: true })
  writeFileSync(join(out, 'index.html'), 'published')
  writeFileSync(
    join(out, 'cursos', 'brochura.pdf'),
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  )
})
afterAll(() => {
  rmSync(parent, { recursive: true, force: true })
})

describe('a build of broken content', () => {
  let published: unknown
  let ended: ReturnType<typeof build>
  beforeAll(() => {
    published = snapshot(parent)
    ended = breaking(broken)
  }, patience)

  it('ends with 1 before any page is built', () => {
    expect(ended.status).toBe(1)
    expect(ended.stdout).toMatch(/^Conteúdo verificado: \d+\.\d s\n$/)
    expect(ended.stderr).not.toMatch(/astro|at .+\.ts:\d+/i)
  })

  it('leaves what was published byte for byte, and nothing beside it', () => {
    expect(published).toHaveLength(2)
    expect(snapshot(parent)).toEqual(published)
    expect(readdirSync(parent)).toEqual(['out'])
  })

  it('names the file and the line, in Portuguese', () => {
    expect(broken.split('\n')[4]).toContain('muitos')
    expect(ended.stderr).toContain(course)
    expect(ended.stderr).toMatch(/\b5\b/)
    expect(ended.stderr).toMatch(/escreva|deve/i)
  })

  it(
    'says the same in English when asked, and makes no folder where there was none',
    () => {
      const { status, stderr } = breaking(broken, ['--lang', 'en'], join(parent, 'nowhere', 'out'))
      expect(status).toBe(1)
      expect(stderr).toMatch(/enter|must|write/i)
      expect(stderr).not.toMatch(/escreva/i)
      expect(existsSync(join(parent, 'nowhere'))).toBe(false)
    },
    patience,
  )
})

it(
  'ends with 2 for an option that does not exist',
  () => {
    expect(breaking(broken, ['--outt', 'x']).status).toBe(2)
  },
  patience,
)
