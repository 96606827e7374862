import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rankCached } from '../src/ranking-cache.ts'
import { rankNetwork } from '../src/ranking/rank-network.ts'
import { buildEdition, buildNetwork, buildSettings } from './ranking/build-network.ts'
import { buildCourse, fullEvidence } from './views/build-site.ts'

vi.mock('../src/ranking/rank-network.ts', { spy: true })

const network = buildNetwork({ evidence: fullEvidence() })
const seeded = (seed: number) => ({ ...network, edition: buildEdition({ ranking: buildSettings({ seed }) }) })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rumo-ranking-'))
  vi.mocked(rankNetwork).mockClear()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const timesRanked = () => vi.mocked(rankNetwork).mock.calls.length
const only = () => join(folder, readdirSync(folder)[0] ?? '')

describe('a ranking that is kept', () => {
  it('is the one that would be computed', () => {
    const computed = rankNetwork(network)
    expect(rankCached(network, folder)).toStrictEqual(computed)
    expect(rankCached(network, folder)).toStrictEqual(computed)
  })

  it('is computed once', () => {
    rankCached(network, folder)
    rankCached(network, folder)
    expect(timesRanked()).toBe(1)
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)])
  })

  it('is computed again for another seed, and not for another course', () => {
    rankCached(network, folder)
    const withCourse = { ...network, courses: [buildCourse()] }
    rankCached(withCourse, folder)
    expect(timesRanked()).toBe(1)
    rankCached(seeded(1), folder)
    expect(timesRanked()).toBe(2)
  })

  it.each([
    ['half', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('high', 'moderate')],
    ['empty', () => ''],
    ['of another kind', () => '[]'],
  ])('is computed and written again where its file is %s', (_, spoil) => {
    const ranking = rankCached(network, folder)
    const sound = readFileSync(only(), 'utf8')
    const spoilt = spoil(sound)
    expect(spoilt).not.toBe(sound)
    writeFileSync(only(), spoilt)
    expect(rankCached(network, folder)).toStrictEqual(ranking)
    expect(timesRanked()).toBe(2)
    expect(readFileSync(only(), 'utf8')).toBe(sound)
  })

  it('is computed where nothing can be kept', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(rankCached(network, file)).toStrictEqual(rankNetwork(network))
    expect(readdirSync(folder)).toEqual(['a-file'])
  })

  it('goes when eight others were used since', () => {
    rankCached(network, folder)
    const first = only()
    const aged = (name: string, minutesAgo: number) => {
      const time = new Date(Date.UTC(2026, 10, 23, 12, -minutesAgo))
      utimesSync(name, time, time)
    }
    aged(first, 60)
    for (let seed = 1; seed <= 7; seed++) rankCached(seeded(seed), folder)
    expect(readdirSync(folder)).toHaveLength(8)
    rankCached(seeded(8), folder)
    expect(readdirSync(folder)).toHaveLength(8)
    expect(readdirSync(folder).map((name) => join(folder, name))).not.toContain(first)
  })

  it('stays when it was read since', () => {
    rankCached(network, folder)
    const first = only()
    utimesSync(first, new Date(0), new Date(0))
    rankCached(network, folder)
    for (let seed = 1; seed <= 7; seed++) rankCached(seeded(seed), folder)
    expect(readdirSync(folder).map((name) => join(folder, name))).toContain(first)
  })
})
