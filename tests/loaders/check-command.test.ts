import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportOf, tiny, withFixture } from '../fixtures/content.ts'
import { readFileSync } from 'node:fs'

function check(...options: string[]) {
  const env = { ...process.env, RUMO_LANG: 'pt', RUMO_CONTENT: 'content' }
  const run = spawnSync(process.execPath, ['scripts/check.ts', ...options], { encoding: 'utf8', env })
  return { code: run.status, out: run.stdout, error: run.stderr }
}

describe('node scripts/check.ts', { timeout: 60_000 }, () => {
  it('exits with 0 and says so where everything is right', () => {
    expect(check('--content', tiny)).toEqual({
      code: 0,
      out: '15 ficheiros lidos, nada a corrigir. Está tudo bem.\n',
      error: '',
    })
  })

  it('exits with 1 and prints every problem of every file', () => {
    withFixture('several', (folder) => {
      const { code, out, error } = check('--content', folder)
      expect(out.replaceAll(`${folder}/`, 'content/')).toBe(readFileSync(reportOf('several'), 'utf8'))
      expect({ code, error }).toEqual({ code: 1, error: '' })
    })
  })

  it('exits with 0 where there are warnings only', () => {
    withFixture('text-abbreviation', (folder) => {
      expect(check('--content', folder)).toMatchObject({ code: 0, error: '' })
    })
  })

  it('shows the problems of the paths asked for, and exits by them', () => {
    withFixture('several', (folder) => {
      const school = check(join(folder, 'schools/ensaio/school.yaml'), '--content', folder, '--format', 'json')
      expect((JSON.parse(school.out) as { file: string }[]).map(({ file }) => file)).toEqual([
        'schools/ensaio/school.yaml',
        'schools/ensaio/school.yaml',
      ])
      expect(school.code).toBe(1)
      const courses = check(join(folder, 'schools/ensaio/courses'), '--content', folder, '--format', 'json')
      expect(JSON.parse(courses.out)).toHaveLength(6)
      expect(check(join(folder, 'glossary'), '--content', folder).code).toBe(0)
    })
  })

  it('prints JSON alone, in the language asked for', () => {
    withFixture('boolean-word-yes', (folder) => {
      const { out } = check('--content', folder, '--format', 'json', '--lang', 'en')
      expect(JSON.parse(out)).toEqual([
        {
          code: 'boolean-word',
          severity: 'error',
          file: 'schools/ensaio/courses/mecanica-geral.md',
          line: 6,
          column: 21,
          field: 'dailyLife.meals',
          message: 'Instead of “sim” write true (yes) or false (no).',
          suggestion: 'dailyLife: { meals: true }',
        },
      ])
    })
  })

  it.each([
    ['an unknown option', ['--contents', tiny]],
    ['an unknown format', ['--content', tiny, '--format', 'xml']],
    ['a folder that is not there', ['--content', join(tiny, 'nowhere')]],
  ])('exits with 2 for %s, and prints no report', (_name, options) => {
    const { code, out, error } = check(...options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).not.toBe('')
  })
})
