import type { Random } from './random.ts'
import { areas } from './stock/areas.ts'
import { occupations } from './stock/occupations.ts'
import { sectors } from './stock/sectors.ts'
import { trades, type Phrase, type Trade } from './stock/trades.ts'
import { both, bothLists, within } from './words.ts'

/** A made-up qualification: one of five forms of a trade. */
export type SampleQualification = { id: string; trade: Trade; level: 2 | 4 | 5; title: Phrase }

const forms: readonly ((trade: Trade) => SampleQualification)[] = [
  (trade) => form(trade, '', 4, 'Técnico/a de {}', '{} Technician'),
  (trade) => form(trade, '-operacao', 2, 'Operador/a de {}', '{} Operator'),
  (trade) => form(trade, '-especialista', 5, 'Especialista em {}', 'Specialist in {}'),
  (trade) =>
    form(
      trade,
      '-digital',
      4,
      'Técnico/a de {}, ramo de Processos Digitais',
      '{} Technician, Digital Processes branch',
    ),
  (trade) =>
    form(
      trade,
      '-organizacao',
      4,
      'Técnico/a de {}, ramo de Organização do Trabalho',
      '{} Technician, Work Organisation branch',
    ),
]

function form(trade: Trade, suffix: string, level: 2 | 4 | 5, pt: string, en: string): SampleQualification {
  return {
    id: `${trade.id}${suffix}`,
    trade,
    level,
    title: [pt.replace('{}', trade.name[0]), en.replace('{}', trade.name[1])],
  }
}

/** From 30 to 200 qualifications: as many as a network of that many courses would have. */
export function makeQualifications(random: Random, courses: number): SampleQualification[] {
  const count = Math.min(200, Math.max(30, Math.round(4 * Math.sqrt(courses))))
  const [first, ...other] = forms
  const plain = random.take(
    trades.map((trade) => first?.(trade)).filter((made) => made !== undefined),
    trades.length,
  )
  const rest = random.take(
    trades.flatMap((trade) => other.map((make) => make(trade))),
    trades.length * other.length,
  )
  // Most are the plain form of a trade; in a small network too, every fifth is another.
  const fewest = Math.min(plain.length, Math.ceil(count * 0.8))
  return [...plain.slice(0, fewest), ...rest].slice(0, count).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const sample = { status: 'sample' }
const strengths = ['main', 'secondary', 'marginal'] as const

/** `qualifications/<id>.yaml`. */
export function qualificationFile({ trade, level, title }: SampleQualification) {
  const [one, two, three] = trade.tasks.map(within)
  const summary: Phrase = [
    `Aprendes a ${one?.[0] ?? ''}, a ${two?.[0] ?? ''} e a ${three?.[0] ?? ''}.`,
    `You learn to ${one?.[1] ?? ''}, to ${two?.[1] ?? ''} and to ${three?.[1] ?? ''}.`,
  ]
  const topics = trade.topics.map(([pt, en]): Phrase => [`Compreender e usar ${pt}`, `Understand and use ${en}`])
  return {
    title: both(title),
    level,
    area: trade.area,
    areaBasis: 'editor',
    names: bothLists(everydayNames(trade)),
    summary: both(summary),
    learning: bothLists([
      ...topics,
      ['Trabalhar em segurança e em equipa', 'Work safely and in a team'],
      ['Planear um trabalho e cumprir prazos', 'Plan a job and keep deadlines'],
    ]),
    work: bothLists(trade.tasks),
    occupations: trade.occupations.map((code, at) => ({ code, strength: strengths[at] ?? 'marginal' })),
    furtherStudy:
      level === 4
        ? bothLists([
            ['Um CTeSP na mesma área', 'A CTeSP in the same area'],
            [
              'Uma licenciatura, com os exames que cada instituição pede',
              'A degree, with the exams each institution asks for',
            ],
          ])
        : undefined,
    provenance: sample,
  }
}

/** What people call the trade, and its own name in small letters. */
function everydayNames({ names, name: [pt, en] }: Trade): Phrase[] {
  const own: Phrase = [pt.toLowerCase(), en.toLowerCase()]
  return [...names.filter((name) => name[0] !== own[0]), own]
}

/** `areas.yaml`: those of the trades. */
export const areasFile = () => ({
  areas: areas.map(({ id, name, about, cloth: [weave, warp, weft] }) => ({
    id,
    name: both(name),
    about: both(about),
    cloth: { weave, warp, weft, ground: '#fbfaf6' },
  })),
})

/** `occupations.yaml`. */
export const occupationsFile = () => ({
  occupations: occupations.map(({ code, name }) => ({ code, name: both(name) })),
})

/** `sectors.yaml`: what a sector employs of an occupation is drawn so that all sectors together stay under all there is. */
export function sectorsFile(random: Random) {
  const employers = (code: string): number =>
    sectors.filter((sector) => sector.occupations.split(' ').includes(code)).length
  return {
    sectors: sectors.map((sector) => ({
      id: sector.id,
      name: both(sector.name),
      activities: sector.activities,
      about: both(sector.about),
      occupations: sector.occupations
        .split(' ')
        .map((code) => ({ code, share: Math.floor(random.between(40, 95) / employers(code)) / 100 })),
      provenance: sample,
    })),
  }
}
