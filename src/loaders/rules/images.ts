import { imageSize } from 'image-size'
import type { Problem } from '../../domain/problem.ts'
import type { Rule } from '../documents.ts'
import { nearest } from '../near.ts'
import { problemAt, problemIn } from '../source.ts'

/** Largest picture taken, in bytes and in pixels: more than a full page of the brochure needs. */
export const largestImage = 3 * 1024 * 1024
export const largestSide = 8000

const types: Record<string, string> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' }

/** Pictures are there, of the kind they say, of a size one can work with. Description and author are asked for by the schema. */
export const images: Rule = ({ images: pictures, course }) => {
  const problems = [...pictures].flatMap(([path, bytes]) => ofPicture(path, bytes))
  for (const { value, source, school } of course) {
    const path = `schools/${school}/images/${value.picture?.file ?? ''}`
    if (!value.picture || pictures.has(path)) continue
    const near = nearest(value.picture.file, [...pictures.keys()].filter((name) => name.startsWith(`schools/${school}/`)).map((name) => name.split('/').at(-1) ?? ''))
    problems.push(problemAt(source, ['picture', 'file'], 'image-missing', { found: path, ...(near ? { near } : {}) }))
  }
  return problems
}

function ofPicture(path: string, bytes: Uint8Array): Problem[] {
  if (bytes.length > largestImage) return [problemIn(path, 'image-too-big', { found: megabytes(bytes.length), limit: megabytes(largestImage), unit: 'MB' })]
  const wanted = types[path.split('.').at(-1) ?? '']
  let seen: ReturnType<typeof imageSize> | undefined
  try {
    seen = imageSize(bytes)
  } catch {
    // Not a picture of any kind the package knows.
  }
  const kind = seen?.type === 'heif' ? 'avif' : seen?.type
  if (!seen || kind !== wanted) return [problemIn(path, 'image-wrong-kind', { found: kind ?? 'unknown' })]
  const side = Math.max(seen.width, seen.height)
  return side > largestSide ? [problemIn(path, 'image-too-big', { found: side, limit: largestSide, unit: 'px' })] : []
}

const megabytes = (bytes: number): number => Math.round(bytes / 104857.6) / 10
