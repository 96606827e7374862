import type { EducationalOrganization, PostalAddress } from 'schema-dts'
import type { School } from '../../domain/school.ts'
import { paths } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { addressOf, breadcrumbs, graph, type LinkedData, sampleMark } from './graph.ts'

/** A school's page: the school and the way to it. */
export const schoolData = (school: School, reader: Reader): LinkedData =>
  graph(
    organization(school, reader),
    breadcrumbs(reader, [
      { name: reader.t.nav.schools, path: paths.schools },
      { name: school.name, path: paths.school(school.id) },
    ]),
  )

/** A school with what is known of it. Only its own page describes it; others refer to `@id`. */
function organization(school: School, reader: Reader): EducationalOrganization {
  const { phone, email, website } = school.contact ?? {}
  return {
    '@type': 'EducationalOrganization',
    '@id': schoolId(school, reader),
    name: school.name,
    url: addressOf(reader, paths.school(school.id)),
    ...sampleMark(school, reader),
    ...(school.shortName ? { alternateName: school.shortName } : {}),
    ...(school.about ? { description: reader.say(school.about).text } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(website ? { sameAs: website } : {}),
    address: school.sites.map((site) => siteAddress(site, reader)),
  }
}

/** Identifier of a school, the same on every page that speaks of it. */
export const schoolId = ({ id }: Pick<School, 'id'>, reader: Reader): string =>
  `${addressOf(reader, paths.school(id))}#school`

/** Where a site stands, as far as it is known. */
export function siteAddress(site: School['sites'][number], { site: network }: Reader): PostalAddress {
  return {
    '@type': 'PostalAddress',
    addressCountry: network.network.edition.region.country,
    addressRegion: network.municipality(site.municipality).name,
    ...(site.address ? { streetAddress: site.address } : {}),
    ...(site.postalCode ? { postalCode: site.postalCode } : {}),
    ...(site.locality ? { addressLocality: site.locality } : {}),
  }
}
