import { encode } from 'uqr'

const space = 'http://www.w3.org/2000/svg'

/** A QR code of a text as SVG, black on white in every scheme, with the quiet zone of four modules the standard asks. */
export function drawCode(text: string, name: string): SVGSVGElement {
  const { data, size } = encode(text, { border: 4, ecc: 'M' })
  const svg = document.createElementNS(space, 'svg')
  const part = (tag: 'rect' | 'path', attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS(space, tag)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    svg.append(made)
  }
  svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', name)
  svg.setAttribute('shape-rendering', 'crispEdges')
  part('rect', { width: String(size), height: String(size), fill: '#fff' })
  part('path', { d: pathOf(data), fill: '#000' })
  return svg
}

/** The dark modules, run by run along each row. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) => {
      const text = row.map((isDark) => (isDark ? '1' : '0')).join('')
      return [...text.matchAll(/1+/g)]
        .map(({ index, 0: run }) => `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`)
        .join('')
    })
    .join('')
