import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

/** An area an answer points to. */
type AreaLink = { id: string; text: string; href: string }

/** The way through questions: what one likes to do, and the areas that have to do with it. */
export type GuideView = {
  shell: ShellView
  title: string
  lead: string
  /** Each question with its answers. */
  questions: { text: Words; step: string; answers: { text: Words; areas: AreaLink[] }[] }[]
  /** Every area an answer points to and that has courses, in the order of the network. */
  areas: (AreaLink & { count: number })[]
  /** Address of the list of courses. */
  list: string
  words: Reader['t']['guide']
}

/** The view of the questions; undefined where the network asks none. */
export function guideView(reader: Reader): GuideView | undefined {
  const { site, t, say, href } = reader
  const { guide, areas, courses } = site.network
  if (!guide) return undefined
  const link = (id: string): AreaLink => ({ id, text: say(site.area(id).name).text, href: href(paths.area(id)) })
  const counts = Map.groupBy(courses, ({ qualification }) => site.qualification(qualification).area)
  const pointed = new Set(guide.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.areas)))
  const lead = t.guide.lead(guide.questions.length)
  return {
    shell: shellView(reader, paths.guide, t.guide.title, lead),
    title: t.guide.title,
    lead,
    questions: guide.questions.map(({ question, answers }, index) => ({
      text: say(question),
      step: t.guide.step(index + 1, guide.questions.length),
      answers: answers.map((answer) => ({ text: say(answer.answer), areas: answer.areas.map(link) })),
    })),
    areas: areas
      .filter(({ id }) => pointed.has(id) && counts.has(id))
      .map(({ id }) => ({ ...link(id), count: counts.get(id)?.length ?? 0 })),
    list: href(paths.courses),
    words: t.guide,
  }
}
