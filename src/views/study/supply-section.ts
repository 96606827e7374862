import type { QualificationSupply } from '../../ranking/network-supply.ts'
import { shortageRatio, surplusRatio } from '../../ranking/supply.ts'
import { cell, tableOr, textBlock, type Block, type Cell, type StudySection } from './blocks.ts'
import { caveat } from './caveats.ts'
import { gapBlocks, wantedBlocks } from './gaps.ts'
import type { Study } from './study.ts'
import { peopleCell, qualificationCells, withFinding } from './supply-cells.ts'
import { reasonLines } from './supply-reasons.ts'

/** Gaps, shortages, what is balanced, surpluses; and where it is not known, why not. */
export function supplySection(study: Study): StudySection {
  const { reader } = study
  const words = reader.t.study.supply
  return {
    id: 'oferta',
    heading: words.heading,
    blocks: [
      textBlock(words.lead),
      textBlock(words.asFarAsWeKnow),
      caveat('precision', reader),
      ...gapBlocks(study),
      ...wantedBlocks(study),
      ...(['shortage', 'balanced', 'surplus'] as const).flatMap((finding) => findingBlocks(finding, study)),
      ...unknownBlocks(study),
      caveat('feedback', reader),
    ],
  }
}

function findingBlocks(finding: 'shortage' | 'balanced' | 'surplus', study: Study): Block[] {
  const { t, format } = study.reader
  const words = t.study.supply
  const cutOf = { shortage: shortageRatio, balanced: 1, surplus: surplusRatio }[finding]
  const table = {
    caption: words.findingCaptions[finding],
    columns: [
      { text: t.study.qualification },
      { text: t.study.score, isNumber: true },
      { text: t.study.band },
      { text: words.openings, isNumber: true },
      { text: words.graduates, isNumber: true },
      { text: words.ratio, isNumber: true },
      { text: t.study.courses, isNumber: true },
    ],
    groups: [{ rows: withFinding(finding, study).map((supply) => findingRow(supply, study)) }],
    nameColumn: 0,
  }
  return [
    { kind: 'heading', id: finding, text: words.findings[finding] },
    textBlock(words.findingLeads[finding](format.number(Math.round(cutOf * 100)))),
    tableOr(table, words.noneFound),
  ]
}

function findingRow(supply: QualificationSupply, study: Study): Cell[] {
  const { t } = study.reader
  return [
    ...qualificationCells(supply.qualification, study),
    peopleCell(supply.demand, study),
    graduatesCell(supply, study),
    cell(supply.ratio === null ? t.study.unknown : ratioText(supply.ratio, study)),
    cell(String(supply.courses)),
  ]
}

/** Graduates; rates that are not the qualification's own but the region's say so. */
function graduatesCell(supply: QualificationSupply, study: Study): Cell {
  const { text, lines = [] } = peopleCell(supply.supply, study)
  const isRegional = [supply.completion, supply.furtherStudy].some((rate) => rate?.basis === 'region')
  const mark = isRegional && supply.courses > 0 ? [{ text: study.reader.t.study.supply.regional }] : []
  return { text, lines: [...lines, ...mark] }
}

/** Graduates for each 100 openings. */
export const ratioText = (ratio: number, { reader }: Pick<Study, 'reader'>): string =>
  reader.format.number(Math.round(ratio * 100))

function unknownBlocks(study: Study): Block[] {
  const { t } = study.reader
  const words = t.study.supply
  const rows = withFinding('unknown', study).map((supply): Cell[] => [
    ...qualificationCells(supply.qualification, study),
    peopleCell(supply.demand, study),
    cell(String(supply.courses)),
    { text: '', lines: reasonLines(supply, study) },
  ])
  const table = {
    caption: words.unknownCaption,
    columns: [
      { text: t.study.qualification },
      { text: t.study.score, isNumber: true },
      { text: t.study.band },
      { text: words.openings, isNumber: true },
      { text: t.study.courses, isNumber: true },
      { text: words.why, isLong: true },
    ],
    groups: [{ rows }],
    nameColumn: 0,
  }
  return [
    { kind: 'heading', id: 'nao-se-sabe', text: words.unknownHeading },
    textBlock(words.unknownLead),
    tableOr(table, words.noUnknown),
  ]
}
