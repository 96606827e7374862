import type { QualificationSupply } from '../../ranking/network-supply.ts'
import { shortageRatio, supplyFindings, surplusRatio, type SupplyFinding } from '../../ranking/supply.ts'
import { settleMarks, stackMarks, type Point } from './plane-layout.ts'
import { ratioText } from './supply-section.ts'
import type { Study } from './study.ts'

/** A mark of the picture: a shape by finding with its number in it; a line leads to where it belongs if it was moved. */
export type PlaneMark = Point & { number: number; finding: SupplyFinding; from?: Point }
/** A line across the picture with its word at its left. */
type Rule = { text: string; y: number; isCut: boolean }
type Tick = { text: string; x: number }

/** Need and supply as a picture: places in its own units, words as printed. */
export type Plane = {
  title: string
  description: string
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  axes: { need: string; ratio: string; surplus: string; shortage: string }
  /** Said instead of marks where nobody's supply is known. */
  nobody?: string
  rules: Rule[]
  ticks: Tick[]
  lane: { text: string; rows: { text: string; top: number; bottom: number }[]; top: number }
  marks: PlaneMark[]
  key: { finding: SupplyFinding; text: string }[]
}

const mark = { width: 25, height: 21 }
const frame = { left: 92, right: 708, top: 30, bottom: 236, width: 720 }
/** Graduates for each opening at the top of the picture; more is drawn there. */
const mostRatio = 2
/** Courses from which on the lanes of the unknown are one. */
const mostCourses = 3

/** The picture of every scored qualification, numbered in the order of the ranking. */
export function planeOf(study: Study): Plane {
  const { reader, planners } = study
  const { t, site } = reader
  const words = t.study.plane
  const entries = planners.supply.map((supply, at) => ({
    supply,
    number: at + 1,
    x: xOf(site.need(supply.qualification)?.score ?? 50, scoresOf(study)),
  }))
  const known = entries.filter(({ supply }) => isKnown(supply))
  const unknown = entries.filter(({ supply }) => !isKnown(supply))
  const lane = layLanes(unknown, study)
  return {
    title: words.title,
    description: words.description(
      known.length,
      unknown.length,
      ratioText(shortageRatio, study),
      ratioText(surplusRatio, study),
    ),
    ...frame,
    height: lane.bottom + 24,
    axes: {
      need: words.need,
      ratio: words.ratio,
      surplus: words.surplus,
      shortage: words.shortage,
    },
    ...(known.length === 0 ? { nobody: words.nobody } : {}),
    rules: [0, shortageRatio, 1, surplusRatio, mostRatio].map((ratio) => ({
      text: ratio === mostRatio ? words.more(mostRatio * 100) : ratioText(ratio, study),
      y: yOf(ratio),
      isCut: ratio === shortageRatio || ratio === surplusRatio,
    })),
    ticks: ticksOf(study),
    lane: { text: words.unknownLane, rows: lane.rows, top: lane.top },
    marks: [...layKnown(known), ...lane.marks].toSorted((a, b) => a.number - b.number),
    key: supplyFindings.map((finding) => ({ finding, text: t.study.supply.findings[finding] })),
  }
}

/** Whether supply over demand is known and may be drawn: where evidence is too little for a finding it is not. */
export const isKnown = ({ finding, ratio }: QualificationSupply): boolean => finding !== 'unknown' && ratio !== null

type Entry = { supply: QualificationSupply; number: number; x: number }

function layKnown(known: readonly Entry[]): PlaneMark[] {
  const places = known.map(({ supply, x }) => ({ x, y: yOf(supply.ratio ?? 0) }))
  // Half a mark beyond the lines, so that a mark on the lowest one can stand there.
  const bounds = { ...frame, left: frame.left - 2, top: frame.top - 14, bottom: frame.bottom + 14 }
  return settleMarks(places, mark, bounds).map((place, at) => {
    const own = places[at] ?? place
    const entry = known[at]
    const isMoved = place.x !== own.x || place.y !== own.y
    return {
      ...place,
      number: entry?.number ?? 0,
      finding: entry?.supply.finding ?? 'unknown',
      ...(isMoved ? { from: own } : {}),
    }
  })
}

/** A lane for each number of courses that has marks, marks at their score and stacked where they would touch. */
function layLanes(unknown: readonly Entry[], { reader }: Study) {
  const words = reader.t.study.plane
  const top = frame.bottom + 92
  const byCourses = Map.groupBy(unknown, ({ supply }) => Math.min(supply.courses, mostCourses))
  const rows: Plane['lane']['rows'] = []
  const marks: PlaneMark[] = []
  let bottom = top
  for (const courses of [...byCourses.keys()].toSorted((a, b) => b - a)) {
    const own = byCourses.get(courses) ?? []
    const stacked = stackMarks(
      own.map(({ x }) => x),
      mark.width,
    )
    const start = bottom + 6
    own.forEach(({ x, number }, at) => {
      marks.push({ x, y: start + ((stacked[at] ?? 0) + 0.5) * mark.height, number, finding: 'unknown' })
    })
    bottom = start + (Math.max(...stacked) + 1) * mark.height + 6
    rows.push({ text: words.courses(courses, courses === mostCourses), top: start - 6, bottom })
  }
  return { top, bottom, rows, marks }
}

/** Lowest and highest score of the picture: tens around all scores, and 40 to 60 at least. */
function scoresOf({ ranked }: Study): { low: number; high: number } {
  const scores = ranked.map(({ score }) => score)
  return {
    low: Math.floor(Math.min(40, ...scores) / 10) * 10,
    high: Math.ceil(Math.max(60, ...scores) / 10) * 10,
  }
}

const inset = 16
const xOf = (score: number, { low, high }: { low: number; high: number }): number =>
  frame.left + inset + ((score - low) / (high - low)) * (frame.right - frame.left - 2 * inset)

const yOf = (ratio: number): number =>
  frame.bottom - (Math.min(ratio, mostRatio) / mostRatio) * (frame.bottom - frame.top)

function ticksOf(study: Study): Tick[] {
  const { low, high } = scoresOf(study)
  return Array.from({ length: (high - low) / 10 + 1 }, (_, at) => {
    const score = low + 10 * at
    return { text: study.reader.format.number(score), x: xOf(score, { low, high }) }
  })
}
