import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import type { Problem } from '../../domain/problem.ts'
import type { Document } from '../documents.ts'
import { problemIn } from '../source.ts'

const safeAddress = /^(?:https?:\/\/|mailto:|tel:)/i

/** Raw HTML, pictures and links that lead anywhere but to the web, an e-mail or a telephone have no place in a text. */
export function markdownProblems({ source, body, bodyLine }: Pick<Document<unknown>, 'source' | 'body' | 'bodyLine'>): Problem[] {
  // Without these two characters Markdown can hold neither HTML, nor a link, nor a picture: most texts are done here.
  if (!/[<[]/.test(body)) return []
  const problems: Problem[] = []
  const report = (node: Nodes, code: Problem['code'], found: string) => {
    const start = node.position?.start
    problems.push(problemIn(source.file, code, { found: found.slice(0, 60) }, bodyLine + (start?.line ?? 1) - 1, start?.column ?? 1))
  }
  visit(fromMarkdown(body), (node) => {
    if (node.type === 'html') report(node, 'text-html', node.value)
    else if (node.type === 'image' || node.type === 'imageReference') report(node, 'text-image', node.alt ?? '')
    else if ((node.type === 'link' || node.type === 'definition') && !safeAddress.test(node.url)) report(node, 'text-link', node.url)
  })
  return problems
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node)
  if ('children' in node) for (const child of node.children) visit(child, look)
}
