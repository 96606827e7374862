import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fewestCourses, makeNetwork, mostCourses } from '../src/sample/make-network.ts'
import { sampleMarker } from '../src/sample/prose.ts'
import { readArguments } from './arguments.ts'

/** `npm run sample -- --courses N --seed S --out DIR`: a made-up network, all of it marked as sample. */
const { values } = readArguments({
  courses: { type: 'string' },
  seed: { type: 'string', default: '2027' },
  out: { type: 'string' },
})

try {
  const courses = wholeNumber('--courses', values.courses, fewestCourses, mostCourses)
  const seed = wholeNumber('--seed', values.seed, 0, 4294967295)
  const folder = values.out
  if (folder === undefined) throw new Error('Escreva a pasta onde a rede fica: --out PASTA.')
  clear(folder)
  const files = makeNetwork({ courses, seed })
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const path of folders) mkdirSync(path, { recursive: true })
  for (const [path, text] of files) writeFileSync(join(folder, path), text)
  console.log(
    `${folder}: ${String(courses)} cursos de exemplo em ${String(files.size)} ficheiros, semente ${String(seed)}.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

function wholeNumber(option: string, typed: string | undefined, low: number, high: number): number {
  const number = Number(typed)
  if (typed !== undefined && /^\d+$/.test(typed) && number >= low && number <= high) return number
  throw new Error(
    `${option} tem de ser um número inteiro de ${String(low)} a ${String(high)}; por exemplo, ${option} ${String(Math.max(low, 300))}.`,
  )
}

/** Empties a folder that an earlier run made. Anything else in it is somebody's work, and stays. */
function clear(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : []
  if (names.length === 0) return
  const guide = join(folder, 'README.md')
  if (!existsSync(guide) || !readFileSync(guide, 'utf8').startsWith(`${sampleMarker}\n`)) {
    throw new Error(
      `A pasta ${folder} tem ficheiros que não são uma rede de exemplo. Nada foi apagado nem escrito. Indique com --out uma pasta vazia ou nova.`,
    )
  }
  for (const name of names.filter((name) => !name.startsWith('.'))) rmSync(join(folder, name), { recursive: true })
}
