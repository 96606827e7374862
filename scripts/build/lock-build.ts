import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Language } from '../../src/domain/text.ts'

const lock = '.rumo/build.lock'

/**
 * Keeps a second build out of this checkout until the process ends: Astro writes its modules into `.astro/`, and two
 * builds at once would mix their pages. A lock left behind by a process that is gone is taken over.
 */
export function lockBuild(language: Language): void {
  mkdirSync('.rumo', { recursive: true })
  const other = holder()
  if (other !== undefined) {
    console.error(
      language === 'pt'
        ? `Já há uma construção a correr (processo ${String(other)}). Espere que acabe e repita o comando.`
        : `A build is already running (process ${String(other)}). Wait for it to end and repeat the command.`,
    )
    process.exit(2)
  }
  writeFileSync(lock, String(process.pid))
  process.on('exit', () => {
    rmSync(lock, { force: true })
  })
}

/** The process that holds the lock, if it is alive. */
function holder(): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}
