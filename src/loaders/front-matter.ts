import matter from 'gray-matter'
import type { Problem } from '../domain/problem.ts'
import { short } from './show.ts'
import { problemIn } from './source.ts'

export type SplitText = { yaml: string; body: string; bodyLine: number }

/** gray-matter runs code for some languages (`---js`) unless every engine is replaced: these only refuse. */
const refuse = () => {
  throw new Error('front matter in a language other than YAML')
}
/** Any options object also turns off gray-matter's cache, which answers `{}` to the second reading of a broken text. */
const options = {
  language: 'yaml',
  engines: {
    yaml: () => ({}),
    js: refuse,
    javascript: refuse,
    json: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  },
}

/**
 * Parts a Markdown file into its front matter and the text below, understanding neither. The only module that knows
 * `gray-matter`. The first line must be exactly `---`: anything else is refused before the package sees the text.
 */
export function splitFrontMatter(file: string, text: string): SplitText | Problem {
  const [firstLine = ''] = text.split('\n', 1)
  if (firstLine !== '---') return problemIn(file, 'front-matter-missing', { found: short(firstLine, 60) })
  const close = /\n---.*/.exec(text)
  if (close?.[0] !== '\n---') {
    const line = close ? text.slice(0, close.index + 1).split('\n').length : 1
    return problemIn(file, 'front-matter-unfinished', { found: short(close?.[0].trim() ?? '') }, line)
  }
  const parts = matter(text, options)
  return {
    yaml: text.slice(4, close.index + 1),
    body: parts.content.replace(/^\n+/, '').trimEnd(),
    bodyLine:
      text.slice(0, text.length - parts.content.length).split('\n').length +
      (/^\n*/.exec(parts.content)?.[0].length ?? 0),
  }
}
