import { describe, expect, it } from 'vitest'
import { report, type ReportFormat } from '../../src/diagnostics/report.ts'
import type { Problem } from '../../src/domain/problem.ts'
import type { Language } from '../../src/domain/text.ts'

const unknown: Problem = {
  code: 'reference-unknown',
  severity: 'error',
  file: 'schools/ensaio/courses/a.md',
  line: 2,
  column: 16,
  field: 'qualification',
  arguments: { noun: 'qualification', found: 'mecanicaa', near: 'mecanica', suggestion: 'qualification: mecanica' },
}
const abbreviation: Problem = {
  ...unknown,
  code: 'text-abbreviation',
  severity: 'warning',
  line: 9,
  column: 1,
  field: '',
  arguments: { found: 'CNC' },
}
const elsewhere: Problem = { ...abbreviation, file: 'schools/ensaio/school.yaml' }

const print = (problems: Problem[], format: ReportFormat = 'text', language: Language = 'pt', files = 3) =>
  report(problems, { language, format, files, folder: 'content' })

describe('the report as text', () => {
  it('groups problems by file, with the line as it should be, and closes with one line of counts', () => {
    expect(print([unknown, abbreviation, elsewhere])).toMatchInlineSnapshot(`
      "content/schools/ensaio/school.yaml
        9:1  aviso  A abreviatura «CNC» não está no glossário. Escreva-a por extenso, ou peça à organização que a explique em glossary/.  [text-abbreviation]

      content/schools/ensaio/courses/a.md
        2:16  erro  A qualificação «mecanicaa» não existe em qualifications/. Quis dizer «mecanica»?  [reference-unknown]
            → qualification: mecanica
        9:1  aviso  A abreviatura «CNC» não está no glossário. Escreva-a por extenso, ou peça à organização que a explique em glossary/.  [text-abbreviation]

      3 ficheiros lidos: 1 erro, 2 avisos."
    `)
  })

  it('says the same in English', () => {
    expect(print([unknown, abbreviation, elsewhere], 'text', 'en')).toMatchInlineSnapshot(`
      "content/schools/ensaio/school.yaml
        9:1  warning  The abbreviation “CNC” is not in the glossary. Write it out, or ask the organisers to explain it in glossary/.  [text-abbreviation]

      content/schools/ensaio/courses/a.md
        2:16  error  The qualification “mecanicaa” is not in qualifications/. Did you mean “mecanica”?  [reference-unknown]
            → qualification: mecanica
        9:1  warning  The abbreviation “CNC” is not in the glossary. Write it out, or ask the organisers to explain it in glossary/.  [text-abbreviation]

      3 files read: 1 error, 2 warnings."
    `)
  })

  it('says that nothing is wrong', () => {
    expect(print([])).toBe('3 ficheiros lidos, nada a corrigir. Está tudo bem.')
    expect(print([], 'text', 'en')).toBe('3 files read, nothing wrong. All good.')
  })

  it.each([
    [[unknown], 1, '1 ficheiro lido: 1 erro, 0 avisos.', '1 file read: 1 error, 0 warnings.'],
    [[unknown, unknown, abbreviation], 2, '2 ficheiros lidos: 2 erros, 1 aviso.', '2 files read: 2 errors, 1 warning.'],
    [
      [abbreviation, elsewhere],
      2,
      '2 ficheiros lidos: 0 erros, 2 avisos. Pode ser publicado.',
      '2 files read: 0 errors, 2 warnings. It can be published.',
    ],
  ])('counts in words that agree', (problems, files, pt, en) => {
    expect(print(problems, 'text', 'pt', files).split('\n').at(-1)).toBe(pt)
    expect(print(problems, 'text', 'en', files).split('\n').at(-1)).toBe(en)
  })

  it('shows by its number what would move the cursor or turn the text', () => {
    const text = print([{ ...elsewhere, file: 'a\u001b[31m\u202e\n.md' }])
    expect(text.split('\n')[0]).toBe('content/aU+001B[31mU+202EU+000A.md')
  })
})

describe('the report as JSON', () => {
  it('is one array of problems that all have the same fields', () => {
    const read = JSON.parse(print([unknown, abbreviation], 'json')) as Record<string, unknown>[]
    expect(read.map((problem) => Object.keys(problem))).toEqual(
      Array(2).fill(['code', 'severity', 'file', 'line', 'column', 'field', 'message', 'suggestion']),
    )
    expect(read).toMatchInlineSnapshot(`
      [
        {
          "code": "reference-unknown",
          "column": 16,
          "field": "qualification",
          "file": "schools/ensaio/courses/a.md",
          "line": 2,
          "message": "A qualificação «mecanicaa» não existe em qualifications/. Quis dizer «mecanica»?",
          "severity": "error",
          "suggestion": "qualification: mecanica",
        },
        {
          "code": "text-abbreviation",
          "column": 1,
          "field": "",
          "file": "schools/ensaio/courses/a.md",
          "line": 9,
          "message": "A abreviatura «CNC» não está no glossário. Escreva-a por extenso, ou peça à organização que a explique em glossary/.",
          "severity": "warning",
          "suggestion": null,
        },
      ]
    `)
  })

  it('is an empty array where nothing is wrong', () => {
    expect(print([], 'json')).toBe('[]')
  })
})

describe('the report for GitHub', () => {
  it('is a command a line, beside the line it is about', () => {
    expect(print([unknown, elsewhere], 'github')).toMatchInlineSnapshot(`
      "::error file=content/schools/ensaio/courses/a.md,line=2,col=16,title=reference-unknown::A qualificação «mecanicaa» não existe em qualifications/. Quis dizer «mecanica»?%0A→ qualification: mecanica
      ::warning file=content/schools/ensaio/school.yaml,line=9,col=1,title=text-abbreviation::A abreviatura «CNC» não está no glossário. Escreva-a por extenso, ou peça à organização que a explique em glossary/.
      3 ficheiros lidos: 1 erro, 1 aviso."
    `)
  })

  it('lets no text end or start a command', () => {
    const found = '100% ::error::x\n::warning::y\r,z'
    const lines = print([{ ...elsewhere, file: 'a:b,c\n::error::%.md', arguments: { found } }], 'github').split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(
      /^::warning file=content\/a%3Ab%2Cc%0A%3A%3Aerror%3A%3A%25\.md,line=9,col=1,title=text-abbreviation::/,
    )
    expect(lines[0]).toContain('100%25 ::error::x%0A::warning::y%0D,z')
  })
})

it('files with an error stand last, beside the counts', () => {
  const problem = (file: string, severity: 'error' | 'warning') => ({
    code: 'file-empty' as const,
    severity,
    file,
    line: 1,
    column: 1,
    field: '',
    arguments: {},
  })
  const problems = [problem('a.md', 'error'), problem('b.md', 'warning')]
  const text = report(problems, { language: 'pt', format: 'text', files: 2, folder: 'content' })
  expect(text.indexOf('content/b.md')).toBeLessThan(text.indexOf('content/a.md'))
})
