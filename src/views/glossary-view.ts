import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type GlossaryView = {
  shell: ShellView
  title: string
  lead: string
  terms: {
    id: string
    term: string
    name: Words
    sentence: Words
    markdown: string
    lang?: 'pt'
    source?: { text: string; href: string }
  }[]
}

/** The view of the glossary, in alphabetical order. */
export function glossaryView(reader: Reader): GlossaryView {
  const { site, t, say, language, format } = reader
  return {
    shell: shellView(reader, paths.glossary, t.glossary.title, t.glossary.lead),
    title: t.glossary.title,
    lead: t.glossary.lead,
    terms: site.network.terms
      .map(({ id, term, name, sentence, body, source }) => ({
        id,
        term,
        name: say(name),
        sentence: say(sentence),
        markdown: body[language] ?? body.pt,
        ...(body[language] ? {} : { lang: 'pt' as const }),
        ...(source ? { source: { text: t.provenance.sourceLink, href: source } } : {}),
      }))
      .toSorted((a, b) => format.compare(a.term, b.term)),
  }
}
