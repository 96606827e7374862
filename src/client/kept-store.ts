import { idsOfText, lists, type ListName } from './kept-list.ts'

/** What a list needs of the browser's storage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>

/** A reader's list on this device. */
export type KeptStore = {
  key: string
  read: () => string[]
  /** Keeps the list; false where the browser does not let us, and it lasts as long as the page. */
  write: (ids: readonly string[]) => boolean
}

/**
 * A list kept under the path of the site, since several sites may share one address. Storage may be blocked, full or
 * written by somebody else: then the list lives in memory, and nothing breaks.
 */
export function keptStore(name: ListName, base: string, storage: () => TextStorage): KeptStore {
  const key = `rumo:${base}:${name}`
  const { most } = lists[name]
  let inMemory: string[] | undefined
  return {
    key,
    read: () => {
      if (inMemory) return inMemory
      try {
        return idsOfText(storage().getItem(key), most)
      } catch {
        return []
      }
    },
    write: (ids) => {
      try {
        storage().setItem(key, JSON.stringify(ids))
        inMemory = undefined
        return true
      } catch {
        inMemory = [...ids]
        return false
      }
    },
  }
}
