import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Language } from '../../src/domain/text.ts'

const ours = /\.(?:html|pdf|xlsx|csv)$/

/**
 * Ends the process with 2 where a folder that is about to be replaced holds something a report never writes: whoever
 * names the wrong folder loses nothing.
 */
export function refuseOtherFiles(folder: string, asTyped: string, language: Language): void {
  const other = existsSync(folder) ? otherIn(folder) : undefined
  if (other === undefined) return
  console.error(
    language === 'pt'
      ? `A pasta «${asTyped}» tem «${other}», que não é de um relatório, e seria substituída. Escreva --out com o caminho de outra.`
      : `The folder “${asTyped}” holds “${other}”, which is no part of a report, and would be replaced. Give --out the path of another.`,
  )
  process.exit(2)
}

/** The first name in a folder that no report has; a file in the folder's place is one itself. */
function otherIn(folder: string): string | undefined {
  if (!statSync(folder).isDirectory()) return basename(folder)
  return readdirSync(folder, { withFileTypes: true }).find((entry) => !entry.isFile() || !ours.test(entry.name))?.name
}
