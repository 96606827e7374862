import type { Band } from '../domain/band.ts'
import type { Format } from '../i18n/format.ts'
import type { Listed } from '../ranking/what-if.ts'
import type { ScriptWords } from '../views/what-if-words.ts'

/** Puts values in place of {names}. A value that has braces of its own is left as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)

/** Bands by identifier of the qualification. */
export type Bands = Readonly<Record<string, Band>>

/** What is compared: the list with the new weights and the published one, and their bands where they are known. */
type Change = { listed: readonly Listed[]; bands: Bands | null; arePublished: boolean }
/** The published result. */
export type Published = { ranks: ReadonlyMap<string, number>; bands: Bands }
/** How things are said: words, figures, names. */
export type Say = { words: ScriptWords; format: Format; titleOf: (qualification: string) => string }

/** The sentences that are announced: the first three, and how many changed place and level. */
export function announcement({ listed, bands, arePublished }: Change, published: Published, say: Say): string {
  const { words, format, titleOf } = say
  const first = listed
    .slice(0, 3)
    .map(({ qualification, rank }) => `${fill(words.place, { rank: format.number(rank) })} ${titleOf(qualification)}`)
  const sentences = [fill(words.first, { places: format.list(first) })]
  if (arePublished) return [words.arePublished, ...sentences].join(' ')
  const moved = listed.filter(({ qualification, rank }) => published.ranks.get(qualification) !== rank)
  sentences.push(counted(moved.length, words.placesChange, format))
  if (bands) {
    const changed = Object.keys(bands).filter((id) => bands[id] !== published.bands[id])
    sentences.push(counted(changed.length, words.bandsChange, format))
  }
  return sentences.join(' ')
}

function counted(number: number, words: ScriptWords['placesChange'], format: Format): string {
  if (number === 0) return words.none
  return number === 1 ? words.one : fill(words.many, { number: format.number(number) })
}
