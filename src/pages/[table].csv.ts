import type { APIRoute } from 'astro'
import { openTables } from '../exports/open-data/tables.ts'
import { studyCsv } from '../exports/study-csv.ts'
import { readerFor } from '../site-data.ts'

const tables = openTables(readerFor(undefined))

export const getStaticPaths = () => tables.map(({ id }) => ({ params: { table: id } }))

export const GET: APIRoute = ({ params: { table } }) =>
  new Response(studyCsv(tables.find(({ id }) => id === table) ?? { columns: [], rows: [] }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
