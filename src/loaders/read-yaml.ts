import type { Problem } from '../domain/problem.ts'
import { readPlainYaml, type Plain } from './plain-yaml.ts'
import type { Source } from './source.ts'
import { readFullYaml } from './yaml.ts'

/**
 * Reads YAML 1.2: plain files fast, all others, and every place anybody asks for, by the package that knows the rest.
 * @param text the YAML alone; `firstLine` is the line of the file it starts on (after a front matter's `---`: 2).
 */
export function readYaml(file: string, text: string, firstLine = 1): { source: Source; problems: Problem[] } {
  const plain = readPlainYaml(text)
  if (plain === undefined) return readFullYaml(file, text, firstLine)
  return { source: plainSource(file, text, firstLine, plain), problems: [] }
}

/** A record read without its places: only when somebody asks for one is it read again. */
function plainSource(file: string, text: string, firstLine: number, data: Plain): Source {
  let full: Source | undefined
  const again = () => (full ??= readFullYaml(file, text, firstLine).source)
  return {
    file,
    data,
    placeOf: (path) => again().placeOf(path),
    placeOfKey: (path) => again().placeOfKey(path),
    typed: (path) => again().typed(path),
    line: (number) => again().line(number),
  }
}
