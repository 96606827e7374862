import { mapView, type MapView } from './map-view.ts'
import { needSign, type NeedSign } from './need-view.ts'
import { schoolName } from './order.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type DirectoryEntry = { text: string; href: string; detail: string; need?: NeedSign }

/** A page that lists things of one kind, in groups. */
export type DirectoryView = {
  shell: ShellView
  title: string
  lead?: string
  map?: MapView
  groups: { heading?: string; href?: string; entries: DirectoryEntry[] }[]
}

/** All schools, by municipality. */
export function schoolsView(reader: Reader): DirectoryView {
  const { site, t, href, format } = reader
  const groups = site.network.municipalities.map(({ id, name }) => ({
    heading: name,
    href: href(paths.municipality(id)),
    entries: (site.schoolsByMunicipality.get(id) ?? [])
      .map((school) => ({
        text: school.name,
        href: href(paths.school(school.id)),
        detail: `${t.schoolKinds[school.kind]} · ${t.school.count(site.coursesBySchool.get(school.id)?.length ?? 0)}`,
        sort: schoolName(school.id, reader),
      }))
      .toSorted((a, b) => format.compare(a.sort, b.sort))
      .map(({ text, href: to, detail }) => ({ text, href: to, detail })),
  }))
  return directory(
    reader,
    paths.schools,
    t.school.title,
    groups.filter(({ entries }) => entries.length > 0),
  )
}

/** All municipalities, with the map. */
export function municipalitiesView(reader: Reader): DirectoryView {
  const { site, t, href } = reader
  const entries = site.network.municipalities.map(({ id, name }) => ({
    text: name,
    href: href(paths.municipality(id)),
    detail: t.school.count(site.coursesByMunicipality.get(id)?.length ?? 0),
  }))
  return { ...directory(reader, paths.municipalities, t.municipality.title, [{ entries }]), map: mapView(reader) }
}

/** All areas. */
export function areasView(reader: Reader): DirectoryView {
  const { site, t, say, href } = reader
  const entries = site.network.areas.map(({ id, name, about }) => ({
    text: say(name).text,
    href: href(paths.area(id)),
    detail: say(about).text,
  }))
  return directory(reader, paths.areas, t.area.title, [{ entries }])
}

/** All qualifications, by area, with their need. */
export function qualificationsView(reader: Reader): DirectoryView {
  const { site, t, say, href, format } = reader
  const groups = site.network.areas.map(({ id, name }) => ({
    heading: say(name).text,
    href: href(paths.area(id)),
    entries: (site.qualificationsByArea.get(id) ?? [])
      .map((qualification) => ({
        text: say(qualification.title).text,
        href: href(paths.qualification(qualification.id)),
        detail: `${t.levels[qualification.level].name} · ${t.school.count(site.coursesByQualification.get(qualification.id)?.length ?? 0)}`,
        need: needSign(qualification.id, reader),
      }))
      .toSorted((a, b) => format.compare(a.text, b.text)),
  }))
  return {
    ...directory(
      reader,
      paths.qualifications,
      t.qualification.title,
      groups.filter(({ entries }) => entries.length > 0),
    ),
    lead: t.qualification.lead,
  }
}

function directory(reader: Reader, path: string, title: string, groups: DirectoryView['groups']): DirectoryView {
  return {
    shell: shellView(reader, path, title, `${title}. ${reader.say(reader.site.network.edition.lead).text}`),
    title,
    groups,
  }
}
