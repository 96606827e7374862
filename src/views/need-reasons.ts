import type { EvidenceItem } from '../ranking/evidence-item.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { figureText } from './figure-text.ts'
import type { Reader } from './reader.ts'

/** The three kinds of evidence that pushed the most, one line each, in the words of their strongest item. */
export function reasonsOf(need: QualificationRanking, reader: Reader): { text: string; sample: boolean }[] {
  const groups = need.groups
    .filter(({ v }) => v !== null)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  return groups.slice(0, 3).flatMap(({ group, contribution }) => {
    const own = need.items.filter(({ criterion }) => criterion.startsWith(`${group}.`))
    const strongest = own.find((item) => Math.sign(item.contribution) === Math.sign(contribution)) ?? own[0]
    return strongest ? [{ text: `${words(strongest, reader)}.`, sample: strongest.sample }] : []
  })
}

function words(item: EvidenceItem, reader: Reader): string {
  const { site, t, format } = reader
  const { evidence } = site.network
  const about = item.level === 'qualification' ? '' : t.need.reasons.about(nameOf(item, reader))
  switch (item.origin.kind) {
    case 'study': {
      const score = evidence.study[item.origin.place]?.score ?? 0
      return t.need.reasons.study(format.number(score), item.year)
    }
    case 'statistic': {
      const figure = evidence.statistics[item.origin.place]
      if (!figure) return ''
      return t.need.reasons.statistic(t.indicators[figure.indicator], figureText(figure, reader), about, item.year)
    }
    case 'focus-group':
    case 'interview': {
      const { id, statement } = item.origin
      const said = [...evidence.focusGroups, ...evidence.interviews].find((source) => source.id === id)
      const code = said?.statements[statement]?.code ?? 'not-discussed'
      return t.need.reasons.statement(
        t.evidenceKinds[said?.kind ?? 'entrepreneurs'],
        t.statementCodes[code],
        about,
        item.year,
      )
    }
  }
}

function nameOf({ level, target }: EvidenceItem, { site, say }: Reader): string {
  return level === 'occupation' ? say(site.occupation(target).name).text : say(site.sector(target).name).text
}
