import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlainYaml } from '../../src/loaders/plain-yaml.ts'
import { readFullYaml } from '../../src/loaders/yaml.ts'

/** YAML of the fixtures, front matter included. */
const texts = ['tests/fixtures/networks', 'tests/fixtures/content'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|md)$/.test(path))
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      if (path.endsWith('.yaml')) return [text]
      return text.startsWith('---\n') ? [text.slice(4, text.indexOf('\n---', 4) + 1)] : []
    }),
)

/** Whether the fast reader answered; if so, the full one must answer the same. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text)
  if (plain === undefined) return false
  const { source, problems } = readFullYaml('a.yaml', text, 1)
  expect({ text, data: source.data, problems }).toEqual({ text, data: plain, problems: [] })
  return true
}

test('the fast reader answers what the full one answers, and leaves the rest to it', () => {
  const taken = texts.filter(agrees).length
  expect(taken).toBeGreaterThan(texts.length / 4)
})

const snippets =
  ' |  |\n|\n  |\n\n|:|: |-|- |#| #|"|\'|[|]|{|}|,|>|&|*|!|%|@|`|?|? |0|1|.|e|~|null|true|Null|\u00a0|\u0085|\ufeff|\u2028|...|---|=|<<: |é|_|+|.inf|0x1|1_0|- - a|a: b'.split(
    '|',
  )

test('slips of the pen never make the two readers differ', () => {
  let seed = 2027
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % limit
  }
  let taken = 0
  for (let round = 0; round < 15000; round++) {
    const lines = (texts[below(texts.length)] ?? '').split('\n')
    const from = below(lines.length)
    let text = `${lines.slice(from, from + 12).join('\n')}\n`
    for (let slip = 0; slip <= below(3); slip++) {
      const at = below(text.length + 1)
      const inserted = below(3) === 0 ? '' : (snippets[below(snippets.length)] ?? '')
      text = text.slice(0, at) + inserted + text.slice(at + (inserted === '' ? 1 + below(4) : below(2)))
    }
    if (agrees(text)) taken++
  }
  expect(taken).toBeGreaterThan(500)
})
