import { describe, expect, it } from 'vitest'
import { addressOf, idsOfAddress, idsOfText, isSameList, joined, toggled } from '../../src/client/kept-list.ts'
import { keptStore, type TextStorage } from '../../src/client/kept-store.ts'

describe('a list the browser kept', () => {
  it('is read as it was written', () => {
    expect(idsOfText('["forave/mecatronica","cior/gestao"]', 10)).toEqual(['forave/mecatronica', 'cior/gestao'])
  })

  it.each([
    null,
    '',
    'null',
    '{"a":1}',
    '[',
    '"forave/mecatronica"',
    '[1,null,{},["a/b"],"../../x","a","A/B","a/b/c","javascript:alert(1)"]',
  ])('is empty where %s stands in its place', (text) => {
    expect(idsOfText(text, 10)).toEqual([])
  })

  it('has each course once and no more than it takes', () => {
    expect(idsOfText('["a/b","a/b","c/d","e/f"]', 2)).toEqual(['a/b', 'c/d'])
  })
})

describe('a list in an address', () => {
  it('comes back as it was written', () => {
    const ids = ['forave/mecatronica', 'cior/gestao']
    expect(addressOf(ids)).toBe('?cursos=forave/mecatronica,cior/gestao')
    expect(idsOfAddress(addressOf(ids), 4)).toEqual(ids)
    expect(idsOfAddress('?cursos=forave%2Fmecatronica%2Ccior%2Fgestao', 4)).toEqual(ids)
  })

  it('is none where the address names none, and empty where it names nothing a course can be', () => {
    expect(addressOf([])).toBe('')
    expect(idsOfAddress('?x=1', 4)).toBeUndefined()
    expect(idsOfAddress('?cursos=', 4)).toEqual([])
    expect(idsOfAddress('?cursos=<b>,a/b/c,..', 4)).toEqual([])
  })
})

describe('choosing a course', () => {
  it('puts it at the end, and choosing it again takes it out', () => {
    const { ids } = toggled(['a/b'], 'c/d', 4)
    expect(ids).toEqual(['a/b', 'c/d'])
    expect(toggled(ids, 'a/b', 4).ids).toEqual(['c/d'])
  })

  it('changes nothing in a full list, which can still be emptied', () => {
    expect(toggled(['a/b', 'c/d'], 'e/f', 2)).toEqual({ ids: ['a/b', 'c/d'], isFull: true })
    expect(toggled(['a/b', 'c/d'], 'c/d', 2)).toEqual({ ids: ['a/b'], isFull: false })
  })

  it('of a whole list adds what is new, as far as there is room, and counts what is left out', () => {
    expect(joined(['a/b'], ['c/d', 'a/b'], 3)).toEqual({ ids: ['a/b', 'c/d'], left: 0 })
    expect(joined(['a/b'], ['c/d', 'e/f'], 2)).toEqual({ ids: ['a/b', 'c/d'], left: 1 })
  })

  it('tells lists apart by their courses and their order', () => {
    expect(isSameList(['a/b', 'c/d'], ['a/b', 'c/d'])).toBe(true)
    expect(isSameList(['a/b', 'c/d'], ['c/d', 'a/b'])).toBe(false)
    expect(isSameList(['a/b'], ['a/b', 'c/d'])).toBe(false)
  })
})

describe('keeping a list', () => {
  const storageOf = (kept = new Map<string, string>()): TextStorage & { kept: Map<string, string> } => ({
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  })
  const refuse = (): never => {
    throw new DOMException('', 'QuotaExceededError')
  }

  it('keeps it for the next page, apart from other lists and other sites at one address', () => {
    const storage = storageOf()
    expect(keptStore('kept', '/rede/', () => storage).write(['a/b'])).toBe(true)
    expect(keptStore('kept', '/rede/', () => storage).read()).toEqual(['a/b'])
    expect(keptStore('compare', '/rede/', () => storage).read()).toEqual([])
    expect(keptStore('kept', '/outra/', () => storage).read()).toEqual([])
  })

  it('where storage is full lasts as long as the page, and says so', () => {
    const store = keptStore('kept', '/', () => ({ ...storageOf(), setItem: refuse }))
    expect(store.write(['a/b'])).toBe(false)
    expect(store.read()).toEqual(['a/b'])
  })

  it('where storage is blocked breaks nothing', () => {
    const store = keptStore('kept', '/', refuse)
    expect(store.read()).toEqual([])
    expect(store.write(['a/b'])).toBe(false)
    expect(store.read()).toEqual(['a/b'])
  })

  it('takes what somebody else wrote in its place for an empty list, and writes over it', () => {
    const storage = storageOf(new Map([['rumo:/:kept', '{"__proto__":[]}']]))
    const store = keptStore('kept', '/', () => storage)
    expect(store.read()).toEqual([])
    store.write(['a/b'])
    expect(store.read()).toEqual(['a/b'])
  })
})
