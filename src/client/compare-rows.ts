import type { Comparable, RowName } from '../views/comparable.ts'

/** A cell as it is shown: text, its language where it is another, and whether nobody has said it. */
export type Cell = { text: string; lang?: string; isUnknown: boolean }
/** A row of the comparison; it differs where two courses say two things. What nobody has said is no difference. */
export type CompareRow = { name: RowName; text: string; cells: Cell[]; differs: boolean }

/** The rows of some courses, in their fixed order; courses this edition does not have are left out. */
export function compareRows(ids: readonly string[], data: Comparable): CompareRow[] {
  const courses = ids.flatMap((id) => data.courses[id] ?? [])
  return data.rows.map(({ name, text }, row) => {
    const places = courses.map(({ cells }) => cells[row] ?? -1)
    const said = new Set(places.filter((place) => place >= 0))
    return { name, text, cells: places.map((place) => cellAt(place, data)), differs: said.size > 1 }
  })
}

/** One cell of one course, by the name of its row. */
export function cellOf(id: string, name: RowName, data: Comparable): Cell {
  const row = data.rows.findIndex((each) => each.name === name)
  return cellAt(data.courses[id]?.cells[row] ?? -1, data)
}

function cellAt(place: number, { texts, unknown }: Comparable): Cell {
  const found = texts[place]
  return found ? { ...found, isUnknown: false } : { text: unknown, isUnknown: true }
}
