import type { Rule } from '../documents.ts'
import { problemAt, problemIn } from '../source.ts'

/** Every letter of the map is a municipality's, and every municipality is on the map. */
export const map: Rule = ({ map: rows, municipalities }) => {
  const list = municipalities.flatMap(({ value }) => value.municipalities)
  const isUnderstood = municipalities.every(({ mended }) => mended.length === 0)
  if (rows.length === 0 || list.length === 0 || !isUnderstood) return []
  const letters = new Set(list.map(({ letter }) => letter))
  const strange = rows.flatMap((row, index) => {
    const signs = Array.from(row)
    const column = signs.findIndex((sign) => sign !== '.' && !letters.has(sign))
    return column < 0
      ? []
      : [
          problemIn(
            'map.txt',
            'reference-unknown',
            { noun: 'letter', found: signs[column] ?? '' },
            index + 1,
            column + 1,
          ),
        ]
  })
  const absent = municipalities.flatMap(({ value, source }) =>
    value.municipalities.flatMap(({ letter }, index) =>
      rows.some((row) => row.includes(letter))
        ? []
        : [problemAt(source, ['municipalities', index, 'letter'], 'reference-unknown', { noun: 'map', found: letter })],
    ),
  )
  return [...strange, ...absent]
}
