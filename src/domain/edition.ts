import { z } from 'zod'
import { isoDate, schoolYear } from './dates.ts'
import { exampleOf, field } from './field.ts'
import { contact } from './offer.ts'
import { localisedText, plainText, webAddress } from './text.ts'

/** Criteria of the method, each fed by one kind of evidence. */
export const criterionIds = [
  'numbers.openings',
  'numbers.tension',
  'numbers.growth',
  'numbers.hiring',
  'study.relevance',
  'entrepreneurs.groups',
  'interviews.business',
  'interviews.public',
  'education.groups',
] as const
export type CriterionId = (typeof criterionIds)[number]

const criterion = z.strictObject({
  id: field(z.enum(criterionIds), 'Which criterion.', 'study.relevance'),
  weight: field(z.number().min(0).max(1), 'Weight; all weights add up to 1.', 0.3),
  trust: field(z.number().gt(0).max(1), 'Quality of the source, above 0 up to 1.', 0.9),
  halfSize: field(z.number().min(0).max(1000), 'Size at which half is trusted (m), in the unit of n.', 20),
  halfLife: field(z.number().positive().max(50), 'Years after which evidence counts half.', 3),
})

/** Above 0 up to 1. */
const share = z.number().gt(0).max(1)

const anchors = z.array(z.tuple([z.number(), z.number().min(0).max(1)])).min(2)

const band = z.strictObject({
  score: field(z.number().min(0).max(100), 'Lowest score.', 65),
  evidence: field(z.number().min(0).max(1), 'Lowest share of trusted evidence.', 0.5),
  above: field(z.number().min(0).max(100), 'Score it must be above in the scenarios.', 55),
  probability: field(z.number().min(0).max(1), 'In at least this share of scenarios.', 0.9),
})

/** How need is computed in this edition: see `ranking`. Decided, signed and dated before results are seen. */
export const rankingSettings = z.strictObject({
  decided: field(isoDate, 'Day the weights and cut-offs were decided.', '2026-11-23'),
  decidedBy: field(localisedText(120), 'Who decided them, by role.', 'Comissão da rede').optional(),
  changes: field(
    z.array(
      z.strictObject({
        on: field(isoDate, 'Day of the change.', '2026-11-23'),
        what: field(localisedText(400), 'What changed, from what to what, and why.', 'Primeiros pesos, por decidir.'),
      }),
    ),
    'Every change of weights, cut-offs and anchors, the newest first; readers see the list.',
    [{ on: '2026-11-23', what: 'Primeiros pesos, por decidir.' }],
  ).optional(),
  seed: field(z.int().min(0).max(4294967295), 'Seed of the scenarios.', 2027),
  scenarios: field(z.int().min(100).max(100000), 'How many scenarios test the result.', 10000).default(10000),
  criteria: field(z.array(criterion).min(1), 'Criteria with weight and trust.', [exampleOf(criterion)]),
  fit: field(
    z.strictObject({
      qualification: field(share, 'About the qualification itself.', 1),
      occupation: field(share, 'About an occupation it leads to.', 0.9),
      sector: field(share, 'About a sector that employs such an occupation.', 0.6),
    }),
    'How close evidence about each level is to a qualification, above 0 up to 1.',
    { qualification: 1, occupation: 0.9, sector: 0.6 },
  ),
  studyTrust: field(
    z.strictObject({
      region: field(share, "About the network's region.", 0.9),
      nuts2: field(share, 'About the larger region (NUTS 2).', 0.6),
      country: field(share, 'About the whole country.', 0.4),
    }),
    'Trust in a study by the territory it is about; replaces the trust of its criterion.',
    { region: 0.9, nuts2: 0.6, country: 0.4 },
  ),
  fullGroup: field(z.int().min(1).max(40), 'Participants of a full focus group; a smaller one counts as that part.', 6),
  valueFunctions: field(
    z.strictObject({
      openings: field(anchors, 'Openings a year, in people.', [
        [6, 0],
        [96, 1],
      ]),
      tension: field(anchors, 'Vacancies for each unemployed person.', [
        [0.25, 0],
        [4, 1],
      ]),
      growth: field(anchors, 'Growth, in percentage points.', [
        [-10, 0],
        [10, 1],
      ]),
      hiring: field(anchors, 'Intention to hire, as a ratio.', [
        [0.25, 0],
        [4, 1],
      ]),
      study: field(anchors, 'Relevance a study gives, 1 to 10.', [
        [1, 0],
        [10, 1],
      ]),
    }),
    'Fixed anchors [figure, value 0..1] of each measure, straight lines between them.',
    {
      openings: [
        [6, 0],
        [96, 1],
      ],
      tension: [
        [0.25, 0],
        [4, 1],
      ],
      growth: [
        [-10, 0],
        [10, 1],
      ],
      hiring: [
        [0.25, 0],
        [4, 1],
      ],
      study: [
        [1, 0],
        [10, 1],
      ],
    },
  ),
  bands: field(
    z.strictObject({
      high: field(band, 'High need.', { score: 65, evidence: 0.5, above: 55, probability: 0.9 }),
      medium: field(band, 'Medium need.', { score: 58, evidence: 0.45, above: 50, probability: 0.8 }),
      enoughEvidence: field(z.number().min(0).max(1), 'Share of trusted evidence below which no level is given.', 0.45),
    }),
    'Cut-offs of the levels readers see.',
    {
      high: { score: 65, evidence: 0.5, above: 55, probability: 0.9 },
      medium: { score: 58, evidence: 0.45, above: 50, probability: 0.8 },
      enoughEvidence: 0.45,
    },
  ),
})
export type RankingSettings = z.infer<typeof rankingSettings>

/** Time zones of Europe's regions a network may be in (IANA names). */
export const timeZones = [
  'Europe/Lisbon',
  'Atlantic/Madeira',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Madrid',
  'Atlantic/Canary',
  'Europe/Paris',
  'Europe/Brussels',
  'Europe/Amsterdam',
  'Europe/Berlin',
  'Europe/Rome',
  'Europe/Vienna',
  'Europe/Warsaw',
  'Europe/Athens',
  'Europe/Helsinki',
] as const

/** `edition.yaml`: one year's edition of the network, and who stands for it. */
export const editionFile = z.strictObject({
  title: field(localisedText(120), 'Title of site and brochure.', 'Cursos profissionais do Ave'),
  brand: field(plainText(40), 'Name in the head of every page.', 'Rumo.Ave'),
  question: field(localisedText(80), 'The question the front page asks.', 'Que curso queres seguir?'),
  lead: field(localisedText(240), 'The sentence under it.', 'Todos os cursos profissionais do Ave.'),
  region: field(
    z.strictObject({
      name: field(localisedText(80), 'Name of the region, with its article.', 'o Ave'),
      shortName: field(plainText(30), 'Name alone.', 'Ave'),
      country: field(z.string().regex(/^[A-Z]{2}$/), 'Country, two capital letters (ISO 3166-1).', 'PT').default('PT'),
      network: field(localisedText(120), 'Who the network is.', 'Comunidade Intermunicipal do Ave'),
    }),
    'The region.',
    { name: 'o Ave', shortName: 'Ave', network: 'CIM do Ave' },
  ),
  schoolYear: field(schoolYear, 'School year the courses start in.', '2027/28'),
  number: field(z.int().min(1).max(50), 'Edition of that year.', 1),
  status: field(
    z.enum(['demonstration', 'draft', 'final']),
    'A demonstration may hold samples, and says so on every page.',
    'demonstration',
  ),
  date: field(isoDate, 'Date of the data: the “today” of everything computed.', '2026-11-23'),
  dates: field(
    z.strictObject({
      from: field(isoDate, 'First day a date in a course may have.', '2026-09-01'),
      to: field(isoDate, 'Last day.', '2031-12-31'),
    }),
    'The time this edition is about.',
    { from: '2026-09-01', to: '2031-12-31' },
  ),
  timeZone: field(z.enum(timeZones), 'Time zone of every hour in the content, for calendars.', 'Europe/Lisbon').default(
    'Europe/Lisbon',
  ),
  publisher: field(localisedText(120), 'Who publishes it.', 'Equipa do Rumo'),
  contact: field(contact, 'Whom to write to.', { email: 'rumo@example.org' }).optional(),
  site: field(
    webAddress,
    'Public address, when there is one; pages then bear canonical addresses.',
    'https://www.example.org/',
  ).optional(),
  repository: field(
    webAddress,
    'Address where files can be edited; “correct this” links lead there.',
    'https://github.com/example/rumo',
  ).optional(),
  licence: field(
    z.strictObject({
      name: field(plainText(80), 'Name.', 'CC BY 4.0'),
      address: field(webAddress, 'Address.', 'https://creativecommons.org/licenses/by/4.0/'),
    }),
    'Licence of the content.',
    { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  ),
  ranking: field(rankingSettings, 'How need is computed.', exampleOf(rankingSettings)),
})
export type Edition = z.infer<typeof editionFile>
