import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One page stands for its kind: the heaviest of those whose addresses have the same shape. */
export type PageKind = { shape: string; address: string }

/**
 * The kinds of page in the folder of a built site, by the shape of their address (`cursos/` and one, two parts more). Only in
 * Portuguese, as English pages are the same but for their words, and only what search engines may show.
 */
export function pageKinds(folder: string): PageKind[] {
  const heaviest = new Map<string, { address: string; bytes: number }>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const parts = file.split(sep)
    if (parts.at(-1) !== 'index.html' || parts[0] === 'en') continue
    if (readFileSync(join(folder, file), 'utf8').includes('<meta name="robots" content="noindex"')) continue
    const shape = ['', ...parts.slice(0, -1).map((part, at) => (at === 0 ? part : '*')), ''].join('/')
    const bytes = statSync(join(folder, file)).size
    if (bytes <= (heaviest.get(shape)?.bytes ?? 0)) continue
    heaviest.set(shape, { address: ['', ...parts.slice(0, -1), ''].join('/'), bytes })
  }
  return [...heaviest].map(([shape, { address }]) => ({ shape, address }))
}
