import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkStrengths } from '../../src/domain/qualification.ts'
import type { Block } from '../../src/views/method-blocks.ts'
import { methodView } from '../../src/views/method-view.ts'
import { type WorkedView, workedView } from '../../src/views/method-worked.ts'
import type { Reader } from '../../src/views/reader.ts'
import { evaluate, figureOf, lastPlace } from './evaluate.ts'
import { buildEvidence, buildSource, sample } from '../ranking/build-network.ts'
import { buildReader } from './build-site.ts'
import { awkward, type Awkward, awkwardNetwork, awkwardReader } from './method-network.ts'

function workedOf(reader: Reader): WorkedView {
  const need = reader.site.need('mecatronica')
  if (need === undefined) throw new Error('nothing is ranked')
  return workedView(need, reader)
}

const blocksOf = ({ links, sections }: WorkedView): Block[] => [
  ...links.blocks,
  ...sections.flatMap(({ blocks }) => blocks),
]

/** Every sum the example prints, with the figure it prints for it. */
function printedSums(worked: WorkedView): { sum: string; printed: string }[] {
  const cells = blocksOf(worked).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  )
  const items = worked.criteria.flatMap((criterion) => criterion.items)
  const lines = [
    ...worked.criteria.flatMap((criterion) => criterion.lines),
    ...blocksOf(worked).flatMap((block) => (block.kind === 'formula' ? block.lines : [])),
  ].filter((line) => !/^P\(|;/.test(line))
  return [
    ...[...cells, ...items.flatMap(({ v, n, freshness }) => [v, n, freshness])].flatMap(({ how, text }) =>
      how === undefined ? [] : [{ sum: how, printed: text }],
    ),
    ...items.flatMap(({ n, link, reached, fit, freshness, weight }) => [
      { sum: `${link.text} × ${n.text}`, printed: reached },
      { sum: `${reached} × ${fit} × ${freshness.text}`, printed: weight },
    ]),
    ...lines.flatMap((line) => {
      const [printed = '', sum = '', name] = line.split(' = ').toReversed()
      return name === undefined && /^[A-Za-z]/.test(sum) ? [] : [{ sum, printed }]
    }),
  ]
}

/** By how many in the last printed place a sum misses what is printed for it, once it is rounded alike. */
function missOf({ sum, printed }: { sum: string; printed: string }): number {
  const unit = lastPlace(printed)
  return Math.abs(Math.round(evaluate(sum) / unit) - Math.round(figureOf(printed) / unit))
}

const textOf = ({ text, how }: { text: string; how?: string }): number =>
  how === undefined ? figureOf(text) : evaluate(how)

/** S, R, L and U from what goes in alone, by the steps of the page and none of the ranking's own functions. */
function redo(worked: WorkedView) {
  const links = new Map(
    worked.links.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.flatMap(({ text, how }) => (how === undefined ? [] : [[text, evaluate(how)] as const])),
          )
        : [],
    ),
  )
  const parts = worked.criteria.map(({ settings, items }) => {
    const [w = 0, t = 0, m = 0] = settings.split('; ').map((each) => figureOf(each.split(' = ')[1] ?? ''))
    const rows = items.map((item) => {
      const reached =
        (item.link.how === undefined ? figureOf(item.link.text) : (links.get(item.link.text) ?? NaN)) * textOf(item.n)
      return { reached, v: textOf(item.v), weight: reached * figureOf(item.fit) * textOf(item.freshness) }
    })
    const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)
    const all = sum(rows.map(({ weight }) => weight))
    const v = all === 0 ? 0.5 : sum(rows.map(({ weight, v: own }) => weight * own)) / all
    const r = all === 0 ? 0 : (t * all) / (sum(rows.map(({ reached }) => reached)) + m)
    return { w, v, r, trusted: all === 0 ? 0 : v }
  })
  const total = (each: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + each(part), 0)
  const low = 100 * total(({ w, r, trusted }) => w * r * trusted)
  const evidence = total(({ w, r }) => w * r)
  return {
    S: 50 + total(({ w, r, v }) => 100 * w * r * (v - 0.5)),
    R: evidence,
    L: low,
    U: low + 100 * (1 - evidence),
  }
}

/** What the example prints after `S =`, `R =`, `L =` or `U =`. */
function printedTotal(worked: WorkedView, letter: string): string {
  const lines = blocksOf(worked).flatMap((block) => (block.kind === 'formula' ? block.lines : []))
  return (
    lines
      .find((line) => line.startsWith(`${letter} =`) && !line.includes(';'))
      ?.split(' = ')
      .at(-1) ?? ''
  )
}

const arbitraryAwkward: fc.Arbitrary<Awkward> = fc.record({
  openings: fc.integer({ min: 1, max: 120 }),
  tension: fc.integer({ min: 1, max: 500 }).map((hundredths) => hundredths / 100),
  growth: fc.integer({ min: -120, max: 120 }).map((tenths) => tenths / 10),
  workers: fc.integer({ min: 1, max: 9999 }),
  people: fc.integer({ min: 1, max: 9 }),
  age: fc.integer({ min: 0, max: 9 }),
})

describe('the worked example', () => {
  it('prints sums that give the figures it prints, but for one in the last place', () => {
    const sums = printedSums(workedOf(awkwardReader()))
    expect(sums.length).toBeGreaterThan(90)
    expect(sums.filter((each) => missOf(each) > 1)).toEqual([])
  })

  it('does so whatever the evidence, and S, R, L and U follow from what goes in alone', () => {
    fc.assert(
      fc.property(arbitraryAwkward, (change) => {
        const worked = workedOf(awkwardReader(change))
        expect(printedSums(worked).filter((each) => missOf(each) > 1)).toEqual([])
        for (const [letter, total] of Object.entries(redo(worked))) {
          const printed = printedTotal(worked, letter)
          expect(Math.abs(total - figureOf(printed)), letter).toBeLessThanOrEqual(lastPlace(printed) / 2 + 1e-9)
        }
      }),
      { seed: 2027, numRuns: 25 },
    )
  })

  it('rounds each source down, and up again where the remainder is among the largest', () => {
    const { blocks = [] } = workedOf(awkwardReader()).sections.find(({ id }) => id === 'example-rounding') ?? {}
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const figures = rows.map(({ cells }) => cells.map(({ text }) => figureOf(text)))
    expect(figures).toHaveLength(5)
    for (const [exact = 0, floor = 0, rest = 0, printed = 0] of figures) {
      expect(floor + rest).toBeCloseTo(exact, 3)
      expect(floor).toBeLessThanOrEqual(exact)
      expect([0, 1]).toContain(Math.round((printed - floor) * 10))
    }
    const kept = figures.filter(([, floor, , printed]) => floor === printed).map(([, , rest = 0]) => rest)
    const raised = figures.filter(([, floor, , printed]) => floor !== printed).map(([, , rest = 0]) => rest)
    expect(Math.max(...kept)).toBeLessThanOrEqual(Math.min(...raised))
  })

  it('ends at the points of the ranking', () => {
    const reader = awkwardReader()
    const score = reader.site.need('mecatronica')?.score
    expect(Math.round(redo(workedOf(reader)).S * 10) / 10).toBe(score)
  })

  it('shows every item the score was computed from, and no other', () => {
    const reader = awkwardReader()
    const items = workedOf(reader).criteria.flatMap((criterion) => criterion.items)
    expect(items).toHaveLength(reader.site.need('mecatronica')?.items.length ?? 0)
  })

  it('says of each item where, when, by whom, and how its value and size came about', () => {
    const items = workedOf(awkwardReader()).criteria.flatMap((criterion) => criterion.items)
    const shown = items.map(({ about, where, raw, v, n, link, freshness }) =>
      [about.text, where, raw, v.how ?? v.text, n.how ?? n.text, link.how ?? link.text, freshness.how ?? ''].join(
        ' | ',
      ),
    )
    expect(shown).toMatchInlineSnapshot(`
      [
        "Mecânico/a (7233) | Ave, 2026 | 17 pessoas por ano | 0,25 + 0,25 × (17 − 12) ÷ (24 − 12) | 61 | a(7233) | ",
        "Técnico/a de mecânica (3115) | Ave, 2022 | 38 pessoas por ano | 0,5 + 0,25 × (38 − 24) ÷ (48 − 24) | 137 ÷ 2 | a(3115) | 0,5 × (1 − 0,5 × (4 ÷ 3 − 1))",
        "Técnico/a de mecânica (3115) | Ave, 2022 | 31 pessoas por ano | 0,5 + 0,25 × (31 − 24) ÷ (48 − 24) | 137 ÷ 2 | a(3115) | 0,5 × (1 − 0,5 × (4 ÷ 3 − 1))",
        "Técnico/a de mecânica (3115) | Ave, 2022 | 1,37 vezes a média da região | 0,5 + 0,25 × (1,37 − 1) ÷ (2 − 1) | 137 | a(3115) | 0,5 × (1 − 0,5 × (4 ÷ 3 − 1))",
        "Técnico/a de mecânica (3115) | Ave, 2022 | −3,7 pontos percentuais | 0 + 0,5 × (−3,7 − (−10)) ÷ (0 − (−10)) | 137 | a(3115) | 0,5 × (1 − 0,5 × (4 ÷ 3 − 1))",
        "Técnico/a de mecânica (3115) | Ave, 2022 | 9 vezes a média da região | 1 | 137 | a(3115) | 0,5 × (1 − 0,5 × (4 ÷ 3 − 1))",
        "Técnico/a de Mecatrónica | Região Norte, 2025 | nível 6 | 0 + 1 × (6 − 1) ÷ (10 − 1) | 1 | 1 | 1 − 0,5 × 1 ÷ 3",
        "Técnico/a de Mecatrónica | Empresários, Ave, 2025 | Falta alguma gente | 0,75 | 1 | 1 | 1 − 0,5 × 1 ÷ 3",
        "Técnico/a de mecânica (3115) | Empresários, Ave, 2025 | lugar 2,5 de 3 | (3 − 2,5) ÷ (3 − 1) | 1 | a(3115) | 1 − 0,5 × 1 ÷ 3",
        "Tecelão/Tecedeira (8152) | Empresários, Ave, 2025 | lugar 1 de 3 | (3 − 1) ÷ (3 − 1) | 1 | a(8152) | 1 − 0,5 × 1 ÷ 3",
        "Mecânico/a (7233) | Empresários, Ave, 2025 | lugar 2,5 de 3 | (3 − 2,5) ÷ (3 − 1) | 1 | a(7233) | 1 − 0,5 × 1 ÷ 3",
        "Metalurgia e metalomecânica | Empresários, Ave, 2026 | Falta muita gente | 1 | 5 ÷ 6 ÷ 2 | m | ",
        "Metalurgia e metalomecânica | Empresários, Ave, 2026 | Falta alguma gente | 0,75 | 5 ÷ 6 ÷ 2 | m | ",
        "Técnico/a de Mecatrónica | Empresários, Ave, 2026 | notas 2, 5, 4, 4, 1, 2; a do meio é 3 | (3 − 1) ÷ 4 | 5 ÷ 6 × 0,5 | 1 | ",
        "Têxtil | Empresas, Ave, 2026 | Não falta gente | 0,25 | 1 | m | ",
        "Técnico/a de Mecatrónica | Autarquias, Ave, 2024 | Falta muita gente | 1 | 1 | 1 | 1 − 0,5 × 2 ÷ 3",
        "Técnico/a de Mecatrónica | Escolas, Ave, 2026 | Falta alguma gente | 0,75 | 5 ÷ 6 | 1 | ",
      ]
    `)
  })

  it('links a source that has an address and marks what is sample', () => {
    const network = awkwardNetwork(awkward)
    const sources = [buildSource({ address: 'https://www.example.org/', provenance: sample })]
    const worked = workedOf(buildReader({ ...network, evidence: { ...buildEvidence(network.evidence), sources } }))
    const items = worked.criteria.flatMap((criterion) => criterion.items)
    expect(items[0]?.source).toEqual({ words: { text: 'Fonte' }, href: 'https://www.example.org/', sample: true })
    expect(worked.notes).toContain(
      'Este exemplo usa dados de exemplo: a conta é a verdadeira, os números de entrada não.',
    )
    expect(workedOf(awkwardReader()).notes.join(' ')).not.toContain('usa dados de exemplo')
  })

  it('says of a criterion without evidence that it pushes nothing', () => {
    const network = awkwardNetwork(awkward)
    const worked = workedOf(buildReader({ ...network, evidence: { ...buildEvidence(network.evidence), study: [] } }))
    const study = worked.criteria.find(({ id }) => id === 'example-study-relevance')
    expect(study).toMatchObject({ items: [], lines: [], none: 'Sem dados: r = 0 e C = 0.' })
    expect(printedSums(worked).filter((each) => missOf(each) > 1)).toEqual([])
  })

  it('has the strengths of outlets that its first step names', () => {
    const [first] = methodView(awkwardReader()).words.sum.steps
    for (const strength of Object.values(linkStrengths)) {
      expect(first?.text).toContain(String(strength).replace('.', ','))
    }
  })

  it('numbers its steps as its lead says', () => {
    expect(methodView(awkwardReader()).steps).toHaveLength(13)
    expect(methodView(awkwardReader(awkward, 'en')).steps).toHaveLength(13)
  })
})
