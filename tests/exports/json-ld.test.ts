import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { courseData } from '../../src/exports/json-ld/course-data.ts'
import { eventData } from '../../src/exports/json-ld/event-data.ts'
import { linkedDataText, type LinkedData } from '../../src/exports/json-ld/graph.ts'
import { listData } from '../../src/exports/json-ld/list-data.ts'
import { schoolData } from '../../src/exports/json-ld/school-data.ts'
import { buildEdition } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool } from '../views/build-site.ts'

/**
 * Names of the values the vocabulary of schema.org has something against: its published types, applied by the compiler to the value as
 * it is written in the page, so that no property or type escapes that is not in it.
 */
function judge(values: Record<string, unknown>): string[] {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)} satisfies Graph`,
  )
  const source = `import type { Graph } from 'schema-dts'\n${lines.join('\n')}\n`
  const file = `${import.meta.dirname}/judged.ts`
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ESNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, source, version) : read(name, version)
  // One line for each value, after the line of the import.
  const names = ['the import', ...Object.keys(values)]
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ file: at, start = 0 }) => {
    return names[at?.getLineAndCharacterOfPosition(start).line ?? 0] ?? ''
  })
}

const course = buildCourse({
  durationYears: 2.5,
  admission: { conditions: { pt: '9.º ano concluído' } },
  enrolment: { opens: '2027-05-03', closes: '2027-07-16' },
  instances: [{ schoolYear: '2027/28', starts: '2027-09-15', ends: '2030-07-15', places: 24 }],
  summary: { pt: 'Máquinas </script> reais.' },
})
const school = buildSchool({
  about: { pt: 'Escola com oficinas.' },
  contact: { phone: '253 000 000', email: 'a@example.org', website: 'https://www.example.org' },
  sites: [{ id: 'sede', municipality: 'vale-de-ensaio', address: 'Rua 1', postalCode: '4800-000', locality: 'Lugar' }],
})
const event = {
  title: { pt: 'Mostra' },
  about: { pt: 'As escolas mostram o que fazem.' },
  from: '2027-03-11',
  to: '2027-03-13',
  place: { pt: 'Pavilhão' },
  municipality: 'vale-de-ensaio',
  stands: [{ number: '1', school: 'escola-modelo' }],
  demonstrations: [],
  earlier: [],
  provenance: { status: 'sample' as const },
}
const reader = buildReader({
  courses: [course],
  schools: [school],
  event,
  edition: buildEdition({ site: 'https://www.example.org/' }),
})
const trail = [{ name: 'Cursos', path: 'cursos/' }]
const pages = {
  aCourse: courseData(course, reader),
  anEnglishCourse: courseData(buildCourse(), buildReader({}, 'en')),
  aSchool: schoolData(school, reader),
  anEvent: eventData(event, reader),
  aList: listData([course], trail, reader),
}
const typesIn = (data: LinkedData) => JSON.stringify(data).match(/(?<="@type":")\w+/g)

describe('linked data', () => {
  it('has nothing the vocabulary of schema.org does not know', { timeout: 60_000 }, () => {
    const wrong = (thing: object) => ({ '@context': 'https://schema.org', '@graph': [thing] })
    const judged = judge({
      ...pages,
      wrongProperty: wrong({ '@type': 'Course', nome: 'x' }),
      wrongType: wrong({ '@type': 'Kurs', name: 'x' }),
      wrongValue: wrong({ '@type': 'Course', hasCourseInstance: { '@type': 'Place' } }),
    })
    // The judge is not blind: what is wrong on purpose is told, and nothing else.
    expect(new Set(judged)).toEqual(new Set(['wrongProperty', 'wrongType', 'wrongValue']))
  })

  it('speaks of every kind of thing a page is about', () => {
    expect(typesIn(pages.aCourse)).toEqual(
      expect.arrayContaining(['Course', 'CourseInstance', 'EducationalOccupationalProgram', 'EducationalOrganization']),
    )
    expect(typesIn(pages.aSchool)).toContain('EducationalOrganization')
    expect(typesIn(pages.anEvent)).toContain('EducationEvent')
    expect(typesIn(pages.aList)).toEqual(expect.arrayContaining(['ItemList', 'BreadcrumbList']))
  })

  it('has whole addresses where the edition has one, and the same identifier for the same school everywhere', () => {
    const own = 'https://www.example.org/escolas/escola-modelo/#school'
    for (const page of [pages.aCourse, pages.aSchool, pages.anEvent]) expect(JSON.stringify(page)).toContain(own)
    expect(JSON.stringify(pages.anEnglishCourse)).toContain('"/en/cursos/escola-modelo/mecatronica/#course"')
  })

  it('says what is a sample', () => {
    expect(JSON.stringify(pages.anEvent)).toContain('"disambiguatingDescription":"Exemplo"')
    expect(JSON.stringify(pages.aCourse)).not.toContain('disambiguatingDescription')
  })

  it('says nothing that is not known', () => {
    const bare = JSON.stringify(pages.anEnglishCourse)
    for (const guess of ['courseMode', 'hasCourseInstance', 'offers', 'timeToComplete', 'applicationDeadline']) {
      expect(bare).not.toContain(guess)
    }
  })

  it('cannot end the block it stands in', () => {
    expect(linkedDataText(pages.aCourse)).not.toContain('</script')
    expect(JSON.parse(linkedDataText(pages.aCourse))).toEqual(pages.aCourse)
  })
})
