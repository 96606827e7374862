import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtFiles, siteFolder, type BuiltPage } from '../e2e/site.ts'

/** A file with what it weighs on the way to the reader: bytes after gzip at level 9, which every host can send. */
export type Weighed = { file: string; bytes: number }

/** What a page loads, by kind. Fonts and pictures are compressed already and weigh what they are. */
export type PageLoad = { html: Weighed; styles: Weighed[]; scripts: Weighed[]; fonts: Weighed[] }

const weights = new Map<string, number>()

function weighed(file: string): Weighed {
  const bytes = weights.get(file) ?? weigh(file)
  weights.set(file, bytes)
  return { file, bytes }
}

function weigh(file: string): number {
  const content = readFileSync(join(siteFolder, file))
  return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length
}

/**
 * What a page loads before anybody searches: itself, its stylesheets, its scripts with all they import, also later or in a
 * worker, and the fonts it names. What the search engine brings is made by its package and is not ours.
 */
export function pageLoad({ file, html }: BuiltPage): PageLoad {
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address.replace(/^\//, ''))
  const scripts = new Set<string>()
  const follow = (script: string): void => {
    if (scripts.has(script)) return
    scripts.add(script)
    importsOf(script).forEach(follow)
  }
  named(/<script[^>]* src="([^"]+)"/g).forEach(follow)
  return {
    html: weighed(file),
    styles: named(/<link rel="stylesheet" href="([^"]+)"/g).map(weighed),
    scripts: [...scripts].map(weighed),
    fonts: [...new Set(named(/url\("?(\/[^")]+\.woff2)"?\)/g))].map(weighed),
  }
}

/** The built files a script names, wherever in it: imports, imports on demand, workers. */
function importsOf(script: string): string[] {
  const text = readFileSync(join(siteFolder, script), 'utf8')
  return [...text.matchAll(/["'`](\.{0,2}\/?[\w./-]+\.js)["'`]/g)]
    .map(([, address = '']) =>
      address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(script), address),
    )
    .flatMap((path) => [path, posix.join('_astro', posix.basename(path))])
    .filter((path) => path.startsWith('_astro/') && builtFiles.includes(path))
}
