import { scoredIndicators } from '../domain/evidence.ts'
import { figureRows, type FigureColumns, type FigureRow } from './figure-row.ts'
import { municipalityEvidence, needsAnchor } from './municipality-needs.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { sectorScope } from './sector-scope.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type SectorsView = {
  shell: ShellView
  title: string
  lead: string
  sectors: { heading: string; entries: { text: string; href: string; about: Words; summary: string }[] }
  municipalities?: { heading: string; lead: string; links: { text: string; href: string; detail: string }[] }
  region?: { heading: string; lead: string; rows: FigureRow[]; columns: FigureColumns }
}

/** All sectors with a line on each, the municipalities that have data of their own, the figures of the whole region. */
export function sectorsView(reader: Reader): SectorsView {
  const { site, t, say, href } = reader
  const whole = site.network.evidence.statistics.filter(
    ({ level, indicator, territory }) =>
      level === 'territory' &&
      !(scoredIndicators as readonly string[]).includes(indicator) &&
      !site.network.municipalities.some(({ id }) => id === territory),
  )
  const links = municipalityLinks(reader)
  return {
    shell: shellView(reader, paths.sectors, t.sector.title, t.sector.lead),
    title: t.sector.title,
    lead: t.sector.lead,
    sectors: {
      heading: t.sector.bySector,
      entries: site.network.sectors.map((sector) => {
        const { voices, answers, untaught } = sectorScope(sector, reader)
        return {
          text: say(sector.name).text,
          href: href(paths.sector(sector.id)),
          about: say(sector.about),
          summary: t.sector.summary(voices.length, answers.length, untaught.length),
        }
      }),
    },
    ...(links.length > 0
      ? { municipalities: { heading: t.sector.byMunicipality, lead: t.sector.byMunicipalityLead, links } }
      : {}),
    ...(whole.length > 0
      ? {
          region: {
            heading: t.sector.wholeRegion,
            lead: t.sector.wholeRegionLead,
            rows: figureRows(whole, reader),
            columns: t.sector,
          },
        }
      : {}),
  }
}

function municipalityLinks(reader: Reader): { text: string; href: string; detail: string }[] {
  const { site, t, href } = reader
  return site.network.municipalities.flatMap(({ id, name }) => {
    const { voices, figures } = municipalityEvidence(id, reader)
    if (voices.length === 0 && figures.length === 0) return []
    return [
      {
        text: name,
        href: href(`${paths.municipality(id)}#${needsAnchor}`),
        detail: [
          ...(voices.length > 0 ? [t.sector.voices(voices.length)] : []),
          ...(figures.length > 0 ? [t.sector.figureCount(figures.length)] : []),
        ].join(' · '),
      },
    ]
  })
}
