import type { RankingSettings } from '../domain/edition.ts'
import { freshness } from '../ranking/freshness.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { type Collected, collectedAs, type ItemSource, sourceOf } from './method-collected.ts'
import { digitsFor, type Digits } from './method-digits.ts'
import { itemValue } from './method-item-value.ts'
import { nameWithCode } from './method-links.ts'
import type { Reader, Words } from './reader.ts'

type Item = QualificationRanking['items'][number]

/** A figure, and the sum it comes from where it does not stand by itself. */
export type Computed = { text: string; how?: string }

/** One item of the worked example, in the letters of the steps. */
export type ItemRow = {
  about: Words
  /** Where, when, and how many were asked. */
  where: string
  source: ItemSource
  raw: string
  v: Computed
  n: Computed
  link: Computed
  reached: string
  fit: string
  freshness: Computed
  weight: string
}

/** What the later steps need of an item, unrounded: n', w' and v. */
export type WorkedItem = { row: ItemRow; reached: number; weight: number; value: number }

/** The items of one criterion, each step of each. */
export function workItems(
  items: readonly Item[],
  { halfLife }: Pick<RankingSettings['criteria'][number], 'halfLife'>,
  reader: Reader,
): WorkedItem[] {
  const digits = digitsFor(reader.format)
  const { fit } = reader.site.network.edition.ranking
  return items.map((item) => {
    const age = reader.site.ranking.year - item.year
    const fresh = freshness(age, halfLife)
    const reached = item.link * item.n
    const weight = reached * fit[item.level] * fresh
    const { raw, how } = itemValue(item, reader)
    const collected = collectedAs(item, reader)
    return {
      reached,
      weight,
      value: item.value,
      row: {
        about: aboutWords(item, reader),
        where: collected.where,
        source: sourceOf(collected.source, item.sample, reader),
        raw,
        v: { text: digits.item(item.value), ...(how === undefined ? {} : { how }) },
        n: sizeOf(item, collected.size, digits),
        link: { text: digits.item(item.link), ...(item.level === 'qualification' ? {} : { how: linkName(item) }) },
        reached: digits.reached(reached),
        fit: digits.given(fit[item.level]),
        freshness: { text: digits.item(fresh), ...howFresh(age, halfLife, digits) },
        weight: digits.weight(weight),
      },
    }
  })
}

const linkName = ({ level, target }: Item): string => (level === 'occupation' ? `a(${target})` : 'm')

function aboutWords({ level, target }: Item, { site, say }: Reader): Words {
  if (level === 'occupation') return nameWithCode(say(site.occupation(target).name), target)
  return say(level === 'sector' ? site.sector(target).name : site.qualification(target).title)
}

/** n with how it came about: a small group counts as a part, and what says the same thing twice shares its size. */
function sizeOf(item: Item, { n, how }: Collected['size'], { given, item: write }: Digits): Computed {
  const whole = n * (item.divided ? 0.5 : 1)
  const sharing = Math.round(whole / item.n)
  const start = how === undefined ? given(n) : `${given(how[0])} ÷ ${given(how[1])}`
  const steps = [item.divided ? ` × ${given(0.5)}` : '', sharing > 1 ? ` ÷ ${given(sharing)}` : ''].join('')
  return { text: write(item.n), ...(how === undefined && steps === '' ? {} : { how: `${start}${steps}` }) }
}

function howFresh(age: number, halfLife: number, { given }: Digits): { how?: string } {
  if (age <= 0) return {}
  const whole = Math.floor(age / halfLife)
  const rest =
    whole === 0 ? `${given(age)} ÷ ${given(halfLife)}` : `(${given(age)} ÷ ${given(halfLife)} − ${given(whole)})`
  const line = `1 − ${given(0.5)} × ${rest}`
  return { how: whole === 0 ? line : `${given(0.5 ** whole)} × (${line})` }
}
