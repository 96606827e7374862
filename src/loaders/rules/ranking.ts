import type { CriterionId } from '../../domain/edition.ts'
import { scoredIndicators } from '../../domain/evidence.ts'
import type { Problem } from '../../domain/problem.ts'
import { isMended, type Documents, type Rule } from '../documents.ts'
import { problemAt, type Path, type Source } from '../source.ts'
import { round } from './edition.ts'

/**
 * The settings of the ranking fit together, and fit the evidence there is: weights, sizes, anchors, cuts. Whatever the
 * ranking itself would refuse to compute with is found here first, with its line.
 */
export const ranking: Rule = (documents) => [
  ...weights(documents),
  ...halfSizes(documents),
  ...anchors(documents),
  ...bands(documents),
]

const weights: Rule = ({ edition }) =>
  edition.flatMap(({ value, source }) => {
    const sum = value.ranking.criteria.reduce((total, { weight }) => total + weight, 0)
    return Math.abs(sum - 1) > 1e-9
      ? [problemAt(source, ['ranking', 'criteria'], 'sum-wrong', { found: round(sum), limit: 1 })]
      : []
  })

/** With size 0 at which half is trusted, any evidence is trusted in full: right only for what is about qualifications. */
const halfSizes: Rule = (documents) => {
  const wider = widerEvidence(documents)
  return documents.edition.flatMap(({ value, source }) =>
    value.ranking.criteria.flatMap(({ id, halfSize }, index) => {
      const other = wider.get(id)
      if (halfSize > 0 || other === undefined) return []
      const path = ['ranking', 'criteria', index, 'halfSize']
      return [
        problemAt(source, path, 'half-size-zero', {
          found: id,
          other,
          example: usualSizes[id.split('.')[0] ?? ''] ?? 1,
        }),
      ]
    }),
  )
}

/** Sizes at which half is trusted, by group of criteria, as the method proposes them (ranking.md 2.6). */
const usualSizes: Readonly<Record<string, number>> = { numbers: 20, entrepreneurs: 0.7, education: 0.7, interviews: 3 }

/** Of each criterion the first evidence about an occupation or a sector, as `file:line`. */
function widerEvidence(documents: Documents): Map<CriterionId, string> {
  const found = new Map<CriterionId, string>()
  const add = (criterion: CriterionId, source: Source, path: Path) => {
    if (found.has(criterion)) return
    const { file, line } = source.placeOf(path)
    found.set(criterion, `${file}:${String(line)}`)
  }
  for (const { value, source, mended } of documents.statistics) {
    const indicator = scoredIndicators.find((scored) => scored === value.indicator)
    const isWider = value.level === 'occupation' || value.level === 'sector'
    if (indicator && isWider && value.territory === 'region' && mended.length === 0)
      add(`numbers.${indicator}`, source, [])
  }
  for (const document of [...documents.focusGroup, ...documents.interview]) {
    const { value, source } = document
    const criterion = criterionOf(value.kind)
    value.statements.forEach(({ about, code }, index) => {
      const path = ['statements', index]
      if (!('qualification' in about) && code !== 'not-discussed' && !isMended(document, path))
        add(criterion, source, [...path, 'about'])
    })
    if (!('ranked' in value)) continue
    value.ranked?.forEach(({ of }, index) => {
      const path = ['ranked', index]
      if (of !== 'qualification' && !isMended(document, path)) add(criterion, source, [...path, 'of'])
    })
  }
  return found
}

function criterionOf(kind: 'entrepreneurs' | 'educators' | 'business' | 'public'): CriterionId {
  if (kind === 'entrepreneurs') return 'entrepreneurs.groups'
  return kind === 'educators' ? 'education.groups' : `interviews.${kind}`
}

/** Along the anchors of a measure both the figure and its value rise: a larger need never counts for less. */
const anchors: Rule = ({ edition }) =>
  edition.flatMap(({ value, source }) =>
    Object.entries(value.ranking.valueFunctions).flatMap(([measure, points]) => {
      const at = points.findIndex((point, index) => {
        const before = points[index - 1]
        return before !== undefined && (point[0] <= before[0] || point[1] < before[1])
      })
      const [found, before] = [points[at], points[at - 1]]
      if (found === undefined || before === undefined) return []
      const path = ['ranking', 'valueFunctions', measure, at]
      return [problemAt(source, path, 'anchors-falling', { found: shown(found), before: shown(before) })]
    }),
  )

const shown = (anchor: readonly number[]): string => `[${anchor.join(', ')}]`

/** No cut of the middle level is above that of the high one. */
const bands: Rule = ({ edition }) =>
  edition.flatMap(({ value, source }) => {
    const { high, medium } = value.ranking.bands
    return (['score', 'evidence', 'above', 'probability'] as const).flatMap((cut): Problem[] =>
      medium[cut] <= high[cut]
        ? []
        : [
            problemAt(source, ['ranking', 'bands', 'medium', cut], 'field-range', {
              found: medium[cut],
              bound: 'maximum',
              limit: high[cut],
              because: 'high-band',
            }),
          ],
    )
  })
