import { imageSize } from 'image-size'
import type { Problem } from '../../domain/problem.ts'
import type { Rule } from '../documents.ts'
import { nearest } from '../near.ts'
import { lineWith, problemAt, problemIn, type Path } from '../source.ts'

/** Largest picture taken, in bytes and in pixels: more than a full page of the brochure needs. */
export const largestImage = 3 * 1024 * 1024
export const largestSide = 8000

const types: Record<string, string> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' }

/** Pictures are there, of the kind they say, of a size one can work with. Description and author are asked for by the schema. */
export const images: Rule = ({ images: pictures, placed, course }) => {
  const problems = [...pictures].flatMap(([path, bytes]) => ofPicture(path, bytes))
  for (const { value, source, school } of course) {
    const path = `schools/${school}/images/${value.picture?.file ?? ''}`
    if (!value.picture || placed.has(path)) continue
    const own = [...placed.values()].filter((file) => file.kind === 'image' && file.school === school)
    const near = nearest(
      value.picture.file,
      own.map(({ id }) => id),
    )
    const at: Path = ['picture', 'file']
    problems.push(
      problemAt(source, at, 'image-missing', {
        found: path,
        ...(near ? { near, ...lineWith(source, at, value.picture.file, near) } : {}),
      }),
    )
  }
  return problems
}

function ofPicture(path: string, bytes: Uint8Array): Problem[] {
  if (bytes.length === 0) return [problemIn(path, 'file-empty')]
  if (bytes.length > largestImage)
    return [
      problemIn(path, 'image-too-big', { found: megabytes(bytes.length), limit: megabytes(largestImage), unit: 'MB' }),
    ]
  const ending = path.split('.').at(-1)?.toLowerCase() ?? ''
  const wanted = types[ending]
  let seen: ReturnType<typeof imageSize> | undefined
  try {
    seen = imageSize(bytes)
  } catch {
    // Not a picture of any kind the package knows.
  }
  const kind = seen?.type === 'heif' ? 'avif' : seen?.type
  if (!seen || kind !== wanted)
    return [problemIn(path, 'image-wrong-kind', { found: `.${ending}`, ...(kind ? { kind } : {}) })]
  const side = Math.max(seen.width, seen.height)
  return side > largestSide ? [problemIn(path, 'image-too-big', { found: side, limit: largestSide, unit: 'px' })] : []
}

/** Bytes as megabytes with one decimal. */
export const megabytes = (bytes: number): number => Math.round(bytes / 104857.6) / 10
