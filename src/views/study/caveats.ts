import type { Reader } from '../reader.ts'
import type { Block } from './blocks.ts'

/** The pitfalls of ranking.md 6 that the study guards against. */
export type CaveatId = keyof Reader['t']['study']['caveats']

/** The sentence that guards against a pitfall; each stands once in the study, where it belongs. */
export function caveat(id: CaveatId, { t, site }: Reader): Block {
  const words = t.study.caveats
  const text = id === 'oneVoice' ? words.oneVoice(site.network.edition.ranking.fullGroup) : words[id]
  return { kind: 'caveat', caveat: id, label: t.study.caveat, text }
}
