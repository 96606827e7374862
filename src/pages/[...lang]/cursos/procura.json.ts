import type { APIRoute } from 'astro'
import { coursesCompact } from '../../../exports/courses-compact.ts'
import { inEveryLanguage, readerFor } from '../../../site-data.ts'

export const getStaticPaths = () => inEveryLanguage([{}])

export const GET: APIRoute = ({ params }) =>
  new Response(coursesCompact(readerFor(params.lang)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
