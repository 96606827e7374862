import type { QualificationRanking } from '../ranking/rank-network.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'

/** A length or a place across the picture, `12.5%`. */
type Across = string

/** 50 points pushed up and down by the groups of evidence; places are parts of the picture's width. */
export type PushPicture = {
  title: Words
  /** The same in a sentence, for who cannot see it. */
  sentence: string
  note: string
  link: { text: string; href: string }
  /** Where 50 is. */
  start: Across
  ticks: { text: string; at: Across; anchor: 'start' | 'middle' | 'end' }[]
  pushes: { label: string; bar?: { kind: 'up' | 'down'; at: Across; width: Across } }[]
  total: { label: string; at: Across; range: { at: Across; width: Across } }
}

const start = 50
const tens = 10

/** The picture of one qualification, with its points as printed, so that the bars end where the total is. */
export function pushPicture(need: QualificationRanking, reader: Reader): PushPicture {
  const { t, say, format, site, href } = reader
  const words = t.method.picture
  const pushes = need.groups.map(({ group, v, points }, place) => {
    const before = start + need.groups.slice(0, place).reduce((all, earlier) => all + earlier.points, 0)
    return { label: labelOf(group, v === null ? t.need.noEvidence : signed(points, reader), reader), before, points }
  })
  const passed = [start, need.low, need.high, ...pushes.map(({ before, points }) => before + points)]
  const from = Math.floor(Math.min(...passed) / tens) * tens
  const to = Math.max(Math.ceil(Math.max(...passed) / tens) * tens, from + tens)
  const across = (points: number): Across => `${((100 * (points - from)) / (to - from)).toFixed(2)}%`
  const along = (points: number): Across => `${((100 * points) / (to - from)).toFixed(2)}%`
  const range = words.range(format.points(need.low), format.points(need.high))
  return {
    title: say(site.qualification(need.qualification).title),
    sentence: words.sentence(
      String(start),
      pushes.map(({ label }) => label).join('; '),
      format.points(need.score),
      range,
    ),
    note: words.note,
    link: { text: words.more, href: href(paths.qualification(need.qualification)) },
    start: across(start),
    ticks: ticksOf(from, to).map((points) => ({
      text: String(points),
      at: across(points),
      anchor: points === from ? 'start' : points === to ? 'end' : 'middle',
    })),
    pushes: pushes.map(({ label, before, points }) => ({
      label,
      ...(points === 0
        ? {}
        : {
            bar: {
              kind: points > 0 ? ('up' as const) : ('down' as const),
              at: across(Math.min(before, before + points)),
              width: along(Math.abs(points)),
            },
          }),
    })),
    total: {
      label: `${t.need.total} ${format.points(need.score)} (${range})`,
      at: across(need.score),
      range: { at: across(need.low), width: along(need.high - need.low) },
    },
  }
}

const labelOf = (group: string, points: string, { t }: Reader): string =>
  `${(t.need.groups as Record<string, string>)[group] ?? group} ${points}`

const signed = (points: number, { format }: Reader): string => format.signedPoints(points).replace('-', '−')

const ticksOf = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / tens + 1 }, (_, place) => from + place * tens)
