import { existsSync, renameSync, rmSync } from 'node:fs'

/** Puts a finished folder in the place of an older one. Two renames: nobody ever meets a half-written folder. */
export function swapFolders(next: string, current: string): void {
  const old = `${next}-old`
  if (existsSync(current)) renameSync(current, old)
  try {
    renameSync(next, current)
  } catch (error) {
    if (existsSync(old)) renameSync(old, current)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}
