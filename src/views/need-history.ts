import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Reader } from './reader.ts'

/** What earlier editions have to do with a level: the one it is kept from, and what each of them said. */
export type NeedHistory = { held?: string; earlier?: string }

/** Lines on earlier editions; none for a qualification they did not know (ranking.md 2.9). */
export function needHistory(
  qualification: string,
  need: QualificationRanking | undefined,
  reader: Reader,
): NeedHistory {
  const { site, t } = reader
  const said = site.network.history.flatMap(({ schoolYear, number, levels }) => {
    const own = levels.find((level) => level.qualification === qualification)
    return own ? [`${t.need.edition(schoolYear, number)}: ${t.need.bands[own.level]}`] : []
  })
  return {
    ...(need?.held ? { held: t.need.held(t.need.edition(need.held.schoolYear, need.held.number)) } : {}),
    ...(said.length > 0 ? { earlier: t.need.earlier(said.join('; ')) } : {}),
  }
}
