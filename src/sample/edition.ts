import type { Random } from './random.ts'
import type { Town } from './places.ts'
import type { SampleSchool } from './schools.ts'
import { visits } from './stock/offers.ts'
import { both, digits } from './words.ts'

const criteria: readonly (readonly [id: string, weight: number, trust: number, halfSize: number])[] = [
  ['numbers.openings', 0.09, 1, 20],
  ['numbers.tension', 0.09, 1, 20],
  ['numbers.growth', 0.06, 1, 20],
  ['numbers.hiring', 0.06, 1, 20],
  ['study.relevance', 0.3, 0.9, 0],
  ['entrepreneurs.groups', 0.2, 1, 0.7],
  ['interviews.business', 0.08, 1, 3],
  ['interviews.public', 0.04, 0.8, 3],
  ['education.groups', 0.08, 0.8, 0.7],
]
const ratio = [
  [0.25, 0],
  [0.5, 0.25],
  [1, 0.5],
  [2, 0.75],
  [4, 1],
]

/** `edition.yaml`: a demonstration, ranked by the weights of the real network. */
export const editionFile = (courses: number, seed: number) => ({
  title: {
    pt: `Cursos do Vale do Ensaio (exemplo com ${String(courses)} cursos)`,
    en: `Courses of the Vale do Ensaio (sample of ${String(courses)} courses)`,
  },
  brand: 'Rumo.Ensaio',
  question: { pt: 'Que curso queres seguir?', en: 'Which course is for you?' },
  lead: {
    pt: 'Uma rede inventada, para experimentar o sítio com muitos cursos.',
    en: 'A made-up network, to try the site with many courses.',
  },
  region: {
    name: { pt: 'o Vale do Ensaio', en: 'the Vale do Ensaio' },
    shortName: 'Vale do Ensaio',
    network: { pt: 'Rede de exemplo do Vale do Ensaio', en: 'Sample network of the Vale do Ensaio' },
  },
  schoolYear: '2027/28',
  number: 1,
  status: 'demonstration',
  date: '2026-11-23',
  dates: { from: '2026-09-01', to: '2031-12-31' },
  publisher: { pt: 'Gerador de exemplos do Rumo', en: 'Rumo sample generator' },
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  ranking: {
    decided: '2026-11-23',
    seed,
    criteria: criteria.map(([id, weight, trust, halfSize]) => ({ id, weight, trust, halfSize, halfLife: 3 })),
    fit: { qualification: 1, occupation: 0.9, sector: 0.6 },
    studyTrust: { region: 0.9, nuts2: 0.6, country: 0.4 },
    fullGroup: 6,
    valueFunctions: {
      openings: [
        [6, 0],
        [12, 0.25],
        [24, 0.5],
        [48, 0.75],
        [96, 1],
      ],
      tension: ratio,
      growth: [
        [-10, 0],
        [0, 0.5],
        [10, 1],
      ],
      hiring: ratio,
      study: [
        [1, 0],
        [10, 1],
      ],
    },
    bands: {
      high: { score: 65, evidence: 0.5, above: 55, probability: 0.9 },
      medium: { score: 58, evidence: 0.45, above: 50, probability: 0.8 },
      enoughEvidence: 0.45,
    },
  },
})

/** `event/event.yaml`: a fair with a hall of at most sixty stands, however many schools there are. */
export function eventFile(random: Random, towns: readonly Town[], schools: readonly SampleSchool[]) {
  const present = random.take(schools.slice(0, 240), 60)
  return {
    title: { pt: 'Mostra do Vale do Ensaio 2027 (exemplo)', en: 'Vale do Ensaio fair 2027 (sample)' },
    about: {
      pt: 'Exemplo de evento: não está marcado. As escolas mostram o que se faz nas oficinas.',
      en: 'A sample event: it is not scheduled. Schools show what happens in their workshops.',
    },
    from: '2027-03-11',
    to: '2027-03-13',
    hours: { pt: 'Das 9h30 às 18h00 (exemplo)', en: '9.30 am to 6 pm (sample)' },
    place: { pt: 'Pavilhão de exemplo', en: 'Sample hall' },
    municipality: towns[0]?.id,
    stands: present.map(({ id }, at) => ({ number: String(at + 1), school: id })),
    demonstrations: present.slice(0, 12).map(({ id }, at) => ({
      date: `2027-03-${String(11 + (at % 3))}`,
      from: `${digits(10 + (at % 6), 2)}:00`,
      to: `${digits(10 + (at % 6), 2)}:30`,
      school: id,
      what: both(random.pick(visits)),
    })),
    provenance: { status: 'sample' },
  }
}
