import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTiny, withContent } from '../fixtures/content.ts'

const root = join(import.meta.dirname, '../..')
const parent = mkdtempSync(join(tmpdir(), 'rumo-report-test-'))
const course = 'schools/ensaio/courses/mecanica-geral.md'
const broken = [{ path: course, write: readTiny(course).replace('places: 24', 'places: muitos') }]
/** A child loads the whole builder, which takes a while on a machine that has other work to do. */
const patience = 60_000

const report = (content: string, ...options: string[]) =>
  spawnSync(process.execPath, ['scripts/report.ts', '--content', content, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, RUMO_LANG: 'pt' },
  })

afterAll(() => {
  rmSync(parent, { recursive: true, force: true })
})

describe('a report of broken content', () => {
  const out = join(parent, 'report')
  let ended: ReturnType<typeof report>
  beforeAll(() => {
    mkdirSync(out)
    writeFileSync(join(out, 'ranking.csv'), 'earlier')
    ended = withContent(broken, (content) => report(content, '--out', out))
  }, patience)

  it('names file and line as a build does, and ends with 1', () => {
    expect(ended.status).toBe(1)
    expect(ended.stderr).toContain(course)
    expect(ended.stderr).toMatch(/\b5\b/)
    expect(ended.stderr).not.toMatch(/at .+\.ts:\d+/)
  })

  it('writes nothing and leaves what was there', () => {
    expect(readdirSync(out)).toEqual(['ranking.csv'])
    expect(readdirSync(parent)).toEqual(['report'])
  })
})

describe('a report into a folder with other files', () => {
  const out = join(parent, 'letters')
  const into = (...options: string[]) => withContent([], (content) => report(content, '--out', out, ...options))
  beforeAll(() => {
    mkdirSync(out)
    writeFileSync(join(out, 'carta.docx'), 'mine')
  })

  it(
    'is refused with 2 before anything else, by the name of one of them',
    () => {
      const { status, stderr, stdout } = into()
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toBe(
        `A pasta «${out}» tem «carta.docx», que não é de um relatório, e seria substituída. Escreva --out com o caminho de outra.\n`,
      )
      expect(existsSync(join(out, 'carta.docx'))).toBe(true)
    },
    patience,
  )

  it(
    'says so in English when asked',
    () => {
      expect(into('--lang', 'en').stderr).toContain('holds “carta.docx”, which is no part of a report')
    },
    patience,
  )
})
