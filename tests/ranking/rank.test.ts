import { expect, it } from 'vitest'
import { listInOrder, rankScores } from '../../src/ranking/rank.ts'

const noCodes = new Map<string, string>()

it('ranks tied qualifications alike and skips the next place', () => {
  expect(rankScores([70, 60, 60, 50])).toEqual([1, 2, 2, 4])
})

it('ties scores that are equal once rounded to one decimal', () => {
  expect(rankScores([60.04, 59.96, 59.94])).toEqual([1, 1, 3])
})

it('ties scores that differ in a last binary digit at a half', () => {
  expect(rankScores([64.95, 64.95 - 1e-12])).toEqual([1, 1])
})

it('lists the higher score first', () => {
  const entries = [
    { qualification: 'a', score: 50, evidence: 0.9 },
    { qualification: 'b', score: 60, evidence: 0.1 },
  ]
  expect(listInOrder(entries, noCodes).map(({ qualification, rank }) => [qualification, rank])).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})

it('lists more evidence first inside a tie and leaves the ranks equal', () => {
  const entries = [
    { qualification: 'a', score: 60, evidence: 0.5 },
    { qualification: 'b', score: 60, evidence: 0.6 },
  ]
  expect(listInOrder(entries, noCodes).map(({ qualification, rank }) => [qualification, rank])).toEqual([
    ['b', 1],
    ['a', 1],
  ])
})

it('lists by code, those without one last and by identifier, where evidence is equal too', () => {
  const entries = ['d', 'c', 'b', 'a'].map((qualification) => ({ qualification, score: 60, evidence: 0.5 }))
  const codes = new Map([
    ['b', '523267'],
    ['d', '481RA117'],
  ])
  expect(listInOrder(entries, codes).map(({ qualification }) => qualification)).toEqual(['d', 'b', 'a', 'c'])
})

it('lists nothing where there is nothing', () => {
  expect(listInOrder([], noCodes)).toEqual([])
})
