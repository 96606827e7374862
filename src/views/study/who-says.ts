import type { EvidenceItem } from '../../ranking/evidence-item.ts'
import { yearsOf } from './evidence-used.ts'
import { groupsOf } from './groups.ts'
import type { Study } from './study.ts'

type Said = Pick<EvidenceItem, 'criterion' | 'year' | 'value'>

/** The kinds of evidence that see need, each with its years: who says that people are lacking. Never who spoke. */
export function whoSaysNeed(items: readonly Said[], study: Pick<Study, 'reader'>): string {
  const short: Readonly<Record<string, string>> = study.reader.t.study.supply.short
  const pushing = items.filter(({ value }) => value > 0.5)
  const voices = groupsOf(study).flatMap((group) => {
    const own = pushing.filter(({ criterion }) => criterion.startsWith(`${group}.`))
    return own.length === 0 ? [] : [`${short[group] ?? group} ${yearsOf(own)}`]
  })
  return voices.join('; ')
}
