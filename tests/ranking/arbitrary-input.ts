import fc from 'fast-check'
import type { Criterion, ScoringInput, ScoringItem } from '../../src/ranking/scoring-input.ts'

const qualifications = ['Q1', 'Q2', 'Q3', 'Q4']
const occupations = ['O1', 'O2', 'O3']
const sectors = ['S1', 'S2']
const criteria = ['numbers.openings', 'numbers.growth', 'study.relevance', 'entrepreneurs.groups', 'interviews.public']

/** A part above 0 and at most 1, in thousandths, so that a failing case is readable. */
const part = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000)
const value = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)

const arbitraryCriteria: fc.Arbitrary<Criterion[]> = fc
  .tuple(
    ...criteria.map((id) =>
      fc.record({
        id: fc.constant(id),
        weight: fc.integer({ min: 0, max: 100 }),
        trust: part,
        halfSize: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
        halfLife: fc.integer({ min: 1, max: 10 }),
      }),
    ),
  )
  .filter((drawn) => drawn.some(({ weight }) => weight > 0))
  .map((drawn) => {
    const total = drawn.reduce((all, { weight }) => all + weight, 0)
    return drawn.map((criterion) => ({ ...criterion, weight: criterion.weight / total }))
  })

const about = fc.oneof(
  fc.record({ level: fc.constant('qualification' as const), target: fc.constantFrom(...qualifications) }),
  fc.record({ level: fc.constant('occupation' as const), target: fc.constantFrom(...occupations) }),
  fc.record({ level: fc.constant('sector' as const), target: fc.constantFrom(...sectors) }),
)

const arbitraryItem: fc.Arbitrary<ScoringItem> = fc
  .tuple(
    about,
    fc.record({
      criterion: fc.constantFrom(...criteria),
      value,
      n: fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10),
      year: fc.integer({ min: 2010, max: 2026 }),
      trust: fc.option(part, { nil: undefined }),
    }),
  )
  .map(([target, rest]) => ({ ...target, ...rest }))

const arbitraryLinks = fc.uniqueArray(
  fc.record({
    qualification: fc.constantFrom(...qualifications),
    occupation: fc.constantFrom(...occupations),
    strength: fc.constantFrom(1, 0.5, 0.25),
  }),
  { selector: ({ qualification, occupation }) => `${qualification} ${occupation}` },
)

/** At most a half in each of the two sectors, so that the shares of an occupation never exceed 1. */
const arbitraryShares = fc.uniqueArray(
  fc.record({
    occupation: fc.constantFrom(...occupations),
    sector: fc.constantFrom(...sectors),
    share: part.map((share) => share / 2),
  }),
  { selector: ({ occupation, sector }) => `${occupation} ${sector}` },
)

/** Any sound input of four qualifications, three occupations, two sectors and five criteria. */
export const arbitraryInput: fc.Arbitrary<ScoringInput> = fc.record({
  year: fc.constant(2026),
  criteria: arbitraryCriteria,
  fit: fc.record({ qualification: part, occupation: part, sector: part }),
  qualifications: fc.constant(qualifications),
  links: arbitraryLinks,
  shares: arbitraryShares,
  items: fc.array(arbitraryItem, { maxLength: 25 }),
})

/** An input with at least one item, and the place of one of them. */
export const arbitraryInputAndPlace = arbitraryInput
  .filter(({ items }) => items.length > 0)
  .chain((input) => fc.tuple(fc.constant(input), fc.nat({ max: input.items.length - 1 })))
