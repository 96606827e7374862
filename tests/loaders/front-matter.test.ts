import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../src/loaders/front-matter.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { withContent } from '../fixtures/content.ts'

const course = 'schools/ensaio/courses/mecanica-geral.md'
const sound =
  '---\nqualification: mecanica-geral\nconfirmed: { on: 2026-11-02, role: Direção }\n---\n\nTurma pequena.\n'
const load = (write: string | Uint8Array) => withContent([{ path: course, write }], loadNetwork)

describe('front matter', () => {
  it('parts fields and text, and says where the text starts', () => {
    expect(splitFrontMatter('a.md', '---\na: 1\nb: 2\n---\n\n\nText\nmore\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      body: 'Text\nmore',
      bodyLine: 7,
    })
  })

  it('may be followed by no text', () => {
    expect(splitFrontMatter('a.md', '---\na: 1\n---')).toMatchObject({ yaml: 'a: 1\n', body: '' })
  })

  it('may be followed by a text with rules of its own', () => {
    expect(splitFrontMatter('a.md', '---\na: 1\n---\nOne\n\n---\n\nTwo\n')).toMatchObject({
      body: 'One\n\n---\n\nTwo',
      bodyLine: 4,
    })
  })

  it.each(['js', 'javascript', 'coffee', 'json', 'toml', ' js', 'yaml'])(
    'in %s is refused, and nothing of it runs',
    (language) => {
      const run = 'globalThis.ran = true\nmodule.exports = (() => { globalThis.ran = true; return {} })()'
      const split = splitFrontMatter('a.md', `---${language}\n${run}\n---\nText\n`)
      expect(split).toMatchObject({ code: 'front-matter-missing', line: 1 })
      expect(load(`---${language}\n${run}\n---\nText\n`).problems).toMatchObject([{ code: 'front-matter-missing' }])
      expect('ran' in globalThis).toBe(false)
    },
  )

  it('that is broken is the same problem when it is read again', () => {
    const broken = sound.replace('qualification: ', 'qualification ')
    const [first, second] = [load(broken), load(broken)]
    expect(first.problems).toHaveLength(1)
    expect(second).toEqual(first)
  })

  it('reads the same with the line ends and the mark of Windows', () => {
    const plain = load(sound)
    const windows = load(`\ufeff${sound.replaceAll('\n', '\r\n')}`)
    expect(plain.problems).toEqual([])
    expect(windows.problems).toEqual([])
    expect(windows.network?.courses).toEqual(plain.network?.courses)
  })

  it('keeps its lines with the line ends of Windows', () => {
    const wrong = sound.replace('Turma pequena.', 'Turma\n\n<b>pequena</b>')
    const places = (text: string) => load(text).problems.map(({ line, column }) => [line, column])
    expect(places(wrong.replaceAll('\n', '\r\n'))).toEqual(places(wrong))
    expect(places(wrong)).toEqual([
      [8, 1],
      [8, 11],
    ])
  })

  it('that cannot be understood still lets the text be looked at', () => {
    const { problems } = load('---\nqualification mecanica-geral\n---\n\n<b>Turma</b>\n')
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml-broken', 'text-html']))
  })
})
