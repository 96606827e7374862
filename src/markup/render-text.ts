import type { Element, Root } from 'hast'
import rehypeSanitize, { type Options } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** Headings of a text stand under the heading the page gives it: the largest is the third level. */
const lowerHeadings = () => (tree: Root) => {
  lower(tree)
}

function lower(parent: Root | Element): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    if (/^h[12]$/.test(node.tagName)) node.tagName = 'h3'
    lower(node)
  }
}

/**
 * What Markdown makes, and nothing else. No pictures: they have a field of their own, with description, author and
 * consent, and one from elsewhere would call a third party.
 */
const allowed: Options = {
  tagNames: [
    'p',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'a',
    'em',
    'strong',
    'code',
    'pre',
    'blockquote',
    'br',
    'hr',
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
}

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(lowerHeadings)
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify)
  .freeze()

const rendered = new Map<string, string>()

/**
 * Markdown of a school or of the glossary as HTML that is safe to print: raw HTML is dropped and what is left is
 * sanitised. The same text is rendered once, however many pages print it.
 */
export function renderText(markdown: string): string {
  const known = rendered.get(markdown)
  if (known !== undefined) return known
  const html = String(processor.processSync(markdown))
  rendered.set(markdown, html)
  return html
}
