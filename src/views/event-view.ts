import type { Event } from '../domain/event.ts'
import type { Fact } from './course-sections.ts'
import { schoolName } from './order.ts'
import { paths } from './paths.ts'
import { provenanceView, type ProvenanceView } from './provenance-view.ts'
import { plain, type Reader, type Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

/** The event in two lines, for the front page. */
export type EventSummary = { title: Words; dates: string; sample?: string; href: string }

export type EventView = {
  shell: ShellView
  title: Words
  none?: string
  about?: Words
  facts: Fact[]
  stands: { heading: string; rows: { number: string; school: string; href: string }[] }
  demonstrations: { heading: string; rows: { when: string; what: Words; school: string }[] }
  earlier: { heading: string; rows: { dates: string; what: Words; provenance: ProvenanceView }[] }
  provenance?: { label: string }
}

export function eventSummary(event: Event, { t, say, href, format }: Reader): EventSummary {
  return {
    title: say(event.title),
    dates: t.dates(format.date(event.from), format.date(event.to)),
    ...(event.provenance.status === 'sample' ? { sample: t.provenance.sampleShort } : {}),
    href: href(paths.event),
  }
}

/** The view of the event's page. */
export function eventView(reader: Reader): EventView {
  const { site, t, say, href, format } = reader
  const { event } = site.network
  const title = event ? say(event.title) : plain(t.event.title)
  return {
    shell: shellView(reader, paths.event, title.text, event ? say(event.about).text : t.event.none),
    title,
    ...(event ? { about: say(event.about), ...mark(event, reader) } : { none: t.event.none }),
    facts: event ? eventFacts(event, reader) : [],
    stands: {
      heading: t.event.stands,
      rows: (event?.stands ?? []).map(({ number, school }) => ({
        number,
        school: schoolName(school, reader),
        href: href(paths.school(school)),
      })),
    },
    demonstrations: {
      heading: t.event.demonstrations,
      rows: (event?.demonstrations ?? []).map(({ date, from, to, what, school }) => ({
        when: `${format.date(date)}, ${[from, to].filter((time) => time).join('–')}`,
        what: say(what),
        school: schoolName(school, reader),
      })),
    },
    earlier: {
      heading: t.event.earlier,
      rows: (event?.earlier ?? []).map(({ from, to, what, provenance }) => ({
        dates: t.dates(format.date(from), format.date(to)),
        what: say(what),
        provenance: provenanceView(provenance, reader),
      })),
    },
  }
}

function eventFacts(event: Event, { site, t, say, format }: Reader): Fact[] {
  const place = [event.place && say(event.place).text, event.municipality && site.municipality(event.municipality).name]
    .filter((part) => part)
    .join(', ')
  return [
    { name: t.event.when, value: plain(t.dates(format.date(event.from), format.date(event.to))) },
    ...(place ? [{ name: t.event.where, value: plain(place) }] : []),
    ...(event.hours ? [{ name: t.event.hours, value: say(event.hours) }] : []),
  ]
}

const mark = ({ provenance }: Event, { t }: Reader): Pick<EventView, 'provenance'> =>
  provenance.status === 'sample' ? { provenance: { label: t.provenance.sampleShort } } : {}
