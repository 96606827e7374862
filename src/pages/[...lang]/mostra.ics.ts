import type { APIRoute } from 'astro'
import { eventCalendar } from '../../exports/calendar.ts'
import { inEveryLanguage, readerFor, site } from '../../site-data.ts'

export const getStaticPaths = () => inEveryLanguage(site.network.event ? [{}] : [])

export const GET: APIRoute = ({ params: { lang } }) =>
  new Response(eventCalendar(readerFor(lang)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
