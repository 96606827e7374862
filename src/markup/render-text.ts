import type { Element, Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
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

/** Pictures have a field of their own, with description, author and consent; one from elsewhere would call a third party. */
const allowed = { ...defaultSchema, tagNames: defaultSchema.tagNames?.filter((name) => name !== 'img' && name !== 'input') ?? [] }

const processor = unified().use(remarkParse).use(remarkRehype).use(lowerHeadings).use(rehypeSanitize, allowed).use(rehypeStringify).freeze()

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
