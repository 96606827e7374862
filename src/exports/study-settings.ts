import { programVersion } from '../views/program.ts'
import type { Reader } from '../views/reader.ts'
import { date, makeTable, number, text, type StudyTable } from './study-table.ts'

type Row = { setting: string; name: string; figure?: number; said?: string; on?: string }

/**
 * Everything the ranking was set to, one setting a row: weights, trust, anchors, cut-offs, seed, who decided when, and
 * every change of them.
 */
export function settingsTable(reader: Reader): StudyTable {
  const { edition } = reader.site.network
  const words = reader.t.studyTables
  const named = words.settings
  return makeTable<Row>(
    'settings',
    reader,
    [
      text('setting', ({ setting }) => setting),
      text('name', ({ name }) => name),
      number('figure', 6, ({ figure }) => figure),
      text('said', ({ said }) => said),
      date('on', ({ on }) => on),
    ],
    [
      { setting: 'schoolYear', name: named.schoolYear, said: edition.schoolYear },
      { setting: 'number', name: named.number, figure: edition.number },
      { setting: 'date', name: named.date, on: edition.date },
      { setting: 'version', name: named.version, said: programVersion },
      ...decided(reader),
      ...numbers(reader),
    ],
  )
}

function decided({ site, t, say }: Reader): Row[] {
  const { decided: on, decidedBy, changes } = site.network.edition.ranking
  const { settings: named } = t.studyTables
  return [
    { setting: 'decided', name: named.decided, on, ...(decidedBy ? { said: say(decidedBy).text } : {}) },
    ...(changes ?? []).map((change, place) => ({
      setting: `changes.${String(place + 1)}`,
      name: named.change,
      said: say(change.what).text,
      on: change.on,
    })),
  ]
}

function numbers({ site, t }: Reader): Row[] {
  const { seed, scenarios, criteria, fit, studyTrust, fullGroup, valueFunctions, bands } = site.network.edition.ranking
  const words = t.studyTables
  const { settings: named } = words
  const of = <Key extends string>(setting: string, values: Readonly<Record<Key, number>>, name: (key: Key) => string) =>
    (Object.keys(values) as Key[]).map((key): Row => ({
      setting: `${setting}.${key}`,
      name: name(key),
      figure: values[key],
    }))
  return [
    { setting: 'seed', name: named.seed, figure: seed },
    { setting: 'scenarios', name: named.scenarios, figure: scenarios },
    ...criteria.flatMap(({ id, ...values }) =>
      of(`criteria.${id}`, values, (key) => `${t.method.criteria[id]}: ${named.criterion[key]}`),
    ),
    ...of('fit', fit, (key) => `${named.fit}: ${words.levels[key]}`),
    ...of('studyTrust', studyTrust, (key) => `${named.studyTrust}: ${named.territories[key]}`),
    { setting: 'fullGroup', name: named.fullGroup, figure: fullGroup },
    ...(Object.keys(valueFunctions) as (keyof typeof valueFunctions)[]).flatMap((measure) =>
      valueFunctions[measure].flatMap(([figure, value], place) => [
        {
          setting: `valueFunctions.${measure}.${String(place + 1)}.figure`,
          name: `${t.study.rules.measures[measure]}: ${named.anchor(place + 1)}`,
          figure,
        },
        {
          setting: `valueFunctions.${measure}.${String(place + 1)}.value`,
          name: `${t.study.rules.measures[measure]}: ${named.anchorValue(place + 1)}`,
          figure: value,
        },
      ]),
    ),
    ...(['high', 'medium'] as const).flatMap((band) =>
      of(`bands.${band}`, bands[band], (key) => `${t.need.bands[band]}: ${named.cut[key]}`),
    ),
    { setting: 'bands.enoughEvidence', name: named.enoughEvidence, figure: bands.enoughEvidence },
  ]
}
