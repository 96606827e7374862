import { needView, type NeedView } from './need-view.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'
import { isSample } from '../domain/provenance.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type MethodView = {
  shell: ShellView
  words: Reader['t']['method']
  weights: {
    decided: string
    rows: { name: string; weight: string; trust: string; halfSize: string; halfLife: string }[]
  }
  bands: { word: string; rule: string }[]
  example?: { heading: string; need: NeedView }
  table: {
    rank: number
    title: string
    href: string
    score: string
    range: string
    evidence: string
    band: string
    sample: boolean
  }[]
  sources: { text: string; href?: string; detail: string; sample?: string }[]
  scenarios: string
}

/** The view of the method's page: the sum with this edition's numbers, and every qualification's result. */
export function methodView(reader: Reader): MethodView {
  const { site, t, say, href, format } = reader
  const { ranking: settings } = site.network.edition
  const ranked = site.ranking.order.flatMap((id) => site.need(id) ?? [])
  const example = ranked.find(({ groups }) => groups.every(({ v }) => v !== null)) ?? ranked[0]
  return {
    shell: shellView(reader, paths.method, t.method.title, t.method.lead),
    words: t.method,
    weights: {
      decided: t.method.weightsDecided(format.date(settings.decided)),
      rows: settings.criteria.map(({ id, weight, trust, halfSize, halfLife }) => ({
        name: t.method.criteria[id],
        weight: format.percent(weight),
        trust: format.percent(trust),
        halfSize: format.number(halfSize),
        halfLife: t.method.years(halfLife),
      })),
    },
    bands: bandRules(reader),
    ...(example
      ? {
          example: {
            heading: t.method.example(say(site.qualification(example.qualification).title).text),
            need: needView(example.qualification, reader, href(paths.method)),
          },
        }
      : {}),
    table: ranked.map((need) => ({
      rank: need.rank,
      title: say(site.qualification(need.qualification).title).text,
      href: href(paths.qualification(need.qualification)),
      score: format.points(need.score),
      range: `${format.points(need.low)} – ${format.points(need.high)}`,
      evidence: format.percent(need.evidence),
      band: t.need.bands[need.band],
      sample: need.sample,
    })),
    sources: site.network.evidence.sources.map((source) => ({
      text: say(source.title).text,
      ...(source.address ? { href: source.address } : {}),
      detail: [source.publisher, source.via, source.seen && format.date(source.seen)]
        .filter((part) => part)
        .join(' · '),
      ...(isSample(source.provenance) ? { sample: t.need.sampleMark } : {}),
    })),
    scenarios: t.method.scenarios(format.number(site.ranking.scenarios.count), String(site.ranking.scenarios.seed)),
  }
}

function bandRules({ site, t, format }: Reader): MethodView['bands'] {
  const { high, medium, enoughEvidence } = site.network.edition.ranking.bands
  const rule = ({ score, evidence, above, probability }: typeof high) =>
    t.method.bandRule(format.number(score), format.percent(evidence), format.number(above), format.percent(probability))
  return [
    { word: t.need.bands.high, rule: rule(high) },
    { word: t.need.bands.medium, rule: rule(medium) },
    { word: t.need.bands.moderate, rule: t.method.moderateRule },
    { word: t.need.bands.insufficient, rule: t.method.insufficientRule(format.percent(enoughEvidence)) },
  ]
}
