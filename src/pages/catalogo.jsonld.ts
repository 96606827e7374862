import { catalogue } from '../exports/open-data/catalogue.ts'
import { openTables } from '../exports/open-data/tables.ts'
import { readerFor } from '../site-data.ts'

const reader = readerFor(undefined)

export const GET = () =>
  new Response(catalogue(openTables(reader), reader), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  })
