import { bands } from '../../domain/band.ts'
import { textBlock, type Block, type StudySection } from './blocks.ts'
import { divergentOf } from './divergences.ts'
import { usedItems } from './evidence-used.ts'
import { wantedWithoutCourse } from './gaps.ts'
import { tiersOf } from './ranking-table.ts'
import { correlationText, publishedCorrelation } from './robustness.ts'
import { qualificationName, type Study } from './study.ts'
import { withFinding } from './supply-cells.ts'
import { reasonsUnknown, unknownReasons } from './supply-reasons.ts'

/** A tier of more qualifications than these is counted, and not named, in half a page. */
const mostNamed = 8
const tiersNamed = 2

/** The study in half a page: what the numbers say, and nothing else. */
export function summarySection(study: Study): StudySection {
  const { t } = study.reader
  if (study.ranked.length === 0) {
    return { id: 'resumo', heading: t.study.summary.heading, blocks: [textBlock(t.study.ranking.none)] }
  }
  return {
    id: 'resumo',
    heading: t.study.summary.heading,
    blocks: [scoredBlock(study), ...tierBlocks(study), findingsBlock(study)],
  }
}

function scoredBlock({ reader, ranked }: Study): Block {
  const { t, format, site } = reader
  const words = t.study.summary
  const levels = bands.flatMap((band) => {
    const count = ranked.filter((need) => need.band === band).length
    return count === 0 ? [] : [words.bands[band](count)]
  })
  const { unlinked } = site.ranking
  return textBlock(
    [
      words.scored(ranked.length, format.list(levels)),
      ...(unlinked.length === 0 ? [] : [words.unlinked(unlinked.length)]),
    ].join(' '),
  )
}

function tierBlocks(study: Study): Block[] {
  const words = study.reader.t.study.summary
  return tiersOf(study.ranked)
    .slice(0, tiersNamed)
    .flatMap(({ tier, members }): Block[] => {
      if (tier === null) return []
      if (members.length > mostNamed) return [textBlock(words.tierLong(tier, members.length))]
      const items = members.map(({ qualification }) => qualificationName(qualification, study))
      return [{ kind: 'list', lead: words.tier(tier, members.length), items }]
    })
}

function findingsBlock(study: Study): Block {
  const { reader, planners, ranked } = study
  const words = reader.t.study.summary
  const count = (finding: Parameters<typeof withFinding>[0]) => withFinding(finding, study).length
  const judged = (judgement: string) => planners.overlaps.filter((overlap) => overlap.judgement === judgement).length
  const items = [
    words.gaps(count('gap-without-course'), wantedWithoutCourse(study).length),
    words.supply(count('shortage'), count('balanced'), count('surplus')),
    ...(count('unknown') === 0 ? [] : [words.unknown(count('unknown'), ranked.length, whyUnknown(study))]),
    words.overlaps(judged('overlapping'), judged('complementary')),
    words.disagree(divergentOf(study).length),
    ...withoutStudyLine(study),
    sampleLine(study),
  ]
  return { kind: 'list', items: items.map((text) => ({ text })) }
}

function whyUnknown(study: Study): string {
  const { t, format } = study.reader
  const reasons = study.planners.supply.flatMap((supply) => reasonsUnknown(supply, study))
  return format.list(
    unknownReasons.flatMap((reason) => {
      const count = reasons.filter((one) => one === reason).length
      return count === 0 ? [] : [t.study.summary.reasons[reason](count)]
    }),
  )
}

function withoutStudyLine(study: Study): string[] {
  const { site, t } = study.reader
  const without = site.ranking.withoutGroups.find(({ group }) => group === 'study')
  if (without === undefined) return []
  const correlation = publishedCorrelation(without, study)
  return [
    correlation === null
      ? t.study.summary.withoutStudyUnmeasured
      : t.study.summary.withoutStudy(correlationText(correlation, study)),
  ]
}

function sampleLine(study: Study): string {
  const words = study.reader.t.study.summary
  const used = usedItems(study)
  const samples = used.filter(({ sample }) => sample).length
  const results = study.ranked.filter(({ sample }) => sample).length
  if (results === 0) return words.noSample
  return words.sample(samples, used.length, results, study.ranked.length)
}
