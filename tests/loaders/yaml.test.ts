import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/loaders/read-yaml.ts'

const data = (text: string): unknown => readYaml('a.yaml', text).source.data
const codes = (text: string) => readYaml('a.yaml', text).problems.map(({ code, line }) => `${code} ${String(line)}`)

describe('YAML', () => {
  it('keeps codes and days as they were typed', () => {
    expect(data("a: 0309\nb: 2027-09-15\nc: 10:30\nd: '7233'\ne: 2027/28")).toEqual({
      a: '0309',
      b: '2027-09-15',
      c: '10:30',
      d: '7233',
      e: '2027/28',
    })
  })

  it('takes words for yes and no, and letters, as words', () => {
    expect(data('a: yes\nb: no\nc: on\nd: N\ne: true')).toEqual({ a: 'yes', b: 'no', c: 'on', d: 'N', e: true })
  })

  it.each(['1e400', '.inf', '.nan'])('leaves %s to the fields', (typed) => {
    const { source, problems } = readYaml('a.yaml', `a: ${typed}`)
    expect(problems).toEqual([])
    expect(source.typed(['a'])).toBe(typed)
  })

  it('gives no key to the prototype', () => {
    const read = data('__proto__: { a: 1 }') as Record<string, unknown>
    expect(Object.keys(read)).toEqual(['__proto__'])
    expect(read.a).toBeUndefined()
  })

  it.each([
    ['a quote left open, where it opens', 'b: 1\na: "x\nc: 2\nd: 3', 'yaml-broken 2'],
    ['a bracket left open, where it opens', 'b: 1\na: [x, y\nc: 2', 'yaml-broken 2'],
    ['a field without its colon', 'b: 1\na\nc: 2', 'yaml-broken 2'],
    ['a field further in than its neighbour', 'b: 1\n c: 2', 'yaml-broken 2'],
    ['a tab', 'b:\n\tc: 2', 'yaml-tab 2'],
    ['a key written twice', 'b: 1\nc: 2\nb: 3', 'yaml-duplicate-key 3'],
    ['a value with a colon', 'b: 1\nc: d: e', 'yaml-quotes-needed 2'],
    ['an anchor', 'b: 1\nc: &d e', 'yaml-alias 2'],
    ['an alias to nothing', 'b: 1\nc: *d', 'yaml-alias 2'],
    ['another version of YAML', '%YAML 1.1\n---\na: yes', 'yaml-broken 1'],
    ['a second record', 'a: 1\n---\nb: 2', 'yaml-broken 2'],
    ['a tag', 'a: !!binary x', 'yaml-broken 1'],
    ['an escaped sign that turns the text', 'a: 1\nb: "x\\u202e"', 'file-bad-characters 2'],
  ])('refuses %s', (_name, text, expected) => {
    expect(codes(text)).toEqual([expected])
  })

  it('reports one slip once', () => {
    expect(codes('a: 1\n b: 2\n')).toHaveLength(1)
    expect(codes('{a: "x\n  b: 2\nc: 3\n')).toHaveLength(1)
    expect(codes('- a\n- b\nc: 2\n')).toHaveLength(1)
  })

  it.each([
    ['a: b: c', "a: 'b: c'"],
    ["a: 'n'uma'", "a: 'n''uma'"],
    ['a: @b', "a: '@b'"],
    ['a: **b** c', "a: '**b** c'"],
    ['  - a: b: c', "  - a: 'b: c'"],
  ])('shows %s as it should be, and can read that', (text, suggestion) => {
    const [problem] = readYaml('a.yaml', text).problems
    expect(problem?.arguments.suggestion).toBe(suggestion)
    expect(readYaml('a.yaml', suggestion).problems).toEqual([])
  })
})
