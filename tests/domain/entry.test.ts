import { describe, expect, it } from 'vitest'
import { enrolmentState } from '../../src/domain/enrolment-state.ts'
import { entriesOf } from '../../src/domain/entry.ts'

describe('from where one comes to a course', () => {
  it.each([
    [2, {}, ['before-9']],
    [4, {}, ['after-9']],
    [5, {}, ['after-12']],
    [4, { modality: 'professional' }, ['after-9']],
    [4, { admission: { minimumAge: 17 } }, ['after-9']],
    [4, { admission: { minimumAge: 18 } }, ['adult']],
    [4, { modality: 'adult' }, ['adult']],
    [2, { modality: 'adult' }, ['adult']],
    [5, { admission: { minimumAge: 18 } }, ['after-12', 'adult']],
  ] as const)('for level %d with %j is %j', (level, course, expected) => {
    expect(entriesOf({ level }, course)).toEqual(expected)
  })
})

describe('enrolment', () => {
  const span = { opens: '2027-05-03', closes: '2027-07-16' }
  it.each([
    ['2027-05-02', 'soon'],
    ['2027-05-03', 'open'],
    ['2027-07-16', 'open'],
    ['2027-07-17', 'closed'],
  ])('on %s is %s', (today, expected) => {
    expect(enrolmentState(span, today)).toBe(expected)
  })

  it('is not known where the one date there is does not settle it', () => {
    expect(enrolmentState({}, '2027-05-03')).toBe('unknown')
    expect(enrolmentState({ opens: span.opens }, '2027-05-03')).toBe('unknown')
    expect(enrolmentState({ closes: span.closes }, '2027-05-03')).toBe('unknown')
  })

  it('is known where the one date there is settles it', () => {
    expect(enrolmentState({ opens: span.opens }, '2027-05-02')).toBe('soon')
    expect(enrolmentState({ closes: span.closes }, '2027-07-17')).toBe('closed')
  })
})
