/** A stream of choices that depends on its seed alone: the same on every machine, in every year. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** Whether something of this probability (0 to 1) happens. */
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** `count` different items, or all of them, in a new order. */
  take<Item>(items: readonly Item[], count: number): Item[]
  /** A stream of its own, so that what is drawn for one thing never shifts what is drawn for another. */
  fork(label: string): Random
}

/** A stream for a seed. The generator is mulberry32: 32 bits of state, enough for made-up data, never for secrets. */
export function makeRandom(seed: string): Random {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const take = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items]
    const taken: Item[] = []
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(between(0, rest.length - 1), 1))
    return taken
  }
  return {
    between,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    take,
    fork: (label) => makeRandom(`${seed}/${label}`),
  }
}

/** FNV-1a over the text, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  // One more stirring: labels that differ in their last letter only would otherwise start close together.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return value ^ (value >>> 13)
}
