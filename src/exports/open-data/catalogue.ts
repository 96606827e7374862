import { files, paths } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { addressOf } from '../json-ld/graph.ts'
import type { OpenTable } from './open-table.ts'

/**
 * A catalogue by DCAT (W3C, version 2) in JSON-LD, which data portals harvest. Addresses are whole only where the
 * edition has one: a portal needs them whole.
 */
export function catalogue(tables: readonly OpenTable[], reader: Reader): string {
  const { site, say, language } = reader
  const { edition } = site.network
  const page = addressOf(reader, paths.openData)
  const fileAt = (path: string) =>
    edition.site ? new URL(`${site.base}${path}`, edition.site).href : `${site.base}${path}`
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': say(edition.publisher).text }
  const distribution = (id: OpenTable['id'], format: 'csv' | 'json', mediaType: string) => ({
    '@type': 'dcat:Distribution',
    'dct:format': format.toUpperCase(),
    'dcat:mediaType': mediaType,
    'dcat:downloadURL': { '@id': fileAt(files.openData(id, format)) },
    'dct:license': { '@id': edition.licence.address },
  })
  return `${JSON.stringify(
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        vcard: 'http://www.w3.org/2006/vcard/ns#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@type': 'dcat:Catalog',
      '@id': `${page}#catalogue`,
      'dct:title': say(edition.title).text,
      'dct:publisher': publisher,
      'dct:language': language,
      'dct:issued': { '@type': 'xsd:date', '@value': edition.date },
      'dcat:dataset': tables.map(({ id, title, description, columns }) => ({
        '@type': 'dcat:Dataset',
        '@id': `${page}#${id}`,
        'dct:identifier': id,
        'dct:title': title,
        'dct:description': description,
        'dct:spatial': say(edition.region.name).text,
        'dct:issued': { '@type': 'xsd:date', '@value': edition.date },
        'dct:license': { '@id': edition.licence.address },
        'dct:publisher': publisher,
        'dcat:keyword': columns.map(({ key }) => key),
        'dcat:landingPage': { '@id': page },
        ...(edition.contact?.email
          ? {
              'dcat:contactPoint': {
                '@type': 'vcard:Organization',
                'vcard:hasEmail': `mailto:${edition.contact.email}`,
              },
            }
          : {}),
        'dcat:distribution': [distribution(id, 'csv', 'text/csv'), distribution(id, 'json', 'application/json')],
      })),
    },
    null,
    1,
  )}\n`
}
