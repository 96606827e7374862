import { expect, test } from 'vitest'
import { numberSlip } from '../../src/loaders/number-slip.ts'

test.each([
  ['4,8', 'number-decimal-comma', '4.8'],
  ['-0,5', 'number-decimal-comma', '-0.5'],
  ['1.234,5', 'number-decimal-comma', '1234.5'],
  ['1 234,5', 'number-decimal-comma', '1234.5'],
  ['1\u00a0234,5', 'number-decimal-comma', '1234.5'],
  ['1 234', 'number-thousands', '1234'],
  ['1\u202f234\u202f567', 'number-thousands', '1234567'],
  ['1.234.567', 'number-thousands', '1234567'],
  ['1,234.5', 'number-thousands', '1234.5'],
  ["12'900", 'number-thousands', '12900'],
  ['048', 'number-leading-zero', '48'],
])('%s is a slip (%s) for %s', (typed, code, wanted) => {
  expect(numberSlip(typed)).toEqual({ code, wanted })
})

test.each(['48', '4.8', '1.234', '1.234.5', '12 34', 'cerca de 4', '4,', ',5', '12%', '', '1e3'])(
  '%s is no such slip',
  (typed) => {
    expect(numberSlip(typed)).toBeUndefined()
  },
)
