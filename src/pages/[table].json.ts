import type { APIRoute } from 'astro'
import { editionJson } from '../exports/edition-json.ts'
import { asRecords } from '../exports/open-data/open-table.ts'
import { openTables } from '../exports/open-data/tables.ts'
import { readerFor } from '../site-data.ts'

const reader = readerFor(undefined)
/** The courses have a file of their own, with more in it than a table holds. */
const tables = openTables(reader).filter(({ id }) => id !== 'cursos')

export const getStaticPaths = () => tables.map(({ id }) => ({ params: { table: id } }))

export const GET: APIRoute = ({ params: { table: wanted } }) => {
  const table = tables.find(({ id }) => id === wanted)
  const content = { edition: editionJson(reader), [wanted ?? '']: table ? asRecords(table) : [] }
  return new Response(`${JSON.stringify(content, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
