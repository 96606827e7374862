import { cell, tableOr, textBlock, type StudySection } from './blocks.ts'
import { isKnown, planeOf } from './plane.ts'
import { caveat } from './caveats.ts'
import { qualificationName, type Study } from './study.ts'
import { ratioText } from './supply-section.ts'

/** Need and supply in one picture, and the same as a table: the key to its numbers. */
export function planeSection(study: Study): StudySection {
  const { reader, planners } = study
  const { t, format, site } = reader
  const words = t.study.plane
  const table = {
    caption: words.caption,
    columns: [
      { text: words.number, isNumber: true },
      { text: t.study.qualification },
      { text: t.study.score, isNumber: true },
      { text: words.ratio, isNumber: true },
      { text: t.study.courses, isNumber: true },
      { text: words.finding, isShort: true },
    ],
    groups: [
      {
        rows: planners.supply.map((supply, at) => [
          cell(String(at + 1)),
          qualificationName(supply.qualification, study),
          cell(format.points(site.need(supply.qualification)?.score ?? 50)),
          cell(isKnown(supply) && supply.ratio !== null ? ratioText(supply.ratio, study) : t.study.unknown),
          cell(String(supply.courses)),
          cell(t.study.supply.findings[supply.finding]),
        ]),
      },
    ],
    nameColumn: 1,
  }
  return {
    id: 'imagem',
    heading: words.heading,
    blocks: [
      textBlock(words.lead),
      ...(planners.supply.length === 0 ? [] : [{ kind: 'plane' as const, plane: planeOf(study) }]),
      tableOr(table, words.none),
      caveat('interest', reader),
    ],
  }
}
