import { coursesJson } from '../exports/courses-json.ts'
import { readerFor } from '../site-data.ts'

export const GET = () =>
  new Response(coursesJson(readerFor(undefined)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
