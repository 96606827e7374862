import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { areasFile } from '../../src/domain/area.ts'
import { courseFile, courseTranslation } from '../../src/domain/course.ts'
import { editionFile } from '../../src/domain/edition.ts'
import { eventFile } from '../../src/domain/event.ts'
import { focusGroup, interview, sourcesFile, statistic, studyScore } from '../../src/domain/evidence.ts'
import { guideFile } from '../../src/domain/guide.ts'
import { municipalitiesFile } from '../../src/domain/municipality.ts'
import { occupationsFile } from '../../src/domain/occupation.ts'
import { pastEditionFile } from '../../src/domain/past-edition.ts'
import { qualification } from '../../src/domain/qualification.ts'
import { documentation, unwrap } from '../../src/domain/schema-at.ts'
import { schoolFile } from '../../src/domain/school.ts'
import { sectorsFile } from '../../src/domain/sector.ts'
import { termFile } from '../../src/domain/term.ts'

/** Every kind of record people write. */
const records = {
  areasFile,
  courseFile,
  courseTranslation,
  editionFile,
  eventFile,
  focusGroup,
  guideFile,
  interview,
  municipalitiesFile,
  occupationsFile,
  pastEditionFile,
  qualification,
  schoolFile,
  sectorsFile,
  sourcesFile,
  statistic,
  studyScore,
  termFile,
}

type Field = { name: string; schema: z.ZodType }

/** Every field of a schema and of all objects, lists and unions within it. */
function fieldsOf(name: string, schema: z.ZodType): Field[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
      { name: `${name}.${key}`, schema: field },
      ...fieldsOf(`${name}.${key}`, field),
    ])
  }
  if (inner instanceof z.ZodArray) return fieldsOf(`${name}[]`, inner.element as z.ZodType)
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).flatMap((option) => fieldsOf(name, option))
  return []
}

const fields = Object.entries(records).flatMap(([name, schema]) => fieldsOf(name, schema))

describe('the fields people write', () => {
  it('are all found', () => {
    expect(fields.length).toBeGreaterThan(250)
    expect(fields.map(({ name }) => name)).toContain('courseFile.instances[].schoolYear')
    expect(fields.map(({ name }) => name)).toContain('sectorsFile.sectors[].provenance.address')
  })

  it('each have a sentence with a capital and a full stop', () => {
    const unsaid = fields.filter(({ schema }) => !/^[\p{Lu}“].*\.$/u.test(documentation(schema)?.sentence ?? ''))
    expect(unsaid.map(({ name, schema }) => `${name}: ${String(documentation(schema)?.sentence)}`)).toEqual([])
  })

  it('each have an example that the field itself accepts', () => {
    const refused = fields.filter(({ schema }) => {
      const example = documentation(schema)?.example
      return example === undefined || !schema.safeParse(example).success
    })
    expect(refused.map(({ name, schema }) => `${name}: ${JSON.stringify(documentation(schema)?.example)}`)).toEqual([])
  })

  it('have no empty list or group for an example', () => {
    const isEmpty = (example: unknown) =>
      typeof example === 'object' && example !== null && Object.keys(example).length === 0
    const empty = fields.filter(({ schema }) => isEmpty(documentation(schema)?.example))
    expect(empty.map(({ name }) => name)).toEqual([])
  })
})
