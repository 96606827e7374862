import { levelRules } from '../method-levels.ts'
import type { Reader } from '../reader.ts'
import { cell, tableOr, textBlock, type Block, type StudySection, type StudyTable } from './blocks.ts'
import { caveat } from './caveats.ts'
import type { Study } from './study.ts'

/** The rules of the edition: weights, trust, anchors, cuts, seed, and what changed. */
export function rulesSection({ reader }: Study): StudySection {
  const { t, say, format, site } = reader
  const words = t.study.rules
  const { decided, decidedBy } = site.network.edition.ranking
  return {
    id: 'regras',
    heading: words.heading,
    blocks: [
      {
        kind: 'pairs',
        rows: [
          { name: words.decided, value: { text: format.date(decided) } },
          { name: words.decidedBy, value: decidedBy ? say(decidedBy) : { text: t.unknown } },
        ],
      },
      caveat('weightGames', reader),
      { kind: 'table', table: weightsTable(reader) },
      { kind: 'table', table: anchorsTable(reader) },
      { kind: 'table', table: closenessTable(reader) },
      { kind: 'table', table: cutsTable(reader) },
      textBlock(words.scenarios(format.number(site.ranking.scenarios.count), String(site.ranking.scenarios.seed))),
      { kind: 'heading', id: 'mudancas', text: words.changes },
      ...changesBlocks(reader),
      caveat('overrides', reader),
    ],
  }
}

function weightsTable({ t, format, site }: Reader): StudyTable {
  const words = t.study.rules
  const columns = [words.weight, words.trust, words.halfSize, words.halfLife]
  return {
    caption: words.weights,
    columns: [{ text: t.study.evidence.criterion }, ...columns.map((text) => ({ text, isNumber: true }))],
    groups: [
      {
        rows: site.network.edition.ranking.criteria.map(({ id, weight, trust, halfSize, halfLife }) =>
          [
            t.method.criteria[id],
            format.percent(weight),
            format.percent(trust),
            format.number(halfSize),
            words.years(format.number(halfLife), halfLife === 1),
          ].map(cell),
        ),
      },
    ],
    nameColumn: 0,
  }
}

function anchorsTable({ t, format, site }: Reader): StudyTable {
  const words = t.study.rules
  const { valueFunctions } = site.network.edition.ranking
  const measures = ['openings', 'tension', 'growth', 'hiring', 'study'] as const
  return {
    caption: words.measured,
    columns: [{ text: words.measure }, { text: words.anchors, isLong: true }],
    groups: [
      {
        rows: measures.map((measure) => [
          cell(words.measures[measure]),
          cell(
            valueFunctions[measure]
              .map(([figure, value]) => words.anchor(format.number(figure), format.number(value)))
              .join(' · '),
          ),
        ]),
      },
    ],
    nameColumn: 0,
  }
}

function closenessTable({ t, format, site }: Reader): StudyTable {
  const words = t.study.rules
  const { fit, studyTrust, fullGroup } = site.network.edition.ranking
  const closeness = (['qualification', 'occupation', 'sector'] as const).map((level) => [
    words.fit[level],
    format.percent(fit[level]),
  ])
  const territories = (['region', 'nuts2', 'country'] as const).map((territory) => [
    words.studyTrust[territory],
    format.percent(studyTrust[territory]),
  ])
  return {
    caption: words.closeness,
    columns: [{ text: words.closenessWhat }, { text: words.counts, isNumber: true }],
    groups: [
      {
        rows: [...closeness, ...territories, [words.fullGroup, words.people(fullGroup)]].map((row) => row.map(cell)),
      },
    ],
    nameColumn: 0,
  }
}

function cutsTable(reader: Reader): StudyTable {
  const { t } = reader
  const words = t.study.rules
  return {
    caption: words.cuts,
    columns: [{ text: t.study.band }, { text: words.rule, isLong: true }],
    groups: [{ rows: levelRules(reader).map(({ word, rule }) => [cell(word), cell(rule)]) }],
    nameColumn: 0,
  }
}

function changesBlocks({ t, say, format, site }: Reader): Block[] {
  const words = t.study.rules
  const { edition, history } = site.network
  const [previous] = history
  const table = {
    caption: words.changesCaption,
    columns: [{ text: words.on }, { text: words.what, isLong: true }],
    groups: [{ rows: (edition.ranking.changes ?? []).map(({ on, what }) => [cell(format.date(on)), say(what)]) }],
    nameColumn: 0,
  }
  return [
    tableOr(table, words.noChanges),
    textBlock(
      previous
        ? words.previous(t.need.edition(previous.schoolYear, previous.number), format.date(previous.date))
        : words.noPrevious,
    ),
  ]
}
