import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files into a folder. Each takes its place only when it is whole, so that a full disk leaves the old one. */
export function writeFiles(folder: string, files: readonly { path: string; text: string }[]): void {
  const written = files.map(({ path, text }) => {
    const target = join(folder, path)
    const draft = join(dirname(target), `.${String(process.pid)}-${target.split(/[/\\]/).at(-1) ?? ''}`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(draft, text)
    return { draft, target }
  })
  for (const { draft, target } of written) renameSync(draft, target)
}
