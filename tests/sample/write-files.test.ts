import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitFrontMatter } from '../../src/loaders/front-matter.ts'
import { hiddenCharacter } from '../../src/loaders/hidden-character.ts'
import { readYaml } from '../../src/loaders/read-yaml.ts'
import { toCsv, toMarkdown, toYaml, type Value } from '../../src/sample/write-files.ts'

const key = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/)
const text = fc.oneof(
  // Characters nobody types on purpose are refused when read: the stocks have none.
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((written) => hiddenCharacter(written) === undefined),
  fc.constantFrom(
    'yes',
    'null',
    '0309',
    '12:30',
    '2027/28',
    'a: b',
    'a #b',
    '- a',
    ' a',
    'a ',
    'Técnico/a de “X”',
    'https://www.example.org/a?b=c',
    '~',
    '1e3',
  ),
)
const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.dictionary(key, tie('value'), { minKeys: 1 }),
    fc.array(fc.oneof(text, fc.dictionary(key, text, { minKeys: 1 })), { minLength: 1 }),
  ),
})).value

test('what is written as YAML reads back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1 }), (record) => {
      const { source, problems } = readYaml('a.yaml', toYaml(record))
      expect(problems).toEqual([])
      expect(JSON.stringify(source.data)).toBe(JSON.stringify(record))
    }),
    { seed: 2027, numRuns: 500 },
  )
})

test('writes dates, addresses and plain words without quotation marks, and the rest with them', () => {
  expect(
    toYaml({
      on: '2027-01-20',
      link: 'https://www.example.org/a',
      what: 'Visita às oficinas',
      code: '0309',
      is: 'yes',
      left: undefined,
      list: [{ a: 'b', c: [1, 2] }],
    }),
  ).toMatchInlineSnapshot(`
    "on: 2027-01-20
    link: https://www.example.org/a
    what: Visita às oficinas
    code: "0309"
    is: "yes"
    list:
      - a: b
        c:
          - 1
          - 2
    "
  `)
})

test('a Markdown file has its facts above and its text below', () => {
  const parts = splitFrontMatter('a.md', toMarkdown({ title: 'A' }, '\nUm texto.\n'))
  expect(parts).toMatchObject({ yaml: 'title: A\n', body: 'Um texto.' })
  expect(toMarkdown({}, 'Um texto.')).toBe('---\n---\n\nUm texto.\n')
})

test('a cell with a comma or a quotation mark is quoted', () => {
  expect(toCsv(['a', 'b'], [{ a: 'um, dois', b: 'diz "sim"' }, { b: 3 }])).toBe('a,b\n"um, dois","diz ""sim"""\n,3\n')
})
