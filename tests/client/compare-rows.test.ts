import { describe, expect, it } from 'vitest'
import { cellOf, compareRows } from '../../src/client/compare-rows.ts'
import type { Comparable } from '../../src/views/comparable.ts'

const course = (cells: number[]) => ({ title: 'T', school: 'E', place: 'P', href: '/', cells })
const data: Comparable = {
  rows: [
    { name: 'cost', text: 'Custo' },
    { name: 'places', text: 'Vagas' },
  ],
  unknown: 'não indicado',
  texts: [{ text: 'Gratuito' }, { text: '24' }, { text: 'Pago', lang: 'pt' }],
  courses: { 'a/b': course([0, 1]), 'c/d': course([2, 1]), 'e/f': course([-1, -1]) },
}
const differing = (...ids: string[]) => compareRows(ids, data).map(({ differs }) => differs)

describe('the rows of a comparison', () => {
  it('are in their order, a cell a course, in the language it is in', () => {
    expect(compareRows(['c/d', 'a/b'], data)).toEqual([
      {
        name: 'cost',
        text: 'Custo',
        differs: true,
        cells: [
          { text: 'Pago', lang: 'pt', isUnknown: false },
          { text: 'Gratuito', isUnknown: false },
        ],
      },
      { name: 'places', text: 'Vagas', differs: false, cells: [1, 1].map(() => ({ text: '24', isUnknown: false })) },
    ])
  })

  it('say what nobody has said, and call that no difference', () => {
    expect(compareRows(['e/f'], data)[0]?.cells).toEqual([{ text: 'não indicado', isUnknown: true }])
    expect(differing('a/b', 'e/f')).toEqual([false, false])
    expect(differing('a/b', 'e/f', 'c/d')).toEqual([true, false])
  })

  it('leave out courses the edition does not have', () => {
    expect(compareRows(['a/b', 'no/where'], data)[0]?.cells).toHaveLength(1)
    expect(cellOf('no/where', 'cost', data)).toEqual({ text: 'não indicado', isUnknown: true })
  })
})
