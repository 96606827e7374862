import { statementCodes, statistic, studyScore } from '../domain/evidence.ts'
import type { SampleQualification } from './catalogue.ts'
import { rates, sourcesFile, sources, statistics, study } from './evidence-tables.ts'
import type { Town } from './places.ts'
import type { Random } from './random.ts'
import { occupations } from './stock/occupations.ts'
import { sectors } from './stock/sectors.ts'
import { businessRoles, feasibilities, publicRoles, schoolRoles, statements } from './stock/statements.ts'
import type { Phrase } from './stock/trades.ts'
import { both, digits } from './words.ts'
import { toCsv, toYaml, type Facts } from './write-files.ts'

const folder = 'evidence/2026'
const sample = { status: 'sample' }

type About = Record<string, string>
type Sector = (typeof sectors)[number]
type SayAbout = (about: About, random: Random, roles: readonly Phrase[]) => Facts

/** Every file of evidence: as much for each occupation, sector and qualification as a real network gathers in a year. */
export function evidenceFiles(
  random: Random,
  towns: readonly Town[],
  qualifications: readonly SampleQualification[],
): Map<string, string> {
  const files = new Map<string, string>([
    [`${folder}/sources.yaml`, toYaml(sourcesFile())],
    [
      `${folder}/statistics.csv`,
      toCsv(Object.keys(statistic.shape), [
        ...statistics(random.fork('statistics'), towns),
        ...rates(random.fork('rates'), qualifications),
      ]),
    ],
    [`${folder}/study.csv`, toCsv(Object.keys(studyScore.shape), study(random.fork('study'), qualifications))],
  ])
  const need = random.fork('need')
  const codeOf = new Map(
    [...occupations.map(({ code }) => code), ...sectors.map(({ id }) => id), ...qualifications.map(({ id }) => id)].map(
      (id) => [id, need.between(0, 4)],
    ),
  )
  const say = (about: About, own: Random, roles: readonly Phrase[]) => statementOf(about, codeOf, own, roles)
  sectors.forEach((sector, at) => {
    const own = random.fork(`entrepreneurs ${sector.id}`)
    files.set(
      `${folder}/focus-groups/${dayOf(at)}-${sector.id}.yaml`,
      toYaml({ ...entrepreneurs(own, dayOf(at), sector, qualifications, say), ...(at === 0 ? panel(sector) : {}) }),
    )
  })
  towns.forEach((town, at) => {
    const own = random.fork(`town ${town.id}`)
    files.set(
      `${folder}/focus-groups/${dayOf(at + 5)}-escolas-${town.id}.yaml`,
      toYaml({
        ...educators(own, dayOf(at + 5), town, qualifications, say),
        ranked: [{ of: 'sector', places: inOrderOfNeed(random.fork(`list ${town.id}`), codeOf) }],
      }),
    )
    files.set(
      `${folder}/interviews/${dayOf(at + 2)}-empresa-${town.id}.yaml`,
      toYaml(interview(own, 'business', dayOf(at + 2), town, qualifications, say)),
    )
    files.set(
      `${folder}/interviews/${dayOf(at + 3)}-camara-${town.id}.yaml`,
      toYaml(interview(own, 'public', dayOf(at + 3), town, qualifications, say)),
    )
  })
  return files
}

/** Five sectors as a group of schools puts them: by what is true in this network, and a little by chance. */
function inOrderOfNeed(random: Random, codes: ReadonlyMap<string, number>): string[] {
  return sectors
    .slice(0, 5)
    .map(({ id }) => ({ id, place: (codes.get(id) ?? 2) + random.between(0, 20) / 10 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id)
}

/** One panel that gave marks in two rounds and stayed of two opinions on the second occupation. */
function panel(sector: Sector): Facts {
  const [first = '', second = ''] = sector.occupations.split(' ')
  return {
    rounds: 2,
    participants: 8,
    statements: [
      { about: { sector: sector.id }, marks: [4, 4, 5, 4, 3, 4, 5, 4] },
      { about: { occupation: first }, marks: [5, 4, 4, 5, 4, 4, 3, 4] },
      { about: { occupation: second }, marks: [1, 2, 2, 2, 4, 5, 4, 5] },
    ],
  }
}

/** Days of the two years before the edition, one for each number. */
const dayOf = (at: number): string =>
  `202${at % 3 === 0 ? 5 : 6}-${digits((at % 10) + 1, 2)}-${digits(((at * 7) % 27) + 1, 2)}`

/** A statement near what is true of the thing in this network, off by one step now and then. */
function statementOf(
  about: About,
  codes: ReadonlyMap<string, number>,
  random: Random,
  roles: readonly Phrase[],
): Facts {
  const near = (codes.get(Object.values(about)[0] ?? '') ?? 2) + random.pick([0, 0, 0, -1, 1])
  const code = random.chance(0.06) ? 'not-discussed' : (statementCodes[Math.min(4, Math.max(0, near))] ?? 'balanced')
  const texts = statements[code]
  const spoken = texts.length > 0 && random.chance(0.7)
  return {
    about,
    code,
    text: spoken ? both(random.pick(texts)) : undefined,
    role: spoken ? both(random.pick(roles)) : undefined,
  }
}

function entrepreneurs(
  random: Random,
  date: string,
  sector: Sector,
  qualifications: readonly SampleQualification[],
  say: SayAbout,
) {
  const codes = sector.occupations.split(' ')
  const close = qualifications.filter(({ trade }) => codes.includes(trade.occupations[0] ?? ''))
  const about: About[] = [
    { sector: sector.id },
    ...random.take(codes, 4).map((occupation) => ({ occupation })),
    ...random.take(close, 5).map(({ id }) => ({ qualification: id })),
  ]
  return {
    kind: 'entrepreneurs',
    date,
    territory: 'region',
    sector: sector.id,
    participants: random.between(5, 12),
    statements: about.map((one) => say(one, random, businessRoles)),
    source: sources.groups[0],
    provenance: sample,
  }
}

function educators(
  random: Random,
  date: string,
  town: Town,
  qualifications: readonly SampleQualification[],
  say: SayAbout,
) {
  return {
    kind: 'educators',
    date,
    territory: town.id,
    participants: random.between(4, 11),
    statements: random.take(qualifications, 9).map(({ id }) => say({ qualification: id }, random, schoolRoles)),
    feasibility: random.take(feasibilities, random.between(1, 2)).map(both),
    source: sources.groups[0],
    provenance: sample,
  }
}

function interview(
  random: Random,
  kind: 'business' | 'public',
  date: string,
  town: Town,
  qualifications: readonly SampleQualification[],
  say: SayAbout,
) {
  const roles = kind === 'business' ? businessRoles : publicRoles
  const about: About[] = [
    { sector: random.pick(sectors).id },
    ...random.take(qualifications, 4).map(({ id }) => ({ qualification: id })),
  ]
  return {
    kind,
    date,
    territory: town.id,
    role: both(random.pick(roles)),
    statements: about.map((one) => say(one, random, roles)),
    source: sources.interviews[0],
    provenance: sample,
  }
}
