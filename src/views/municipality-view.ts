import { distanceKilometres } from '../domain/distance.ts'
import type { Municipality } from '../domain/municipality.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import { municipalityNeeds, type MunicipalityNeeds } from './municipality-needs.ts'
import { inOrder } from './order.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type MunicipalityView = {
  shell: ShellView
  name: string
  about?: Words
  summary: string
  schools: { heading: string; links: { text: string; href: string; detail: string }[] }
  courses: { heading: string; cards: CourseCard[]; none?: string }
  needs: MunicipalityNeeds
  nearest: { heading: string; links: { text: string; href: string; detail: string }[] }
}

/** The view of a municipality's page. */
export function municipalityView(place: Municipality, reader: Reader): MunicipalityView {
  const { site, t, say, href, format } = reader
  const courses = inOrder(site.coursesByMunicipality.get(place.id) ?? [], reader)
  const schools = site.network.schools.filter(({ sites }) =>
    sites.some(({ municipality }) => municipality === place.id),
  )
  const summary = t.municipality.summary(place.name, schools.length, courses.length)
  return {
    shell: shellView(reader, paths.municipality(place.id), place.name, summary),
    name: place.name,
    ...(place.about ? { about: say(place.about) } : {}),
    summary,
    schools: {
      heading: t.municipality.schools,
      links: schools
        .map((school) => ({
          text: school.name,
          href: href(paths.school(school.id)),
          detail: t.school.count(site.coursesBySchool.get(school.id)?.length ?? 0),
        }))
        .toSorted((a, b) => format.compare(a.text, b.text)),
    },
    courses: {
      heading: t.municipality.courses,
      cards: courses.map((course) => courseCard(course, reader)),
      ...(courses.length === 0 ? { none: t.municipality.none } : {}),
    },
    needs: municipalityNeeds(place, reader),
    nearest: { heading: t.municipality.nearest, links: nearest(place, reader) },
  }
}

function nearest(
  place: Municipality,
  { site, t, href, format }: Reader,
): { text: string; href: string; detail: string }[] {
  return site.network.municipalities
    .filter(({ id }) => id !== place.id)
    .map((other) => ({ other, distance: distanceKilometres(place, other) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other, distance }) => ({
      text: other.name,
      href: href(paths.municipality(other.id)),
      detail: `${t.municipality.kilometres(format.number(Math.round(distance)))} · ${t.school.count(site.coursesByMunicipality.get(other.id)?.length ?? 0)}`,
    }))
}
