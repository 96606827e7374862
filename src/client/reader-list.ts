import { addressOf, idsOfAddress, isSameList, lists, type ListName } from './kept-list.ts'
import { keptStore } from './kept-store.ts'

/** A list as one of its pages shows it: the reader's own, or one that came in the address. */
export type ReaderList = {
  ids: string[]
  /** It came in the address and is not the reader's own. */
  isShared: boolean
}

/** What a page of a list does with it. */
export type ListOnPage = {
  most: number
  current: () => ReaderList
  own: () => string[]
  /** Shows another list: the own one is kept, a shared one stays in the address alone. False where keeping failed. */
  change: (ids: readonly string[], shared: boolean) => boolean
  /** Calls back when the list changes outside the page: the back button, another tab. */
  onChange: (show: () => void) => void
}

/** Marks an entry of the history as the reader's own list, so that coming back to it is not taken for a shared one. */
type Marked = { own?: true } | null

/** The list of a page: what its address names, else what this device keeps. */
export function listOnPage(name: ListName): ListOnPage {
  const { most } = lists[name]
  const store = keptStore(name, import.meta.env.BASE_URL, () => localStorage)
  const current = (): ReaderList => {
    const own = store.read()
    const named = (history.state as Marked)?.own ? undefined : idsOfAddress(location.search, most)
    return named === undefined || isSameList(named, own)
      ? { ids: own, isShared: false }
      : { ids: named, isShared: true }
  }
  const mark = ({ ids, isShared }: ReaderList) => {
    history.replaceState(isShared ? null : { own: true }, '', `${location.pathname}${addressOf(ids)}`)
  }
  return {
    most,
    current: () => {
      const list = current()
      mark(list)
      return list
    },
    own: store.read,
    change: (ids, shared) => {
      mark({ ids: [...ids], isShared: shared })
      return shared || store.write(ids)
    },
    onChange: (show) => {
      window.addEventListener('popstate', show)
      window.addEventListener('storage', ({ key }) => {
        if (key === null || key === store.key) show()
      })
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) show()
      })
    },
  }
}
