import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import type { Problem } from '../../domain/problem.ts'
import type { LooseText } from '../documents.ts'
import { hiddenCharacter } from '../hidden-character.ts'
import { short } from '../show.ts'
import { problemIn } from '../source.ts'

const safeAddress = /^(?:https?:\/\/|mailto:|tel:)/i

/** A link to the web, whole on its line and not a picture: `[página](https://www.example.org/)`. */
const webLink = /(?<!!)\[[^\[\]<>&\\`\n]+\]\(https?:\/\/[^\s()<>&\\`\[\]]+\)(?![([:])/g

/** More than any text needs: beyond these the parser takes minutes, or gives up. */
const mostLevels = 12
const mostMarks = 2000
const markers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/

/** Raw HTML, pictures and links that lead anywhere but to the web, an e-mail or a telephone have no place in a text. */
export function markdownProblems({ source, body, bodyLine }: LooseText): Problem[] {
  const levels = (line: string) => markers.exec(line)?.[0].match(/>|[-+*]|[.)]/g)?.length ?? 0
  const tooDeep = body.split('\n').findIndex((line) => levels(line) > mostLevels)
  if (tooDeep >= 0) return [problemIn(source.file, 'text-too-deep', { limit: mostLevels }, bodyLine + tooDeep)]
  const marks = body.match(/[*_]+/g)?.length ?? 0
  if (marks > mostMarks) return [problemIn(source.file, 'text-too-deep', { limit: mostMarks }, bodyLine)]
  // Without these characters Markdown can hold neither HTML, nor a link, nor a picture, nor a character by its number:
  // most texts are done here.
  if (!/[<[&]/.test(body)) return []
  // Nor does a text whose only such characters are links to the web, each whole on its line, hold anything else.
  if (!/[<[&\\`]/.test(body.replaceAll(webLink, ''))) return []
  const problems: Problem[] = []
  const report = (node: Nodes, code: Problem['code'], found: string) => {
    const start = node.position?.start
    problems.push(
      problemIn(source.file, code, { found: short(found, 60) }, bodyLine + (start?.line ?? 1) - 1, start?.column ?? 1),
    )
  }
  visit(fromMarkdown(body), (node) => {
    const unseen = 'value' in node ? hiddenCharacter(node.value) : undefined
    if (unseen) report(node, 'file-bad-characters', unseen.name)
    if (node.type === 'html') report(node, 'text-html', node.value)
    else if (node.type === 'image' || node.type === 'imageReference') report(node, 'text-image', node.alt ?? '')
    else if ((node.type === 'link' || node.type === 'definition') && !safeAddress.test(node.url))
      report(node, 'text-link', node.url)
  })
  return problems
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node)
  if ('children' in node) for (const child of node.children) visit(child, look)
}
