import type { APIRoute } from 'astro'
import { comparableJson } from '../../../exports/comparable-json.ts'
import { inEveryLanguage, readerFor } from '../../../site-data.ts'

export const getStaticPaths = () => inEveryLanguage([{}])

export const GET: APIRoute = ({ params }) =>
  new Response(comparableJson(readerFor(params.lang)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
