import { dataPackage } from '../exports/open-data/data-package.ts'
import { openTables } from '../exports/open-data/tables.ts'
import { readerFor } from '../site-data.ts'

const reader = readerFor(undefined)

export const GET = () =>
  new Response(dataPackage(openTables(reader), reader), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
