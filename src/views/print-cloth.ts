import { isWarpOver, weaveThreads, type Weave } from '../weave/weave.ts'

/** Path data of the threads of one colour pair. */
export type ClothPart = { warp: string; weft: string }
export type WovenMap = { width: number; height: number; outside: ClothPart; tones: ClothPart[] }

/** Weaves by tone, so that neighbouring municipalities differ by their cloth as well as by their colour. */
export const toneWeaves: readonly Weave[] = ['herringbone', 'twill', 'satin', 'rib', 'plain', 'twill']

const cell = 10
const { warp: warpBar, weft: weftBar } = weaveThreads('plain', 2, 1, cell)
/** Bars are drawn relative to where they start: only the start moves. */
const moved = (bar: string, x: number, y: number): string =>
  bar.replace(
    /^M(\S+) (-?[\d.]+)/,
    (_, left: string, top: string) => `M${round(Number(left) + x)} ${round(Number(top) + y)}`,
  )
const round = (value: number): number => Math.round(value * 100) / 100

/** The cells across and down a map is woven on: some threads stand free around it. */
export function mapGrid(
  map: readonly (readonly unknown[])[],
  share: number,
): { columns: number; rows: number; scale: number; left: number; top: number } {
  const width = Math.max(1, ...map.map((row) => row.length))
  const height = Math.max(1, map.length)
  const scale = Math.max(1, Math.round(36 / Math.max(width, height / share)))
  const columns = Math.max(width * scale + 4, Math.ceil((height * scale + 4) / share))
  const rows = Math.round(columns * share)
  return {
    columns,
    rows,
    scale,
    left: Math.floor((columns - width * scale) / 2),
    top: Math.floor((rows - height * scale) / 2),
  }
}

/** A map of tones as cloth, in a rectangle `share` times as high as wide: every municipality woven in its own way. */
export function weaveMap(map: readonly (readonly (number | undefined)[])[], share: number): WovenMap {
  const { columns, rows, scale, left, top } = mapGrid(map, share)
  const outside = { warp: '', weft: '' }
  const tones = toneWeaves.map(() => ({ warp: '', weft: '' }))
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const tone = map[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)]
      const part = (tone === undefined ? undefined : tones[tone]) ?? outside
      const isOver = isWarpOver(tone === undefined ? 'twill' : (toneWeaves[tone] ?? 'twill'), x, y)
      if (isOver) part.warp += moved(warpBar, x * cell, y * cell)
      else part.weft += moved(weftBar, (x - 1) * cell, y * cell)
    }
  }
  return { width: columns * cell, height: rows * cell, outside, tones }
}
