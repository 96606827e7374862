import type { weaves } from '../domain/area.ts'

/** The rule that decides which thread passes over. */
export type Weave = (typeof weaves)[number]

/** Whether the upright thread (warp) is over the crossing one (weft) in a cell. */
export function isWarpOver(weave: Weave, x: number, y: number): boolean {
  switch (weave) {
    case 'plain':
      return (x + y) % 2 === 0
    case 'twill':
      return (x + y) % 4 < 2
    case 'herringbone':
      return modulo(x % 8 < 4 ? y + x : y - x, 4) < 2
    case 'satin':
      return (3 * x + y) % 5 === 0
    case 'rib':
      return (2 * x + y) % 6 < 3
  }
}

const modulo = (value: number, base: number): number => ((value % base) + base) % base

/** Cells after which a weave repeats itself, across and down. */
export const repeat: Record<Weave, { columns: number; rows: number }> = {
  plain: { columns: 2, rows: 2 },
  twill: { columns: 4, rows: 4 },
  herringbone: { columns: 8, rows: 4 },
  satin: { columns: 5, rows: 5 },
  rib: { columns: 3, rows: 6 },
}

export type Threads = { warp: string; weft: string }

/**
 * SVG path data of a cloth: all upright bars in one path, all crossing bars in the other.
 * @param cell side of a cell in units of the drawing; bars are inset by 12 % across and as good as touch along the thread.
 */
export function weaveThreads(weave: Weave, columns: number, rows: number, cell: number): Threads {
  const bars = { warp: '', weft: '' }
  const inset = round(cell * 0.12)
  const gap = round(cell * 0.03)
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (isWarpOver(weave, x, y)) bars.warp += bar(x * cell + inset, y * cell + gap, cell - 2 * inset, cell - 2 * gap)
      else bars.weft += bar(x * cell + gap, y * cell + inset, cell - 2 * gap, cell - 2 * inset)
    }
  }
  return bars
}

/** A rounded bar as relative path commands. */
function bar(x: number, y: number, width: number, height: number): string {
  const radius = round(Math.min(width, height) * 0.22)
  const across = round(width - 2 * radius)
  const down = round(height - 2 * radius)
  const turn = (dx: number, dy: number) => `q${dx === dy ? `${dx} 0 ${dx} ${dy}` : `0 ${dy} ${dx} ${dy}`}`
  const r = radius
  return `M${round(x + r)} ${round(y)}h${across}${turn(r, r)}v${down}q0 ${r} ${-r} ${r}h${-across}q${-r} 0 ${-r} ${-r}v${-down}q0 ${-r} ${r} ${-r}z`
}

const round = (value: number): number => Math.round(value * 100) / 100
