import { yearOf } from '../domain/dates.ts'
import { freshness } from '../ranking/freshness.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { type Block, text } from './method-blocks.ts'
import { criterionName, criterionOf, sizeText } from './method-criteria.ts'
import type { Reader } from './reader.ts'

/** The four parts of trust, each with its rule and what it comes to in this edition. */
export function trustBlocks(example: QualificationRanking | undefined, reader: Reader): Block[] {
  const words = reader.t.method.five.trust
  const row = ({ name, question }: { name: string; question: string }, rule: string, example: string) => {
    return { name, lines: [{ text: question }, { text: rule }, { text: example === '' ? words.noExample : example }] }
  }
  return [
    text(words.text),
    {
      kind: 'facts',
      rows: [
        row(words.quality, qualityRule(reader), studyCounts(reader)),
        row(words.size, sizeRule(reader), sizes(example, reader)),
        row(words.closeness, closenessRule(reader), farthest(example, reader)),
        row(words.freshness, words.freshness.rule, oldest(example, reader)),
      ],
    },
  ]
}

function qualityRule({ t, site, format }: Reader): string {
  const { region, nuts2, country } = site.network.edition.ranking.studyTrust
  return t.method.five.trust.quality.rule(format.percent(region), format.percent(nuts2), format.percent(country))
}

function studyCounts({ t, site, format }: Reader): string {
  const { evidence } = site.network
  const used = Object.values(site.ranking.qualifications).map(
    ({ items }) =>
      items.flatMap(({ origin }) => (origin.kind === 'study' ? [evidence.study[origin.place]?.territory] : []))[0],
  )
  const count = (territory: string) => format.number(used.filter((own) => own === territory).length)
  return t.method.five.trust.quality.example(count('region'), count('nuts2'), count('country'))
}

const sizeRule = ({ t, site, format }: Reader): string =>
  t.method.five.trust.size.rule(format.number(site.network.edition.ranking.fullGroup))

/** The most and the least trusted by size, of the criteria where size matters. */
function sizes(example: QualificationRanking | undefined, reader: Reader): string {
  const { t, format } = reader
  const parts = (example?.parts ?? [])
    .filter(({ criterion, v }) => v !== null && (criterionOf(criterion, reader)?.halfSize ?? 0) > 0)
    .toSorted((a, b) => b.size - a.size)
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return ends
    .flatMap((part) => (part ? [part] : []))
    .map(({ criterion, n, size }) =>
      t.method.five.trust.size.example(
        criterionName(criterion, reader),
        sizeText(n, criterion, reader),
        format.percent(size),
      ),
    )
    .join(' ')
}

function closenessRule({ t, site, format }: Reader): string {
  const { qualification, occupation, sector } = site.network.edition.ranking.fit
  return t.method.five.trust.closeness.rule(
    format.percent(qualification),
    format.percent(occupation),
    format.percent(sector),
  )
}

function farthest(example: QualificationRanking | undefined, { t, site, format }: Reader): string {
  const { fit } = site.network.edition.ranking
  const [item] = (example?.items ?? []).toSorted((a, b) => a.link * fit[a.level] - b.link * fit[b.level])
  if (item === undefined) return ''
  return t.method.five.trust.closeness.example(format.number(item.link), format.percent(fit[item.level]))
}

function oldest(example: QualificationRanking | undefined, reader: Reader): string {
  const { t, site, format } = reader
  const edition = yearOf(site.network.edition.date)
  const [item] = (example?.items ?? []).toSorted((a, b) => a.year - b.year)
  const criterion = item && criterionOf(item.criterion, reader)
  if (item === undefined || criterion === undefined) return ''
  const share = freshness(edition - item.year, criterion.halfLife)
  return t.method.five.trust.freshness.example(String(item.year), String(edition), format.percent(share))
}
