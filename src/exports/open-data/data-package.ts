import { files } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { editionJson } from '../edition-json.ts'
import type { OpenTable } from './open-table.ts'

/** Description of the CSV files by Frictionless Data Package 1.0, which most tools read. */
export function dataPackage(tables: readonly OpenTable[], reader: Reader): string {
  const { site, say } = reader
  const { edition } = site.network
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'rumo',
      title: say(edition.title).text,
      version: `${edition.schoolYear} · ${String(edition.number)}`,
      created: `${edition.date}T00:00:00Z`,
      ...(edition.site ? { homepage: edition.site } : {}),
      licenses: [
        { name: edition.licence.name.replaceAll(' ', '-'), title: edition.licence.name, path: edition.licence.address },
      ],
      contributors: [{ title: say(edition.publisher).text, role: 'publisher' }],
      edition: editionJson(reader),
      resources: tables.map(({ id, title, description, columns }) => ({
        profile: 'tabular-data-resource',
        name: id,
        path: files.openData(id, 'csv'),
        title,
        description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\n', header: true },
        schema: {
          fields: columns.map(({ key, type, meaning }) => ({ name: key, type, description: meaning })),
          missingValues: [''],
        },
      })),
    },
    null,
    1,
  )}\n`
}
