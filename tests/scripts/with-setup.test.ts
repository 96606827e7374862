import { describe, expect, it } from 'vitest'
import { chooseNode, messagesFor, missingPackages, satisfies } from '../../scripts/with-setup.mjs'

const astro = { version: '7.3.4', integrity: 'sha512-a' }
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true }
const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/astro': astro, 'node_modules/mac': forMac } }

describe('missing packages', () => {
  it('are none when all that is not optional is installed', () => {
    expect(missingPackages(lock, { packages: { 'node_modules/astro': astro } })).toEqual([])
  })

  it('are all that is not optional when nothing was ever installed', () => {
    expect(missingPackages(lock, undefined)).toEqual(['node_modules/astro'])
  })

  it.each([
    ['version', { ...astro, version: '7.3.3' }],
    ['content', { ...astro, integrity: 'sha512-b' }],
  ])('include a package of another %s', (_, installed) => {
    expect(missingPackages(lock, { packages: { 'node_modules/astro': installed } })).toEqual(['node_modules/astro'])
  })

  it('include an optional package that is installed in another version', () => {
    const installed = { 'node_modules/astro': astro, 'node_modules/mac': { ...forMac, version: '0.9.0' } }
    expect(missingPackages(lock, { packages: installed })).toEqual(['node_modules/mac'])
  })

  it('leave out links and packages that are optional through any of their users', () => {
    const packages = {
      'node_modules/near': { link: true },
      'node_modules/tool': { version: '1.0.0', devOptional: true },
    }
    expect(missingPackages({ packages }, undefined)).toEqual([])
  })
})

describe('a version', () => {
  const range = '^22.22.3 || ^24.16.0 || >=26.3.0'

  it.each(['22.22.3', '22.23.0', '24.16.0', '24.21.0', '26.3.0', '26.10.1', '27.0.0', 'v24.21.0'])(
    '%s is new enough',
    (version) => {
      expect(satisfies(version, range)).toBe(true)
    },
  )

  it.each(['18.20.0', '20.20.2', '22.22.2', '22.9.9', '23.11.0', '24.15.9', '25.9.0', '26.2.9'])(
    '%s is not',
    (version) => {
      expect(satisfies(version, range)).toBe(false)
    },
  )

  it('satisfies no range written in another form', () => {
    expect(satisfies('24.21.0', '24.x || ~24.21.0 || *')).toBe(false)
  })
})

describe('the Node that runs scripts', () => {
  const bundled = { version: '24.21.0', path: 'bundled' }
  const range = '^24.16.0'

  it('is the running one if it is new enough', () => {
    expect(chooseNode({ range, running: { version: '24.20.0', path: 'running' }, bundled })).toBe('running')
  })

  it('is otherwise the one among the dependencies', () => {
    expect(chooseNode({ range, running: { version: '20.20.2', path: 'running' }, bundled })).toBe('bundled')
  })

  it('is none where both are missing or too old', () => {
    const running = { version: '20.20.2', path: 'running' }
    expect(chooseNode({ range, running, bundled: { version: undefined, path: 'bundled' } })).toBeUndefined()
    expect(chooseNode({ range, running, bundled: { version: '22.0.0', path: 'bundled' } })).toBeUndefined()
  })
})

describe('messages', () => {
  it('are in Portuguese unless English is asked for', () => {
    expect(messagesFor(['scripts/check.ts', '--lang', 'pt'], {}).installing).toMatchInlineSnapshot(
      `"A instalar o que falta (npm ci)…"`,
    )
    expect(messagesFor([], { RUMO_LANG: 'en' }).installing).toMatchInlineSnapshot(
      `"Installing what is missing (npm ci)…"`,
    )
    expect(messagesFor(['scripts/check.ts', '--lang', 'en'], {})).toBe(messagesFor([], { RUMO_LANG: 'en' }))
    expect(messagesFor(['--lang=en'], {})).toBe(messagesFor([], { RUMO_LANG: 'en' }))
  })
})
