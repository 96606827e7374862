import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/domain/text.ts'
import { loadNetwork } from '../../../src/loaders/load-network.ts'
import { rankNetwork } from '../../../src/ranking/rank-network.ts'
import { readerOf } from '../../../src/views/reader.ts'
import { createSite } from '../../../src/views/site.ts'
import { gapSheetView } from '../../../src/views/study/gap-sheet-view.ts'
import { buildFocusGroup, buildStudyScore } from '../../ranking/build-network.ts'
import { buildReader, fullEvidence } from '../build-site.ts'
import { buildRanked, buildSupply, courseWithPlaces, openings, rates, textsOf } from './build-study.ts'

const { network } = loadNetwork(join(import.meta.dirname, '../../fixtures/networks/small'))
if (!network) throw new Error('the network small has mistakes')
const site = createSite(network, rankNetwork(network))
const small = gapSheetView(readerOf(site, 'pt'))
const table = (view: typeof small, kind: string) =>
  [...view.front, ...view.back].find((part) => part.kind === kind)?.table

describe('the sheet for the meeting', () => {
  it('leaves the columns of the meeting empty, and fills only what the data say', () => {
    const rows = textsOf(table(small, 'decisions') ?? { groups: [] })
    expect(rows.length).toBeGreaterThan(3)
    for (const [name, says, ...own] of rows) {
      expect([name, says]).not.toContain('')
      expect(own).toEqual(['', '', '', ''])
    }
  })

  it('names a qualification once in the table to decide on', () => {
    const names = textsOf(table(small, 'decisions') ?? { groups: [] }).map(([name]) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('lists at most eight things that are missing, and says how many more there are', () => {
    const missing = table(small, 'missing')
    expect(missing?.groups[0]?.rows.length).toBe(8)
    expect(missing?.more).toMatch(/^E mais \d+ no estudo\.$/)
  })

  it.each(languages)('is cut to two pages however many gaps there are (%s)', (language) => {
    const scores = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`qualificacao-${String(at)}`, 10]))
    const statements = [{ about: { occupation: '3115' }, code: 'strong-shortage' as const }]
    const evidence = fullEvidence({
      statistics: [openings(4000)],
      study: Object.keys(scores).map((qualification) => buildStudyScore({ qualification })),
      focusGroups: [buildFocusGroup({ statements })],
    })
    const { reader } = buildRanked(scores, { evidence })
    const view = gapSheetView({ ...buildReader({}, language), site: reader.site })
    const gaps = table(view, 'gaps')
    const shown = gaps?.groups[0]?.rows.length ?? 0
    expect(shown).toBeGreaterThan(5)
    expect(shown).toBeLessThan(20)
  })

  it('says what is short in people and classes, and what there is too much of', () => {
    const short = gapSheetView(buildSupply([openings(100), ...rates], [courseWithPlaces(40)]).reader)
    expect(textsOf(table(short, 'shortages') ?? { groups: [] })).toEqual([
      [
        'Técnico/a de Mecatrónica (523267)',
        '72,3',
        'Muito procurado',
        '100 / 4 turmas',
        '40 / 1,5 turmas',
        '60 / 2,5 turmas',
      ],
    ])
    const many = gapSheetView(buildSupply([openings(100), ...rates], [courseWithPlaces(150)]).reader)
    expect(many.lists[0]?.items[0]?.lines).toEqual([{ text: '150 diplomados para 100 entradas por ano' }])
  })

  it('says in words where there is nothing to list', () => {
    const view = gapSheetView(buildReader({ qualifications: [], courses: [] }))
    for (const part of [...view.front, ...view.back, ...view.lists]) expect(part.none, part.kind).toBeTruthy()
  })

  it('bears the mark of a demonstration', () => {
    expect(small.head.mark?.short).toBe('Edição de demonstração')
  })
})
