import type { Event } from '../../domain/event.ts'
import { schoolName } from '../../views/order.ts'
import { paths } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { addressOf, breadcrumbs, graph, type LinkedData, sampleMark } from './graph.ts'
import { schoolId } from './school-data.ts'

/** The event's page: what, when, where, and what each school shows. */
export function eventData(event: Event, reader: Reader): LinkedData {
  const { site, say } = reader
  const url = addressOf(reader, paths.event)
  const name = say(event.title).text
  const place = event.municipality && site.municipality(event.municipality).name
  return graph(
    {
      '@type': 'EducationEvent',
      '@id': `${url}#event`,
      name,
      description: say(event.about).text,
      url,
      ...sampleMark(event, reader),
      startDate: event.from,
      endDate: event.to,
      ...(event.place || place
        ? {
            location: {
              '@type': 'Place',
              ...(event.place ? { name: say(event.place).text } : {}),
              ...(place
                ? {
                    address: {
                      '@type': 'PostalAddress',
                      addressCountry: site.network.edition.region.country,
                      addressRegion: place,
                    },
                  }
                : {}),
            },
          }
        : {}),
      performer: event.stands.map(({ school }) => ({
        '@type': 'EducationalOrganization',
        '@id': schoolId({ id: school }, reader),
        name: schoolName(school, reader),
      })),
    },
    breadcrumbs(reader, [{ name, path: paths.event }]),
  )
}
