import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each test starts Node anew.
vi.setConfig({ testTimeout: 60_000 })

const script = join(import.meta.dirname, '../../scripts/sample.ts')
const run = (...options: string[]) => spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rumo-sample-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('writes a network, and writes it anew over an earlier one', () => {
  expect(run('--courses', '20', '--seed', '1', '--out', folder).status).toBe(0)
  const first = readdirSync(folder, { recursive: true }).sort()
  expect(run('--courses', '10', '--seed', '2', '--out', folder).status).toBe(0)
  expect(readdirSync(folder, { recursive: true }).sort()).not.toEqual(first)
})

test('leaves a folder alone that holds anything else', () => {
  writeFileSync(join(folder, 'README.md'), '# Uma escola\n')
  const { status, stderr } = run('--courses', '10', '--out', folder)
  expect(status).toBe(2)
  expect(stderr).toBe(
    `A pasta ${folder} tem ficheiros que não são uma rede de exemplo. Nada foi apagado nem escrito. Indique com --out uma pasta vazia ou nova.\n`,
  )
  expect(readdirSync(folder)).toEqual(['README.md'])
})

test.each(['', '0', '20001', '3.5', 'muitos'])('says how many courses there may be when asked for «%s»', (courses) => {
  const { status, stderr } = run(`--courses=${courses}`, '--out', folder)
  expect(status).toBe(2)
  expect(stderr).toBe('--courses tem de ser um número inteiro de 10 a 20000; por exemplo, --courses 300.\n')
})
