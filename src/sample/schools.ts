import type { SampleQualification } from './catalogue.ts'
import type { Town } from './places.ts'
import type { Random } from './random.ts'
import { kinds, qualities, streets, things } from './stock/names.ts'
import {
  conditions,
  costs,
  documents,
  enrolments,
  facts,
  roles,
  selections,
  specialNeeds,
  supports,
  timetables,
  transports,
} from './stock/offers.ts'
import type { Phrase } from './stock/trades.ts'
import { both, bothLists, digits, slugOf } from './words.ts'

type Kind = (typeof kinds)[number]

/** A made-up school, and the qualifications it gives. */
export type SampleSchool = {
  id: string
  name: string
  shortName: string
  kind: Kind
  sites: { id: string; town: Town }[]
  address: string
  qualifications: SampleQualification[]
}

/** About one school for every ten courses; together they give exactly as many courses as asked for. */
export function makeSchools(
  random: Random,
  courses: number,
  towns: readonly Town[],
  qualifications: readonly SampleQualification[],
): SampleSchool[] {
  const count = Math.max(1, Math.round(courses / 10))
  // The last school gives none in this edition: real networks have such schools too.
  const sizes = [...shareOut(random.fork('sizes'), courses, count, qualifications.length), 0]
  const names = random.fork('names').take(
    things.flatMap((thing) => qualities.map((quality) => ({ thing, quality }))),
    things.length * qualities.length,
  )
  return sizes.map((size, at) => {
    const own = random.fork(`school ${String(at)}`)
    const name = names[at % names.length] ?? own.pick(names)
    // Once every name has been given, it is given again to another kind of school.
    const kind = kindOf(at % names.length, Math.floor(at / names.length))
    const called = `${name.thing.feminine ? 'da' : 'do'} ${name.thing.name} ${name.quality[name.thing.feminine ? 1 : 0]}`
    const id = slugOf(`${kind.short} ${called.slice(3)}`)
    return {
      id,
      name: `${kind.begins} ${called}`,
      shortName: `${kind.short} ${called}`,
      kind,
      sites: sitesOf(own, towns, at),
      address: `https://www.example.org/${id}`,
      qualifications: chooseQualifications(own, qualifications, size),
    }
  })
}

/** Half of all schools are of the first two kinds, as in a real network. */
function kindOf(name: number, round: number): Kind {
  const weighted = [0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6]
  const index = ((weighted[(name * 7) % weighted.length] ?? 0) + round) % kinds.length
  const kind = kinds[index]
  if (!kind) throw new RangeError('no kind of school')
  return kind
}

function shareOut(random: Random, courses: number, schools: number, most: number): number[] {
  const sizes = Array.from({ length: schools }, () => 1)
  const limit = Math.min(most, 28)
  for (let left = courses - schools; left > 0;) {
    // The larger of two draws is taken less often: some schools are large, most are small.
    const at = Math.min(random.between(0, schools - 1), random.between(0, schools - 1))
    const size = sizes[at] ?? limit
    if (size >= limit) continue
    sizes[at] = size + 1
    left--
  }
  return sizes
}

function sitesOf(random: Random, towns: readonly Town[], at: number): { id: string; town: Town }[] {
  const home = towns[at % towns.length] ?? random.pick(towns)
  const more = random.chance(0.3) ? (random.chance(0.3) ? 2 : 1) : 0
  return [
    { id: 'sede', town: home },
    ...['oficinas', 'polo'].slice(0, more).map((id) => ({ id, town: random.chance(0.5) ? home : random.pick(towns) })),
  ]
}

/** A school knows a few areas well and gives something else besides. */
function chooseQualifications(
  random: Random,
  qualifications: readonly SampleQualification[],
  size: number,
): SampleQualification[] {
  const shuffled = random.take(qualifications, qualifications.length)
  const favourite = new Set(random.take([...new Set(shuffled.map(({ trade }) => trade.area))], 5))
  const known = shuffled.filter(({ trade }) => favourite.has(trade.area))
  return [...known, ...shuffled.filter(({ trade }) => !favourite.has(trade.area))].slice(0, size)
}

const siteNames: Record<string, Phrase> = {
  sede: ['Edifício-sede', 'Main building'],
  oficinas: ['Oficinas', 'Workshops'],
  polo: ['Polo', 'Second site'],
}

/** `school.yaml`: all that its courses inherit. */
export function schoolFile(school: SampleSchool, random: Random) {
  const detailed = random.chance(0.6)
  const phone = `200 ${digits(random.between(100, 999), 3)} ${digits(random.between(0, 999), 3)}`
  return {
    name: school.name,
    shortName: school.shortName,
    kind: school.kind.kind,
    sites: school.sites.map(({ id, town }) => siteFile(id, town, school.sites.length > 1, random)),
    about: detailed ? both(aboutSchool(school)) : undefined,
    facts: detailed && random.chance(0.6) ? bothLists(random.take(facts, random.between(1, 3))) : undefined,
    contact: { role: both(random.pick(roles)), phone, email: `${school.id}@example.org`, website: school.address },
    defaults: defaultsOf(school, random, detailed),
    provenance: { status: 'sample' },
  }
}

function siteFile(id: string, town: Town, named: boolean, random: Random) {
  return {
    id,
    name: named ? both(siteNames[id] ?? [id, id]) : undefined,
    municipality: town.id,
    locality: town.name,
    address: `${random.pick(streets)}, ${String(random.between(1, 180))}`,
    postalCode: `9990-${digits(random.between(1, 999), 3)}`,
    latitude: Math.round((town.latitude + random.between(-90, 90) / 10000) * 10000) / 10000,
    longitude: Math.round((town.longitude + random.between(-70, 70) / 10000) * 10000) / 10000,
  }
}

const aboutSchool = ({ name, sites }: SampleSchool): Phrase => [
  `Esta escola não existe: faz parte de uma rede inventada. ${name} tem ${sites.length > 1 ? 'instalações em mais do que um lugar' : 'um só edifício'} e começa em ${sites[0]?.town.name ?? ''}.`,
  `This school does not exist: it is part of a made-up network. ${name} has ${sites.length > 1 ? 'buildings in more than one place' : 'a single building'} and starts in ${sites[0]?.town.name ?? ''}.`,
]

function defaultsOf(school: SampleSchool, random: Random, detailed: boolean) {
  return {
    modality: school.kind.kind === 'training-centre' ? 'apprenticeship' : 'professional',
    durationYears: 3,
    admission: {
      conditions: both(conditions[4]),
      minimumAge: 14,
      maximumAge: 20,
      documents: detailed ? bothLists(random.take(documents, 3)) : undefined,
      selection: detailed ? both(random.pick(selections)) : undefined,
    },
    enrolment: {
      opens: `2027-05-${digits(random.between(3, 21), 2)}`,
      closes: `2027-07-${digits(random.between(2, 23), 2)}`,
      how: both(random.pick(enrolments)),
      link: `${school.address}/inscricao`,
    },
    cost: both(random.pick(costs)),
    support: detailed ? bothLists(random.take(supports, random.between(1, 3))) : undefined,
    dailyLife: {
      timetable: both(random.pick(timetables)),
      transport: both(random.pick(transports)),
      physicalAccess: random.pick(['yes', 'partly', 'no']),
      specialNeeds: detailed ? both(random.pick(specialNeeds)) : undefined,
      meals: random.chance(0.8),
      boarding: random.chance(0.05),
    },
  }
}
