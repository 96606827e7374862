import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../domain/problem.ts'
import { largestImage, megabytes } from './rules/images.ts'
import { largestTable, largestText } from './decode-text.ts'
import { isWorkbook } from './places.ts'
import { problemIn } from './source.ts'

/** A file of the content folder: its path within it, with `/`, and what is in it; no bytes where it was refused unread. */
export type ContentFile = { path: string; bytes?: Uint8Array }

/** Largest file read at all, in bytes. A larger one is refused by its size alone. */
export const largestFile = 8 * 1024 * 1024

/**
 * Reads every file of a content folder, in the order of their names. Symbolic links are refused and never followed:
 * they could lead out of the folder. Hidden files (`.DS_Store`, `.gitkeep`) are passed over.
 */
export function readFolder(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = []
  const problems: Problem[] = []
  const refuse = (path: string, problem: Problem) => {
    files.push({ path })
    problems.push(problem)
  }
  const walk = (prefix: string) => {
    const entries = readdirSync(join(folder, prefix), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    for (const entry of entries) {
      const path = prefix + entry.name
      if (entry.name.startsWith('.')) continue
      // A name in another encoding than UTF-8 cannot even be opened by what Node says it is.
      if (entry.name.includes('\ufffd'))
        refuse(path, problemIn(path, 'file-wrong-name', { found: entry.name, folder: entry.isDirectory() ? 1 : 0 }))
      else if (entry.isSymbolicLink()) refuse(path, problemIn(path, 'file-symbolic-link'))
      else if (entry.isDirectory()) walk(`${path}/`)
      else if (entry.isFile()) {
        const { size } = lstatSync(join(folder, path))
        if (size > largestFile) refuse(path, tooBig(path, size))
        else files.push({ path, bytes: readFileSync(join(folder, path)) })
      }
    }
  }
  walk('')
  return { files, problems }
}

const tooBig = (path: string, size: number): Problem =>
  isWorkbook(path)
    ? problemIn(path, 'file-workbook', { found: path.split('/').at(-1) ?? path })
    : /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$/i.test(path)
      ? problemIn(path, 'image-too-big', { found: megabytes(size), limit: megabytes(largestImage), unit: 'MB' })
      : problemIn(path, 'file-too-big', { found: size, limit: path.endsWith('.csv') ? largestTable : largestText })
