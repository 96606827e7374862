import { programVersion } from '../program.ts'
import type { Reader } from '../reader.ts'
import type { Block } from './blocks.ts'

/** What stands above everything: what this is, of when, by whom, and whether it may be decided upon. */
export type StudyHead = {
  title: string
  lead: string
  edition: string
  mark?: { short: string; long: string }
  facts: Extract<Block, { kind: 'pairs' }>['rows']
}

/** The head of the study. */
export function studyHead(reader: Reader): StudyHead {
  const { site, t, say, format } = reader
  const { edition } = site.network
  const words = t.study.facts
  const { status, region, schoolYear, number } = edition
  return {
    title: t.study.title,
    lead: t.study.lead,
    edition: t.study.edition(region.shortName, schoolYear, number),
    ...(status === 'demonstration' ? { mark: { short: t.demonstration.short, long: t.study.demonstration } } : {}),
    ...(status === 'draft' ? { mark: { short: t.draft, long: '' } } : {}),
    facts: [
      { name: words.edition, value: { text: t.study.edition(region.shortName, schoolYear, number) } },
      { name: words.date, value: { text: format.date(edition.date) } },
      { name: t.footer.publisher, value: say(edition.publisher) },
      { name: words.network, value: say(region.network) },
      { name: t.footer.licence, value: { text: edition.licence.name, href: edition.licence.address } },
      { name: words.seed, value: { text: String(edition.ranking.seed) } },
      { name: words.program, value: { text: `Rumo ${programVersion}` } },
      ...(edition.site ? [{ name: words.online, value: { text: edition.site, href: edition.site } }] : []),
    ],
  }
}
