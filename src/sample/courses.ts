import type { SampleQualification } from './catalogue.ts'
import type { Random } from './random.ts'
import type { SampleSchool } from './schools.ts'
import {
  conditions,
  documents,
  enrolments,
  furtherStudies,
  roles,
  selections,
  specialNeeds,
  supports,
  timetables,
  visits,
} from './stock/offers.ts'
import { finalProjects, summaries, workplaces } from './stock/sentences.ts'
import type { Phrase } from './stock/trades.ts'
import { slotsOf, writeBody } from './texts.ts'
import { atStart, both, bothLists, digits, fill } from './words.ts'
import { toMarkdown, type Facts, type Value } from './write-files.ts'

/** What all parts of one course's file are made from. */
type Making = {
  school: SampleSchool
  qualification: SampleQualification
  site: string
  random: Random
  say: Say
  sayAll: SayAll
}
type Say = (phrase: Phrase) => Value
type SayAll = (phrases: readonly Phrase[]) => Value

/**
 * The files of one course: one in two has only what must be there (3 to 8 lines of facts), the others much more; some
 * of these have an English file beside them. Status is `published` unless said otherwise.
 */
export function courseFiles(
  school: SampleSchool,
  qualification: SampleQualification,
  random: Random,
  status?: string,
): Map<string, string> {
  const site = random.pick(school.sites)
  const slots = slotsOf(school, qualification, site.town.name, random)
  const body = writeBody(slots, qualification.level, random)
  const path = `schools/${school.id}/courses/${qualification.id}`
  const needed: Facts = { qualification: qualification.id, status, site: school.sites.length > 1 ? site.id : undefined }
  const confirmed = {
    on: `2026-${random.pick(['09', '10'])}-${digits(random.between(1, 30), 2)}`,
    role: 'Direção da escola',
  }
  if (qualification.level === 4 && random.chance(0.7))
    return new Map([[`${path}.md`, toMarkdown({ ...needed, confirmed }, body[0])]])
  const inEnglish = random.chance(0.6)
  const making: Making = {
    school,
    qualification,
    site: site.id,
    random,
    say: inEnglish ? both : ([pt]) => pt,
    sayAll: inEnglish ? bothLists : (phrases) => phrases.map(([pt]) => pt),
  }
  const own = {
    summary: fill(random.pick(summaries), slots),
    finalProject: fill(random.pick(finalProjects), slots),
    workplaceTraining: random.pick(qualification.level === 4 ? workplaces : workplaces.slice(-1)),
  }
  const facts: Facts = {
    ...needed,
    ...offer(making),
    summary: own.summary[0],
    ...story(making),
    finalProject: qualification.level === 4 ? own.finalProject[0] : undefined,
    workplaceTraining: own.workplaceTraining[0],
    ...calendar(making),
    confirmed,
    provenance: { status: 'sample' },
  }
  const files = new Map([[`${path}.md`, toMarkdown(facts, body[0])]])
  if (!inEnglish || !random.chance(0.5)) return files
  const translation = {
    summary: own.summary[1],
    finalProject: qualification.level === 4 ? own.finalProject[1] : undefined,
    workplaceTraining: own.workplaceTraining[1],
  }
  return files.set(`${path}.en.md`, toMarkdown(translation, body[1]))
}

const years = { 2: 2, 4: 3, 5: 1.5 } as const

/** What differs from the school's defaults. */
function offer({ school, qualification: { level, trade }, random, say, sayAll }: Making): Facts {
  const maybe = (probability: number, value: () => Value): Value => (random.chance(probability) ? value() : undefined)
  return {
    names: maybe(0.3, () => sayAll(trade.names.slice(0, 2))),
    modality: level === 2 ? 'education-training' : level === 5 ? 'specialisation' : undefined,
    durationYears: level === 4 ? undefined : years[level],
    hours: maybe(0.7, () => hoursOf(level, random)),
    admission:
      level !== 4 || random.chance(0.3)
        ? {
            conditions: say(conditions[level]),
            minimumAge: level === 5 ? 18 : 15,
            maximumAge: level === 5 ? undefined : 20,
            documents: maybe(0.5, () => sayAll(random.take(documents, 2))),
            selection: maybe(0.5, () => say(random.pick(selections))),
          }
        : undefined,
    enrolment: maybe(0.4, () => ({
      opens: `2027-05-${digits(random.between(3, 28), 2)}`,
      closes: `2027-07-${digits(random.between(2, 23), 2)}`,
      how: say(random.pick(enrolments)),
      link: `${school.address}/inscricao/${trade.id}`,
    })),
    support: maybe(0.3, () => sayAll(random.take(supports, random.between(1, 3)))),
    dailyLife: maybe(0.3, () => ({
      timetable: say(random.pick(timetables)),
      physicalAccess: random.pick(['yes', 'partly', 'no']),
      specialNeeds: say(random.pick(specialNeeds)),
      meals: random.chance(0.8),
    })),
    contact: maybe(0.4, () => ({
      role: say(random.pick(roles)),
      phone: `200 ${digits(random.between(100, 999), 3)} ${digits(random.between(0, 999), 3)}`,
      email: `${trade.id}@example.org`,
    })),
  }
}

/** The parts add up to the total. */
function hoursOf(level: 2 | 4 | 5, random: Random): Facts {
  const technological = random.between(20, 24) * (level === 4 ? 50 : 30)
  const workplace = random.between(60, 84) * (level === 4 ? 10 : 6)
  const sociocultural = level === 4 ? 1000 : level === 2 ? 600 : 0
  const scientific = level === 4 ? 500 : 200
  return {
    total: technological + workplace + sociocultural + scientific,
    sociocultural,
    scientific,
    technological,
    workplace,
  }
}

function story({ qualification: { trade, level }, random, sayAll }: Making): Facts {
  return {
    activities: random.chance(0.7) ? sayAll(random.take(trade.tasks, random.between(2, 4))) : undefined,
    learning: random.chance(0.5) ? sayAll(random.take(trade.topics, random.between(2, 3)).map(atStart)) : undefined,
    furtherStudy:
      level !== 2 && random.chance(0.4) ? sayAll(random.take(furtherStudies, random.between(1, 2))) : undefined,
  }
}

function calendar({ school, site, qualification: { level }, random, say }: Making): Facts {
  const instance = (year: number): Facts => {
    const half = random.chance(0.2)
    return {
      schoolYear: `${String(year)}/${digits((year + 1) % 100, 2)}`,
      site: school.sites.length > 1 ? site : undefined,
      classes: half ? 0.5 : random.chance(0.2) ? 2 : 1,
      places: half ? random.between(10, 14) : random.between(18, 26),
      starts: `${String(year)}-09-${digits(random.between(13, 17), 2)}`,
      ends: `${String(year + Math.ceil(years[level]))}-07-${digits(random.between(3, 16), 2)}`,
    }
  }
  const openDay = (): Facts => ({
    on: `2027-${digits(random.between(2, 5), 2)}-${digits(random.between(1, 28), 2)}`,
    from: random.pick(['09:30', '10:00', '14:00']),
    to: random.pick(['16:00', '16:30', '17:00']),
    what: say(random.pick(visits)),
    link: random.chance(0.5) ? `${school.address}/dia-aberto` : undefined,
  })
  const partner = (): Facts => ({
    name: `Empresa Exemplo ${String.fromCharCode(65 + random.between(0, 25))}${String(random.between(1, 99))}`,
    consent: true,
  })
  return {
    instances: random.chance(0.8) ? [instance(2027), ...(random.chance(0.15) ? [instance(2028)] : [])] : undefined,
    openDays: random.chance(0.4) ? Array.from({ length: random.between(1, 2) }, openDay) : undefined,
    partners: random.chance(0.3) ? Array.from({ length: random.between(1, 4) }, partner) : undefined,
  }
}
