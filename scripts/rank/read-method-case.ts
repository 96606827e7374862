import { z } from 'zod'
import type { MethodCase, Pair } from '../../src/ranking/case-report.ts'

const code = z.string().min(1)
const pair = z.tuple([code, code])
const part = z.number().min(0).max(1)

/** The `input` of a published case; `bands`, `overlap` and `breakEven` may be left out. */
const caseInput = z.object({
  year: z.int(),
  criteria: z.array(
    z.object({ id: code, group: code.optional(), w: part, trust: part, m: z.number().min(0), halfLife: z.number() }),
  ),
  levels: z.object({ qualification: part, occupation: part, sector: part }),
  quals: z.array(code),
  links: z.array(z.object({ q: code, o: code, strength: part })),
  shares: z.array(z.object({ o: code, s: code, share: part })),
  openings: z.record(code, z.number().min(0)).default({}),
  courses: z.array(z.object({ id: code, q: code, school: code.optional(), places: z.number().min(0) })).default([]),
  flow: z.object({ completion: part, furtherStudy: part }).default({ completion: 1, furtherStudy: 0 }),
  items: z.array(
    z.object({
      criterion: code,
      level: z.enum(['qualification', 'occupation', 'sector']),
      target: code,
      value: part.nullable(),
      n: z.number().min(0),
      year: z.int(),
      trust: part.optional(),
    }),
  ),
  robustness: z.object({
    draws: z.int().min(1).max(1000000),
    seed: z.int().min(0).max(4294967295),
    cuts: z.array(z.number()).default([50, 55]),
  }),
})

/** What a whole case file asks of planners; without it every pair is compared by every criterion. */
const questions = z.object({
  overlap: z.record(code, z.number()),
  breakEven: z.array(z.object({ pair, criteria: z.array(code).min(1) })),
})

/** The cut-offs of ranking.md 2.9, which the published cases use. */
const bands: MethodCase['bands'] = {
  high: { score: 65, evidence: 0.5, above: 55, probability: 0.9 },
  medium: { score: 58, evidence: 0.45, above: 50, probability: 0.8 },
  enoughEvidence: 0.45,
}

/** Reads a case, the whole file or its `input` alone. Throws a ZodError, or a RangeError for an unknown code. */
export function readMethodCase(json: unknown): MethodCase {
  const whole = z.object({ input: z.unknown() }).safeParse(json)
  const { year, criteria, levels, quals, links, shares, openings, courses, flow, items, robustness } = caseInput.parse(
    whole.success ? whole.data.input : json,
  )
  refuseUnknown(
    quals,
    links.map(({ q }) => q),
  )
  refuseUnknown(
    quals,
    courses.map(({ q }) => q),
  )
  const asked = z.object({ expected: questions }).safeParse(json)
  const pairs = quals.flatMap((a, place) => quals.slice(place + 1).map((b): Pair => [a, b]))
  return {
    input: {
      year,
      criteria: criteria.map(({ w, m, ...rest }) => ({ ...rest, weight: w, halfSize: m })),
      fit: levels,
      qualifications: quals,
      links: links.map(({ q, o, strength }) => ({ qualification: q, occupation: o, strength })),
      shares: shares.map(({ o, s, share }) => ({ occupation: o, sector: s, share })),
      items,
    },
    scenarios: { count: robustness.draws, seed: robustness.seed, cuts: robustness.cuts },
    bands,
    openings: new Map(Object.entries(openings)),
    courses: courses.map(({ q, places }) => ({ qualification: q, places, ...flow })),
    overlaps: asked.success ? pairs.filter(([a, b]) => `${a}${b}` in asked.data.expected.overlap) : pairs,
    breakEvens: asked.success
      ? asked.data.expected.breakEven
      : pairs.flatMap((both) => criteria.map(({ id }) => ({ pair: both, criteria: [id] }))),
  }
}

function refuseUnknown(known: readonly string[], used: readonly string[]): void {
  const unknown = used.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new RangeError(`there is no qualification ${unknown}`)
}
