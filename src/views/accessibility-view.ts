import type { AccessibilityResults } from '../domain/accessibility-results.ts'
import { contactLinks } from './course-sections.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

type Link = { text: string; href: string }

/** The accessibility statement. */
export type AccessibilityView = {
  shell: ShellView
  words: Reader['t']['accessibility']
  /** What was checked, with the numbers of the run it was measured in. */
  checked: string[]
  measured: string
  contact: Link[]
  complaint: Link
  made: string
}

/** The view of the accessibility statement: it says of the site what the tests measured, and nothing else. */
export function accessibilityView(reader: Reader, results: AccessibilityResults): AccessibilityView {
  const { site, t, format } = reader
  const words = t.accessibility
  const { axe, screens, withoutScript, pages } = words.checked
  const date = format.date(results.measured)
  return {
    shell: shellView(reader, paths.accessibility, words.title, words.lead),
    words,
    checked: [
      axe(format.number(results.axe)),
      screens(format.number(results.screens)),
      withoutScript(format.number(results.withoutScript)),
      pages(format.number(results.pages)),
    ],
    measured: words.checked.measured(date),
    contact: contactLinks(site.network.edition.contact),
    complaint: { text: words.complaint.link, href: 'https://www.acessibilidade.gov.pt/' },
    made: words.made(date),
  }
}
