import type { CourseCard } from './course-card.ts'
import { courseCard } from './course-card.ts'
import { mapView, type MapView } from './map-view.ts'
import { eventSummary, type EventSummary } from './event-view.ts'
import { coursesFrom } from './facet-pages.ts'
import { inOrder } from './order.ts'
import { files, paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

/** The front page: one question, one search, the ways in, the map, what is most wanted. */
export type HomeView = {
  shell: ShellView
  question: Words
  lead: Words
  search: { label: string; example: string; button: string; action: string }
  ways: { heading: string; links: { text: string; href: string }[] }
  wanted: { heading: string; lead: string; cards: CourseCard[]; sample?: string }
  map: MapView & { heading: string }
  areas: { heading: string; links: { text: string; href: string; count: string }[] }
  needs: { heading: string; lead: string; href: string; sectors: { text: string; href: string }[] }
  event?: EventSummary & { heading: string }
  brochure?: { heading: string; lead: string; link: { text: string; href: string } }
}

/** The view of the front page. */
export function homeView(reader: Reader): HomeView {
  const { site, t, say, href } = reader
  const { edition, areas, sectors, event } = site.network
  const list = (query: string) => `${href(paths.courses)}?${query}`
  const countOf = (area: string) =>
    (site.qualificationsByArea.get(area) ?? []).reduce(
      (sum, { id }) => sum + (site.coursesByQualification.get(id)?.length ?? 0),
      0,
    )
  return {
    shell: shellView(reader, paths.home, say(edition.title).text, say(edition.lead).text),
    question: say(edition.question),
    lead: say(edition.lead),
    search: {
      label: t.home.searchLabel,
      example: t.home.searchExample,
      button: t.home.search,
      action: href(paths.courses),
    },
    ways: {
      heading: t.home.ways,
      links: [
        { text: t.home.after9, href: href(coursesFrom('after-9')) },
        { text: t.home.near, href: href(paths.municipalities) },
        { text: t.home.wanted, href: list('order=need') },
        { text: t.home.adult, href: href(coursesFrom('adult')) },
        ...(site.network.guide ? [{ text: t.find.guide, href: href(paths.guide) }] : []),
      ],
    },
    wanted: {
      heading: t.home.wanted,
      lead: t.home.wantedLead,
      cards: mostWanted(reader),
      ...(edition.status === 'demonstration' ? { sample: t.need.sample } : {}),
    },
    map: { heading: t.home.byMunicipality, ...mapView(reader) },
    areas: {
      heading: t.home.byArea,
      links: areas
        .filter(({ id }) => countOf(id) > 0)
        .map(({ id, name }) => ({
          text: say(name).text,
          href: href(paths.area(id)),
          count: t.school.count(countOf(id)),
        })),
    },
    needs: {
      heading: t.home.needs,
      lead: t.home.needsLead,
      href: href(paths.sectors),
      sectors: sectors.map(({ id, name }) => ({ text: say(name).text, href: href(paths.sector(id)) })),
    },
    ...(event ? { event: { heading: t.home.event, ...eventSummary(event, reader) } } : {}),
    ...(site.hasPaper ? { brochure: brochure(reader) } : {}),
  }
}

/** One course of each of the most wanted qualifications that are taught; equal levels in the neutral order of lists. */
function mostWanted(reader: Reader): CourseCard[] {
  const { site } = reader
  const taught = site.ranking.order.flatMap((id) => {
    const band = site.need(id)?.band
    return band === 'high' || band === 'medium'
      ? [{ band, courses: inOrder(site.coursesByQualification.get(id) ?? [], reader) }]
      : []
  })
  const first = taught.flatMap(({ band, courses }) => courses.slice(0, 1).map((course) => ({ band, course })))
  const high = inOrder(
    first.filter(({ band }) => band === 'high').map(({ course }) => course),
    reader,
  )
  const medium = inOrder(
    first.filter(({ band }) => band === 'medium').map(({ course }) => course),
    reader,
  )
  return [...high, ...medium].slice(0, 6).map((course) => courseCard(course, reader))
}

const brochure = ({ site, t, language }: Reader): NonNullable<HomeView['brochure']> => ({
  heading: t.home.brochure,
  lead: t.home.brochureLead,
  link: { text: t.footer.brochure, href: `${site.base}${files.brochure[language]}` },
})
