// eslint-disable-next-line no-restricted-imports -- another reader than ours, to see what others will read
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/exports/open-data/catalogue.ts'
import { dataPackage } from '../../src/exports/open-data/data-package.ts'
import { asRecords } from '../../src/exports/open-data/open-table.ts'
import { openTables } from '../../src/exports/open-data/tables.ts'
import { studyCsv } from '../../src/exports/study-csv.ts'
import { buildEdition } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool, fullEvidence } from '../views/build-site.ts'

const reader = buildReader({
  evidence: fullEvidence(),
  courses: [
    buildCourse({ title: { pt: '=1+1;"Mecatrónica", nova' }, instances: [{ schoolYear: '2027/28', places: 24 }] }),
  ],
  schools: [buildSchool({ contact: { phone: '+351 253 000 000' } })],
})
const tables = openTables(reader)
const tableOf = (id: string) => tables.find((table) => table.id === id) ?? { columns: [], rows: [] }
const rowsOf = (id: string) => parse<Record<string, string>>(studyCsv(tableOf(id)), { columns: true })

describe('the tables of open data', () => {
  it('have a meaning for every field, in both languages', () => {
    for (const table of [...tables, ...openTables(buildReader({}, 'en'))]) {
      expect(table.columns.filter(({ meaning }) => meaning === '')).toEqual([])
    }
  })

  it('say what is known and leave the rest empty', () => {
    expect(rowsOf('cursos')).toMatchObject([
      { id: 'escola-modelo/mecatronica', code: '523267', level: '4', places: '24', starts: '', sample: 'false' },
    ])
    expect(
      asRecords(tables[0] ?? tables[1] ?? { id: 'cursos', title: '', description: '', columns: [], rows: [] })[0],
    ).toMatchObject({
      places: 24,
      starts: null,
      sample: false,
    })
    expect(rowsOf('escolas')).toMatchObject([{ municipality_code: '9901', courses: '1', latitude: '' }])
    expect(rowsOf('necessidades')).toMatchObject([{ rank: '1', band: 'high', schools: '1' }])
  })

  it('are safe to open in a spreadsheet', () => {
    expect(rowsOf('cursos')[0]?.title).toBe('\'=1+1;"Mecatrónica", nova')
    expect(rowsOf('escolas')[0]?.phone).toBe("'+351 253 000 000")
  })
})

it('are described in the data package, field by field', () => {
  const described = JSON.parse(dataPackage(tables, reader)) as {
    resources: { path: string; schema: { fields: { name: string; type: string }[] } }[]
  }
  expect(described.resources.map(({ path }) => path)).toEqual(['cursos.csv', 'escolas.csv', 'necessidades.csv'])
  for (const [at, { schema }] of described.resources.entries()) {
    expect(schema.fields.map(({ name }) => name)).toEqual(tables[at]?.columns.map(({ key }) => key))
  }
  expect(described).toMatchObject({ edition: { status: 'demonstration' } })
})

it('are in the catalogue with licence, publisher and whole addresses', () => {
  const edition = buildEdition({ site: 'https://www.example.org/rumo/' })
  const own = buildReader({ edition }, 'pt', '/rumo/')
  const text = catalogue(openTables(own), own)
  expect(text).toContain('"https://www.example.org/rumo/cursos.csv"')
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'dcat:Catalog',
    'dcat:dataset': [
      { 'dct:identifier': 'cursos' },
      { 'dct:identifier': 'escolas' },
      { 'dct:identifier': 'necessidades' },
    ],
  })
})
