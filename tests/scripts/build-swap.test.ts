import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { swapFolders } from '../../scripts/build/swap-folders.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'rumo-swap-'))
})
afterEach(() => {
  rmSync(work, { recursive: true, force: true })
})

function folder(name: string, text: string): string {
  mkdirSync(join(work, name, 'inner'), { recursive: true })
  writeFileSync(join(work, name, 'inner', 'page.html'), text)
  return join(work, name)
}
const pageIn = (path: string) => readFileSync(join(path, 'inner', 'page.html'), 'utf8')

describe('a finished folder', () => {
  it('takes the place of the older one, of which nothing stays', () => {
    const current = folder('current', 'old')
    writeFileSync(join(current, 'gone.html'), 'old')
    swapFolders(folder('next', 'new'), current)
    expect(pageIn(current)).toBe('new')
    expect(existsSync(join(current, 'gone.html'))).toBe(false)
    expect(readdirSync(work)).toEqual(['current'])
  })

  it('takes an empty place too', () => {
    swapFolders(folder('next', 'new'), join(work, 'current'))
    expect(pageIn(join(work, 'current'))).toBe('new')
    expect(readdirSync(work)).toEqual(['current'])
  })

  it('that cannot be moved leaves the older one as it was', () => {
    const current = folder('current', 'old')
    expect(() => {
      swapFolders(join(work, 'missing'), current)
    }).toThrow(/ENOENT/)
    expect(pageIn(current)).toBe('old')
    expect(readdirSync(work)).toEqual(['current'])
  })
})
