import { z } from 'zod'
import { isoDate, timeOfDay } from './dates.ts'
import { exampleOf, field } from './field.ts'
import { provenance } from './provenance.ts'
import { localisedText, plainText, slug, webAddress } from './text.ts'

const stand = z.strictObject({
  number: field(plainText(10), 'Number on the plan.', '14'),
  school: field(slug, 'School that stands there.', 'escola-modelo'),
})

const demonstration = z.strictObject({
  date: field(isoDate, 'Day.', '2027-03-12'),
  from: field(timeOfDay, 'Start.', '11:00'),
  to: field(timeOfDay, 'End.', '11:30').optional(),
  school: field(slug, 'School that shows it.', 'escola-modelo'),
  what: field(localisedText(160), 'What is shown.', 'Soldadura ao vivo'),
  place: field(localisedText(80), 'Where in the hall.', 'Palco').optional(),
})

const earlierEvent = z.strictObject({
  what: field(localisedText(300), 'What took place.', 'Feira do Ensino Secundário'),
  from: field(isoDate, 'First day.', '2026-03-10'),
  to: field(isoDate, 'Last day.', '2026-03-12'),
  provenance,
})

/** `event/event.yaml`: the fair that promotes the offer (schema.org Event). */
export const eventFile = z.strictObject({
  title: field(localisedText(120), 'Name of the event.', 'Mostra da oferta formativa 2027'),
  about: field(localisedText(600), 'What it is and for whom.', 'As escolas mostram o que fazem.'),
  from: field(isoDate, 'First day.', '2027-03-11'),
  to: field(isoDate, 'Last day.', '2027-03-13'),
  hours: field(localisedText(120), 'Opening hours.', 'Das 9h30 às 18h').optional(),
  place: field(localisedText(160), 'Where.', 'Pavilhão municipal').optional(),
  municipality: field(slug, 'Municipality.', 'guimaraes').optional(),
  website: field(webAddress, 'Web page.', 'https://www.example.org').optional(),
  stands: field(z.array(stand), 'Who stands where.', [{ number: '14', school: 'escola-modelo' }]).prefault([]),
  demonstrations: field(z.array(demonstration), 'What is shown when.', [exampleOf(demonstration)]).prefault([]),
  earlier: field(z.array(earlierEvent), 'Earlier events of the region, for the record.', [
    exampleOf(earlierEvent),
  ]).prefault([]),
  provenance,
})
export type Event = z.infer<typeof eventFile>
