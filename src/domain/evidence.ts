import { z } from 'zod'
import { isoDate, partialDate } from './dates.ts'
import { exampleOf, field } from './field.ts'
import { occupationCode } from './occupation.ts'
import { provenance } from './provenance.ts'
import { localisedText, plainText, slug, webAddress } from './text.ts'

/** The territory a figure is about: the network's region, one of its municipalities, or a larger unit. */
const territory = z.string().regex(/^(region|nuts2|country|[a-z0-9]+(-[a-z0-9]+)*)$/)

/** A source of evidence, cited by its identifier. */
export const source = z.strictObject({
  id: field(slug, 'Identifier, cited by evidence.', 'ine-anuario-2018'),
  title: field(localisedText(200), 'What it is.', 'Anuário Estatístico da Região Norte 2018'),
  publisher: field(plainText(120), 'Who publishes it.', 'INE').optional(),
  via: field(plainText(160), 'Where it was read when not at the publisher.', 'Cidade Hoje').optional(),
  address: field(webAddress, 'Address it was seen at.', 'https://www.example.org').optional(),
  seen: field(partialDate, 'When we saw it.', '2026-11').optional(),
  provenance,
})
export type Source = z.infer<typeof source>
export const sourcesFile = z.strictObject({
  sources: field(z.array(source).min(1), 'Every source cited.', [exampleOf(source)]),
})

/** Indicators the ranking scores, each by its value function in `edition.yaml`; all others are context. */
export const scoredIndicators = ['openings', 'tension', 'growth', 'hiring'] as const
export const contextIndicators = [
  'goods-exports',
  'goods-imports',
  'sector-exports',
  'companies',
  'persons-employed',
  'turnover',
  'gross-value-added',
  'export-share',
] as const

/** Shares of those who finish a course, in percent: what a class becomes. Never part of need (ranking.md 2.10). */
export const flowIndicators = ['completion', 'further-study'] as const
export const units = [
  'people-per-year',
  'ratio',
  'percentage-points',
  'million-eur',
  'billion-eur',
  'companies',
  'persons',
  'percent',
] as const

/** A row of `statistics.csv`: one figure about one thing in one territory in one year. */
export const statistic = z.strictObject({
  indicator: field(
    z.enum([...scoredIndicators, ...contextIndicators, ...flowIndicators]),
    'What is measured.',
    'openings',
  ),
  level: field(
    z.enum(['qualification', 'occupation', 'sector', 'territory']),
    'What kind of thing it is about.',
    'occupation',
  ),
  about: field(
    plainText(80),
    'The qualification, occupation code or sector; empty for a whole territory.',
    '7223',
  ).optional(),
  territory: field(territory, 'Where: region, nuts2, country or a municipality.', 'region'),
  value: field(z.number(), 'The figure, with a decimal point.', 48),
  unit: field(z.enum(units), 'Its unit.', 'people-per-year'),
  year: field(z.int().min(1990).max(2100), 'The year it is about.', 2024),
  n: field(z.number().positive(), 'Workers behind the figure; needed where the ranking scores it.', 900).optional(),
  approximate: field(
    z.enum(['about', 'more-than', 'close-to']),
    'How the source rounds, if it says so.',
    'about',
  ).optional(),
  note: field(plainText(200), 'What the reader must know.', 'Outra leitura do mesmo ano').optional(),
  source: field(slug, 'Its source.', 'ine-anuario-2018'),
})
export type Statistic = z.infer<typeof statistic>

/** A row of `study.csv`: the relevance a study gives a qualification, 1 (low) to 10 (high). */
export const studyScore = z.strictObject({
  qualification: field(slug, 'The qualification.', 'mecatronica'),
  territory: field(
    z.enum(['region', 'nuts2', 'country']),
    'The territory of the score: the closer, the more it is trusted.',
    'region',
  ),
  score: field(z.number().min(1).max(10), 'Relevance, 1 to 10.', 8),
  year: field(z.int().min(1990).max(2100), 'Year of the study.', 2026),
  source: field(slug, 'Its source.', 'estudo-exemplo-2026'),
})
export type StudyScore = z.infer<typeof studyScore>

/** What people said about need. `not-discussed` is missing, not zero. */
export const statementCodes = [
  'strong-shortage',
  'some-shortage',
  'balanced',
  'no-shortage',
  'excess',
  'not-discussed',
] as const

/** One coded statement: about one sector, occupation or qualification. */
export const statement = z.strictObject({
  about: field(
    z.union([
      z.strictObject({ sector: field(slug, 'Sector.', 'metalomecanica') }),
      z.strictObject({ occupation: field(occupationCode, 'Occupation.', '7223') }),
      z.strictObject({ qualification: field(slug, 'Qualification.', 'mecatronica') }),
    ]),
    'What it is about: one of sector, occupation, qualification.',
    { sector: 'metalomecanica' },
  ),
  code: field(
    z.enum(statementCodes),
    'How the group sees the need; or give marks instead.',
    'some-shortage',
  ).optional(),
  marks: field(
    z.array(z.int().min(1).max(5)).min(1).max(60),
    'Marks of the people asked, 1 (too many people already) to 5 (many are missing), instead of a code.',
    [4, 5, 3, 4],
  ).optional(),
  text: field(
    localisedText(300),
    'What was said, in a sentence.',
    'Procuramos torneiros há mais de um ano.',
  ).optional(),
  role: field(localisedText(80), 'Role of who said it, never a name.', 'Chefe de produção').optional(),
})
export type Statement = z.infer<typeof statement>

/** A list in the order of need, as a group put it. */
export const rankedList = z.strictObject({
  of: field(z.enum(['sector', 'occupation', 'qualification']), 'What is on the list.', 'qualification'),
  places: field(
    z
      .array(z.union([slug, occupationCode, z.array(z.union([slug, occupationCode])).min(2)]))
      .min(2)
      .max(60),
    'From the most needed to the least; those that share a place in brackets. What is not on the list is missing, not last.',
    ['mecatronica', ['soldadura', 'eletrotecnia']],
  ),
})
export type RankedList = z.infer<typeof rankedList>

const feasibility = localisedText(300)

/** `focus-groups/<date>-<what>.yaml`: one group of entrepreneurs or of educational agents. */
export const focusGroup = z.strictObject({
  kind: field(z.enum(['entrepreneurs', 'educators']), 'Who sat in the group.', 'entrepreneurs'),
  date: field(isoDate, 'Day of the group.', '2026-03-11'),
  territory: field(territory, 'Where: region or a municipality.', 'region'),
  sector: field(slug, 'The sector the group was called for.', 'metalomecanica').optional(),
  participants: field(z.int().min(1).max(40), 'How many took part; fewer than six count as a part of a group.', 7),
  statements: field(z.array(statement).min(1), 'What was said about need.', [
    { about: { sector: 'metalomecanica' }, code: 'some-shortage' },
  ]),
  rounds: field(
    z.int().min(2).max(6),
    'Rounds of a Delphi panel, whose marks are those of the last round; left out for a group that met once.',
    3,
  ).optional(),
  ranked: field(z.array(rankedList).min(1).max(5), 'Lists the group put in the order of need.', [
    exampleOf(rankedList),
  ]).optional(),
  feasibility: field(
    z.array(feasibility),
    'What was said about teachers, rooms or interest: kept, never scored as need.',
    ['Faltam docentes'],
  ).optional(),
  source: field(slug, 'Its source.', 'grupos-exemplo-2026'),
  provenance,
})
export type FocusGroup = z.infer<typeof focusGroup> & { id: string }

/** `interviews/<date>-<what>.yaml`: one interview with a businessperson or a politician. */
export const interview = z.strictObject({
  kind: field(z.enum(['business', 'public']), 'Who was interviewed.', 'business'),
  date: field(isoDate, 'Day of the interview.', '2026-04-02'),
  territory: field(territory, 'Where: region or a municipality.', 'region'),
  role: field(localisedText(80), 'Role, never a name.', 'Gerência de uma PME'),
  statements: field(z.array(statement).min(1), 'What was said about need.', [
    { about: { sector: 'metalomecanica' }, code: 'some-shortage' },
  ]),
  source: field(slug, 'Its source.', 'entrevistas-exemplo-2026'),
  provenance,
})
export type Interview = z.infer<typeof interview> & { id: string }
