import { describe, expect, it } from 'vitest'
import { cell } from '../../../src/views/study/blocks.ts'
import { fitTables, type Wish } from '../../../src/views/study/fit-rows.ts'

const room = { overhead: 10, empty: 6, line: 4, padding: 1 }
const rows = (count: number, text = 'x') => Array.from({ length: count }, () => [cell(text)])
const wish = (change: Partial<Wish> = {}): Wish => ({ rows: rows(10), characters: [20], reserve: 0, ...change })
const counts = (wishes: Wish[], millimetres: number) =>
  fitTables(wishes, millimetres, room).map(({ rows: fitted, hidden }) => [fitted.length, hidden])

describe('fitting tables on a sheet', () => {
  it('shows all rows that have room, and counts those that have none', () => {
    expect(counts([wish()], 60)).toEqual([[10, 0]])
    expect(counts([wish()], 59)).toEqual([[9, 1]])
  })

  it('gives a row the lines its longest cell needs', () => {
    expect(counts([wish({ rows: rows(3, 'x'.repeat(21)) })], 10 + 2 * 9)).toEqual([[2, 1]])
  })

  it('counts the lines below a cell', () => {
    const tall = { text: 'x', lines: [{ text: 'y' }, { text: 'z'.repeat(21) }] }
    expect(counts([wish({ rows: [[tall], [tall]] })], 10 + 17)).toEqual([[1, 1]])
  })

  it('keeps room for the tables after, but no more than they need', () => {
    expect(counts([wish(), wish({ reserve: 30 })], 60)).toEqual([
      [4, 6],
      [4, 6],
    ])
    expect(counts([wish(), wish({ rows: rows(1), reserve: 30 })], 60)).toEqual([
      [7, 3],
      [1, 0],
    ])
  })

  it('passes on what a table leaves', () => {
    expect(counts([wish({ rows: rows(1) }), wish()], 65)).toEqual([
      [1, 0],
      [8, 2],
    ])
  })

  it('shows no more rows than wanted, and gives rows the height asked for', () => {
    expect(counts([wish({ most: 3 })], 500)).toEqual([[3, 7]])
    expect(counts([wish({ least: 20 })], 50)).toEqual([[2, 8]])
  })

  it('leaves room for a note', () => {
    expect(counts([wish({ noteLines: 5 })], 60)).toEqual([[6, 4]])
  })
})
