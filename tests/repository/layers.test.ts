import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a layer may import: other layers by their name, packages by theirs (`remark-*` for all that start so). */
type Rule = { may: readonly string[]; why: string }

const pages = ['components', 'layouts', 'pages']

/** Who may import whom: see the README. `types:` allows an import of types alone. */
const rules: Readonly<Record<string, Rule>> = {
  domain: { may: ['zod'], why: 'the nouns stand alone: no files, no clock, no words' },
  ranking: { may: ['domain'], why: 'scores are a pure function of the domain' },
  weave: { may: ['domain'], why: 'cloth is a pure function of its parameters' },
  i18n: { may: ['domain'], why: 'words know the nouns and nothing else' },
  diagnostics: { may: ['domain', 'i18n'], why: 'problems are put into words without touching a file' },
  loaders: {
    may: [
      ...[
        'domain',
        'zod',
        'node:fs',
        'node:path',
        'yaml',
        'gray-matter',
        'csv-parse',
        'fastest-levenshtein',
        'image-size',
        'read-excel-file',
        'node:zlib',
        'node:buffer',
      ],
      ...['mdast-util-from-markdown', 'mdast'],
    ],
    why: 'loaders read content/ and nothing that comes after them',
  },
  markup: {
    may: ['unified', 'remark-*', 'rehype-*', 'types:hast', 'types:mdast'],
    why: 'markup turns text into safe HTML and knows no noun',
  },
  views: {
    may: ['domain', 'ranking', 'i18n', 'weave', 'markup'],
    why: 'a view is a pure function of the domain and the ranking',
  },
  exports: {
    may: ['domain', 'ranking', 'i18n', 'views', 'ical-generator', 'types:schema-dts'],
    why: 'an export is a pure function of what is shown',
  },
  sample: { may: ['domain'], why: 'a made-up network is a pure function of its seed' },
  'ranking-cache.ts': {
    may: ['ranking', 'domain', 'node:fs', 'node:path', 'node:crypto'],
    why: 'what is computed is computed once, and kept beside the checkout',
  },
  'site-data.ts': {
    may: ['loaders', 'domain', 'ranking', 'ranking-cache.ts', 'views', 'node:fs', 'node:path', 'node:url'],
    why: 'the one door between files and pages',
  },
  ...Object.fromEntries(
    pages.map((layer) => [
      layer,
      {
        may: [
          ...[...pages, 'views', 'exports', 'i18n', 'weave', 'markup', 'site-data.ts', 'styles', 'client'],
          ...['types:domain', 'types:astro', 'astro:*', '@astrojs/rss', 'sharp'],
        ],
        why: 'components print a view: they neither read files nor compute',
      },
    ]),
  ),
  client: {
    may: ['domain', 'ranking', 'i18n', 'types:views', 'fastest-levenshtein', 'uqr'],
    why: 'the browser has no files and no loaders',
  },
  scripts: { may: ['*'], why: 'scripts are thin, and print no components' },
}

/** What no layer may import although a pattern above would let it. */
const barred: Readonly<Record<string, readonly string[]>> = { scripts: pages }

/** Modules that join the layers by Astro's own rules; they hold no logic. */
const outside = new Set(['content.config.ts', 'env.d.ts'])

type Import = { from: string; layer: string; specifier: string; isType: boolean }

const textOf = (path: string): string => readFileSync(path, 'utf8')

const filesIn = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
        .filter((path) => ending.test(path) && statSync(path).isFile())
    : []

const sources = [...filesIn('src', /\.(?:ts|astro)$/), ...filesIn('scripts', /\.(?:ts|mjs)$/)]

/** The layer of a file of ours: its folder in `src`, or its own name where it lies in `src` itself. */
const layerOf = (path: string): string => (path.startsWith('scripts/') ? 'scripts' : (path.split('/')[1] ?? path))

const importLine =
  /^(?:import|export)\s+(?:(type)\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm

function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(importLine)].map(([, type, fixed, dynamic]) => ({
    from: path,
    layer: layerOf(path),
    specifier: fixed ?? dynamic ?? '',
    isType: type === 'type',
  }))
}

/** What an import leads to: a layer of ours, or a package. */
function targetOf({ from, specifier }: Import): string {
  if (specifier.startsWith('.')) return layerOf(posix.join(posix.dirname(from), specifier))
  return specifier
}

const matches = (pattern: string, target: string): boolean =>
  pattern.endsWith('*')
    ? target.startsWith(pattern.slice(0, -1))
    : target === pattern || target.startsWith(`${pattern}/`)

function isAllowed(found: Import): boolean {
  const target = targetOf(found)
  if (target === found.layer) return true
  if (barred[found.layer]?.includes(target)) return false
  return (rules[found.layer]?.may ?? []).some((pattern) =>
    pattern.startsWith('types:') ? found.isType && matches(pattern.slice(6), target) : matches(pattern, target),
  )
}

const imports = sources.flatMap(importsOf)

describe('the layers', () => {
  it('are all found, with their imports', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports).toContainEqual({
      from: 'src/loaders/load-network.ts',
      layer: 'loaders',
      specifier: '../domain/assemble.ts',
      isType: false,
    })
  })

  it.each(Object.entries(rules).filter(([layer]) => imports.some((found) => found.layer === layer)))(
    '%s imports only what it may',
    (layer, { may, why }) => {
      const wrong = imports.filter((found) => found.layer === layer && !isAllowed(found))
      const reason = `${layer} may import ${may.join(', ')}: ${why}`
      expect(
        wrong.map(({ from, specifier }) => `${from} imports ${specifier}`),
        reason,
      ).toEqual([])
    },
  )

  it('each have a rule', () => {
    const without = new Set(sources.map(layerOf).filter((layer) => !(layer in rules) && !outside.has(layer)))
    expect([...without]).toEqual([])
  })

  it.each(['yaml', 'gray-matter', 'csv-parse', 'read-excel-file'])('know %s in exactly one module', (name) => {
    const known = imports.filter(({ specifier }) => matches(name, specifier)).map(({ from }) => from)
    expect(new Set(known).size, known.join(', ')).toBe(1)
  })

  it('see a wrong import where there is one', () => {
    const made = { from: 'src/domain/course.ts', layer: 'domain', isType: false }
    expect(isAllowed({ ...made, specifier: 'node:fs' })).toBe(false)
    expect(isAllowed({ ...made, specifier: '../loaders/yaml.ts' })).toBe(false)
    expect(isAllowed({ ...made, specifier: './field.ts' })).toBe(true)
    const client = { from: 'src/client/search.ts', layer: 'client', specifier: '../views/course-card.ts' }
    expect(isAllowed({ ...client, isType: true })).toBe(true)
    expect(isAllowed({ ...client, isType: false })).toBe(false)
    const script = { from: 'scripts/build.ts', layer: 'scripts', specifier: '../src/components/Card.astro' }
    expect(isAllowed({ ...script, isType: false })).toBe(false)
  })
})

const skipped = /^(?:node_modules|dist|\.git|\.astro|\.rumo|\.vitest|test-results|playwright-report)$/
const isText = /\.(?:ts|mjs|js|astro|json|ya?ml|md|mdx|csv|txt|css|html|svg)$|^[^.]+$|^\.[a-z-]+$/

/** Every text file that may be committed. */
function textFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : textFiles(path)
    return entry.isFile() && isText.test(entry.name) ? [path] : []
  })
}

describe('the files', () => {
  it('of src and scripts have at most 250 lines', () => {
    // Stocks are lists of words for made-up networks: their length is their content.
    const read = sources.filter((path) => !path.startsWith('src/sample/stock/'))
    const long = read.map((path) => [path, textOf(path).trimEnd().split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > 250)).toEqual([])
  })

  it('name no folder of one machine and no registry', () => {
    // Put together here, so that this file does not hold them itself.
    const machine = new RegExp(['(?<![\\w./-])/wor', 'k/|(?<![\\w.-])/ho', 'me/[a-z]|registry\\.', 'npmjs'].join(''))
    const naming = textFiles().filter((path) => machine.test(textOf(path)))
    expect(naming).toEqual([])
  })

  it('of the lock say no address to fetch a package from', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"')
  })
})
