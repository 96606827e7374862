import { describe, expect, it } from 'vitest'
import { likertValue, meanMark, opinionOf, quantile } from '../../src/ranking/likert.ts'
import { findAgreements, placesOn } from '../../src/ranking/ranked-lists.ts'
import { groupStatementItems } from '../../src/ranking/statement-items.ts'
import { buildFocusGroup } from './build-network.ts'

const about = { qualification: 'mecatronica' }
const itemsOf = (change: Parameters<typeof buildFocusGroup>[0]) =>
  groupStatementItems(buildFocusGroup(change), 6, () => false)

describe('marks from 1 to 5', () => {
  it('are worth a quarter a level', () => {
    expect([1, 2, 3, 4, 5].map(likertValue)).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(() => likertValue(0)).toThrow('a mark must be 1 to 5, not 0')
    expect(() => likertValue(Number.NaN)).toThrow('a mark must be 1 to 5')
  })

  it('say the median, whatever the mean', () => {
    expect(opinionOf([1, 5, 5])).toEqual({ value: 1, divided: true, marks: 3 })
    expect(opinionOf([4, 3]).value).toBe(0.625)
    expect(meanMark([1, 5, 5])).toBeCloseTo(11 / 3, 12)
  })

  it('are divided where the middle half spans two levels or more', () => {
    expect(opinionOf([2, 2, 4, 4]).divided).toBe(true)
    expect(opinionOf([3, 3, 4, 4, 4]).divided).toBe(false)
    // Quartiles of 2, 3, 4, 4 are 2.75 and 4: just under two levels.
    expect(opinionOf([4, 2, 3, 4]).divided).toBe(false)
  })

  it('have quantiles between neighbours, as spreadsheets compute them', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([10, 20, 30, 45], share))).toEqual([10, 17.5, 25, 33.75, 45])
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => quantile([1], 1.5)).toThrow(RangeError)
  })
})

describe('a statement with marks', () => {
  it('counts as one group with the median of its marks', () => {
    expect(itemsOf({ statements: [{ about, marks: [4, 5, 4, 2, 4, 4] }] })).toMatchObject([
      { criterion: 'entrepreneurs.groups', value: 0.75, n: 1, level: 'qualification', target: 'mecatronica' },
    ])
  })

  it('counts half for a panel that stays divided, and in full for a group that met once', () => {
    const statements = [{ about, marks: [1, 1, 5, 5, 5] }]
    expect(itemsOf({ statements, rounds: 3 })).toMatchObject([{ value: 1, n: 0.5, divided: true }])
    expect(itemsOf({ statements })[0]).not.toHaveProperty('divided')
    expect(itemsOf({ statements })[0]?.n).toBe(1)
    expect(itemsOf({ statements: [{ about, marks: [4, 4, 5] }], rounds: 3 })[0]?.n).toBe(1)
  })
})

describe('a ranked list', () => {
  const list = { of: 'qualification' as const, places: ['a', ['b', 'c'], 'd'] }

  it('gives those who share a place its mean', () => {
    expect([...placesOn(list)]).toEqual([
      ['a', 1],
      ['b', 2.5],
      ['c', 2.5],
      ['d', 4],
    ])
  })

  it('is worth 1 at its head and 0 at its foot; what is not on it is missing', () => {
    const items = itemsOf({ statements: [], ranked: [list] })
    expect(items.map(({ target, value, n }) => [target, value, n])).toEqual([
      ['a', 1, 1],
      ['b', 0.5, 1],
      ['c', 0.5, 1],
      ['d', 0, 1],
    ])
  })

  it('shares the size of its group with what the group says of the same thing', () => {
    const items = itemsOf({
      statements: [{ about: { qualification: 'a' }, code: 'balanced' }],
      ranked: [list],
    })
    expect(items.filter(({ target }) => target === 'a').map(({ n }) => n)).toEqual([0.5, 0.5])
  })
})

describe('agreement of groups that rank the same list', () => {
  const group = (id: string, places: (string | string[])[], kind: 'entrepreneurs' | 'educators' = 'educators') =>
    buildFocusGroup({ id, kind, ranked: [{ of: 'sector', places }] })

  it('is full when all agree, none when two contradict each other', () => {
    const [same] = findAgreements([group('one', ['x', 'y', 'z']), group('two', ['x', 'y', 'z'])])
    expect(same).toMatchObject({ of: 'sector', groups: ['one', 'two'], w: 1 })
    expect(same?.things).toEqual([
      { id: 'x', meanPlace: 1 },
      { id: 'y', meanPlace: 2 },
      { id: 'z', meanPlace: 3 },
    ])
    expect(findAgreements([group('one', ['x', 'y', 'z']), group('two', ['z', 'y', 'x'])])[0]?.w).toBe(0)
  })

  it('is not asked of different lists, of other kinds of group, or of one group alone', () => {
    expect(findAgreements([group('one', ['x', 'y'])])).toEqual([])
    expect(findAgreements([group('one', ['x', 'y']), group('two', ['x', 'y', 'z'])])).toEqual([])
    expect(findAgreements([group('one', ['x', 'y']), group('two', ['x', 'y'], 'entrepreneurs')])).toEqual([])
  })
})
