import { describe, expect, it } from 'vitest'
import { addressOf, readAddress } from '../../src/client/what-if-address.ts'

const published = { numbers: 30, study: 30, education: 40 }
const read = (query: string) => readAddress(new URLSearchParams(query), published)

describe('an address', () => {
  it('holds points by group', () => {
    expect(read('numbers=10&study=0&education=90')).toEqual({
      points: { numbers: 10, study: 0, education: 90 },
      ignored: [],
    })
  })

  it('leaves what it does not name as published', () => {
    expect(read('study=5')).toEqual({ points: { ...published, study: 5 }, ignored: [] })
    expect(read('')).toEqual({ points: published, ignored: [] })
  })

  it.each(['abc', '-1', '101', '1.5', '1e1', '', ' 5', '0x5', '0005'])(
    'does not take “%s” for points, and says so',
    (value) => {
      const query = new URLSearchParams({ study: value })
      expect(readAddress(query, published)).toEqual({ points: published, ignored: [`study=${value}`] })
    },
  )

  it('does not choose between two values for one group', () => {
    expect(read('study=5&study=6&numbers=7')).toEqual({
      points: { ...published, numbers: 7 },
      ignored: ['study=5', 'study=6'],
    })
  })

  it('that leaves nothing above 0 gives the published points', () => {
    expect(read('numbers=0&study=0&education=0')).toEqual({
      points: published,
      ignored: ['numbers=0&study=0&education=0'],
    })
  })

  it('may hold what is none of its business', () => {
    expect(read('lang=en&q=solda')).toEqual({ points: published, ignored: [] })
  })

  it('is empty for the published points, and names every group for others', () => {
    expect(addressOf(published, published)).toBe('')
    expect(addressOf({ ...published, study: 31 }, published)).toBe('numbers=30&study=31&education=40')
  })

  it('reads back what it was given', () => {
    const points = { numbers: 0, study: 100, education: 7 }
    expect(read(addressOf(points, published))).toEqual({ points, ignored: [] })
  })
})
