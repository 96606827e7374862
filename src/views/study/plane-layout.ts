/** A place on the picture, its origin at the top left. */
export type Point = { x: number; y: number }
export type Size = { width: number; height: number }
export type Bounds = { left: number; top: number; right: number; bottom: number }

/**
 * Moves marks of one size apart: each, in the order given, goes to the free place nearest to where it belongs, steps of
 * half a mark away and within the bounds. One that finds no free place stays where it belongs.
 */
export function settleMarks(wanted: readonly Point[], size: Size, bounds: Bounds): Point[] {
  const steps = stepsFrom(size, bounds)
  const settled: Point[] = []
  for (const own of wanted) {
    const free = steps
      .map(({ x, y }) => ({ x: own.x + x, y: own.y + y }))
      .find((place) => isWithin(place, size, bounds) && settled.every((other) => !touches(place, other, size)))
    settled.push(free ?? own)
  }
  return settled
}

/**
 * Row, 0 the first, for each mark of a lane, so that no two marks of a row touch; a mark keeps its place along the lane.
 */
export function stackMarks(along: readonly number[], width: number): number[] {
  const inOrder = [...along.keys()].toSorted((a, b) => (along[a] ?? 0) - (along[b] ?? 0))
  const ends: number[] = []
  const rows = Array<number>(along.length).fill(0)
  for (const mark of inOrder) {
    const start = (along[mark] ?? 0) - width / 2
    const found = ends.findIndex((end) => end <= start)
    const row = found === -1 ? ends.length : found
    ends[row] = start + width
    rows[mark] = row
  }
  return rows
}

/** All steps that stay within bounds of this size, the shortest first. */
function stepsFrom({ width, height }: Size, { left, top, right, bottom }: Bounds): Point[] {
  const columns = Math.ceil((right - left) / (width / 2))
  const rows = Math.ceil((bottom - top) / (height / 2))
  const steps = between(-rows, rows).flatMap((row) =>
    between(-columns, columns).map((column) => ({ x: (column * width) / 2, y: (row * height) / 2 })),
  )
  return steps.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
}

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

const isWithin = ({ x, y }: Point, { width, height }: Size, { left, top, right, bottom }: Bounds): boolean =>
  x - width / 2 >= left && x + width / 2 <= right && y - height / 2 >= top && y + height / 2 <= bottom

const touches = (a: Point, b: Point, { width, height }: Size): boolean =>
  Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < height
