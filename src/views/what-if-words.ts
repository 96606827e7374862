import type { Band } from '../domain/band.ts'
import type { Dictionary } from '../i18n/dictionary.ts'

/** What the script of the page says, as texts in which it puts values in place of {names}. */
export type ScriptWords = ReturnType<typeof scriptWords>

/** The words the script needs, and no others: texts it fills in, since functions cannot be written in a page. */
export function scriptWords({ whatIf, need }: Dictionary) {
  const bands: Record<Band, string> = need.bands
  return {
    bands,
    place: whatIf.place('{rank}'),
    value: whatIf.value('{points}', '{share}'),
    valueOfNothing: whatIf.valueOfNothing,
    passes: whatIf.passes('{points}', '{share}', '{behind}', '{ahead}'),
    steady: whatIf.steady,
    nothing: whatIf.nothing,
    up: whatIf.up('{places}', '{rank}'),
    down: whatIf.down('{places}', '{rank}'),
    same: whatIf.same,
    bandWas: whatIf.bandWas('{band}'),
    computing: whatIf.computing,
    computingAll: whatIf.computingAll,
    first: whatIf.first('{places}'),
    arePublished: whatIf.arePublished,
    placesChange: { ...whatIf.placesChange, many: whatIf.placesChange.many('{number}') },
    bandsChange: { ...whatIf.bandsChange, many: whatIf.bandsChange.many('{number}') },
    publishedBandsOnly: whatIf.publishedBandsOnly,
    copied: whatIf.copied,
    notCopied: whatIf.notCopied,
    ignored: whatIf.ignored('{values}'),
  }
}
